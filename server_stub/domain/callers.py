"""Who speaks on an SDK route: an App by its publishable key, and a terminal or device by its signature."""

from dataclasses import dataclass

from server_stub.domain.core import Core
from server_stub.domain.entities import App, AppType, Caller, Device, Terminal
from server_stub.domain.errors import Unauthorized
from server_stub.domain.ids import Secret, is_secret
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signatures import WINDOW, Claim, SignedRequest, read_claim, verify


@dataclass(frozen=True, slots=True)
class SdkCaller:
    """A proven sender. A new device or terminal, which nobody knows yet, is no ``sender``."""

    app: App
    sender: Terminal | Device | None
    keyid: str
    nonce: str
    request_id: str | None

    @property
    def terminal(self) -> Terminal | None:
        """The paired terminal that sent it, if one did."""
        return self.sender if isinstance(self.sender, Terminal) else None

    @property
    def device(self) -> Device | None:
        """The enrolled device that sent it, if one did."""
        return self.sender if isinstance(self.sender, Device) else None

    @property
    def caller(self) -> Caller:
        """The sender as events name it."""
        return Caller(self.app.scope, self.request_id)

    @property
    def owner(self) -> str:
        """Whose idempotency keys these are: one key pair is one owner, before and after it is enrolled."""
        return self.keyid


class Gate:
    """Proves senders and spends their nonces; what they may do is decided elsewhere."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def known(self, publishable_key: str, request: SignedRequest, request_id: str | None) -> SdkCaller:
        """A terminal of a web App, or a device of a mobile one. Raises ``Unauthorized``."""
        claim = read_claim(request)
        with self._core.store.read() as work:
            app = app_of(work, publishable_key)
            sender = _sender(work, app, claim)
        if sender is None:
            reason = "terminal_unknown" if app.app_type is AppType.WEB else "key_unknown"
            raise Unauthorized("nobody known has this key", reason=reason)
        self._prove(request, claim, _public_key(sender, claim.keyid))
        return SdkCaller(app, sender, claim.keyid, claim.nonce, request_id)

    def newcomer(
        self, publishable_key: str, request: SignedRequest, request_id: str | None, key: tuple[str, str]
    ) -> SdkCaller:
        """The holder of ``key`` (fingerprint, PEM), which the request itself brings. Raises ``Unauthorized``."""
        claim = read_claim(request)
        with self._core.store.read() as work:
            app = app_of(work, publishable_key)
        fingerprint, pem = key
        if claim.keyid != fingerprint:
            raise Unauthorized("signed by another key than the one brought", reason="key_unknown")
        self._prove(request, claim, pem)
        return SdkCaller(app, None, claim.keyid, claim.nonce, request_id)

    def _prove(self, request: SignedRequest, claim: Claim, pem: str) -> None:
        now = self._core.clock.now()
        verify(request, claim, pem, self._core.issuer, now)
        with self._core.store.write() as work:
            work.nonces.purge(now)
            fresh = work.nonces.use(claim.keyid, claim.nonce, claim.created + WINDOW + 1)
        if not fresh:
            raise Unauthorized("this nonce was used before", reason="nonce_reused")


def app_of(work: UnitOfWork, publishable_key: str) -> App:
    """The App with this key; raises ``Unauthorized``."""
    app = None
    if is_secret(Secret.PUBLISHABLE_KEY, publishable_key):
        app = work.apps.by_publishable_key(publishable_key)
    if app is None:
        raise Unauthorized("no App has this publishable key", reason="publishable_key_unknown")
    return app


def _sender(work: UnitOfWork, app: App, claim: Claim) -> Terminal | Device | None:
    if app.app_type is AppType.WEB:
        return work.terminals.by_fingerprint(app.app_id, claim.keyid)
    return work.devices.by_fingerprint(app.scope, claim.keyid)


def _public_key(sender: Terminal | Device, keyid: str) -> str:
    if isinstance(sender, Terminal):
        return sender.public_key
    return next(key.public_key for key in sender.keys if key.fingerprint == keyid)

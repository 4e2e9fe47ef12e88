"""Pairing: a code from the app backend lets one terminal in, once, with a key of its own."""

from dataclasses import dataclass, replace

from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.entities import AppType, EventType, PairingCode, Terminal
from server_stub.domain.errors import Conflict, Forbidden, Unauthorized
from server_stub.domain.ids import Id, Secret, is_secret, new_id, secret_hash
from server_stub.domain.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class NewTerminal:
    """What a terminal says of itself: a name for the operator, its public key (PEM) and that key's fingerprint."""

    name: str
    public_key: str
    fingerprint: str


class Terminals:
    """Runs inside the transaction that is handed in."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def pair(self, work: UnitOfWork, sdk: SdkCaller, secret: str, new: NewTerminal) -> Terminal:
        """The new terminal of the code's App. Raises ``Unauthorized``, ``Forbidden`` or ``Conflict``."""
        code = self._code(work, sdk, secret)
        if work.terminals.by_fingerprint(sdk.app.app_id, new.fingerprint) is not None:
            raise Conflict("a terminal with this key is paired", reason="terminal_paired", param="key")
        now = self._core.clock.now()
        terminal = Terminal(
            account_id=sdk.app.account_id,
            livemode=sdk.app.livemode,
            terminal_id=new_id(Id.TERMINAL),
            app_id=sdk.app.app_id,
            name=new.name,
            public_key=new.public_key,
            fingerprint=new.fingerprint,
            created_at=now,
        )
        work.pairing_codes.save(replace(code, used_at=now))
        work.terminals.add(terminal)
        self._core.events.record(work, sdk.caller, EventType.TERMINAL_CREATED, terminal)
        return terminal

    def _code(self, work: UnitOfWork, sdk: SdkCaller, secret: str) -> PairingCode:
        """The open code with this secret, if it is for the App that is asked through."""
        code = work.pairing_codes.by_hash(secret_hash(secret)) if is_secret(Secret.PAIRING_CODE, secret) else None
        if code is None or code.scope != sdk.app.scope:
            raise Unauthorized("no pairing code has this secret", reason="pairing_code_unknown")
        if code.app_id != sdk.app.app_id or sdk.app.app_type is not AppType.WEB:
            raise Forbidden("the pairing code is for another App", reason="foreign_app")
        if code.used_at is not None:
            raise Unauthorized("the pairing code was used", reason="pairing_code_used")
        if code.expires_at <= self._core.clock.now():
            raise Unauthorized("the pairing code has expired", reason="pairing_code_expired")
        return code

"""The server as a person's own phone sees it: the SDK routes of docs/wire.md, one method each."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from kiosk.client.address import Address
from kiosk.client.device_models import Claim, Denial, DeviceEnrollment, DeviceRecovery, DeviceVerification, PushBody
from kiosk.client.errors import Refused, Unreachable
from kiosk.client.events import ServerEvent
from kiosk.client.exchange import Call, Exchange
from kiosk.client.models import AuthSession, KeyInfo
from kiosk.client.payload import encoded, palms_part
from kiosk.client.signing import TerminalKey
from kiosk.client.transport import Carrier
from kiosk.flows.effects import Palm
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class Introduction:
    """What a new phone says of itself: ``device`` and ``keys`` (PEM, by factor) of docs/wire.md."""

    device: Mapping[str, str] = field(repr=False)
    keys: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Push:
    """A push: somebody's page waits for this phone's user."""

    auth_session_id: str
    push_id: str


class DeviceClient:
    """Thread-safe. ``key`` is the phone's own for ``device``, which signs every request; ``clock`` is Unix seconds.

    Every method raises ``Refused`` or ``Unreachable``.
    """

    def __init__(
        self,
        transport: Carrier,
        address: Address,
        publishable_key: str,
        key: TerminalKey,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._exchange = Exchange(transport, address, publishable_key, clock)
        self._key = key

    def inspect_key(self, secret: Secret) -> KeyInfo:
        """What a key secret is good for; for phones that are enrolled."""
        return self._exchange.ask(Call("POST", "/v1/sdk/keys/inspect", bearer=secret), self._key, KeyInfo)

    def enroll(self, secret: Secret, who: Introduction, palms: tuple[Palm, ...], attempt: str) -> DeviceEnrollment:
        """Enroll this phone, and palms when there are any; the same ``attempt`` is done once."""
        call = Call("POST", "/v1/sdk/enrollments", _introduced(who, palms), bearer=secret, attempt=attempt)
        return self._exchange.ask(call, self._key, DeviceEnrollment)

    def recover(self, secret: Secret, who: Introduction, palms: tuple[Palm, ...], attempt: str) -> DeviceRecovery:
        """Enroll this phone for the person whose palms these are; ``attempt`` as in ``enroll``."""
        call = Call("POST", "/v1/sdk/recoveries", _introduced(who, palms), bearer=secret, attempt=attempt)
        return self._exchange.ask(call, self._key, DeviceRecovery)

    def start_session(self, flow: tuple[str, ...]) -> AuthSession:
        """Open a session for this phone's user."""
        call = Call("POST", "/v1/sdk/auth_sessions", encoded({"flow": list(flow)}))
        return self._exchange.ask(call, self._key, AuthSession)

    def claim(self, auth_session_id: str, code: Secret | None, attempt: str) -> Claim:
        """Take on a page's session; ``code`` is None where the phone was pushed. ``attempt`` as in ``enroll``."""
        body: dict[str, object] = {"auth_session_id": auth_session_id}
        if code is not None:
            body["code"] = code.reveal()
        call = Call("POST", "/v1/sdk/web_sessions/claim", encoded(body), attempt=attempt)
        return self._exchange.ask(call, self._key, Claim)

    def verify(
        self,
        auth_session_id: str,
        challenge: Secret,
        palms: tuple[Palm, ...],
        signatures: Mapping[str, str],
        attempt: str,
    ) -> DeviceVerification:
        """Finish a session, signed with its challenge as the nonce; ``attempt`` as in ``enroll``.

        ``signatures`` are base64 DER over the challenge, by local factor. A repeat whose challenge the server has seen
        is signed with a fresh nonce: that fetches the stored answer.
        """
        body = palms_part(palms) | ({"signatures": dict(signatures)} if signatures else {})
        path = f"/v1/sdk/auth_sessions/{auth_session_id}/verify"
        call = Call("POST", path, encoded(body), attempt=attempt, nonce=challenge.reveal())
        try:
            return self._exchange.ask(call, self._key, DeviceVerification)
        except Refused as no:
            if no.reason != "nonce_reused":
                raise
        return self._exchange.ask(replace(call, nonce=None), self._key, DeviceVerification)

    def deny(self, auth_session_id: str) -> Denial:
        """End a session of this phone because its user says so."""
        return self._exchange.ask(Call("POST", f"/v1/sdk/auth_sessions/{auth_session_id}/deny"), self._key, Denial)

    @contextmanager
    def pushes(self, last: str | None, silence_s: float) -> Iterator[Iterator[Push | None]]:
        """Pushes behind ``last`` as they come, None for a sign of life; ``silence_s`` without any is an outage."""
        call = Call("GET", "/v1/sdk/pushes", last_event=last)
        with self._exchange.listen(call, self._key, silence_s) as told:
            yield (None if event is None else _push(event) for event in told)


def _introduced(who: Introduction, palms: tuple[Palm, ...]) -> bytes:
    return encoded(palms_part(palms) | {"device": dict(who.device), "keys": dict(who.keys)})


def _push(event: ServerEvent) -> Push | None:
    """None for events of a kind that is not ours to understand."""
    if event.kind != "push":
        return None
    try:
        pushed = PushBody.model_validate_json(event.data)
        # An id goes back into a header: nothing but what an id is made of.
        return Push(pushed.auth_session_id, PushBody(auth_session_id=event.id).auth_session_id)
    except ValidationError:
        raise Unreachable("server_nonsense", "a push that is none") from None

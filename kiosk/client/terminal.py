"""The server as a paired terminal sees it: the SDK routes of docs/wire.md, one method each."""

import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.client.address import Address
from kiosk.client.errors import ClientError, NotPaired, Refused
from kiosk.client.exchange import Call, Exchange
from kiosk.client.models import (
    Attempt,
    AuthSession,
    Enrollment,
    Health,
    KeyInfo,
    Me,
    Recovery,
    Terminal,
    Verification,
)
from kiosk.client.payload import encoded, enrollment_body, palms_body
from kiosk.client.signing import TerminalKey
from kiosk.client.transport import Transport
from kiosk.flows.effects import Agreement, Palm
from kiosk.secret import Secret


class TerminalClient:
    """Thread-safe. ``key`` is None until the terminal is paired; ``clock`` is Unix seconds.

    Every method but ``healthy`` raises ``Refused``, ``Unreachable`` or ``NotPaired``.
    """

    def __init__(
        self,
        transport: Transport,
        address: Address,
        publishable_key: str,
        key: TerminalKey | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._exchange = Exchange(transport, address, publishable_key, clock)
        self._key = key

    def pair(self, code: Secret, name: str, key: TerminalKey) -> Terminal:
        """Make ``key`` this terminal's, by a pairing code. Keep the key before anything else is done with it."""
        body = encoded({"name": name, "key": key.public_pem()})
        terminal = self._exchange.ask(Call("POST", "/v1/sdk/terminals", body, bearer=code), key, Terminal)
        self._key = key
        return terminal

    def me(self) -> Me:
        """This terminal, and what the server demands of it."""
        return self._exchange.ask(Call("GET", "/v1/sdk/terminal"), self._signer(), Me)

    def inspect_key(self, secret: Secret) -> KeyInfo:
        """What a key secret is good for; never consumes it."""
        return self._exchange.ask(Call("POST", "/v1/sdk/keys/inspect", bearer=secret), self._signer(), KeyInfo)

    def start_session(self, user_id: str | None, flow: tuple[str, ...]) -> AuthSession:
        """Open an authentication session for one person, or for whoever the server finds by the palm."""
        asked: dict[str, object] = {"flow": list(flow)}
        body = encoded(asked if user_id is None else asked | {"user_id": user_id})
        return self._exchange.ask(Call("POST", "/v1/sdk/auth_sessions", body), self._signer(), AuthSession)

    def enroll(
        self, secret: Secret, palms: tuple[Palm, ...], attempt: str, agreement: Agreement | None = None
    ) -> Enrollment:
        """Store palms and what was agreed to; the same ``attempt`` with the same palms is done once."""
        body = enrollment_body(palms, agreement, self._exchange.offset)
        call = Call("POST", "/v1/sdk/enrollments", body, bearer=secret, attempt=attempt)
        return self._exchange.ask(call, self._signer(), Enrollment)

    def recover(self, secret: Secret, palms: tuple[Palm, ...], attempt: str) -> Recovery:
        """Match palms under a recovery key; ``attempt`` as in ``enroll``."""
        call = Call("POST", "/v1/sdk/recoveries", palms_body(palms), bearer=secret, attempt=attempt)
        return self._exchange.ask(call, self._signer(), Recovery)

    def verify(self, auth_session_id: str, challenge: Secret, palms: tuple[Palm, ...], attempt: str) -> Verification:
        """Finish a session; the signature's nonce is its challenge. ``attempt`` as in ``enroll``.

        A repeat whose challenge the server has seen is signed with a fresh nonce: that fetches the stored answer.
        """
        path = f"/v1/sdk/auth_sessions/{auth_session_id}/verify"
        call = Call("POST", path, palms_body(palms), attempt=attempt, nonce=challenge.reveal())
        try:
            return self._exchange.ask(call, self._signer(), Verification)
        except Refused as no:
            if no.reason != "nonce_reused":
                raise
        return self._exchange.ask(replace(call, nonce=None), self._signer(), Verification)

    def attempt(self, attempt: str) -> Attempt:
        """What became of a message sent under ``attempt``."""
        return self._exchange.ask(Call("GET", f"/v1/sdk/attempts/{attempt}"), self._signer(), Attempt)

    def healthy(self) -> bool:
        """Whether the server answers and says it is well. Never raises."""
        try:
            self._exchange.ask(Call("GET", "/health"), None, Health)
        except ClientError:
            return False
        return True

    def _signer(self) -> TerminalKey:
        if self._key is None:
            raise NotPaired("this terminal is not paired yet")
        return self._key

"""What the runner needs of the world; each is met by a real component and by a shipped or tested stand-in."""

from collections.abc import Mapping
from typing import Protocol

from hardware.palm.side import Side
from kiosk.client.models import (
    Attempt,
    AuthSession,
    Enrollment,
    KeyInfo,
    PageState,
    Recovery,
    Verification,
    WebPage,
    WebToken,
)
from kiosk.flows.effects import Agreement, Palm
from kiosk.flows.states import Purpose
from kiosk.secret import Secret


class Server(Protocol):
    """The server as a terminal sees it: ``kiosk.client.terminal.TerminalClient``.

    Every method blocks, raises ``kiosk.client.errors.Refused`` or ``Unreachable`` and may be called from any thread.
    """

    def inspect_key(self, secret: Secret) -> KeyInfo:
        """What a key secret is good for."""
        ...

    def start_session(self, user_id: str | None, flow: tuple[str, ...]) -> AuthSession:
        """Open an authentication session; without ``user_id`` the palm says who it is."""
        ...

    def enroll(
        self, secret: Secret, palms: tuple[Palm, ...], attempt: str, agreement: Agreement | None = None
    ) -> Enrollment:
        """Store palms under an enrollment key, and with them what the person agreed to."""
        ...

    def recover(self, secret: Secret, palms: tuple[Palm, ...], attempt: str) -> Recovery:
        """Match palms under a recovery key."""
        ...

    def verify(self, auth_session_id: str, challenge: Secret, palms: tuple[Palm, ...], attempt: str) -> Verification:
        """Finish an authentication session."""
        ...

    def attempt(self, attempt: str) -> Attempt:
        """What became of a message sent earlier."""
        ...


class Pages(Protocol):
    """The server as a page that waits for a phone: ``kiosk.client.pages.PageClient``. It blocks and raises alike."""

    def open_page(self, flow: tuple[str, ...]) -> WebPage:
        """A code that a phone may scan."""
        ...

    def lasts(self, page: WebPage) -> float:
        """For how many seconds from now it may be scanned."""
        ...

    def look(self, auth_session_id: str, polling_secret: Secret) -> PageState:
        """How it is doing."""
        ...

    def take(self, auth_session_id: str, polling_secret: Secret) -> WebToken:
        """Its token, once."""
        ...


class Capture(Protocol):
    """The camera and the engine: ``kiosk.capture.service``. Nothing blocks; answers come as events.

    After ``stop``, ``close`` or ``shutdown`` has returned, no event of what was stopped is posted any more.
    """

    def open(self) -> None:
        """Open the camera; harmless when it is open."""
        ...

    def close(self) -> None:
        """Close it and forget every frame; harmless when it is closed."""
        ...

    def scan(self) -> None:
        """Look for a QR code."""
        ...

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...] = ()) -> None:
        """Look for the palm of ``side``, or of one of the ``others`` if that is shown instead."""
        ...

    def stop(self) -> None:
        """Stop looking; the camera stays open."""
        ...

    def shutdown(self) -> None:
        """Close, and end every thread."""
        ...


class TokenSink(Protocol):
    """Where ID tokens go."""

    def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
        """Hand over one token; blocks, may raise ``KioskError``."""
        ...


class Auditor(Protocol):
    """Who did what at this kiosk that is not a visitor's business: ``kiosk.audit``."""

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        """Note one act; never a secret, never a person's name.

        Kept when this returns. Raises ``KioskError`` or ``OSError``: then the act is not to be done.
        """
        ...


class NoAuditor:
    """Nobody keeps the book."""

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        """See ``Auditor``."""


class StaffCall(Protocol):
    """How staff are called: ``kiosk.staff_call``."""

    def call(self, page: str) -> bool:
        """Whether they were told; blocks, raises nothing."""
        ...

"""Waking a person's phone: a provider that carries a push, and the box that keeps those still to be sent.

What a push says is one id; the phone fetches the rest with its own signature.
"""

from typing import Protocol

from server_stub.domain.entities import PushNote


class PushFailed(Exception):
    """The provider did not take it; it is tried again while the session is open."""


class Push(Protocol):
    """A way to reach phones, chosen by the operator.

    The outbox calls it, outside of any transaction; a service asks for a push with ``domain.pushing.push_session``.
    """

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:
        """Carry ``{auth_session_id}`` to this device, perhaps twice. Raises :class:`PushFailed`."""
        ...


class NoPush:
    """The default: phones are not woken, people scan."""

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:
        """Do nothing."""


class Pushes(Protocol):
    """Pushes that wait to be sent, and those a phone may still ask for; they go with the device."""

    def add(self, note: PushNote) -> None:
        """Keep a new one."""
        ...

    def any_due(self, now: int) -> bool:
        """Whether a claim would find any."""
        ...

    def next_at(self, now: int) -> int | None:
        """When one that is still open then is to be sent, or None."""
        ...

    def claim(self, now: int, until: int, limit: int) -> tuple[PushNote, ...]:
        """Open ones that are due now, oldest first; nobody else gets them before ``until``."""
        ...

    def settle(self, push_id: str, next_at: int | None) -> None:
        """Try it again at ``next_at``, or never: it was sent."""
        ...

    def waiting(self, device_id: str, now: int) -> tuple[PushNote, ...]:
        """One device's that have not expired, sent or not, oldest first."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...

"""How a phone is woken: somebody else's service, or nobody at all."""

from typing import Protocol


class Push(Protocol):
    """Best effort: it returns at once, raises nothing, and nobody waits for it. The payload is the session id alone."""

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:
        """Tell one device that a page waits for its user."""
        ...


class NoPush:
    """The default: phones are not woken, people scan."""

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:
        """Do nothing."""

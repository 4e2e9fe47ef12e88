"""What web pages need kept: their sessions, and hints about who it is."""

from typing import Protocol

from server_stub.domain.entities import UserHint, WebSession


class WebSessions(Protocol):
    """Sessions opened by pages; they go with the App, and with the user a hint named."""

    def add(self, session: WebSession) -> None:
        """Keep a new one."""
        ...

    def save(self, session: WebSession) -> None:
        """Keep its changed fields."""
        ...

    def get(self, auth_session_id: str) -> WebSession | None:
        """The session, or None."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...


class UserHints(Protocol):
    """Hints; they go with the user."""

    def add(self, hint: UserHint) -> None:
        """Keep a new one."""
        ...

    def by_hash(self, secret_hash: str) -> UserHint | None:
        """The hint with this secret, or None; expired ones too."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...

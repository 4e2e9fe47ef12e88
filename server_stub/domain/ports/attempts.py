"""What one attempt needs kept: sessions, nonces, repeated requests and failures."""

from typing import Protocol

from server_stub.domain.entities import Attempt, AuthSession


class AuthSessions(Protocol):
    """Attempts to authenticate, from challenge to verdict."""

    def add(self, session: AuthSession) -> None:
        """Keep a new one."""
        ...

    def save(self, session: AuthSession) -> None:
        """Keep its ``closed_at``."""
        ...

    def get(self, auth_session_id: str) -> AuthSession | None:
        """The session, or None."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...


class Nonces(Protocol):
    """Nonces seen, so that a signature counts once."""

    def use(self, keyid: str, nonce: str, expires_at: int) -> bool:
        """Remember it; false when this key used it before."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...


class Attempts(Protocol):
    """Requests that may come twice."""

    def claim(self, attempt: Attempt) -> Attempt | None:
        """Keep it as running and answer None; or answer the one already kept under its owner and key."""
        ...

    def get(self, owner: str, key: str) -> Attempt | None:
        """The one kept under this owner and key, or None."""
        ...

    def save(self, attempt: Attempt) -> None:
        """Keep its answer."""
        ...

    def release(self, owner: str, key: str) -> None:
        """Forget it, so that it can be tried again."""
        ...

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        ...


class Failures(Protocol):
    """Failed palm attempts, for the lock."""

    def add(self, user_id: str, at: int) -> None:
        """Remember one."""
        ...

    def since(self, user_id: str, start: int) -> tuple[int, ...]:
        """Times of the failures at ``start`` or later, oldest first."""
        ...

    def purge(self, start: int) -> None:
        """Forget everybody's from before ``start``."""
        ...


class Guesses(Protocol):
    """Secrets that nobody has, tried by somebody, for the limit."""

    def add(self, keyid: str, at: int) -> None:
        """Remember one of this key's."""
        ...

    def newest(self, keyid: str, start: int, most: int) -> tuple[int, ...]:
        """Times at ``start`` or later, newest first, ``most`` of them at most."""
        ...

    def purge(self, start: int) -> None:
        """Forget everybody's from before ``start``."""
        ...

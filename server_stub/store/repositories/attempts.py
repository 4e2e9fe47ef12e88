"""Sessions, nonces, repeated requests and failures in SQL."""

from typing import Any

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from server_stub.domain.entities import Attempt, AuthSession
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import ATTEMPTS, AUTH_SESSIONS, FAILURES, NONCES


def _insert_new(link: Link, table: Table, values: dict[str, Any]) -> bool:
    """Insert unless a row with this primary key is there; whether it was new."""
    insert_of = postgresql.insert if link.connection.dialect.name == "postgresql" else sqlite.insert
    kept = insert_of(table).values(values).on_conflict_do_nothing().returning(*table.primary_key)
    return link.connection.execute(kept).first() is not None


class SqlAuthSessions:
    """Attempts to authenticate, from challenge to verdict."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, AUTH_SESSIONS, AuthSession)
        self.add = self._rows.add

    def save(self, session: AuthSession) -> None:
        """Keep its ``closed_at``."""
        self._rows.save(session, "auth_session_id")

    def get(self, auth_session_id: str) -> AuthSession | None:
        """The session, or None."""
        return self._rows.first(AUTH_SESSIONS.c.auth_session_id == auth_session_id, lock=True)

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._rows.remove(AUTH_SESSIONS.c.expires_at < now)


class SqlNonces:
    """Nonces seen, so that a signature counts once."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def use(self, keyid: str, nonce: str, expires_at: int) -> bool:
        """Remember it; false when this key used it before."""
        return _insert_new(self._link, NONCES, {"keyid": keyid, "nonce": nonce, "expires_at": expires_at})

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._link.connection.execute(delete(NONCES).where(NONCES.c.expires_at < now))


class SqlAttempts:
    """Requests that may come twice."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._rows = Rows(link, ATTEMPTS, Attempt)

    def claim(self, attempt: Attempt) -> Attempt | None:
        """Keep it as running and answer None; or answer the one already kept under its owner and key."""
        if _insert_new(self._link, ATTEMPTS, self._rows.dump(attempt)):
            return None
        return self.get(attempt.owner, attempt.key)

    def get(self, owner: str, key: str) -> Attempt | None:
        """The one kept under this owner and key, or None."""
        return self._rows.first(ATTEMPTS.c.owner == owner, ATTEMPTS.c.key == key)

    def save(self, attempt: Attempt) -> None:
        """Keep its answer."""
        self.release(attempt.owner, attempt.key)
        self._rows.add(attempt)

    def release(self, owner: str, key: str) -> None:
        """Forget it, so that it can be tried again."""
        self._rows.remove(ATTEMPTS.c.owner == owner, ATTEMPTS.c.key == key)

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._rows.remove(ATTEMPTS.c.expires_at < now)


class SqlFailures:
    """Failed palm attempts, for the lock."""

    def __init__(self, link: Link) -> None:
        self._connection = link.connection

    def add(self, user_id: str, at: int) -> None:
        """Remember one."""
        self._connection.execute(insert(FAILURES).values(user_id=user_id, at=at))

    def since(self, user_id: str, start: int) -> tuple[int, ...]:
        """Times of the failures at ``start`` or later, oldest first."""
        found = select(FAILURES.c.at).where(FAILURES.c.user_id == user_id, FAILURES.c.at >= start)
        return tuple(self._connection.scalars(found.order_by(FAILURES.c.at, FAILURES.c.position)))

    def purge(self, start: int) -> None:
        """Forget everybody's from before ``start``."""
        self._connection.execute(delete(FAILURES).where(FAILURES.c.at < start))

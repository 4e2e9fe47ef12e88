"""Sessions of web pages and user hints in SQL."""

from server_stub.domain.entities import UserHint, WebSession
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import USER_HINTS, WEB_SESSIONS


class SqlWebSessions:
    """Sessions opened by pages."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, WEB_SESSIONS, WebSession)
        self.add = self._rows.add

    def save(self, session: WebSession) -> None:
        """Keep its changed fields."""
        self._rows.save(session, "auth_session_id")

    def get(self, auth_session_id: str) -> WebSession | None:
        """The session, or None."""
        return self._rows.first(WEB_SESSIONS.c.auth_session_id == auth_session_id, lock=True)

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._rows.remove(WEB_SESSIONS.c.expires_at < now)


class SqlUserHints:
    """Hints about who sits before a page."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, USER_HINTS, UserHint)
        self.add = self._rows.add

    def by_hash(self, secret_hash: str) -> UserHint | None:
        """The hint with this secret, or None; expired ones too."""
        return self._rows.first(USER_HINTS.c.secret_hash == secret_hash)

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._rows.remove(USER_HINTS.c.expires_at < now)

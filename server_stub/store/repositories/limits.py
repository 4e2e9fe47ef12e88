"""Secrets that nobody has, tried by somebody, in SQL."""

from sqlalchemy import delete, insert, select

from server_stub.store.rows import Link
from server_stub.store.tables.limits import GUESSES


class SqlGuesses:
    """Times of guesses by the fingerprint of the sender's key."""

    def __init__(self, link: Link) -> None:
        self._connection = link.connection

    def add(self, keyid: str, at: int) -> None:
        """Remember one."""
        self._connection.execute(insert(GUESSES).values(keyid=keyid, at=at))

    def newest(self, keyid: str, start: int, most: int) -> tuple[int, ...]:
        """Times at ``start`` or later, newest first, ``most`` of them at most."""
        found = select(GUESSES.c.at).where(GUESSES.c.keyid == keyid, GUESSES.c.at >= start)
        ordered = found.order_by(GUESSES.c.at.desc(), GUESSES.c.position.desc()).limit(most)
        return tuple(self._connection.scalars(ordered))

    def purge(self, start: int) -> None:
        """Forget everybody's from before ``start``."""
        self._connection.execute(delete(GUESSES).where(GUESSES.c.at < start))

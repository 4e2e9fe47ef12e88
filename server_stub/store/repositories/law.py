"""Evidence in SQL, and records that go when they are old."""

from sqlalchemy import Column, delete, func, select, update

from server_stub.domain.entities import Consent, DeletionReceipt
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import CONSENTS, RECEIPTS


class SqlAging:
    """Rows of one table by a column of Unix seconds; those where it is null never grow old."""

    def __init__(self, link: Link, at: Column[int]) -> None:
        self._connection = link.connection
        self._at = at
        self._table = at.table

    def old(self, before: int) -> int:
        """How many are from before then."""
        found = select(func.count()).select_from(self._table).where(self._at < before)
        return self._connection.scalar(found) or 0

    def forget(self, before: int, limit: int) -> int:
        """Delete up to ``limit`` of them; on PostgreSQL none that another server holds."""
        position = self._table.c.position
        oldest = select(position).where(self._at < before).order_by(self._at).limit(limit)
        held = oldest.with_for_update(skip_locked=True)
        return self._connection.execute(delete(self._table).where(position.in_(held))).rowcount


class SqlConsents(SqlAging):
    """What people agreed to."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, CONSENTS.c.ended_at)
        self._rows = Rows(link, CONSENTS, Consent)
        self.add = self._rows.add

    def of_user(self, user_id: str) -> tuple[Consent, ...]:
        """All of one user, oldest first."""
        return self._rows.all(CONSENTS.c.user_id == user_id, order=(CONSENTS.c.position,))

    def end(self, user_id: str, now: int) -> None:
        """What this user agreed to is over, where it was not before."""
        open_ones = update(CONSENTS).where(CONSENTS.c.user_id == user_id, CONSENTS.c.ended_at.is_(None))
        self._connection.execute(open_ones.values(ended_at=now))


class SqlDeletionReceipts(SqlAging):
    """What was deleted."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, RECEIPTS.c.created_at)
        self._rows = Rows(link, RECEIPTS, DeletionReceipt)
        self.add = self._rows.add

    def of_user(self, user_id: str) -> DeletionReceipt | None:
        """The receipt of a user who is gone, or None."""
        return self._rows.first(RECEIPTS.c.user_id == user_id)

"""Coarse codes and the order of changes in SQL."""

from sqlalchemy import ColumnElement, Table, and_, delete, func, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from hardware.palm.side import Side
from server_stub.domain.entities import PalmChange, Scope, SealedCode
from server_stub.store.pages import OfScope
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import GALLERIES, PALM_CHANGES, PALM_CODES, PALMS, USERS


class SqlPalmCodes:
    """Changes are numbered by a row that every writer holds to its end, so numbers appear in their order."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._rows = Rows(link, PALM_CODES, SealedCode)
        self._before: dict[Scope, int] = {}
        """What was the newest change before this transaction's own first one."""

    def lock(self, scope: Scope) -> None:
        """Hold the scope's palms until the end of the transaction."""
        values = {"account_id": scope.account_id, "livemode": scope.livemode, "changes": 0}
        insert_of = postgresql.insert if self._link.connection.dialect.name == "postgresql" else sqlite.insert
        self._link.connection.execute(insert_of(GALLERIES).values(values).on_conflict_do_nothing())
        held = select(GALLERIES.c.changes).where(*_of(scope, GALLERIES))
        self._link.connection.execute(held.with_for_update() if self._link.locking else held)

    def put(self, code: SealedCode) -> None:
        """Keep it, replacing the one of the same user and side."""
        self.remove(code.user_id, code.side)
        self._rows.add(code)

    def remove(self, user_id: str, side: Side | None = None) -> None:
        """Forget those of one side, or both of a user."""
        sides = () if side is None else (PALM_CODES.c.side == side,)
        self._rows.remove(PALM_CODES.c.user_id == user_id, *sides)

    def record(self, scope: Scope, user_id: str) -> None:
        """Say that this user's palms changed, or go."""
        self.lock(scope)
        self._before.setdefault(scope, self.newest(scope))
        connection = self._link.connection
        bumped = update(GALLERIES).where(*_of(scope, GALLERIES)).values(changes=GALLERIES.c.changes + 1)
        number = connection.execute(bumped.returning(GALLERIES.c.changes)).scalar_one()
        connection.execute(delete(PALM_CHANGES).where(PALM_CHANGES.c.user_id == user_id))
        values = {"account_id": scope.account_id, "livemode": scope.livemode, "change": number}
        connection.execute(insert(PALM_CHANGES).values(user_id=user_id, **values))

    def newest(self, scope: Scope) -> int:
        """The number of the last change that is kept for good: this transaction may yet be undone."""
        if scope in self._before:
            return self._before[scope]
        found = self._link.connection.scalar(select(GALLERIES.c.changes).where(*_of(scope, GALLERIES)))
        return found or 0

    def changed(self, scope: Scope, after: int) -> tuple[PalmChange, ...]:
        """The last change of every user who has one after this number and up to the newest, oldest first."""
        change = PALM_CHANGES.c.change
        found = select(PALM_CHANGES.c.user_id, change).where(
            *_of(scope, PALM_CHANGES), change > after, change <= self.newest(scope)
        )
        return tuple(PalmChange(*row) for row in self._link.connection.execute(found.order_by(change)))

    def of_user(self, user_id: str) -> tuple[SealedCode, ...]:
        """Both of a user."""
        return self._rows.all(PALM_CODES.c.user_id == user_id, order=(PALM_CODES.c.side,))

    def page(self, scope: Scope, after: SealedCode | None, limit: int) -> tuple[SealedCode, ...]:
        """The next ones by user and side."""
        place = (PALM_CODES.c.user_id, PALM_CODES.c.side)
        found = self._rows.select().where(*_of(scope, PALM_CODES)).order_by(*place).limit(limit)
        if after is not None:
            found = found.where(tuple_(*place) > tuple_(after.user_id, after.side.value))
        return tuple(self._rows.load(row) for row in self._link.connection.execute(found))

    def uncoded(self, scope: Scope, limit: int) -> tuple[tuple[str, Side], ...]:
        """Palms that were enrolled before there were codes."""
        same = and_(PALM_CODES.c.user_id == PALMS.c.user_id, PALM_CODES.c.side == PALMS.c.side)
        of_users = PALMS.join(USERS, USERS.c.user_id == PALMS.c.user_id).outerjoin(PALM_CODES, same)
        found = (
            select(PALMS.c.user_id, PALMS.c.side)
            .select_from(of_users)
            .where(*_of(scope, USERS), PALM_CODES.c.user_id.is_(None))
            .order_by(PALMS.c.user_id, PALMS.c.side)
        )
        return tuple((row[0], row[1]) for row in self._link.connection.execute(found.limit(limit)))

    def count(self, scope: Scope, side: Side) -> int:
        """Codes of one side."""
        found = select(func.count()).select_from(PALM_CODES).where(*_of(scope, PALM_CODES), PALM_CODES.c.side == side)
        return self._link.connection.scalar(found) or 0


def _of(scope: Scope, table: Table) -> tuple[ColumnElement[bool], ...]:
    return OfScope(scope).where(table)

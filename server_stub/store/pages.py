"""Lists by cursor over ``position``, the order of creation."""

from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import ColumnElement, Table, insert, select

from server_stub.domain.entities import Scope, Scoped
from server_stub.domain.ports import CursorUnknown, Page, PageRequest
from server_stub.store.rows import Rows
from server_stub.store.tables import TOMBSTONES

S = TypeVar("S", bound=Scoped)


@dataclass(frozen=True, slots=True)
class OfScope:
    """The list of everything of one account in one mode."""

    scope: Scope

    def where(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Condition on a table, or on the tombstones."""
        return (table.c.account_id == self.scope.account_id, table.c.livemode == self.scope.livemode)


@dataclass(frozen=True, slots=True)
class OfParent:
    """The list of one user's, device's or App's things; ``column`` names the parent in the table."""

    column: str
    parent: str

    def where(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Condition on a table, or on the tombstones."""
        column = table.c.parent if table is TOMBSTONES else table.c[self.column]
        return (column == self.parent,)


def page(rows: Rows[S], key: str, of: OfScope | OfParent, request: PageRequest) -> Page[S]:
    """One page, newest first; ``key`` is the id column. Raises CursorUnknown."""
    table = rows.table
    found = rows.select().where(*of.where(table)).order_by(table.c.position.desc()).limit(request.limit + 1)
    if request.after is not None:
        found = found.where(table.c.position < _position(rows, key, of, request.after))
    items = [rows.load(row) for row in rows.link.connection.execute(found)]
    return Page(tuple(items[: request.limit]), len(items) > request.limit)


def _position(rows: Rows[S], key: str, of: OfScope | OfParent, after: str) -> int:
    for table, column in ((rows.table, rows.table.c[key]), (TOMBSTONES, TOMBSTONES.c.id)):
        found: int | None = rows.link.connection.scalar(
            select(table.c.position).where(column == after, *of.where(table))
        )
        if found is not None:
            return found
    raise CursorUnknown(after)


def bury(rows: Rows[S], key: str, entity: S, parent: str | None = None) -> None:
    """Delete one row and leave a tombstone, so that a cursor that names it stays good."""
    connection, table = rows.link.connection, rows.table
    which = table.c[key] == getattr(entity, key)
    place = connection.scalar(select(table.c.position).where(which))
    if place is None:
        return
    rows.remove(which)
    grave = {"id": getattr(entity, key), "parent": parent, "position": place}
    connection.execute(insert(TOMBSTONES).values(account_id=entity.account_id, livemode=entity.livemode, **grave))

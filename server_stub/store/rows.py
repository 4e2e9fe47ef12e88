"""Between a table's rows and the domain's frozen values: same names on both sides, so one mapping serves all."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, delete, insert, select, update

E = TypeVar("E")


@dataclass(slots=True)
class Outbox:
    """Whose boxes this transaction put something in; somebody empties them once it is kept."""

    receivers: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Link:
    """One transaction's connection. ``locking`` is true in a write: rows that will be decided about are held.

    SQLite has one writer at a time and needs no row locks; on PostgreSQL they keep two writers from deciding about
    the same key or user at once. ``vectors`` is true where the database can search for palms, see ``store.vectors``.
    """

    connection: Connection
    locking: bool
    vectors: bool = False
    outbox: Outbox = field(default_factory=Outbox)


class Rows(Generic[E]):
    """The rows of one table as values of one entity."""

    def __init__(self, link: Link, table: Table, entity: type[E]) -> None:
        self.link = link
        self.table = table
        self.entity = entity
        self.names = tuple(field.name for field in fields(entity) if field.name in table.c)  # type: ignore[arg-type]

    def select(self) -> Select[Any]:
        """All rows, with the columns the entity is made of."""
        return select(*(self.table.c[name] for name in self.names))

    def load(self, row: Row[Any]) -> E:
        """One row as an entity."""
        return self.entity(**row._mapping)

    def dump(self, entity: E) -> dict[str, Any]:
        """One entity as a row."""
        return {name: getattr(entity, name) for name in self.names}

    def add(self, entity: E) -> None:
        """Keep a new one."""
        self.link.connection.execute(insert(self.table).values(self.dump(entity)))

    def save(self, entity: E, key: str) -> None:
        """Keep every column of an existing one."""
        values = self.dump(entity)
        self.link.connection.execute(update(self.table).where(self.table.c[key] == values.pop(key)).values(values))

    def first(self, *where: ColumnElement[bool], lock: bool = False) -> E | None:
        """The one row that meets the conditions, or None; ``lock`` holds it until the end of a write."""
        found = self.select().where(*where)
        if lock and self.link.locking:
            found = found.with_for_update(of=self.table)
        row = self.link.connection.execute(found).first()
        return None if row is None else self.load(row)

    def all(self, *where: ColumnElement[bool], order: Sequence[ColumnElement[Any]] = ()) -> tuple[E, ...]:
        """Every row that meets the conditions."""
        rows = self.link.connection.execute(self.select().where(*where).order_by(*order))
        return tuple(self.load(row) for row in rows)

    def remove(self, *where: ColumnElement[bool]) -> None:
        """Forget the rows that meet the conditions."""
        self.link.connection.execute(delete(self.table).where(*where))

"""Contract of the migrations: from every revision there ever was, with something in every table, nothing is lost."""

from collections.abc import Iterable
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, Boolean, Column, Engine, Float, Integer, LargeBinary, MetaData, Table, insert, select, text

from server_stub.store.migrating import Age, age, revisions, upgrade
from server_stub.store.tables import METADATA

KNOWN: dict[str, object] = {"flow": ["device"], "side": "left", "factor": "device", "platform": "ios", "events": ["*"]}
ALEMBIC = "alembic_version"


def something(table: Table) -> dict[str, Any]:
    """A row that fits the table as it is in this revision; rows of all tables fit each other."""
    return {column.name: _value(column) for column in table.columns}


def _value(column: Column[Any]) -> object:
    """What a column refers to is in the other table's column of another name, perhaps."""
    for key in column.foreign_keys:
        return _value(key.column)
    return KNOWN.get(column.name, _of_type(column.name, column.type))


def _of_type(name: str, kind: object) -> object:
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, JSON):
        return {"kept": name}
    if isinstance(kind, LargeBinary):
        return name.encode()
    if isinstance(kind, Float):
        return 0.5
    return 1 if isinstance(kind, Integer) else f"{name}_1"[:40]


def filled(engine: Engine) -> dict[str, dict[str, Any]]:
    """Put one row into every table, and say what is there."""
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        for table in tables.sorted_tables:
            if table.name != ALEMBIC:
                connection.execute(insert(table).values(something(table)))
    return content(engine, [table.name for table in tables.sorted_tables])


def content(engine: Engine, names: Iterable[str]) -> dict[str, dict[str, Any]]:
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        rows = {name: connection.execute(select(tables.tables[name])).one() for name in names if name != ALEMBIC}
    return {name: dict(row._mapping) for name, row in rows.items()}


def is_no_vector(_thing: object, name: str | None, *_about: object) -> bool:
    """The table of ``store.vectors`` is added beside the migrations, where PostgreSQL has pgvector."""
    return not (name or "").startswith(("palm_vectors", "ix_palm_vectors"))


def foreign_keys_hold(engine: Engine) -> bool:
    if engine.dialect.name != "sqlite":
        return True  # PostgreSQL checks them itself, at once
    with engine.connect() as connection:
        return not connection.execute(text("PRAGMA foreign_key_check")).all()


@pytest.mark.parametrize("revision", revisions())
def test_from_every_revision_with_something_in_every_table(empty_engine: Engine, revision: str) -> None:
    upgrade(empty_engine, revision)
    before = filled(empty_engine)
    upgrade(empty_engine)
    after = content(empty_engine, before)
    for table, row in before.items():
        assert row.items() <= after[table].items(), table
    assert foreign_keys_hold(empty_engine)
    with empty_engine.connect() as connection:
        assert age(connection) is Age.CURRENT
        context = MigrationContext.configure(connection, opts={"include_object": is_no_vector})
        assert compare_metadata(context, METADATA) == []


def test_the_chain_has_one_end_and_no_gap() -> None:
    assert [revision[:4] for revision in revisions()] == [f"{number:04}" for number in range(1, len(revisions()) + 1)]

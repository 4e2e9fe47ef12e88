"""Brings procrastinate's own tables up, from the files that it ships.

They have its usual names, beside ours: the database is this server's alone. procrastinate keeps no account of what
was applied, so the name of its newest file that was is kept among our facts.
"""

from pathlib import Path

from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, Engine, select, text

from server_stub.store.errors import StoreUnmigrated, StoreUnusable
from server_stub.store.keys.facts import keep
from server_stub.store.tables import FACTS

FACT = "queue_tables"

_LOCK = 0x70616C71
"""PostgreSQL's advisory lock: one brings them up, a second waits and finds nothing to do."""


def bring_up(engine: Engine) -> None:
    """Make the tables, or bring older ones up to the procrastinate that is installed; each file is a transaction."""
    while _step(engine):
        continue


def require(engine: Engine) -> None:
    """Raises ``StoreUnmigrated`` when they are missing or older than the package, ``StoreUnusable`` when newer."""
    with engine.connect() as connection:
        found = _found(connection)
    newest = shipped()[-1].name
    if found is None or found < newest:
        raise StoreUnmigrated(
            "The queue needs its tables. Type, with PALM_SERVER_QUEUE=procrastinate: python -m server_stub migrate"
        )
    if found > newest:
        raise StoreUnusable("The queue's tables were made by a newer procrastinate than the one installed.")


def _step(engine: Engine) -> bool:
    """Apply what comes next; false when nothing does."""
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        found = _found(connection)
        if found is None:
            _apply(connection, SchemaManager.get_schema(), shipped()[-1].name)
            return True
        later = next((file for file in shipped() if file.name > found), None)
        if later is not None:
            _apply(connection, later.read_text(encoding="utf-8"), later.name)
        return later is not None


def _apply(connection: Connection, statements: str, name: str) -> None:
    plain = connection.execution_options(no_parameters=True)  # else each percent sign would want a value
    plain.exec_driver_sql(statements)
    keep(connection, FACT, name)


def _found(connection: Connection) -> str | None:
    return connection.scalar(select(FACTS.c.value).where(FACTS.c.name == FACT))


def shipped() -> list[Path]:
    """Oldest first: their names begin with the version that brought them."""
    return sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql"), key=lambda file: file.name)

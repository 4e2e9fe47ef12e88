"""Engines: SQLite in WAL mode by default, PostgreSQL by URL."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

BUSY_SECONDS = 3.0
"""How long a writer waits for the other before the answer is 503."""
POOL_SIZE = 40
"""One connection per worker thread of the web framework, so that none waits for the pool."""


def database_url(database: str) -> URL:
    """What ``--database`` means: a URL with ``://``, else the path of an SQLite file."""
    if "://" not in database:
        return URL.create("sqlite+pysqlite", database=str(Path(database).expanduser().absolute()))
    url = make_url(database)
    return url.set(drivername="postgresql+psycopg") if url.get_backend_name() == "postgresql" else url


def sqlite_path(url: URL) -> Path | None:
    """The database file, or None when it is not SQLite."""
    return Path(str(url.database)) if url.get_backend_name() == "sqlite" else None


def make_engine(url: URL, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine that never shows values of statements in its errors."""
    if sqlite_path(url) is None:
        return create_engine(url, hide_parameters=True, pool_size=POOL_SIZE, pool_pre_ping=True)
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=POOL_SIZE,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own record
    connection.isolation_level = None  # transactions are begun below, not by the driver's guess
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # who was told "enrolled" stays enrolled when the power fails
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # a deleted user's data key is overwritten; see also SqlStore.scrub


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("palm_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

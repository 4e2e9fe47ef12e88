"""Deliveries in processes of their own: shared by two, stopped, killed in the middle of one."""

import base64
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from server_stub.assembly import make_core, opened
from server_stub.domain.core import Core
from server_stub.domain.delivering import LEASE
from server_stub.domain.entities import Caller
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.management.webhooks import Webhooks
from server_stub.settings import Settings
from server_stub.testing import LOOPBACK
from tests.helpers.databases import database_with_queue, tell
from tests.helpers.member import FileClock
from tests.helpers.receiver import receiving

ROOT = Path(__file__).resolve().parents[2]
USERS = 40


@pytest.fixture(scope="module")
def url(postgresql_url: str) -> Iterator[str]:
    with database_with_queue(postgresql_url) as made:
        yield made


@pytest.fixture
def settings(url: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Given to every process by the environment."""
    told = {
        "DATABASE": url,
        "MASTER_KEY": base64.b64encode(bytes(32)).decode(),
        "QUEUE": "procrastinate",
        "WEBHOOK_NETWORKS": LOOPBACK,
    }
    for name, value in told.items():
        monkeypatch.setenv(f"PALM_SERVER_{name}", value)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return Settings()


@pytest.fixture
def clock(tmp_path: Path) -> FileClock:
    (tmp_path / "clock").write_text("0")
    return FileClock(tmp_path / "clock")


@pytest.fixture
def core(settings: Settings, clock: FileClock) -> Iterator[Core]:
    with opened(settings) as found:
        yield make_core(found.store, found.vault, clock, "https://palm.example", settings)


@contextmanager
def process(*words: str, **more: str) -> Iterator["subprocess.Popen[str]"]:
    """It has begun; killed at the end of the block if it is still there."""
    running = subprocess.Popen(
        [sys.executable, "-m", *words],
        env={**os.environ, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with running:
        try:
            yield running
        finally:
            running.kill()


def first_line(running: "subprocess.Popen[str]") -> dict[str, str]:
    assert running.stdout is not None
    return json.loads(running.stdout.readline())


def ended(running: "subprocess.Popen[str]") -> tuple[int, str]:
    """How it ends when it is told to, and what it said."""
    running.send_signal(signal.SIGTERM)
    _, said = running.communicate(timeout=20)
    return running.returncode, said


def test_two_workers_share_what_a_server_without_one_takes_in(core: Core, settings: Settings) -> None:
    account = Accounts(core).create("Acme", livemode=False)
    caller = Caller(account.app.scope, None)
    headers = {"Authorization": f"Bearer {account.secret_key.secret}"}
    without = {"PALM_SERVER_WORKER": "false", "PALM_SERVER_BURST": "1000"}
    serve = process("server_stub", "serve", "--quiet", "--port", "0", **without)
    quiet, telling = process("server_stub", "worker", "--quiet"), process("server_stub", "worker")
    with receiving() as receiver, serve as server, quiet as one, telling as other:
        Webhooks(core).create(caller, receiver.url, ["user.created"])
        assert [first_line(worker) for worker in (one, other)] == [{"worker": settings.queue}] * 2
        with httpx.Client(base_url=first_line(server)["url"], headers=headers) as http:
            made = [http.post("/v1/users").json()["user_id"] for _ in range(USERS)]
        receiver.wait(USERS)
        ends = [ended(running) for running in (server, one, other)]
    assert Counter(got.event["data"]["object"]["user_id"] for got in receiver.got) == Counter(made)
    assert [status for status, _ in ends] == [0, 0, 0]
    assert [said for _, said in ends[:2]] == ["", ""]
    assert not any(word in ends[2][1] for word in ("procrastinate", "WARNING", "ERROR", "Traceback"))


def test_a_worker_is_killed_in_the_middle_of_a_delivery(
    core: Core, settings: Settings, clock: FileClock, tmp_path: Path, url: str
) -> None:
    caller = Caller(Accounts(core).create("Acme", livemode=False).app.scope, None)
    member = ("tests.helpers.member", str(tmp_path / "clock"), "worker")
    with receiving() as receiver:
        receiver.answers = [receiver.hang, *receiver.answers]
        Webhooks(core).create(caller, receiver.url, ["user.created"])
        Users(core).create(caller)
        with process(*member) as worker:
            (cut_off,) = receiver.wait(1)
            worker.kill()
        clock.advance(LEASE)
        tell(url, "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")
        with process(*member) as worker:
            again = receiver.wait(2)[1]
            assert ended(worker)[0] == 0
    assert again.event == cut_off.event
    assert again.headers["webhook-id"] == cut_off.headers["webhook-id"]


def test_procrastinate_is_loaded_by_nobody_who_did_not_choose_it() -> None:
    """It would make every command slower."""
    asked = "import sys, server_stub.cli; print([name for name in sys.modules if name.startswith('procrastinate')])"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

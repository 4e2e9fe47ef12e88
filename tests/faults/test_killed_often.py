"""The server is killed fifty times in the middle of writing: what was told is kept, and nothing is there by half."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from server_stub.assembly import make_core, opened
from server_stub.domain.clock import SystemClock
from server_stub.domain.entities import EventType, Scope
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.ports import Page, PageRequest, UnitOfWork
from server_stub.settings import Settings

pytestmark = pytest.mark.slow

KILLS, WRITERS = 50, 4
ROOT = Path(__file__).resolve().parents[2]


class Server:
    """One after the other; ``url`` is the present one's, ``number`` counts them."""

    def __init__(self, nursery: "subprocess.Popen[str]") -> None:
        self._nursery = nursery
        self.changed = threading.Condition()
        self.number, self.acknowledged, self.over = 0, 0, False
        self.start()

    def start(self) -> None:
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.write("\n")
        self._nursery.stdin.flush()
        told = json.loads(self._nursery.stdout.readline())
        with self.changed:
            self.pid, self.url, self.number = told["pid"], told["url"], self.number + 1
            self.changed.notify_all()

    def kill_after(self, answers: int) -> None:
        """In the middle of the load, once so many more were answered."""
        with self.changed:
            until = self.acknowledged + answers
            assert self.changed.wait_for(lambda: self.acknowledged >= until, timeout=30)
        os.kill(self.pid, signal.SIGKILL)

    def answered(self) -> None:
        with self.changed:
            self.acknowledged += 1
            self.changed.notify_all()

    def wait_for_the_next(self, number: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.number > number, timeout=30)


@contextmanager
def nursery(settings: Settings) -> Iterator[Server]:
    limits = {"PALM_SERVER_REQUESTS_PER_SECOND": "100000", "PALM_SERVER_BURST": "100000"}
    environment = {**os.environ, **limits, "PALM_SERVER_DATABASE": settings.database}
    command = [sys.executable, "-m", "tests.helpers.nursery"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, **pipes) as process:
        server = Server(process)
        try:
            yield server
        finally:
            os.kill(server.pid, signal.SIGKILL)


class Writer(threading.Thread):
    """Makes users and changes each; every request is repeated, under its own name, until it is answered."""

    def __init__(self, server: Server, secret: str, number: int) -> None:
        super().__init__(name=f"writer-{number}")
        self._server, self._headers, self._number = server, {"Authorization": f"Bearer {secret}"}, number
        self.told: dict[str, dict[str, str]] = {}

    def run(self) -> None:
        count = 0
        while not self._server.over:
            name = f"{self._number}-{count}"
            made = self._ask("POST", "/v1/users", {"metadata": {"name": name}}, {"Idempotency-Key": name})
            self.told[made["user_id"]] = made["metadata"]
            changed = self._ask("PATCH", f"/v1/users/{made['user_id']}", {"metadata": {"name": name, "seen": "yes"}})
            self.told[changed["user_id"]] = changed["metadata"]
            count += 1

    def _ask(self, method: str, path: str, body: object, headers: dict[str, str] | None = None) -> dict:
        while True:
            number, url = self._server.number, self._server.url
            try:
                answer = httpx.request(
                    method, url + path, json=body, headers=self._headers | (headers or {}), timeout=30
                )
            except httpx.TransportError:
                self._server.wait_for_the_next(number)
                continue
            assert answer.status_code == 200, answer.text
            self._server.answered()
            return dict(answer.json())


def test_fifty_kills_in_the_middle_of_a_write_load(tmp_path: Path) -> None:
    settings, chance = Settings(database=str(tmp_path / "server.sqlite3")), random.Random(50)
    with opened(settings) as found:
        core = make_core(found.store, found.vault, SystemClock(), "http://127.0.0.1", settings)
        account = Accounts(core).create("Written to", livemode=False)
        with nursery(settings) as server:
            writers = [Writer(server, account.secret_key.secret, number) for number in range(WRITERS)]
            for writer in writers:
                writer.start()
            for _ in range(KILLS):
                server.kill_after(chance.randint(1, 6))
                server.start()
            server.over = True
            for writer in writers:
                writer.join()
        told = {user: metadata for writer in writers for user, metadata in writer.told.items()}
        assert server.acknowledged >= KILLS
        with found.store.read() as work:
            assert {user.user_id: user.metadata for user in _all(work, account.app.scope)} == told
            assert all(work.data_keys.get(user_id) is not None for user_id in told)
            made = _created(work, account.app.scope)
    assert made == Counter(list(told)), "each user was made once, and each has its event"


def _all(work: UnitOfWork, scope: Scope) -> list:
    return list(_pages(lambda request: work.users.page(scope, request), "user_id"))


def _created(work: UnitOfWork, scope: Scope) -> Counter[str]:
    events = _pages(lambda request: work.events.page(scope, request), "event_id")
    return Counter(event.data["object"]["user_id"] for event in events if event.type is EventType.USER_CREATED)


def _pages(ask, key: str) -> Iterator:  # noqa: ANN001
    page: Page = ask(PageRequest(100))
    yield from page.items
    while page.has_more:
        page = ask(PageRequest(100, getattr(page.items[-1], key)))
        yield from page.items

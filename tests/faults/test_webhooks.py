"""The server dies while it delivers: every event it acknowledged arrives all the same."""

import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.faults.server import ROOT, Backend, ServerProcess
from tests.helpers.member import FileClock
from tests.helpers.receiver import receiving, status

USERS = 12


class MovedServer(ServerProcess):
    """With a clock that a test moves, so that nobody waits for what a dead process had claimed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "http://127.0.0.1")
        (folder / "clock").write_text("0")
        self.clock = FileClock(folder / "clock")

    def start(self) -> str:
        command = [sys.executable, "-m", "tests.helpers.member", str(self.database.with_name("clock"))]
        environment = {**self._environment, "PALM_SERVER_PORT": "0", "PALM_SERVER_WEBHOOK_NETWORKS": "127.0.0.0/8"}
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
        self._process = subprocess.Popen(command, env=environment, cwd=ROOT, **quiet)
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        return self.url


@pytest.mark.timeout(120)
def test_killed_while_it_delivers(tmp_path: Path) -> None:
    server = MovedServer(tmp_path)
    try:
        with receiving() as receiver:
            alive = False

            def answer(handler: BaseHTTPRequestHandler) -> None:
                (status(200) if alive else receiver.hang)(handler)

            receiver.answers = [answer]
            backend = Backend(server.start(), server.account["secret_key"])
            backend.post("/v1/webhook_endpoints", {"url": receiver.url, "events": ["user.created"]})
            users = {backend.user() for _ in range(USERS)}
            claimed = len(receiver.wait(1))
            server.kill()
            alive = True
            receiver.closing.set()
            server.clock.advance(61)
            server.start()
            told: set[str] = set()
            while told != users:
                claimed += 1
                told = {got.event["data"]["object"]["user_id"] for got in receiver.wait(claimed)}
            backend.close()
    finally:
        server.kill()

"""The master key is changed while a server process works: nobody notices, not even when the change is killed."""

import json
import os
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from hardware.palm.code import PalmTemplate
from server_stub.domain.clock import SystemClock
from tests.helpers.asgi import SocketClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Sender, captured

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
AHEAD = 120
"""Users made beforehand: several batches."""


class Machine:
    """Commands on one database, each with the keys it is given; the first is the one to be."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.old, self.new = (self._key(folder / name) for name in ("old.key", "new.key"))
        self.account = self.facts("account", "create", keys=(self.old,))

    def run(self, *words: str, keys: tuple[Path, ...]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(words), capture_output=True, text=True, check=False, env=self._environment(keys), cwd=ROOT
        )

    def facts(self, *words: str, keys: tuple[Path, ...]) -> dict[str, Any]:
        done = self.run(*words, "--json", keys=keys)
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout))

    def begin(self, *words: str, keys: tuple[Path, ...]) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self._command(words), stdout=pipe, stderr=pipe, text=True, env=self._environment(keys), cwd=ROOT
        )

    @contextmanager
    def serving(self, *keys: Path) -> Iterator["Visitors"]:
        process = self.begin("serve", "--port", "0", "--quiet", keys=keys)
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            with httpx.Client(base_url=url, timeout=30) as backend:
                yield Visitors(self.account, url, backend)
        finally:
            process.terminate()
            _, self.said = process.communicate()

    def _key(self, path: Path) -> Path:
        assert self.facts("master-key", "new", str(path), keys=())["file"] == str(path)
        return path

    def _command(self, words: tuple[str, ...]) -> list[str]:
        return [sys.executable, "-m", "server_stub", *words]

    def _environment(self, keys: tuple[Path, ...]) -> dict[str, str]:
        first, *others = (f"file:{key}" for key in keys or (self._folder / "none",))
        said = {"DATABASE": str(self._folder / "server.sqlite3"), "MASTER_KEY_SOURCE": first}
        said |= {"PREVIOUS_MASTER_KEYS": ",".join(others), "REQUESTS_PER_SECOND": "1e6", "BURST": "1000000"}
        said |= {"BUSY_SECONDS": "20"}
        return {**os.environ, **{f"PALM_SERVER_{name}": value for name, value in said.items()}}


class Visitors:
    """Backend and terminal of one server."""

    def __init__(self, account: dict[str, Any], url: str, backend: httpx.Client) -> None:
        self._backend = backend
        self._backend.headers["authorization"] = f"Bearer {account['secret_key']}"
        self._terminal = Sender(SocketClient(url), SystemClock(), account["publishable_key"])
        code = self.post("/v1/pairing_codes", {"app_id": account["app_id"]})["secret"]
        body = {"name": "Front desk", "key": self._terminal.key.pem}
        assert self._terminal.send("POST", "/v1/sdk/terminals", body, bearer=code).status == 200

    def post(self, path: str, body: object = None) -> dict[str, Any]:
        answer = self._backend.post(path, json=body) if body is not None else self._backend.post(path)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def new(self) -> str:
        return str(self.post("/v1/users")["user_id"])

    def enroll(self, user_id: str) -> None:
        secret = self.post("/v1/enrollment_keys", {"user_id": user_id})["secret"]
        reply = self._terminal.enroll(secret, captured(_palm(user_id)), attempt=f"enroll-{user_id}")
        assert reply.status == 200, reply.json

    def verify(self, user_id: str) -> None:
        session = self._terminal.send("POST", "/v1/sdk/auth_sessions", {"flow": ["left_palm"], "user_id": user_id})
        assert session.status == 200, session.json
        reply = self._terminal.verify(
            session, captured(another_look(_palm(user_id))), attempt=f"verify-{os.urandom(8).hex()}"
        )
        assert reply.status == 200, reply.json


def _palm(user_id: str) -> PalmTemplate:
    """Everybody has their own."""
    return template("left", zlib.crc32(user_id.encode()), 2)


def _come_and_go(visitors: Visitors, stop: threading.Event) -> list[str]:
    came: list[str] = []
    while not stop.is_set() or len(came) < 2:
        came.append(visitors.new())
        visitors.enroll(came[-1])
        visitors.verify(came[-1])
        visitors.verify(came[0])
    return came


def test_nobody_notices(tmp_path: Path) -> None:
    machine, stop = Machine(tmp_path), threading.Event()
    both = (machine.new, machine.old)
    with machine.serving(machine.old, machine.new) as visitors, ThreadPoolExecutor(2) as pool:
        for _ in range(AHEAD):
            visitors.new()
        running = [pool.submit(_come_and_go, visitors, stop) for _ in range(2)]
        try:
            first = machine.begin("master-key", "rotate", keys=both)
            assert first.stderr is not None
            assert "moved" in first.stderr.readline()
            first.kill()
            first.communicate()
            status = machine.facts("master-key", "status", keys=both)
            assert status["leaving"]
            assert status["not_under_current"] > 0
            rotated = machine.facts("master-key", "rotate", keys=both)
        finally:
            stop.set()
        came = [user_id for done in running for user_id in done.result()]
    assert machine.said == ""
    assert rotated["moved"] >= status["not_under_current"]
    with machine.serving(machine.new) as visitors:
        for user_id in came:
            visitors.verify(user_id)
    refused = machine.run("serve", "--port", "0", keys=(machine.old,))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "The master key given is not the one of this database" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1

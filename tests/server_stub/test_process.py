"""The server as a process of its own: started, asked, told to stop, killed, started again."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from server_stub.testing import LOOPBACK
from tests.helpers.receiver import receiving

ROOT = Path(__file__).resolve().parents[2]


def _environment(database: Path) -> dict[str, str]:
    return {**os.environ, "PALM_SERVER_DATABASE": str(database), "PYTHONPATH": str(ROOT)}


@contextmanager
def _serving(database: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "server_stub", "serve", "--port", "0", *options]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(database),
        cwd=database.parent,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())["url"]
    finally:
        process.kill()
        process.communicate()


def _account(database: Path) -> dict:
    command = [sys.executable, "-m", "server_stub", "account", "create", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=_environment(database))
    return json.loads(done.stdout)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "server.sqlite3"


def test_one_line_when_ready_an_account_beside_it_and_a_quiet_end(database: Path) -> None:
    with _serving(database) as (process, url):
        assert url.startswith("http://127.0.0.1:")
        account = _account(database)
        headers = {"Authorization": f"Bearer {account['secret_key']}"}
        assert httpx.get(url + "/health").json() == {"status": "ok"}
        assert httpx.post(url + "/v1/users", headers=headers).status_code == 200
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=20)
        assert process.returncode == 0
    assert out == ""
    assert "POST /v1/users 200" in err
    assert account["secret_key"] not in err
    assert "Traceback" not in err


def test_addresses_of_webhooks_stay_out_of_the_log(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_SERVER_WEBHOOK_NETWORKS", LOOPBACK)
    account = _account(database)
    headers = {"Authorization": f"Bearer {account['secret_key']}"}
    with receiving() as receiver, _serving(database) as (process, url), httpx.Client(headers=headers) as http:
        body = {"url": f"{receiver.url}/hooks/first?token=open-sesame", "events": ["user.created"]}
        assert http.post(url + "/v1/webhook_endpoints", json=body).status_code == 200
        user_id = http.post(url + "/v1/users").json()["user_id"]
        receiver.wait(1)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=20)
    assert receiver.got[0].path.endswith("?token=open-sesame")
    assert "POST /v1/users 200" in err
    for hidden in ("open-sesame", receiver.url, "/hooks/first", user_id, account["secret_key"]):
        assert hidden not in err


def test_what_was_answered_outlives_a_kill(database: Path) -> None:
    account = _account(database)
    headers = {"Authorization": f"Bearer {account['secret_key']}"}
    with _serving(database, "--quiet") as (process, url):
        made = [httpx.post(url + "/v1/users", headers=headers).json()["user_id"] for _ in range(3)]
        process.kill()
        process.wait()
    with _serving(database, "--quiet") as (_, url):
        listed = httpx.get(url + "/v1/users", headers=headers).json()["data"]
    assert [user["user_id"] for user in listed] == made[::-1]

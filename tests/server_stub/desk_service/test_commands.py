"""``desk-service`` as an operator types it: tokens shown once, a file for its owner alone, a clean end."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from server_stub.cli import app
from server_stub.desk_service.acts import Act, Acts
from server_stub.desk_service.book import Book, BookUnusable
from server_stub.desk_service.roles import Role, Staff
from server_stub.domain.ids import Secret, is_secret
from server_stub.testing import InProcessServer

ROOT = Path(__file__).resolve().parents[3]
RUNNER = CliRunner()


def typed(*words: str, status: int = 0, **environment: str) -> str:
    result = RUNNER.invoke(app, ["desk-service", *words], env=environment)
    assert result.exit_code == status, result.output
    assert "Traceback" not in result.output
    return result.stdout or result.stderr


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk" / "desk.sqlite3"


def test_a_token_is_shown_once_and_kept_as_a_hash(file: Path) -> None:
    made = json.loads(typed("token", "front-desk-1", "--json", "--file", str(file)))
    assert is_secret(Secret.DESK, made["desk_token"])
    assert made["desk_token"].encode() not in file.read_bytes()
    assert json.loads(typed("kiosks", "--json", "--file", str(file))) == {"front-desk-1": "clerk"}
    typed("token", "front-desk-2", "--role", "operator", "--file", str(file))
    assert json.loads(typed("kiosks", "--json", "--file", str(file)))["front-desk-2"] == "operator"
    typed("revoke", "front-desk-2", "--file", str(file))
    typed("revoke", "front-desk-1", "--file", str(file))
    assert json.loads(typed("kiosks", "--json", "--file", str(file))) == {
        "front-desk-1": "revoked",
        "front-desk-2": "revoked",
    }
    assert "No kiosk" in typed("revoke", "front-desk-1", "--file", str(file), status=1)


def test_the_file_is_its_owners_alone(file: Path) -> None:
    typed("kiosks", "--file", str(file))
    assert file.stat().st_mode & 0o077 == 0
    file.chmod(0o640)
    assert "read by others" in typed("kiosks", "--file", str(file), status=1)


def test_a_file_that_is_no_desk_is_refused(file: Path) -> None:
    file.parent.mkdir()
    file.touch(0o600)
    file.write_bytes(b"something else" * 100)
    assert "cannot be used" in typed("kiosks", "--file", str(file), status=1)
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    file.chmod(0o600)
    with pytest.raises(BookUnusable, match="another version"):
        Book(file)


@pytest.mark.parametrize("key", ["", "pk_" + "a" * 32, "sk_short"])
def test_without_a_secret_key_it_does_not_start(file: Path, key: str) -> None:
    assert "secret key" in typed("--file", str(file), "--port", "0", status=1, PINN_SECRET_KEY=key)


def test_old_acts_are_forgotten_and_young_ones_never(file: Path) -> None:
    book, staff = Book(file), Staff("front-desk-1", Role.CLERK, "")
    Acts(book, lambda: 1_000_000.0).write(staff, Act("people_searched"), "done")
    Acts(book).write(staff, Act("override"), "done")
    rows = [json.loads(line) for line in typed("acts", "--file", str(file)).splitlines()]
    assert [row["act"] for row in rows] == ["people_searched", "override"]
    rows = [json.loads(line) for line in typed("acts", "--forget-after", "90", "--file", str(file)).splitlines()]
    assert [row["act"] for row in rows] == ["override"]


def test_a_process_of_its_own(file: Path, tmp_path: Path) -> None:
    token = json.loads(typed("token", "front-desk-1", "--json", "--file", str(file)))["desk_token"]
    with InProcessServer() as server:
        keys = tmp_path / "secret.key"
        keys.write_text(server.secret_key + "\n")
        words = ["desk-service", "--port", "0", "--file", str(file), "--key-file", str(keys)]
        environment = {**os.environ, "PINN_API_HOST": server.url}
        command = [sys.executable, "-m", "server_stub", *words]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as run:
            assert run.stdout is not None
            url = json.loads(run.stdout.readline())["url"]
            headers = {"Authorization": f"Bearer {token}", "Desk-Role": "clerk"}
            made = httpx.post(f"{url}/desk/people", headers=headers, json={"reference": "B-1", "name": "Ada"})
            run.terminate()
            _, said = run.communicate(timeout=20)
    assert made.status_code == 200
    assert run.returncode == 0
    for hidden in (token, server.secret_key, "Ada", *made.json().values()):
        assert hidden not in said

"""No secret leaves, but in the answer that makes it."""

import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of


def _secrets_of(api: Api) -> tuple[dict[str, str], list[str]]:
    """Make everything there is; the secrets seen, and every later answer."""
    user_id = api.made("/v1/users", {"metadata": {"a": 1}})["user_id"]
    secrets = {
        "secret key": api.account.secret_key.secret,
        "first pairing code": api.account.pairing_code.secret,
        "pairing code": api.made("/v1/pairing_codes", {"app_id": api.account.app.app_id})["secret"],
        "enrollment key": api.made("/v1/enrollment_keys", {"user_id": user_id})["secret"],
    }
    paths = ["/v1/events", "/v1/users", "/v1/apps", "/v1/devices", "/v1/logs", "/v1/terminals", "/nowhere"]
    later = [api.get(path, limit=100).text for path in paths]
    later.append(api.get("/v1/users/" + secrets["secret key"]).text)
    later.append(api.call("POST", "/v1/users", content=secrets["enrollment key"].encode()).text)
    later.append(api.post("/v1/enrollment_keys", {"user_id": secrets["pairing code"]}).text)
    return secrets, later


def test_no_answer_log_line_or_file_holds_a_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="server_stub")
    caplog.set_level(logging.DEBUG, logger="uvicorn")
    with InProcessServer(folder=tmp_path) as server, api_of(server) as api:
        secrets, later = _secrets_of(api)
        on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    written = [record.getMessage() + str(record.exc_text or "") for record in caplog.records]
    assert any("/v1/events" in line for line in written)
    for name, secret in secrets.items():
        assert not [text for text in later if secret in text], name
        assert not [line for line in written if secret in line], name
        assert secret.encode() not in on_disk, name


def test_a_deleted_users_data_key_is_overwritten(tmp_path: Path) -> None:
    with InProcessServer(folder=tmp_path) as server, api_of(server) as api:
        user_id = api.user()
        with server.core.store.read() as work:
            data_key = work.data_keys.get(user_id)
        assert data_key is not None
        api.call("DELETE", f"/v1/users/{user_id}")
    with sqlite3.connect(tmp_path / "server.sqlite3") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert all(data_key not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_secret_key_from_a_web_page_is_warned_about(
    api: Api, caplog: pytest.LogCaptureFixture, expect_log: Callable[[str], None]
) -> None:
    expect_log("server_stub.door: secret key key_")
    assert api.call("GET", "/v1/users", headers={"Origin": "https://shop.example"}).status_code == 200
    (line,) = [record.getMessage() for record in caplog.records if record.name == "server_stub.door"]
    assert api.account.secret_key.key.secret_key_id in line
    assert api.account.secret_key.secret not in line

"""``python -m server_stub``, within this process."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server_stub.cli import app
from server_stub.domain.ids import Id, Secret, is_id, is_secret
from server_stub.settings import Settings

RUNNER = CliRunner()


def _run(*words: str, database: Path) -> str:
    result = RUNNER.invoke(app, [*words, "--database", str(database)])
    assert result.exit_code == 0, result.output
    return result.stdout


def _facts(*words: str, database: Path) -> dict:
    (line,) = _run(*words, "--json", database=database).splitlines()
    return json.loads(line)


def _refusal(*words: str, database: Path | str) -> str:
    result = RUNNER.invoke(app, [*words, "--database", str(database)])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "server.sqlite3"


def test_an_account_is_all_that_a_backend_and_a_kiosk_need(database: Path) -> None:
    facts = _facts("account", "create", "--name", "Acme", database=database)
    assert is_secret(Secret.SECRET_KEY, facts["secret_key"])
    assert is_secret(Secret.PUBLISHABLE_KEY, facts["publishable_key"])
    assert is_secret(Secret.PAIRING_CODE, facts["pairing_code"])
    assert is_id(Id.ACCOUNT, facts["account_id"])
    assert is_id(Id.APP, facts["app_id"])
    assert facts["livemode"] is False
    assert _facts("account", "list", database=database) == {facts["account_id"]: "Acme"}
    assert _facts("account", "create", "--live", database=database)["livemode"] is True


def test_without_json_each_fact_has_a_line(database: Path) -> None:
    lines = _run("account", "create", database=database).splitlines()
    assert "livemode: False" in lines
    assert any(line.startswith("secret_key: sk_") for line in lines)


def test_keys_are_rotated_step_by_step(database: Path) -> None:
    account = _facts("account", "create", database=database)
    made = _facts("key", "create", account["account_id"], database=database)
    assert is_secret(Secret.SECRET_KEY, made["secret_key"])
    _facts("key", "promote", made["secret_key_id"], database=database)
    _facts("key", "revoke", account["secret_key_id"], database=database)
    listed = _facts("key", "list", account["account_id"], database=database)
    assert listed == {account["secret_key_id"]: "test revoked", made["secret_key_id"]: "test primary"}
    assert "promote another" in _refusal("key", "revoke", made["secret_key_id"], database=database)


def test_keys_are_rotated_at_once(database: Path) -> None:
    account = _facts("account", "create", database=database)
    made = _facts("key", "rotate", account["account_id"], "--revoke-old", database=database)
    assert made["old_secret_key_id"] == account["secret_key_id"]
    assert made["old_revoked"] is True
    again = _facts("key", "rotate", account["account_id"], database=database)
    assert (again["old_secret_key_id"], again["old_revoked"]) == (made["secret_key_id"], False)
    assert "No such account" in _refusal("key", "rotate", "acct_nobody", database=database)


def _keys(monkeypatch: pytest.MonkeyPatch, now: Path, *before: Path) -> None:
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY_SOURCE", f"file:{now}")
    monkeypatch.setenv("PALM_SERVER_PREVIOUS_MASTER_KEYS", ",".join(f"file:{path}" for path in before))


def _made(path: Path) -> dict:
    result = RUNNER.invoke(app, ["master-key", "new", str(path), "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_master_key_is_changed_and_the_old_one_taken_away(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old.key", tmp_path / "new.key"
    made = [_made(path) for path in (old, new)]
    assert "already" in RUNNER.invoke(app, ["master-key", "new", str(old)]).stderr
    _keys(monkeypatch, old)
    account = _facts("account", "create", database=database)
    _keys(monkeypatch, new, old)
    before = {"current": made[0]["name"], "given": made[1]["name"], "leaving": [], "not_under_current": 0}
    assert _facts("master-key", "status", database=database) == before
    rotated = _facts("master-key", "rotate", database=database)
    assert rotated == {"master_key": made[1]["name"], "moved": 1, "palms_reissued": 0}
    _keys(monkeypatch, new)
    after = {**before, "current": made[1]["name"]}
    assert _facts("master-key", "status", database=database) == after
    assert _facts("account", "list", database=database) == {account["account_id"]: "My account"}
    _keys(monkeypatch, old)
    assert made[1]["name"] in _refusal("account", "list", database=database)
    _keys(monkeypatch, tmp_path / "gone.key")
    assert "gone.key of this database is missing" in _refusal("account", "list", database=database)


def test_a_key_is_looked_for_in_one_place_only(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY_SOURCE", "env:X")
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY", "AAAA")
    assert "keep one of them" in _refusal("account", "list", database=database)
    monkeypatch.delenv("PALM_SERVER_MASTER_KEY")
    assert "X should hold a master key and is not set" in _refusal("account", "list", database=database)
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY_SOURCE", "nowhere")
    assert "does not name the place" in _refusal("account", "list", database=database)


def test_palms_are_re_issued(database: Path) -> None:
    _facts("account", "create", database=database)
    assert _facts("palms", "reissue", "--all", database=database) == {"palms_reissued": 0}
    assert "No such user" in _refusal("palms", "reissue", "usr_nobody", database=database)
    assert "Name one user, or say --all" in _refusal("palms", "reissue", database=database)
    assert "Name one user, or say --all" in _refusal("palms", "reissue", "usr_x", "--all", database=database)


def test_a_pairing_code_for_an_app(database: Path) -> None:
    account = _facts("account", "create", database=database)
    made = _facts("pairing-code", account["app_id"], database=database)
    assert is_secret(Secret.PAIRING_CODE, made["pairing_code"])
    assert made["pairing_code"] != account["pairing_code"]
    assert "No such app" in _refusal("pairing-code", "app_nothing", database=database)


def test_migrate_may_be_typed_at_any_time(database: Path) -> None:
    for _ in range(2):
        assert _run("migrate", database=database) == ""


def test_the_environment_names_the_database_and_an_option_wins(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PALM_SERVER_DATABASE", str(tmp_path / "named.sqlite3"))
    assert RUNNER.invoke(app, ["account", "list"]).exit_code == 0
    assert (tmp_path / "named.sqlite3").exists()
    _run("account", "list", database=database)
    assert database.exists()


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("account", "list"), ("migrate",)])
def test_a_database_that_is_none_is_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "bad.db").write_bytes(b"no database " * 500)
    said = _refusal(*command, database=tmp_path / "bad.db")
    assert said.splitlines() == [f"The database {tmp_path / 'bad.db'} is damaged or not a database."]


def test_settings_that_are_wrong_are_named(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_SERVER_BURST", "many")
    assert "The setting burst is wrong" in _refusal("account", "list", database=database)
    monkeypatch.delenv("PALM_SERVER_BURST")
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY", "hunter2hunter2")
    said = _refusal("account", "list", database=database)
    assert "does not hold a master key" in said
    assert "hunter2" not in said


def test_an_address_that_cannot_be_listened_at(database: Path) -> None:
    said = _refusal("serve", "--host", "203.0.113.1", "--port", "0", database=database)
    assert said.startswith("Cannot listen at 203.0.113.1")


@pytest.mark.parametrize("issuer", ["palm.example", "ftp://x", "https://palm.example/path", "https://a@b", "https://"])
def test_an_issuer_that_is_no_origin(database: Path, issuer: str) -> None:
    said = _refusal("serve", "--port", "0", "--issuer", issuer, database=database)
    assert said.startswith("The setting issuer is wrong")


def test_an_issuer_has_no_slash_at_its_end() -> None:
    assert Settings(issuer="https://palm.example:8443/").issuer == "https://palm.example:8443"

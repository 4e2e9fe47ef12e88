"""``python -m kiosk audit``, within this process."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.audit.open import open_log
from kiosk.cli import cli
from kiosk.profile import Profile
from kiosk.vaults.file import FileVault

RUNNER = CliRunner()


@pytest.fixture
def profile(tmp_path: Path, expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> Profile:
    expect_log("a keyring would be safer")
    monkeypatch.setenv("PALM_KIOSK_SECRETS", "file")
    return Profile(tmp_path / "profile")


@pytest.fixture
def written(profile: Profile) -> Profile:
    log = open_log(profile, FileVault(profile.secrets))
    log.write("paired", role="console", facts={"terminal_id": "trm_1"})
    log.write("started", role="kiosk", facts={"settings_sha256": "none"})
    return profile


def run(profile: Profile, *words: str, status: int = 0) -> str:
    result = RUNNER.invoke(cli, ["audit", *words, "--profile", str(profile.root)])
    assert result.exit_code == status, result.output
    assert "Traceback" not in result.output
    return result.stdout if status == 0 else result.stderr


def test_whole(written: Profile) -> None:
    said = run(written, "verify")
    assert said.startswith("2 entries, from 20")
    assert said.endswith("Z, whole.\n")


def test_shown_as_lines_and_as_json(written: Profile) -> None:
    first, second = run(written, "show").splitlines()
    assert first.endswith("console paired terminal_id=trm_1")
    assert second.startswith("2 ")
    found = [json.loads(line) for line in run(written, "show", "--json").splitlines()]
    assert [entry["act"] for entry in found] == ["paired", "started"]


def test_changed(written: Profile) -> None:
    written.audit.write_bytes(written.audit.read_bytes().replace(b"trm_1", b"trm_2"))
    said = run(written, "verify", status=1)
    assert said == "Not whole after 0 entries: audit.log line 1: entry 1 was changed, or this kiosk did not write it.\n"
    assert "trm_2" in run(written, "show")


def test_gone(written: Profile) -> None:
    written.audit.unlink()
    assert "entries 1 to 2 are missing" in run(written, "verify", status=1)


def test_nothing_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_SECRETS", "file")
    nobody = Profile(tmp_path / "nobody")
    assert run(nobody, "verify") == "0 entries.\n"
    assert run(nobody, "show") == ""
    assert not nobody.root.exists()


def test_secrets_that_others_can_read_are_refused(written: Profile) -> None:
    written.secrets.chmod(0o644)
    assert "can be read by others" in run(written, "verify", status=1)

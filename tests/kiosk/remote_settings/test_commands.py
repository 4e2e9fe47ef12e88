"""``python -m kiosk remote-settings``: key, signature, dry run and status, each in one sentence when it fails."""

import json
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.profile import Profile
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_text, read_key
from kiosk.remote_settings.store import Store


def said(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["remote-settings", *map(str, arguments)])
    assert "Traceback" not in result.output
    return result.exit_code, result.output.strip()


class Office:
    """A fleet's operator: a private key, documents, and a kiosk's profile to try them at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.private = folder / "fleet.key"
        self.home = folder / "profile"
        self.home.mkdir()
        status, self.public = said("new-key", self.private)
        assert status == 0

    def signs(self, **changes: object) -> tuple[int, str]:
        document = {
            "version": 1,
            "serial": 3,
            "expires_at": int(time.time()) + 3600,
            "terminals": "*",
            "settings": {"language": "en", "volume": 40},
        }
        (self.folder / "fleet.json").write_text(json.dumps(document | changes), encoding="utf-8")
        return said("sign", self.folder / "fleet.json", "--key-file", self.private)

    def checks(self, *more: object) -> tuple[int, str]:
        return said("check", self.folder / "fleet.json.signed", "--key", self.public, "--profile", self.home, *more)

    def store(self) -> Store:
        return Store(Profile(self.home), self.public)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_new_key_is_for_its_owner_alone_and_never_replaces_another(office: Office) -> None:
    assert office.private.stat().st_mode & 0o777 == 0o600
    before = office.private.read_bytes()
    assert public_text(read_key(office.private)) == office.public
    status, words = said("new-key", office.private)
    assert (status, "exists" in words) == (1, True)
    assert office.private.read_bytes() == before
    assert b"PRIVATE" not in words.encode()


def test_a_dry_run_says_what_would_change_and_changes_nothing(office: Office) -> None:
    assert office.signs()[0] == 0
    (office.home / "settings.toml").write_text("volume = 90\n")
    status, words = office.checks()
    assert status == 0
    assert "Serial number 3" in words
    assert "volume: stays 90" in words
    assert [path.name for path in office.home.iterdir()] == ["settings.toml"]
    (office.home / "settings.toml").unlink()
    assert "volume: 100 -> 40" in office.checks()[1]


def test_a_dry_run_knows_what_the_kiosk_has(office: Office) -> None:
    office.signs(serial=2)
    office.store().keep(Kept(key=office.public, serial=3, sha256="0" * 64, settings={"volume": 40}))
    status, words = office.checks()
    assert (status, "not above 3" in words) == (1, True)
    office.signs(serial=4, settings={"volume": 40})
    assert "Nothing would change." in office.checks()[1]
    office.signs(serial=4, settings={})
    assert "volume: 40 -> 100" in office.checks()[1]


def test_a_dry_run_refuses_like_the_kiosk(office: Office) -> None:
    office.signs(terminals=["trm_" + "A" * 24])
    assert office.checks()[0] == 0
    assert office.checks("--terminal", "trm_" + "B" * 24)[0] == 1
    signed = office.folder / "fleet.json.signed"
    signed.write_bytes(signed.read_bytes().replace(b"volume", b"Volume"))
    status, words = office.checks()
    assert (status, "signature" in words) == (1, True)
    signed.unlink()
    assert office.checks()[0] == 1


@pytest.mark.parametrize("key", ["", "nonsense", "A" * 44])
def test_a_dry_run_with_a_key_that_is_none(office: Office, key: str) -> None:
    office.signs()
    status, words = said("check", office.folder / "fleet.json.signed", "--key", key, "--profile", office.home)
    assert status == 1
    assert words.count("\n") == 0


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"settings": {"api_host": "https://elsewhere.example"}}, "api_host"),
        ({"settings": {"attempts": 0}}, "attempts"),
        ({"serial": 0}, "serial"),
        ({"extra": 1}, "extra"),
    ],
)
def test_nothing_is_signed_that_kiosks_would_refuse(office: Office, changes: dict[str, object], named: str) -> None:
    status, words = office.signs(**changes)
    assert (status, named in words) == (1, True)
    assert not (office.folder / "fleet.json.signed").exists()


def test_nothing_is_signed_with_a_key_that_others_can_read_or_that_is_none(office: Office) -> None:
    office.private.chmod(0o644)
    assert office.signs()[0] == 1
    office.private.write_text("no key")
    office.private.chmod(0o600)
    assert office.signs()[0] == 1
    office.private.unlink()
    assert office.signs()[0] == 1


def test_a_document_too_large_to_be_fetched_is_not_signed(office: Office) -> None:
    (office.folder / "fleet.json").write_bytes(b" " * 70_000)
    status, _ = said("sign", office.folder / "fleet.json", "--key-file", office.private)
    assert status == 1


def test_status_shows_what_was_accepted_and_what_is_good(office: Office) -> None:
    assert "off" in said("status", "--profile", office.home)[1]
    (office.home / "settings.toml").write_text(
        f'settings_url = "https://fleet.example/a"\nsettings_key = "{office.public}"\n'
    )
    assert said("status", "--profile", office.home)[1].count("none") == 2
    kept = Kept(key=office.public, serial=3, sha256="0" * 64, settings={"volume": 40})
    office.store().prove(kept)
    office.store().keep(kept.model_copy(update={"serial": 4}))
    words = said("status", "--profile", office.home)[1]
    assert "Accepted: serial number 4" in words
    assert "Last good: serial number 3" in words
    assert "volume = 40" in words

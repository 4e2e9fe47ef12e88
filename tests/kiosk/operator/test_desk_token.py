"""``python -m kiosk desk-token``: from standard input into the vault, never through an argument."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.connection import desk_token
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.vaults.file import FileVault

TOKEN = "dts_" + "a1B2" * 8
URL = "https://desk.example"


@pytest.fixture
def profile(tmp_path: Path, expect_log: Callable[[str], None]) -> Profile:
    expect_log("secrets are kept in")
    profile = Profile(tmp_path)
    profile.settings.write_text(f'desk_url = "{URL}/"\nsecrets = "file"\n')
    return profile


def typed(profile: Profile, text: str, *more: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["desk-token", "--profile", str(profile.root), *more], input=text)
    assert "Traceback" not in result.output
    return result.exit_code, result.output


def test_the_token_is_kept_for_this_desk(profile: Profile) -> None:
    status, said = typed(profile, f"  {TOKEN}\n")
    assert (status, TOKEN in said, URL in said) == (0, False, True)
    assert desk_token(FileVault(profile.secrets), URL) == Secret(TOKEN)


@pytest.mark.parametrize("text", ["", "\n", "dts_short\n", "sk_" + "a" * 32 + "\n", TOKEN + "x\n"])
def test_what_is_no_token_is_not_kept(profile: Profile, text: str) -> None:
    status, said = typed(profile, text)
    assert status == 1
    assert "dts_" in said
    assert text.strip() == "" or text.strip() not in said
    assert desk_token(FileVault(profile.secrets), URL) is None


def test_a_token_is_no_argument(profile: Profile) -> None:
    assert typed(profile, "", TOKEN)[0] == 2


def test_without_a_desk_there_is_nothing_to_keep(profile: Profile) -> None:
    profile.settings.write_text('secrets = "file"\n')
    status, said = typed(profile, TOKEN)
    assert (status, "desk_url" in said) == (1, True)


def test_a_vault_that_others_can_read_gives_no_token(profile: Profile, expect_log: Callable[[str], None]) -> None:
    expect_log("vault_unsafe")
    typed(profile, TOKEN)
    profile.secrets.chmod(0o644)
    assert desk_token(FileVault(profile.secrets), URL) is None

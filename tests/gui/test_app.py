"""Settings and profile to a running kiosk; what is wrong is said in one sentence and never shows a secret."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from hardware.errors import CannotOpen
from hardware.liveness.verdict import LivenessLevel
from kiosk import app, identity
from kiosk.audit.keeper import Keeper
from kiosk.audit.open import segments_of
from kiosk.audit.verify import entries, verify
from kiosk.cli import cli
from kiosk.client.signing import TerminalKey
from kiosk.errors import SettingsError
from kiosk.flows.events import Begin
from kiosk.flows.states import Home, Screen, Who
from kiosk.identity import Identity
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault

HOST = "http://127.0.0.1:9"  # the discard port: nobody answers
KEY = "Ab3dEfgh1jKlmN0pQrStUvWxYz123456"


def settings(**changes: object) -> Settings:
    return load(None, **({"api_host": HOST, "secrets": "file", "camera": "virtual:3"} | changes))


def paired(home: Profile, *, livemode: bool) -> Profile:
    me = Identity("trm_1", "app_1", "Door", livemode=livemode, key=TerminalKey.generate())
    vault = open_vault(home, "file")
    vault._warned = True
    vault.put(identity._name(HOST), identity._packed(me))
    return home


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A terminal that was paired, in test mode."""
    return paired(Profile(tmp_path / "profile"), livemode=False)


def test_an_unpaired_profile_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(app.NotPairedYet, match="python -m kiosk pair"):
        app.assemble(settings(), Profile(tmp_path))


def test_a_camera_that_is_none_is_refused_before_anything_opens(profile: Profile) -> None:
    with pytest.raises(CannotOpen):
        app.assemble(settings(camera="telescope"), profile)


def test_chips_follow_camera_and_pairing(profile: Profile) -> None:
    parts = app.assemble(settings(), profile)
    assert parts.status.codes == ("simulated", "test")
    assert parts.rules.liveness is LivenessLevel.CHALLENGE
    for _name, close in parts.close:
        close()


def test_live_mode_needs_a_setting_of_its_own(tmp_path: Path) -> None:
    live = paired(Profile(tmp_path / "live"), livemode=True)
    with pytest.raises(SettingsError, match="livemode = true"):
        app.assemble(settings(), live)
    parts = app.assemble(settings(livemode=True), live)
    assert "test" not in parts.status.codes
    for _name, close in parts.close:
        close()


def test_the_setting_alone_makes_no_kiosk_live(profile: Profile) -> None:
    parts = app.assemble(settings(livemode=True), profile)
    assert "test" in parts.status.codes
    for _name, close in parts.close:
        close()


def test_stills_run_without_liveness_and_say_so(profile: Profile, tmp_path: Path) -> None:
    import cv2
    import numpy as np

    folder = tmp_path / "pictures"
    folder.mkdir()
    cv2.imwrite(str(folder / "one.png"), np.full((480, 640, 3), 128, dtype=np.uint8))
    parts = app.assemble(settings(camera=f"replay:{folder}"), profile)
    assert "liveness" in parts.status.codes
    assert parts.rules.liveness is LivenessLevel.NONE
    for _name, close in parts.close:
        close()


def test_a_link_is_entered_as_if_it_had_been_scanned(qtbot: QtBot, profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "link"
    file.write_text(f"https://example.org/#eks_{KEY}\n", encoding="utf-8")
    chosen = settings()
    app.make_application(chosen)
    shown: list[Screen] = []
    shell = app.launch(chosen, app.assemble(chosen, profile), link=app.take_link(file), watch=shown.append)
    try:
        assert not file.exists()
        assert isinstance(shown[0], Home)
        # Nobody answers at that address, so the page may be gone again before anybody looks.
        qtbot.waitUntil(lambda: any(isinstance(screen, Who) for screen in shown))
    finally:
        shell.quit()


def test_comfort_comes_from_the_settings(qtbot: QtBot, profile: Profile) -> None:
    chosen = settings(
        theme="dark", reduced_motion=True, switch_scan_seconds=60, switch_key="f5", voice="off", sound=False
    )
    app.make_application(chosen)
    shell = app.launch(chosen, app.assemble(chosen, profile))
    try:
        look = shell.window.look
        assert (look.palette.name, look.reduced_motion) == ("dark", True)
        assert shell.window.scan._timer.interval() == 60_000
        assert not shell.herald.may_speak
        shell.send(Begin())
        assert not profile.sounds.exists()
    finally:
        shell.quit()


def test_a_theme_that_is_asked_for_wins(qtbot: QtBot, profile: Profile) -> None:
    chosen = settings(theme="dark", voice="off", sound=False)
    app.make_application(chosen)
    shell = app.launch(chosen, app.assemble(chosen, profile), theme="contrast")
    try:
        assert shell.window.look.palette.name == "contrast"
    finally:
        shell.quit()


def test_a_day_of_the_kiosk_is_in_its_audit_log(qtbot: QtBot, profile: Profile) -> None:
    chosen = settings()
    app.make_application(chosen)
    app.launch(chosen, app.assemble(chosen, profile)).quit()
    assert [entry.act for entry in entries(segments_of(profile))] == ["started", "stopped"]
    assert verify(segments_of(profile), Keeper(open_vault(profile, "file"))).problem is None


def test_a_link_never_shows(tmp_path: Path) -> None:
    file = tmp_path / "link"
    file.write_text(KEY, encoding="utf-8")
    assert KEY not in repr(app.take_link(file))


def test_commands_answer_in_one_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["run", "--profile", str(tmp_path), "--camera", "virtual", "--api-host", HOST])
    assert result.exit_code == 1
    assert "python -m kiosk pair" in result.stderr
    assert "Traceback" not in result.output


def test_pairing_reads_its_code_from_standard_input_only(tmp_path: Path) -> None:
    command = ["pair", "--profile", str(tmp_path), "--api-host", HOST, "--publishable-key", "pk_abc"]
    result = CliRunner().invoke(cli, command, input="pc_secretcode\n")
    assert result.exit_code == 1
    assert "pc_secretcode" not in result.output
    assert "server_unreachable" in result.stderr


@pytest.mark.parametrize("arguments", [["--size", "big"], ["--theme", "pink"], ["--language", "tlh"]])
def test_the_gallery_refuses_what_it_cannot_draw(tmp_path: Path, arguments: list[str]) -> None:
    assert CliRunner().invoke(cli, ["gallery", "--out", str(tmp_path), *arguments]).exit_code == 2


def test_the_gallery_draws_pages(qapp: object, tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["gallery", "--out", str(tmp_path), "--size", "800x480", "--only", "home"])
    assert result.exit_code == 0, result.output
    assert {path.name for path in tmp_path.iterdir()} == {"home-800x480-light.png", "home-notice-800x480-light.png"}


def test_the_gallery_speaks_a_language(qapp: object, tmp_path: Path, language: object) -> None:
    command = ["gallery", "--out", str(tmp_path), "--size", "800x480", "--only", "side-e", "--language", "ar"]
    result = CliRunner().invoke(cli, [*command, "--text-percent", "150"])
    assert result.exit_code == 0, result.output
    assert [path.name for path in tmp_path.iterdir()] == ["side-either-800x480-light-ar.png"]


def test_help_needs_no_qt() -> None:
    code = "import sys, kiosk.cli; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_secrets_have_no_option() -> None:
    for command in ("run", "pair"):
        words = CliRunner().invoke(cli, [command, "--help"]).output.lower()
        assert "--code" not in words
        assert "--secret" not in words
    assert repr(Secret("x")) == "Secret(…)"

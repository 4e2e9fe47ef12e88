"""The commands an operator types: what they say, and that a mistake ends in one sentence."""

import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.remote_settings.keys import public_text
from kiosk.update import state as states
from kiosk.update.layout import Layout
from tests.kiosk.update.place import KEY, NEW, OLD, Machine, release, tree

PUBLIC = public_text(KEY)


def typed(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["update", *map(str, arguments)])


def test_from_a_key_to_a_machine_that_is_set_up(tmp_path: Path) -> None:
    key, file = tmp_path / "release.key", tmp_path / "1.0.0.palm-kiosk"
    made = typed("new-key", key)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    public = made.stdout.strip()
    packed = typed("pack", tree(tmp_path / "tree", OLD), "--version", OLD, "--key-file", key, "--out", file)
    assert packed.stdout.startswith(f"Release {OLD}: {file}, 4 files, ")
    assert typed("check", file, "--key", public).stdout.startswith(f"Release {OLD}: 4 files, ")
    assert typed("check", file, "--key", PUBLIC).exit_code == 1

    root = tmp_path / "root"
    for _ in range(2):
        done = typed("setup", file, "--root", root, "--key", public, "--packages-from", tmp_path)
        assert (done.exit_code, done.stdout) == (0, f"{root} uses release {OLD}.\n")
    assert (Layout(root).linked("current"), Layout(root).key.read_text()) == (OLD, f"{public}\n")
    assert typed("status", "--root", root).stdout == f"In use: {OLD}\nBefore: none\n"
    refused = typed("check", file, "--root", root)
    assert (refused.exit_code, refused.stderr) == (1, f"{OLD} is in use.\n")


def test_status_says_what_is_not_taken_again(tmp_path: Path) -> None:
    layout = Machine(tmp_path).layout
    states.change(layout, lambda state: state.begin(NEW, ()))
    assert f"In use: {NEW}, on trial, started 0 times\nBefore: {OLD}\n" in typed("status", "--root", layout.root).stdout
    states.change(layout, lambda state: state.back("worse_camera", 1.0))
    assert f"Not taken again: {NEW} (worse_camera)\n" in typed("status", "--root", layout.root).stdout


@pytest.mark.parametrize("command", ["status", "resume", "back"])
def test_where_nothing_was_set_up_that_is_said(tmp_path: Path, command: str) -> None:
    done = typed(command, "--root", tmp_path)
    assert (done.exit_code, "was not set up for releases" in done.stderr) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    file = release(tmp_path, OLD)
    wrong_key = typed("setup", file, "--root", tmp_path / "root", "--key", "abc")
    assert (wrong_key.exit_code, "must be the base64" in wrong_key.stderr) == (1, True)
    assert not (tmp_path / "root").exists()
    key = tmp_path / "key"
    typed("new-key", key)
    out = tmp_path / "out.palm-kiosk"
    wrong = typed("pack", tree(tmp_path / "tree", OLD), "--version", "one", "--key-file", key, "--out", out)
    assert (wrong.exit_code, wrong.stderr) == (1, "is no version such as 1.2.0\n")
    key.chmod(0o644)
    wrong = typed("pack", tree(tmp_path / "tree", OLD), "--version", OLD, "--key-file", key, "--out", out)
    assert (wrong.exit_code, "can be read by others" in wrong.stderr) == (1, True)
    assert not out.exists()


def test_no_trial_is_no_trouble(tmp_path: Path) -> None:
    layout = Machine(tmp_path).layout
    done = typed("resume", "--root", layout.root, "--profile", tmp_path, "--restart-command", "false")
    assert (done.exit_code, done.stdout) == (0, "No release is on trial.\n")


def test_a_self_test_says_everything_that_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_SECRETS", "file")
    monkeypatch.setenv("PALM_KIOSK_HAND_MODEL", str(tmp_path / "none.task"))
    done = typed("self-test", "--profile", tmp_path)
    assert (done.exit_code, "none.task" in done.stderr) == (1, True)
    monkeypatch.delenv("PALM_KIOSK_HAND_MODEL")
    (tmp_path / "settings.toml").write_text("attempts = 'many'\n")
    done = typed("self-test", "--profile", tmp_path)
    assert (done.exit_code, "attempts" in done.stderr) == (1, True)


def test_a_self_test_wants_a_palm_to_be_read(tmp_path: Path, hand_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.update.selftest._LOOKS", 1)  # too short a time to hold up a hand
    done = typed("self-test", "--profile", tmp_path)
    assert (done.exit_code, "a rendered palm is not read\n" in done.stderr) == (1, True)


def test_a_self_test_of_a_profile_that_is_not_paired_fails(tmp_path: Path, hand_model: Path) -> None:
    done = typed("self-test", "--profile", tmp_path)
    assert (done.exit_code, done.stderr) == (1, "this profile is not paired with http://127.0.0.1:8000\n")

"""What set-up and the doctor ask of the model."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardware.hand.bundle import SETTING
from hardware.hand.commands import app


def test_a_whole_model_is_said_by_its_path(hand_model: Path) -> None:
    for command in ("ensure", "status"):
        result = CliRunner().invoke(app, [command])
        assert (result.exit_code, result.stdout.strip()) == (0, str(hand_model))


def test_a_missing_one_is_a_sentence_on_stderr(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "none.task"))
    for command in ("ensure", "status"):
        result = CliRunner().invoke(app, [command])
        assert result.exit_code == 1
        assert result.stdout == ""
        assert "no hand model" in result.stderr
        assert result.stderr.count("\n") == 1

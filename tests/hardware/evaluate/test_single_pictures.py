"""``compare`` and ``inspect``: two pictures, one picture."""

import stat
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from hardware.__main__ import app
from hardware.evaluate.steps import Album, visible
from hardware.simulate.pose import Pose
from hardware.vision import cv2
from tests.hardware.evaluate.folders import picture, regions, rendered

STEPS = ("canvas", "normalised", "lines", "code", "mask")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, words)))


def test_regions_of_one_palm_are_accepted_and_of_two_refused(tmp_path: Path) -> None:
    regions(tmp_path, people=2, shots=2, hands="R")
    roi = ("--roi", "--hand", "right")
    same = run("compare", tmp_path / "0R0.png", tmp_path / "0R1.png", *roi)
    assert same.exit_code == 0, same.output
    assert "A  0R0.png: right palm, quality" in same.output
    assert "verify    accepted" in same.output
    other = run("compare", tmp_path / "0R0.png", tmp_path / "1R0.png", *roi)
    assert other.exit_code == 0
    assert "verify    refused" in other.output
    assert "step_up   refused" in other.output
    assert "score" in other.output


@pytest.mark.parametrize("command", ["compare", "inspect"])
def test_a_region_needs_its_side_and_a_file_must_be_a_picture(tmp_path: Path, command: str) -> None:
    regions(tmp_path, people=1, shots=2, hands="R")
    twice = 2 if command == "compare" else 1
    result = run(command, *[tmp_path / "0R0.png"] * twice, "--roi")
    assert (result.exit_code, "which hand it is" in result.output) == (2, True)
    (tmp_path / "x.png").write_text("no picture")
    result = run(command, *[tmp_path / "x.png"] * twice, "--roi", "--hand", "left")
    assert (result.exit_code, result.output.startswith("picture_unusable: ")) == (1, True)


def test_a_region_step_by_step(tmp_path: Path) -> None:
    regions(tmp_path, people=1, shots=2, hands="R")
    out = tmp_path / "steps"
    result = run("inspect", tmp_path / "0R0.png", "--roi", "--hand", "right", "--out", out)
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in out.iterdir()) == [f"{n + 1:02}-{step}.png" for n, step in enumerate(STEPS)]
    assert "biometric pictures of whoever is in 0R0.png" in result.output
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}
    again = run("inspect", tmp_path / "0R0.png", "--roi", "--hand", "right", "--out", out)
    assert (again.exit_code, "cannot make the folder" in again.output) == (1, True)


def test_steps_become_something_to_look_at() -> None:
    album = Album()
    assert album.empty
    album.show("mask", np.eye(4, dtype=bool))
    album.show("mask", np.ones((4, 4), dtype=bool))
    ((step, seen),) = album.pages()
    assert (step, seen.shape, seen.dtype) == ("mask", (512, 512), np.uint8)
    spread = visible(np.array([[-1.0, 0.0], [0.5, 3.0]]))
    assert (spread.min(), spread.max()) == (0, 255)
    assert visible(np.full((600, 600), 7, np.uint8)).max() == 7


@pytest.mark.slow
def test_rendered_hands(tmp_path: Path, hand_model: Path) -> None:
    palm, other = (rendered(tmp_path, f"{n}.png", 1, Pose(rotation=n)) for n in (0.0, 5.0))
    back = rendered(tmp_path, "back.png", 1, Pose().back())
    result = run("compare", tmp_path / palm, tmp_path / other)
    assert result.exit_code == 0, result.output
    assert "verify    accepted" in result.output
    result = run("compare", tmp_path / palm, tmp_path / back)
    assert result.exit_code == 1
    assert "B  back.png: refused, " in result.output
    assert "not compared" in result.output
    result = run("inspect", tmp_path / palm, "--out", tmp_path / "steps")
    assert result.exit_code == 0, result.output
    names = sorted(path.stem[3:] for path in (tmp_path / "steps").iterdir())
    assert names == sorted(["landmarks", *STEPS])
    assert cv2.imread(str(tmp_path / "steps" / "01-landmarks.png")).shape == (480, 640, 3)
    assert "guidance         good" in result.output
    result = run("inspect", tmp_path / picture(tmp_path, "noise.png"), "--out", tmp_path / "none")
    assert result.exit_code == 0
    assert "refused, show_hand" in result.output
    assert [path.name for path in (tmp_path / "none").iterdir()] == ["01-landmarks.png"]

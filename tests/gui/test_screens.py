"""Row 56: one screen or several that come, go and turn: the kiosk fills its own and covers the rest."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.views.screens import chosen
from tests.gui.on_screens import DESK, SCENES, WALL
from tests.gui.screens import platform

ROOT = Path(__file__).resolve().parents[2]
LOGGED = {"misplaced": "windows are not put on the screens they are for", "lost": "the screen 'HDMI-1' is not there"}


@pytest.mark.parametrize("scene", SCENES)
def test_on_two_screens(scene: str, tmp_path: Path) -> None:
    """In a process of its own, since the screens belong to the platform; what is seen there is said by the scene."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gui.on_screens", scene, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | {"QT_QPA_PLATFORM": platform(tmp_path, DESK, WALL)},
    )  # fmt: skip
    assert ended.stdout.endswith("seen\n"), ended.stderr[-4000:]
    said = [line for line in ended.stderr.splitlines() if line]
    assert (LOGGED[scene] in said[0]) if scene in LOGGED else not said, said


class Fake:
    """A screen of which only the name is asked."""

    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("primary", "DP-1"), ("DP-1", "DP-1"), ("hdmi-1", "HDMI-1"), ("1", "DP-1"), ("2", "HDMI-1"), ("7", "7"),
        ("3", "7"), ("0", None), ("4", None), ("-1", None), ("²", None), ("VGA-1", None), ("", None),
    ],
)  # fmt: skip
def test_a_screen_is_found_by_name_or_number(wanted: str, found: str | None) -> None:
    screens = [Fake("DP-1"), Fake("HDMI-1"), Fake("7")]
    answer = chosen(screens, wanted)  # type: ignore[arg-type]
    assert (answer.name() if answer else None) == found


def test_without_any_screen_there_is_none() -> None:
    assert chosen([], "primary") is None
    assert chosen([], "1") is None

"""Finding hands, and refusing pictures that are none."""

import ast
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.errors import ModelDamaged, PictureError
from hardware.hand.landmarks import HandFinder
from tests.helpers.flat_hand import frame


@pytest.fixture(scope="module")
def finder(hand_model: Path) -> Iterator[HandFinder]:
    with HandFinder(hand_model) as finder:
        yield finder


def test_an_empty_picture_has_no_hand(finder: HandFinder) -> None:
    assert finder.find(frame()) == ()


@pytest.mark.parametrize("shape", [(1, 1, 3), (31, 640, 3), (480, 640), (480, 640, 4), (5000, 10401, 3)])
def test_pictures_that_cannot_be_used_are_refused(finder: HandFinder, shape: tuple[int, ...]) -> None:
    with pytest.raises(PictureError):
        finder.find(Frame(np.broadcast_to(np.zeros((), np.uint8), shape).copy(), 0, 0.0, "test:1"))


def test_another_kind_of_number_is_refused(finder: HandFinder) -> None:
    with pytest.raises(PictureError):
        finder.find(Frame(np.zeros((64, 64, 3), np.float32), 0, 0.0, "test:1"))  # type: ignore[arg-type]


def test_a_picture_of_fifty_megapixels_is_shrunk_and_searched(finder: HandFinder) -> None:
    assert finder.find(Frame(np.full((6144, 8192, 3), 90, np.uint8), 0, 0.0, "test:1")) == ()


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "some.task"
    path.write_bytes(b"not a bundle")
    with pytest.raises(ModelDamaged):
        HandFinder(path)


def test_closing_twice_is_harmless(hand_model: Path) -> None:
    finder = HandFinder(hand_model)
    finder.close()
    finder.close()


def test_starting_and_finding_is_quiet(hand_model: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with HandFinder(hand_model) as finder:
        finder.find(frame())
    assert capfd.readouterr().err == ""


def test_mediapipe_is_imported_in_one_place() -> None:
    root = Path(__file__).parents[3]
    files = [path for package in ("hardware", "kiosk", "server_stub") for path in (root / package).rglob("*.py")]
    assert [path.relative_to(root).as_posix() for path in files if _imports_mediapipe(path)] == [
        "hardware/hand/tasks.py"
    ]


def _imports_mediapipe(path: Path) -> bool:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        if any(name.split(".")[0] == "mediapipe" for name in names):
            return True
    return False

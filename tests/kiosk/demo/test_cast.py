"""Who plays when nobody said whose hands are in the pictures: found out with the real engine, on rendered palms."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.chapters import Chapter, write_chapters
from hardware.errors import CannotOpen
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from hardware.vision import cv2
from kiosk.demo.cast import OUTSIDER, Cast, NobodyToPlay, cast_for

pytestmark = pytest.mark.usefixtures("hand_model")


def palm(path: Path, side: Side, person: int = 1, number: int = 1) -> Path:
    """A picture of an open palm."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = render(Identity(person), Pose(side=side), Scene(seed=person), Take(640, 480, number)).pixels
    assert cv2.imwrite(str(path), pixels)
    return path


def nothing(path: Path) -> Path:
    """A picture of nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), np.full((480, 640, 3), 120, np.uint8))
    return path


def video(path: Path, side: Side, frames: int = 12) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (640, 480))
    for number in range(frames):
        writer.write(render(Identity(1), Pose(side=side), Scene(seed=1), Take(640, 480, number)).pixels)
    writer.release()
    return path


def test_the_impostor_is_the_next_person_with_such_a_palm(tmp_path: Path) -> None:
    palm(tmp_path / "anna" / "1.png", Side.LEFT, 1)
    palm(tmp_path / "bert" / "1.png", Side.RIGHT, 2)
    nothing(tmp_path / "carl" / "1.png")
    palm(tmp_path / "dora" / "1.png", Side.LEFT, 4)
    cast = cast_for(f"replay:{tmp_path}")
    assert cast == Cast(f"replay:{tmp_path}", (Side.LEFT,), "become:anna", "become:dora")
    assert cast_for(f"replay:{tmp_path}#dora").impostor == "become:anna"
    alone = cast_for(f"replay:{tmp_path}#bert")
    assert (alone.sides, alone.genuine, alone.outsider) == ((Side.RIGHT,), "become:bert", OUTSIDER)


def test_the_hand_is_the_one_that_most_pictures_show(tmp_path: Path) -> None:
    nothing(tmp_path / "0.png")
    palm(tmp_path / "1.png", Side.RIGHT)
    palm(tmp_path / "2.png", Side.LEFT)
    palm(tmp_path / "3.png", Side.LEFT, number=2)
    cast = cast_for(f"replay:{tmp_path}")
    assert (cast.sides, cast.outsider) == ((Side.LEFT,), OUTSIDER)


def test_a_manifest_that_names_no_hands_is_looked_at(tmp_path: Path) -> None:
    palm(tmp_path / "a.png", Side.LEFT, 1)
    palm(tmp_path / "b.png", Side.LEFT, 2)
    (tmp_path / "manifest.csv").write_text("path,subject,hand,kind\na.png,one,,hand\nb.png,two,,hand\n")
    cast = cast_for(f"replay:{tmp_path / 'manifest.csv'}#two")
    assert (cast.sides, cast.genuine, cast.impostor) == ((Side.LEFT,), "become:two", "become:one")


def test_a_named_hand_of_which_no_picture_can_be_used_does_not_play(tmp_path: Path) -> None:
    palm(tmp_path / "anna" / "left.png", Side.LEFT)
    (tmp_path / "anna" / "right.png").write_bytes(b"no picture")
    assert cast_for(f"replay:{tmp_path}").sides == (Side.LEFT,)


def test_one_hand_can_be_asked_for(tmp_path: Path) -> None:
    palm(tmp_path / "anna" / "left.png", Side.LEFT)
    palm(tmp_path / "anna" / "right.png", Side.RIGHT)
    assert cast_for(f"replay:{tmp_path}#anna").sides == (Side.LEFT, Side.RIGHT)
    assert cast_for(f"replay:{tmp_path}#anna/R").sides == (Side.RIGHT,)


@pytest.mark.parametrize("side", list(Side))
def test_a_video_is_looked_at(side: Side, tmp_path: Path) -> None:
    spec = f"replay:{video(tmp_path / 'v.avi', side)}"
    assert cast_for(spec) == Cast(spec, (side,), "", "", OUTSIDER)


def test_chapters_say_whose_hands_are_in_a_video(tmp_path: Path) -> None:
    file = video(tmp_path / "v.avi", Side.LEFT)
    write_chapters(file, [Chapter("show_hand", 0.0, 0.5, "right"), Chapter("show_hand", 0.5, 1.0, "left")])
    assert cast_for(f"replay:{file}").sides == (Side.LEFT, Side.RIGHT)


def test_where_no_palm_is_seen_nobody_plays(tmp_path: Path) -> None:
    nothing(tmp_path / "anna" / "1.png")
    with pytest.raises(NobodyToPlay, match="no palm is seen in the pictures of anna"):
        cast_for(f"replay:{tmp_path}")
    film = tmp_path / "v.avi"
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (640, 480))
    for _ in range(3):
        writer.write(np.full((480, 640, 3), 120, np.uint8))
    writer.release()
    with pytest.raises(NobodyToPlay, match=r"no palm is seen in v.avi"):
        cast_for(f"replay:{film}")


@pytest.mark.parametrize("spec", ["replay:/there/is/nothing", "replay:", "replay:.#nobody"])
def test_a_camera_that_is_none_is_told(spec: str) -> None:
    with pytest.raises(CannotOpen):
        cast_for(spec)


@pytest.mark.palms
def test_real_pictures_without_names_are_looked_at(palms_dir: Path, tmp_path: Path) -> None:
    for name, files in {"x": ("tr04_1.jpg", "tr04_2.jpg"), "y": ("tr05_1.jpg", "tr05_2.jpg")}.items():
        (tmp_path / name).mkdir()
        for number, file in enumerate(files):
            shutil.copyfile(palms_dir / "phone7" / file, tmp_path / name / f"{number}.jpg")
    cast = cast_for(f"replay:{tmp_path}")
    assert (cast.sides, cast.genuine, cast.impostor) == ((Side.LEFT,), "become:x", "become:y")

"""Pictures played as a camera: what the frames look like, what is skipped, and what never trips the freeze watch."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.album import read_album
from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.pictures import letterbox, load_picture
from hardware.camera.sensor import NOISE, Sensor
from hardware.camera.source import CameraInfo, Directed, Format, Kind
from hardware.camera.stills import Stills
from hardware.camera.watchdog import FrameCheck
from hardware.errors import CameraLost, CannotOpen
from tests.hardware.camera.fakes import SMALL, picture, write_picture

INFO = CameraInfo("replay:here", "Replay", Kind.REPLAY, simulated=True, answers_challenges=False)


def stills(folder: Path, hold: int = 4, leave: int = 2) -> Stills:
    return Stills(read_album(folder), INFO, clock=ManualClock(jump=True), hold=hold, leave=leave)


def read(camera: Stills, count: int) -> list[Frame]:
    return [camera.read() for _ in range(count)]


def test_it_shows_nobody_then_the_picture_then_nobody(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "anna" / "left.png", 5)
    camera = stills(tmp_path)
    assert camera.open(SMALL) == SMALL
    frames = [camera.read() for _ in range(8)]
    shown = letterbox(load_picture(path), 640, 480).astype(float)
    there = [abs(frame.pixels - shown).mean() < 6 for frame in frames]
    assert there == [False, False, True, True, True, True, False, False]
    assert dict(frames[0].meta) == {"still": True, "picture": None, "subject": None, "hand": None}
    assert dict(frames[2].meta) == {"still": True, "picture": "left.png", "subject": "anna", "hand": "left"}
    empty = frames[0].pixels.astype(float)
    assert empty.mean(axis=(0, 1)) == pytest.approx((40, 80, 120), abs=2)


def test_it_follows_instructions(tmp_path: Path) -> None:
    for name in ("left 1.png", "right 1.png"):
        write_picture(tmp_path / name)
    camera = stills(tmp_path, hold=50)
    assert isinstance(camera, Directed)
    camera.tell("show_hand", "right")
    camera.open(SMALL)
    assert [camera.read() for _ in range(3)][-1].meta["picture"] == "right 1.png"
    camera.tell("leave", None)
    assert {camera.read().meta["picture"] for _ in range(60)} == {None}


def test_unusable_pictures_are_skipped_and_counted_with_their_reasons(tmp_path: Path) -> None:
    write_picture(tmp_path / "a dot.png", 1, 1, 1)
    (tmp_path / "b text.jpg").write_text("this is no picture")
    write_picture(tmp_path / "c good.png")
    (tmp_path / "d empty.png").touch()
    write_picture(tmp_path / "e good.png")
    camera = stills(tmp_path)
    camera.open(SMALL)
    shown = {camera.read().meta["picture"] for _ in range(40)}
    assert shown == {None, "c good.png", "e good.png"}
    assert [Path(name).name for name in camera.skipped] == ["a dot.png", "b text.jpg", "d empty.png"]
    assert "too small" in camera.skipped[str(tmp_path / "a dot.png")]


def test_a_folder_of_unusable_pictures_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no picture")
    with pytest.raises(CannotOpen, match="1 skipped"):
        stills(tmp_path).open(SMALL)


def test_pictures_that_vanish_while_they_are_played_end_the_camera(tmp_path: Path) -> None:
    paths = [write_picture(tmp_path / f"{name}.png") for name in "ab"]
    camera = stills(tmp_path)
    camera.open(SMALL)
    for path in paths:
        path.unlink()
    with pytest.raises(CameraLost, match="no usable picture"):
        read(camera, 20)
    assert len(camera.skipped) == 2


def test_a_held_still_never_looks_frozen(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png")
    camera = stills(tmp_path, hold=300)
    camera.open(SMALL)
    check = FrameCheck(SMALL, frozen_frames=1)
    assert all(check(camera.read()) for _ in range(200)) is False  # the very first frame has nothing before it
    frames = [camera.read() for _ in range(20)]
    assert len({frame.pixels[::4, ::4].tobytes() for frame in frames}) == len(frames)


def test_noise_is_that_of_a_sensor_and_repeats_for_equal_seeds() -> None:
    still = np.full((200, 300, 3), 128, np.uint8)
    first, second = Sensor(300, 200, seed=1), Sensor(300, 200, seed=1)
    frames = [first.expose(still) for _ in range(5)]
    assert all(np.array_equal(frame, second.expose(still)) for frame in frames)
    assert not any(np.array_equal(a, b) for a, b in pairwise(frames))
    assert frames[0].std() == pytest.approx(NOISE, rel=0.1)
    assert frames[0].mean() == pytest.approx(128, abs=0.1)


def test_the_picture_wanders_by_one_pixel_at_most() -> None:
    still = picture(3)
    sensor = Sensor(640, 480)
    for _ in range(20):
        frame = sensor.expose(still).astype(float)
        best = min(
            abs(np.roll(still, (down, right), (0, 1)).astype(float) - frame)[5:-5, 5:-5].mean()
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
        )
        assert best < 1.2


def test_every_size_that_is_asked_for_is_delivered(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", 1, 150, 300)
    camera = stills(tmp_path)
    for width, height in ((640, 480), (1280, 720), (333, 444)):
        camera.open(Format(width, height, 30.0))
        frame = camera.read()
        assert (frame.width, frame.height) == (width, height)


@pytest.mark.palms
def test_real_pictures_are_played_by_their_manifest(palms_dir: Path) -> None:
    camera = stills(palms_dir, hold=1, leave=1)
    camera.open(SMALL)
    shown = [frame.meta["picture"] for frame in read(camera, 12)]
    assert len(set(shown) - {None}) == 6
    assert camera.skipped == {}

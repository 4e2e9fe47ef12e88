"""A video file as a camera."""

from pathlib import Path

import numpy as np
import pytest

from hardware.camera.chapters import Chapter
from hardware.camera.clip import Clip
from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Directed, Format, Kind
from hardware.errors import CameraLost, CannotOpen
from hardware.vision import cv2
from tests.hardware.camera.fakes import SMALL, picture, write_clip

INFO = CameraInfo("replay:clip", "Replay", Kind.REPLAY, simulated=True)


def clip(path: Path) -> Clip:
    return Clip(path, INFO, clock=ManualClock(jump=True))


def play(camera: Clip, frames: int) -> None:
    camera.open(SMALL)
    for _ in range(frames):
        camera.read()


def test_it_plays_at_the_files_rate_in_the_asked_size(tmp_path: Path) -> None:
    camera = clip(write_clip(tmp_path / "c.avi", rate=20.0))
    assert camera.open(Format(640, 480, 30.0)) == Format(640, 480, 20.0)
    first, second = camera.read(), camera.read()
    camera.close()
    assert second.time - first.time == pytest.approx(0.05)
    assert abs(first.pixels.astype(float)[::2, ::2] - picture(0, 320, 240)).mean() < 12


def test_at_its_end_it_starts_again_and_goes_on_counting(tmp_path: Path) -> None:
    camera = clip(write_clip(tmp_path / "c.avi", frames=3))
    camera.open(SMALL)
    frames = [camera.read() for _ in range(8)]
    camera.close()
    assert [frame.sequence for frame in frames] == list(range(8))
    assert np.array_equal(frames[0].pixels, frames[3].pixels)
    assert not np.array_equal(frames[0].pixels, frames[1].pixels)


def test_without_chapters_it_plays_on_whatever_it_is_told(tmp_path: Path) -> None:
    camera = clip(write_clip(tmp_path / "c.avi", frames=3))
    camera.open(SMALL)
    frames = []
    for instruction in ("show_hand", "challenge_fist", "leave", "become:x"):
        camera.tell(instruction, "left")
        frames.append(camera.read())
    camera.close()
    assert not np.array_equal(frames[0].pixels, frames[1].pixels)
    assert np.array_equal(frames[0].pixels, frames[3].pixels)


@pytest.mark.parametrize("content", [b"", b"no video at all", bytes(5000)])
def test_what_is_no_video_cannot_be_opened(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "c.avi"
    path.write_bytes(content)
    with pytest.raises(CannotOpen, match="not a video"):
        clip(path).open(SMALL)


def test_a_video_without_a_picture_is_lost_at_the_first_read(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "whole.avi").read_bytes()
    path = tmp_path / "cut.avi"
    path.write_bytes(whole[: whole.index(b"movi") + 4])
    camera = clip(path)
    with pytest.raises((CannotOpen, CameraLost)):
        play(camera, 1)
    camera.close()


def test_a_file_that_vanishes_ends_the_camera_and_can_come_back(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "c.avi", frames=2)
    camera = clip(path)
    play(camera, 2)
    content = path.read_bytes()
    path.unlink()
    with pytest.raises(CameraLost, match="no such file"):
        camera.read()
    with pytest.raises(CannotOpen):
        camera.open(SMALL)
    path.write_bytes(content)
    camera.open(SMALL)
    assert camera.read().sequence == 0
    camera.close()


def numbered(path: Path, frames: int) -> Path:
    """Every frame is of a grey that says its number."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (320, 240))
    for number in range(frames):
        writer.write(np.full((240, 320, 3), 4 * number, np.uint8))
    writer.release()
    return path


def number(frame: Frame) -> int:
    return round(float(frame.pixels.mean()) / 4)


CHAPTERS = (Chapter("show_hand", 1.0, 1.3), Chapter("challenge_fist", 4.0, 4.2), Chapter("challenge_fist", 0.0, 0.2))


def test_with_chapters_its_person_obeys(tmp_path: Path) -> None:
    camera = Clip(numbered(tmp_path / "c.avi", 50), INFO, CHAPTERS, clock=ManualClock(jump=True))
    assert isinstance(camera, Directed)
    camera.open(SMALL)
    frames = [camera.read() for _ in range(4)]
    for _ in range(2):
        camera.tell("challenge_fist", "right")
        frames += [camera.read() for _ in range(4)]
    camera.close()
    assert [number(frame) for frame in frames] == [10, 11, 12, 10, 40, 41, 10, 11, 0, 1, 10, 11]
    assert [frame.sequence for frame in frames] == list(range(12))
    obeyed = [frame.meta["chapter"] for frame in frames]
    assert obeyed[4:7] == ["challenge_fist", "challenge_fist", "show_hand"]


def test_a_person_who_rests_is_never_twice_the_same_picture(tmp_path: Path) -> None:
    camera = Clip(numbered(tmp_path / "c.avi", 50), INFO, CHAPTERS[:1], clock=ManualClock(jump=True))
    camera.open(SMALL)
    frames = [camera.read() for _ in range(30)]
    camera.close()
    assert len({frame.pixels.tobytes() for frame in frames}) == 30


def test_what_it_was_told_is_kept_over_an_opening(tmp_path: Path) -> None:
    chapters = (Chapter("show_hand", 0.0, 0.2, "left"), Chapter("show_hand", 1.0, 1.2, "right"))
    camera = Clip(numbered(tmp_path / "c.avi", 50), INFO, chapters, clock=ManualClock(jump=True))
    camera.tell("show_hand", "right")
    camera.open(SMALL)
    assert number(camera.read()) == 10
    camera.close()


@pytest.mark.parametrize(("late", "shown"), [(0.0, 1), (0.3, 4), (5.0, 10)])
def test_a_film_does_not_wait_for_a_busy_computer(late: float, shown: int, tmp_path: Path) -> None:
    clock = ManualClock(100.0, jump=True)
    camera = Clip(numbered(tmp_path / "c.avi", 50), INFO, clock=clock)
    camera.open(SMALL)
    assert number(camera.read()) == 0
    clock.advance(0.1 + late)
    assert number(camera.read()) == pytest.approx(shown, abs=1)
    camera.close()

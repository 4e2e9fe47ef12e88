"""Silence, repeats and wrong sizes are told apart."""

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.camera.source import Format
from hardware.camera.watchdog import FrameCheck, Watchdog
from hardware.errors import CameraFrozen, WrongSize


def frame(value: int, width: int = 64, height: int = 48) -> Frame:
    return Frame(np.full((height, width, 3), value, np.uint8), 0, 0.0, "test")


def test_it_bites_once_when_nothing_came_in_time() -> None:
    dog = Watchdog()
    assert not dog.bites(1e9)
    dog.arm(10.0, 3.0)
    assert not dog.bites(12.9)
    assert dog.bites(13.0)
    assert not dog.bites(14.0)
    assert not dog.feed(14.0, 3.0)
    assert dog.disarm()


def test_signs_of_life_move_the_deadline() -> None:
    dog = Watchdog()
    dog.arm(0.0, 15.0)
    assert dog.feed(10.0, 3.0)
    assert not dog.bites(12.9)
    assert dog.bites(13.0)
    dog.arm(20.0, 3.0)
    assert dog.feed(21.0, 3.0)
    assert not dog.disarm()
    assert not dog.bites(1e9)


def test_a_repeated_picture_is_a_fault_at_the_limit_and_not_before() -> None:
    check = FrameCheck(Format(64, 48), frozen_frames=3)
    assert not check(frame(1))
    assert check(frame(2))
    check(frame(2))
    check(frame(2))
    with pytest.raises(CameraFrozen, match="4 times"):
        check(frame(2))


def test_a_changed_picture_starts_the_count_again() -> None:
    check = FrameCheck(Format(64, 48), frozen_frames=2)
    for value in (1, 1, 2, 2, 1, 1):
        check(frame(value))
    with pytest.raises(CameraFrozen):
        check(frame(1))


def test_one_changed_pixel_is_a_new_picture() -> None:
    check = FrameCheck(Format(64, 48), frozen_frames=1)
    check(frame(1))
    changed = frame(1).pixels.copy()
    changed[5, 7, 1] += 1
    assert check(Frame(changed, 1, 0.0, "test"))


def test_a_picture_that_never_changed_is_not_alive() -> None:
    check = FrameCheck(Format(64, 48), frozen_frames=10)
    assert [check(frame(1)), check(frame(1)), check(frame(2)), check(frame(2))] == [False, False, True, True]


def test_another_size_than_promised_is_a_fault() -> None:
    with pytest.raises(WrongSize, match="32x48"):
        FrameCheck(Format(64, 48), 3)(frame(1, width=32))

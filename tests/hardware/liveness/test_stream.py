"""Frozen, looped and foreign streams."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Kind
from hardware.liveness.integrity import Integrity
from hardware.liveness.repeats import Repeats

DEVICE = CameraInfo("device:usb-1", "a camera", Kind.DEVICE)


def frame(number: int, time: float = 0.0, source: str = "device:usb-1") -> Frame:
    pixels = np.random.default_rng(number).integers(0, 255, (40, 60, 3), np.uint8)
    return Frame(pixels, 0, time, source)


def fed(numbers: Iterable[int]) -> Repeats:
    repeats = Repeats()
    for number in numbers:
        repeats.feed(frame(number))
    return repeats


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        (range(50), ""),
        ([1, 1, 1, 2, 2, 2, 3], ""),
        ([1, 2, 2, 2, 2], "frames_frozen"),
        ([1, 2, 3, 4] * 2, "frames_looped"),
        ([1, 2] * 3, "frames_looped"),
        ([1, 2, 3, 1, 5, 6, 2, 8, 9, 10, 3], ""),
    ],
)
def test_repeats(numbers: Iterable[int], reason: str) -> None:
    check = fed(numbers).check()
    assert (check.passed, check.reason) == (not reason, reason)


@given(st.integers(3, 40), st.integers(2, 4))
def test_every_loop_is_found(period: int, times: int) -> None:
    assert fed(list(range(period)) * times).check().reason == "frames_looped"


@given(st.lists(st.integers(0, 10_000), unique=True, max_size=60))
def test_no_stream_of_new_pictures_is_refused(numbers: Iterable[int]) -> None:
    assert fed(numbers).check().passed


def test_once_refused_stays_refused() -> None:
    repeats = fed([1, 1, 1, 1, *range(2, 30)])
    assert repeats.check().reason == "frames_frozen"


@pytest.mark.parametrize(("allowed", "passes"), [(False, False), (True, True)])
def test_a_virtual_device_is_refused_unless_the_operator_allows_it(allowed: bool, passes: bool) -> None:
    check = Integrity(replace(DEVICE, virtual_device=True), allow_virtual_device=allowed).check()
    assert check.passed is passes
    assert check.reason == ("" if passes else "virtual_device")


def test_frames_of_another_camera_are_refused() -> None:
    integrity = Integrity(DEVICE)
    integrity.feed(frame(1, 0.1, "virtual:7"))
    assert integrity.check().reason == "other_source"


def test_time_must_move() -> None:
    integrity = Integrity(DEVICE)
    for time in (0.1, 0.2, 0.2):
        integrity.feed(frame(1, time))
    assert integrity.check().reason == "time_stood_still"


def test_one_simulated_frame_marks_the_stream() -> None:
    integrity = Integrity(DEVICE)
    integrity.feed(frame(1, 0.1))
    assert not integrity.simulated
    integrity.feed(replace(frame(2, 0.2), simulated=True))
    assert integrity.simulated

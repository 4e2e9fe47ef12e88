"""The same hand without a gap."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.guidance import Guidance
from hardware.liveness import parameters as p
from hardware.liveness.track import Track
from hardware.palm.side import Side
from tests.helpers.scripted import OPEN, Scene


def seen(time: float, center: tuple[float, float] = (0.5, 0.5), side: Side | None = Side.RIGHT) -> Analysis:
    frame = Frame(np.zeros((720, 1280, 3), np.uint8), round(time * 30), time, "s")
    return Analysis(frame, (), replace(OPEN, center=center, side=side), Guidance.GOOD, None)


def test_a_hand_that_moves_gently_is_one_track() -> None:
    track = Track(Side.RIGHT)
    for count in range(60):
        track.feed(seen(count / 30, (0.4 + count * 0.002, 0.5)))
    assert track.check().passed


@pytest.mark.parametrize("odd", [Scene.nobody, Scene.two])
def test_a_frame_without_exactly_one_hand_breaks_it(odd: Callable[[Scene], Analysis]) -> None:
    scene, track = Scene(), Track(Side.RIGHT)
    for analysis in (scene.good(), odd(scene), scene.good()):
        track.feed(analysis)
    assert track.reason == "hand_lost"


def test_a_jump_breaks_it() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0))
    track.feed(seen(1 / 30, (0.5 + 0.16 * OPEN.palm_width_px / 1280, 0.5)))
    assert track.reason == "hand_jumped"


def test_a_longer_frame_time_allows_a_longer_way() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0))
    track.feed(seen(3 / 30, (0.5 + 0.4 * OPEN.palm_width_px / 1280, 0.5)))
    assert not track.broken


def test_no_frame_time_allows_a_hand_to_become_its_neighbour() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0))
    track.feed(seen(p.GAP_LIMIT - 0.01, (0.5, 0.5 + 0.7 * OPEN.palm_width_px / 720)))
    assert track.reason == "hand_jumped"


def test_a_gap_in_time_breaks_it() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0))
    track.feed(seen(p.GAP_LIMIT + 0.1))
    assert track.reason == "hand_lost"


def test_another_side_breaks_it_and_an_undecided_one_does_not() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0))
    track.feed(seen(1 / 30, side=None))
    assert not track.broken
    track.feed(seen(2 / 30, side=Side.LEFT))
    assert track.reason == "side_changed"


def test_a_broken_track_stays_broken() -> None:
    track = Track(Side.RIGHT)
    track.feed(seen(0.0, side=Side.LEFT))
    track.feed(seen(1 / 30))
    assert not track.check().passed

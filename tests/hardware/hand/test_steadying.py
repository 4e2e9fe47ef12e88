"""Landmarks of a hand held still are averaged; of one that moves, changes or is lost they are not."""

from dataclasses import replace

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand
from hardware.hand.steadying import Steadying
from hardware.palm.parameters import WINDOW_FRAMES
from hardware.palm.side import Side

OPEN = np.random.default_rng(3).random((21, 2)).astype(np.float32) * 100 + 200
OPEN[[5, 17]] = (200, 200), (300, 200)


def frame(source: str = "virtual:1") -> Frame:
    return Frame(np.zeros((48, 64, 3), np.uint8), 0, 0.0, source)


def hand(shake: float = 0.0, seed: int = 0, at: tuple[float, float] = (0, 0)) -> Hand:
    noise = np.random.default_rng(seed).normal(0, shake, OPEN.shape)
    return Hand((OPEN + noise + at).astype(np.float32), Side.RIGHT, 0.9)


def shape(points: np.ndarray) -> np.ndarray:
    return points - points[[0, 5, 9, 13, 17]].mean(axis=0)


def test_noise_of_a_hand_held_still_is_averaged_away() -> None:
    steadying, looks = Steadying(), [hand(0.5, seed) for seed in range(WINDOW_FRAMES)]
    averaged = [steadying.of(frame(), look) for look in looks][-1]
    assert np.abs(shape(averaged) - shape(OPEN)).mean() < 0.6 * np.abs(shape(looks[-1].points) - shape(OPEN)).mean()


def test_the_place_is_the_newest_frame_s() -> None:
    steadying = Steadying()
    for step in range(4):
        points = steadying.of(frame(), hand(at=(0.5 * step, 0)))
    assert points == pytest.approx(hand(at=(1.5, 0)).points, abs=1e-3)


@pytest.mark.parametrize("change", ["moved", "label", "camera", "lost"])
def test_what_is_another_look_is_not_averaged(change: str) -> None:
    steadying, before, after = Steadying(), hand(0.5, 1), hand(0.5, 2)
    steadying.of(frame(), before)
    if change == "moved":
        after = hand(0.5, 2, at=(3, 0))
    if change == "label":
        after = replace(after, label=Side.LEFT)
    if change == "lost":
        steadying.forget()
    points = steadying.of(frame("virtual:2" if change == "camera" else "virtual:1"), after)
    assert points == pytest.approx(after.points, abs=1e-3)

"""A hand that fills the view is told to go farther away, and nobody is told so when nobody is there."""

from pathlib import Path

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.guidance import Guidance
from hardware.palm import parameters as p
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene

SCENE, TAKE = Scene(seed=3), Take(640, 480)
BLACK = np.zeros((480, 640, 3), np.uint8)


def hand(size: float) -> np.ndarray:
    return render(Identity(7), Pose(size=size, center=(0.5, 0.62)), SCENE, TAKE).pixels


def told(engine: Engine, pixels: np.ndarray, start: float, seconds: float) -> list[Guidance]:
    """What is said of a picture that stands for so long, three frames a second."""
    times = [start + number / 3 for number in range(round(seconds * 3))]
    return [engine.analyse(Frame(pixels.copy(), round(time * 30), time, "test:1")).guidance for time in times]


@pytest.mark.parametrize("size", [0.85, 1.0])
def test_a_hand_that_fills_the_view_is_too_near(hand_model: Path, size: float) -> None:
    with Engine(hand_model) as engine:
        said = told(engine, hand(size), 1.0, 3.0)
    assert said[0] is Guidance.SHOW_HAND, "not before it was looked at twice"
    assert said[-1] is Guidance.FARTHER


def test_an_empty_room_is_not_too_near(hand_model: Path) -> None:
    with Engine(hand_model) as engine:
        assert set(told(engine, render_empty(SCENE, TAKE), 1.0, 4.0)) == {Guidance.SHOW_HAND}


def test_it_is_forgotten_with_the_next_hand_and_with_a_black_picture(hand_model: Path) -> None:
    with Engine(hand_model) as engine:
        assert told(engine, hand(0.9), 1.0, 3.0)[-1] is Guidance.FARTHER
        assert told(engine, BLACK, 5.0, 0.4) == [Guidance.SHOW_HAND]
        assert told(engine, hand(0.9), 6.0, p.NEAR_AFTER_S - 0.1) == [Guidance.SHOW_HAND] * 3
        assert Guidance.SHOW_HAND not in told(engine, hand(0.4), 8.0, 1.0)[1:]

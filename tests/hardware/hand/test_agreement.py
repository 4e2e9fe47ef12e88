"""One look may be wrong about the side; a code needs several that agree."""

from dataclasses import replace

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.agreement import Agreement
from hardware.palm.parameters import AGREEING_FRAMES, MIN_FOLD
from hardware.palm.side import Side
from tests.helpers.scripted import OPEN


def frame(source: str = "virtual:1") -> Frame:
    return Frame(np.zeros((48, 64, 3), np.uint8), 0, 0.0, source)


RIGHT = replace(OPEN, side=Side.RIGHT)


def test_looks_that_say_the_same_agree() -> None:
    agreement = Agreement()
    assert all(agreement.on(frame(), RIGHT) for _ in range(20))


def test_after_a_look_that_says_otherwise_several_must_agree_again() -> None:
    for other in (replace(RIGHT, side=Side.LEFT), replace(RIGHT, side=None)):
        agreement = Agreement()
        agreement.on(frame(), RIGHT)
        assert not agreement.on(frame(), other)
        said = [agreement.on(frame(), RIGHT) for _ in range(AGREEING_FRAMES)]
        assert said == [False] * (AGREEING_FRAMES - 1) + [True]


def test_a_closed_hand_says_nothing() -> None:
    agreement = Agreement()
    agreement.on(frame(), RIGHT)
    assert not agreement.on(frame(), replace(RIGHT, side=None, fold=MIN_FOLD - 0.1))
    assert agreement.on(frame(), RIGHT)


def test_a_hand_that_was_lost_and_another_camera_begin_anew() -> None:
    agreement = Agreement()
    agreement.on(frame(), replace(RIGHT, side=None))
    agreement.forget()
    assert agreement.on(frame(), RIGHT)
    agreement.on(frame(), replace(RIGHT, side=None))
    assert agreement.on(frame("virtual:2"), RIGHT)

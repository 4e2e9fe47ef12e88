"""Motion remembers one hand and forgets it when it should."""

from dataclasses import replace

import numpy as np
import pytest

from hardware.hand.motion import Motion
from hardware.hand.vectors import palm_width
from hardware.palm.side import Side
from tests.helpers.flat_hand import as_hand, frame, placed, points


def test_the_first_frame_has_no_motion_and_the_next_has_its_shift_in_palm_widths() -> None:
    motion, hand = Motion(), placed(points())
    assert motion.of(frame(), as_hand(hand)) is None
    assert motion.of(frame(), as_hand(hand + np.array([3, 4], np.float32))) == pytest.approx(
        5 / palm_width(hand), rel=1e-3
    )


def test_another_hand_another_camera_or_a_gap_start_again() -> None:
    motion, hand = Motion(), placed(points())
    motion.of(frame(), as_hand(hand))
    assert motion.of(frame(), as_hand(hand, Side.LEFT)) is None
    assert motion.of(replace(frame(), source="test:2"), as_hand(hand, Side.LEFT)) is None
    motion.forget()
    assert motion.of(replace(frame(), source="test:2"), as_hand(hand, Side.LEFT)) is None


def test_fingers_may_move_and_the_palm_still_be_still() -> None:
    motion, hand = Motion(), placed(points())
    motion.of(frame(), as_hand(hand))
    hand = hand.copy()
    hand[[4, 8, 12, 16, 20]] += 30
    assert motion.of(frame(), as_hand(hand)) == 0.0

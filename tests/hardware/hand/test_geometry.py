"""Side, pose, distance, spread and fold of hands made of plain numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.hand.distance import center, inside, size
from hardware.hand.fold import fold, least_fold
from hardware.hand.measure import measure
from hardware.hand.pose import rotation, tilt
from hardware.hand.side import palm_facing, side_of
from hardware.hand.spread import spread
from hardware.hand.vectors import between
from hardware.palm.side import Side
from tests.helpers.flat_hand import as_hand, folded, frame, placed, points

turns = st.floats(-180, 180)
scales = st.floats(0.3, 5)
sides = st.sampled_from(Side)


@given(sides, turns, scales)
def test_a_palm_is_a_palm_however_it_is_turned(side: Side, turn: float, scale: float) -> None:
    hand = as_hand(placed(points(side), turn=turn, scale=scale), side)
    assert palm_facing(hand)
    assert side_of(hand) is side


@given(sides, turns)
def test_the_back_of_a_hand_is_not_the_palm_of_the_other(side: Side, turn: float) -> None:
    hand = as_hand(placed(points(side, back=True), turn=turn), side)
    assert not palm_facing(hand)
    assert side_of(hand) is None


def test_an_unsure_label_tells_no_side() -> None:
    assert side_of(as_hand(points(), score=0.5)) is None


@given(turns)
def test_rotation_is_the_turn_of_the_hand(turn: float) -> None:
    upright = rotation(placed(points()))
    assert between(rotation(placed(points(), turn=turn)), upright + turn) == pytest.approx(0, abs=0.01)


@given(sides, turns, scales)
def test_shape_measures_do_not_change_with_turn_size_and_side(side: Side, turn: float, scale: float) -> None:
    moved, plain = placed(points(side), turn=turn, scale=scale), points()
    for shape in (tilt, spread, fold, least_fold):
        assert shape(moved) == pytest.approx(shape(plain), rel=1e-3, abs=1e-3)


def test_tilt_has_a_sign() -> None:
    narrow, short = points(), points()
    narrow[:, 0] *= 0.8
    short[:, 1] *= 0.8
    assert tilt(narrow) < tilt(points()) < tilt(short)


def test_folding_lowers_fold_and_one_finger_lowers_least_fold() -> None:
    assert fold(folded(points(), 0.5)) == pytest.approx(fold(points()) * 0.5)
    one = folded(points(), 0.2, (9,))
    assert fold(one) > 0.75 * fold(points())
    assert least_fold(one) < 0.3


def test_spreading_raises_spread() -> None:
    wide = points()
    wide[[8, 20], 0] += [40, -40]
    assert spread(wide) > spread(points()) + 5


def test_distance_and_place() -> None:
    hand = placed(points(), x=320, y=380, scale=1.0)
    assert size(hand, 640, 480) == pytest.approx(100.1 / 480, rel=1e-3)
    assert center(hand, 640, 480) == pytest.approx(((320 - 3) / 640, (380 - 73.6) / 480), rel=1e-3)
    assert inside(hand, 640, 480) == 1.0
    assert inside(hand - [0, 300], 640, 480) == pytest.approx(5 / 21)


def test_a_collapsed_hand_divides_by_nothing() -> None:
    measures = measure(frame(), as_hand(np.zeros((21, 2), np.float32)), None)
    assert all(np.isfinite([measures.size, measures.tilt, measures.spread, measures.fold]))
    assert measures.side is None or measures.palm_width_px <= 1

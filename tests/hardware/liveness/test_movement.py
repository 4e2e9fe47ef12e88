"""The same movement takes as long whatever the camera's rate, and a picture in the place of another takes no time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.liveness import parameters as p
from hardware.liveness.movement import Point, movement

LEAST = p.SUDDEN_LIMIT
RATES = (12.5, 15.0, 20.0, 24.0, 25.0, 30.0, 60.0)


def seen(rate: float, phase: float, starts: float, takes: float, reaches: float) -> list[Point]:
    """A movement as it is seen: at rest, even on its way, and held; ``phase`` of a frame before the first one."""
    times = [(count + phase) / rate for count in range(round(2 * rate))]
    return [(time, reaches * min(1.0, max(0.0, (time - starts) / takes))) for time in times]


@given(st.sampled_from(RATES), st.floats(0, 1), st.floats(0.1, 0.5), st.floats(0.2, 1.0), st.floats(1.0, 3.0))
def test_the_middle_of_a_movement_takes_its_share_of_the_time(
    rate: float, phase: float, starts: float, takes: float, reaches: float
) -> None:
    found = movement(seen(rate, phase, starts, takes, reaches))
    assert found.seconds == pytest.approx(0.6 * takes, abs=0.4 / rate)
    assert not found.sudden(LEAST)


@given(st.sampled_from((5.0, 10.0, *RATES)), st.floats(0, 1), st.floats(0.1, 0.5), st.floats(1.0, 3.0))
def test_a_picture_in_the_place_of_another_is_sudden_at_every_rate(
    rate: float, phase: float, starts: float, reaches: float
) -> None:
    assert movement(seen(rate, phase, starts, 1e-9, reaches)).sudden(LEAST)


@pytest.mark.parametrize("rate", [15.0, 20.0, 30.0])
def test_the_quickest_hand_measured_is_not_sudden(rate: float) -> None:
    """Rendered people who close their hand go from rest to their fist in about 0.13 s."""
    for tenth in range(10):
        assert not movement(seen(rate, tenth / 10, 0.3, 0.13, 2.2)).sudden(LEAST)


def test_a_second_way_up_is_judged_by_itself() -> None:
    slow = seen(30.0, 0.0, 0.3, 0.4, 1.0)
    later = slow[-1][0] + 1.0
    assert movement([*slow, (later, 0.0), (later + 1 / 30, 3.0)]).sudden(LEAST)


def test_a_path_that_begins_high_was_never_seen_to_rise() -> None:
    assert movement([(0.0, 1.5), (0.1, 1.4)]) == movement([(0.0, 1.5)])
    assert movement([(0.0, 1.5)]).sudden(LEAST)


def test_what_is_called_sudden_is_quicker_than_any_measured_hand() -> None:
    assert LEAST < 0.06

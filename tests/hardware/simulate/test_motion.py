"""Movements are smooth, never overshoot, and do not depend on how often they are looked at."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hardware.simulate.motion import Spring, Tremor

NUMBERS = st.floats(-5.0, 5.0)
PACES = st.floats(1.0, 12.0)


def spring(value: float, pace: float) -> Spring:
    return Spring.at(np.array([value]), np.array([pace]))


@given(NUMBERS, NUMBERS, PACES)
def test_no_overshoot_from_rest(start: float, target: float, pace: float) -> None:
    moving, low, high = spring(start, pace), min(start, target), max(start, target)
    for _ in range(60):
        moving.step(np.array([target]), 0.05)
        assert low - 1e-9 <= moving.value[0] <= high + 1e-9


@given(NUMBERS, NUMBERS, PACES, st.integers(1, 40))
def test_steps_add_up(start: float, target: float, pace: float, parts: int) -> None:
    once, often = spring(start, pace), spring(start, pace)
    once.step(np.array([target]), 1.0)
    for _ in range(parts):
        often.step(np.array([target]), 1.0 / parts)
    np.testing.assert_allclose(often.value, once.value, atol=1e-9)
    np.testing.assert_allclose(often.velocity, once.velocity, atol=1e-8)


def test_arrives() -> None:
    moving = spring(0.0, 7.0)
    moving.step(np.array([1.0]), 2.0)
    assert abs(moving.value[0] - 1.0) < 1e-4


def test_tremor_never_rests_and_stays_small() -> None:
    tremor = Tremor(np.random.default_rng(1), 3)
    moves = np.array([tremor.at(i / 30) for i in range(300)])
    assert np.abs(moves).max() < 4.0
    assert 0.5 < moves.std() < 1.5
    assert (np.abs(np.diff(moves, axis=0)).max(axis=1) > 0).all()

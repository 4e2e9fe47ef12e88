"""Scores: ten points per factor of ten, fewer for more chances, thresholds in one place."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.palm import parameters as p
from hardware.palm.policy import Use, accepts, threshold
from hardware.palm.score import distance_at, score_of

distances = st.floats(0, 1)


@given(distances, distances, st.integers(1, 5))
def test_nearer_never_scores_less(one: float, other: float, references: int) -> None:
    near, far = sorted((one, other))
    assert 0 <= score_of(far, references) <= score_of(near, references) <= p.MAX_SCORE


@given(st.floats(1, 90), st.integers(1, 5))
def test_a_score_has_a_distance(score: float, references: int) -> None:
    assert score_of(distance_at(score, references), references) == pytest.approx(score)


def test_ten_points_are_a_factor_of_ten_as_calibrated() -> None:
    assert score_of(0.3626) == pytest.approx(20 - p.SCORE_MARGIN, abs=0.1)  # a hundredth of the calibration's impostors
    assert score_of(0.3519) >= 33 - p.SCORE_MARGIN  # the nearest three in ten thousand of them
    assert score_of(0.34) - score_of(0.34, 10) == pytest.approx(10)
    assert score_of(0.40) == 0


def test_every_use_has_a_threshold_and_none_is_weak() -> None:
    assert {use.value for use in Use} == set(p.THRESHOLDS)
    assert threshold(Use.VERIFY) == 50  # false-match rate 1e-5
    assert all(threshold(use) >= 40 for use in Use)
    assert threshold(Use.STEP_UP) > threshold(Use.VERIFY)


def test_only_enough_is_accepted() -> None:
    assert accepts(50.0, Use.VERIFY)
    assert not accepts(math.nextafter(50.0, 0), Use.VERIFY)
    assert not accepts(math.nan, Use.VERIFY)

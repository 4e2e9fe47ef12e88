"""Error rates against tables worked out by hand and against the plain definition."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.evaluate.accuracy import TARGETS, accuracy, extrapolated
from hardware.evaluate.evidence import Evidence, drawn, once
from hardware.evaluate.intervals import Bootstrap, interval, measured, zero_bound
from hardware.evaluate.rates import Curves, fmr_at

QUICK = Bootstrap(40, 1)


def evidence(genuine: list[float], impostor: list[float], people: int = 4) -> Evidence:
    """Genuine pairs of each person in turn; impostor pairs of neighbours."""
    distance = np.array([*genuine, *impostor], np.float64)
    probe = np.array([*(n % people for n in range(len(genuine))), *(n % people for n in range(len(impostor)))], np.intp)
    same = np.arange(len(distance)) < len(genuine)
    reference = np.where(same, probe, (probe + 1) % people)
    return Evidence.of(distance, probe, reference, same, people)


def observed(some: Evidence, *targets: float) -> tuple[float, list[float], list[float]]:
    rates = Curves(some).rates(once(some.people), np.array(targets))
    return float(rates.eer[0]), list(rates.fnmr[0]), list(rates.limit[0])


def test_rates_worked_out_by_hand() -> None:
    some = evidence([0.1, 0.2, 0.3, 0.4], [0.35, 0.5, 0.6, 0.7])
    eer, fnmr, limit = observed(some, 0.1, 0.25, 0.5)
    # no false match below 0.35: one of four genuine pairs is refused; one of four below 0.5: none is
    assert fnmr == [0.25, 0.0, 0.0]
    assert limit == [0.35, 0.5, 0.6]
    assert eer == 0.25
    assert fmr_at(some, 0.5) == 0.25


def test_no_overlap_is_no_error() -> None:
    eer, fnmr, _ = observed(evidence([0.1, 0.2], [0.4, 0.5]), 0.5, 1e-5)
    assert eer == 0.0
    assert fnmr == [0.0, 0.0]


def test_the_wrong_way_round_is_all_errors() -> None:
    eer, fnmr, _ = observed(evidence([0.8, 0.9], [0.1, 0.2]), 0.25)
    assert eer == 1.0
    assert fnmr == [1.0]


def test_the_equal_error_rate_lies_between_two_points() -> None:
    # at 0.3 the false-match rate jumps from 0 to 1/2 while two of three genuine pairs are accepted: 1/3 is crossed
    eer, _, _ = observed(evidence([0.1, 0.2, 0.4], [0.3, 0.5]), 0.1)
    assert eer == pytest.approx(1 / 3)


def test_equal_distances_are_accepted_together() -> None:
    some = evidence([0.3, 0.3], [0.3, 0.3, 0.3, 0.6])
    eer, fnmr, limit = observed(some, 0.5, 0.8)
    assert (fnmr, limit) == ([1.0, 0.0], [0.3, 0.6])  # no limit lets exactly half of the strangers in
    assert eer == pytest.approx(3 / 7)


def test_people_weigh_what_they_were_drawn() -> None:
    some = evidence([0.1, 0.6], [0.2, 0.4], people=2)  # person 0 is easy, person 1 is not
    eer = Curves(some).rates(np.array([[2, 0], [0, 2], [1, 1]]), np.array([0.4])).fnmr[:, 0]
    assert np.isnan(eer[:2]).all()  # nobody is left to be a stranger
    assert eer[2] == 0.5


def test_a_person_drawn_twice_makes_four_pairs_of_strangers() -> None:
    some = Evidence(np.array([0.1]), np.array([0]), np.array([0.2, 0.3]), np.array([[0, 1], [1, 2]]), 3)
    rates = Curves(some).rates(np.array([[2, 2, 1]]), np.array([0.5, 0.7]))
    # pairs weigh 4 and 2: half of 6 reaches into the first, seven tenths into the second
    assert rates.limit.tolist() == [[0.2, 0.3]]


distances = st.lists(st.integers(0, 40).map(lambda n: n / 40), min_size=1, max_size=30)


@given(distances, distances, st.sampled_from([0.5, 0.2, 0.1, 1e-3]))
def test_the_limit_is_the_loosest_that_keeps_the_rate(
    genuine: list[float], impostor: list[float], target: float
) -> None:
    some = evidence(genuine, impostor)
    _, (fnmr,), (limit,) = observed(some, target)
    strangers = np.array(impostor)
    assert (strangers < limit).mean() <= target
    assert (strangers <= limit).mean() > target
    assert fnmr == pytest.approx((np.array(genuine) >= limit).mean())


@given(distances, distances)
def test_the_equal_error_rate_lies_between_the_curves(genuine: list[float], impostor: list[float]) -> None:
    eer, _, _ = observed(evidence(genuine, impostor), 0.1)
    ours, theirs = np.array(genuine), np.array(impostor)
    limits = [-1.0, *np.unique([*genuine, *impostor])]
    points = [((theirs <= limit).mean(), (ours > limit).mean()) for limit in limits]
    assert 0.0 <= eer <= 1.0
    assert eer <= min(max(point) for point in points) + 1e-12
    assert eer >= max(min(point) for point in points) - 1e-12


@given(distances, distances, st.floats(0.01, 0.5))
def test_genuine_pairs_that_come_nearer_make_nothing_worse(
    genuine: list[float], impostor: list[float], nearer: float
) -> None:
    before, now = evidence(genuine, impostor), evidence([value - nearer for value in genuine], impostor)
    assert observed(now, 0.1)[0] <= observed(before, 0.1)[0] + 1e-12
    assert observed(now, 0.1)[1] <= observed(before, 0.1)[1]


@settings(max_examples=25)
@given(distances, distances)
def test_intervals_hold_their_value_and_rates_are_shares(genuine: list[float], impostor: list[float]) -> None:
    found = accuracy(evidence(genuine, impostor), QUICK)
    for entry in [found["eer_interval"], *found["fnmr_at_fmr"].values()]:
        assert 0.0 <= entry["low"] <= entry["value"] <= entry["high"] <= 1.0
    assert found["eer"] == found["eer_interval"]["value"]
    fnmr = [found["fnmr_at_fmr"][name]["value"] for name in TARGETS]
    assert fnmr == sorted(fnmr)
    assert all(entry["limited"] for entry in found["fnmr_at_fmr"].values())


def test_looking_at_the_nearest_impostors_only_changes_nothing() -> None:
    rng = np.random.default_rng(5)
    some = evidence(list(rng.normal(0.3, 0.05, 300)), list(rng.normal(0.45, 0.02, 4000)), people=30)
    weights, targets = drawn(30, 50, 3), np.array([1e-2, 1e-3])
    whole, near = Curves(some).rates(weights, targets), Curves(some, 1500).rates(weights, targets)
    np.testing.assert_array_equal(whole.eer, near.eer)
    np.testing.assert_array_equal(whole.fnmr, near.fnmr)


def test_the_bootstrap_is_repeatable_and_draws_whole_people() -> None:
    one, two = drawn(7, 100, 9), drawn(7, 100, 9)
    np.testing.assert_array_equal(one, two)
    assert (one.sum(axis=1) == 7).all()
    assert not np.array_equal(one, drawn(7, 100, 10))


def test_a_wider_spread_of_people_gives_a_wider_interval() -> None:
    """The same pairs in the hands of few people say less than in the hands of many."""
    values = [0.1] * 90 + [0.6] * 10
    few = Evidence(np.sort(values), np.repeat(np.arange(10), 10), np.full(400, 0.5), _strangers(400, 10), 10)
    many = Evidence(np.sort(values), np.arange(100), np.full(400, 0.5), _strangers(400, 100), 100)
    widths = []
    for some in (few, many):
        found = measured(some, np.array([0.5]), Bootstrap(400, 2)).fnmr(0)
        widths.append(found.high - found.low)
        assert found.value == pytest.approx(0.1)
    assert widths[0] > 1.5 * widths[1]


def _strangers(count: int, people: int) -> np.ndarray:
    first = np.arange(count) % people
    return np.stack([first, (first + 1) % people], axis=1)


def test_without_pairs_there_are_no_rates() -> None:
    for some in (evidence([], []), evidence([0.1], []), evidence([], [0.4])):
        found = accuracy(some, QUICK)
        assert found["eer"] is None
        assert all(entry["value"] is None for entry in found["fnmr_at_fmr"].values())
        assert extrapolated(some, QUICK) is None


def test_interval_ignores_resamples_without_an_answer() -> None:
    found = interval(0.5, np.array([np.nan, 0.4, 0.6, np.nan]))
    assert found.low == pytest.approx(0.405)
    assert interval(float("nan"), np.array([0.1])) is None
    only = interval(0.5, np.array([np.nan]))
    assert (only.low, only.high) == (0.5, 0.5)


@pytest.mark.parametrize(("trials", "bound"), [(42, 0.07), (59, 0.05), (99, 0.03), (150, 0.02), (299, 0.01)])
def test_no_error_in_so_many_trials(trials: int, bound: float) -> None:
    """The bounds that the field remembers (ISO/IEC 19795-1, rule of three)."""
    assert 0.95 * bound < zero_bound(trials) < bound
    assert zero_bound(0) == 1.0


def test_zero_errors_carry_a_bound_over_people_and_pairs() -> None:
    found = accuracy(evidence([0.1] * 20, [0.5] * 20), QUICK)["fnmr_at_fmr"]["1e-3"]
    assert found["value"] == 0.0
    assert found["zero_errors_bound"] == {"over_people": zero_bound(4), "over_pairs": zero_bound(20)}
    assert "zero_errors_bound" not in accuracy(evidence([0.9], [0.5] * 20), QUICK)["fnmr_at_fmr"]["1e-3"]

"""The extrapolated tail against laws whose tail is known."""

from types import SimpleNamespace

import numpy as np
import pytest

from hardware.evaluate.accuracy import extrapolated
from hardware.evaluate.evidence import Evidence, drawn
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.policy_figures import at_policy
from hardware.evaluate.tail import Tail, fit_tail
from hardware.palm.parameters import CALIBRATION_DISTANCE, CALIBRATION_SLOPE
from hardware.palm.policy import Use, threshold
from hardware.palm.score import score_of


def strangers(distance: np.ndarray, people: int = 50) -> Evidence:
    first = np.arange(len(distance)) % people
    pair = np.stack([first, (first * 7 + 1 + np.arange(len(distance)) // people) % people], axis=1)
    order = np.argsort(distance)
    return Evidence(np.full(10, 0.2), np.arange(10), distance[order], pair[order], people)


@pytest.mark.parametrize("rate", [1e-3, 1e-4, 1e-5])
def test_an_exponential_tail_is_found_and_continued(rate: float) -> None:
    rng = np.random.default_rng(1)
    (tail,) = fit_tail(strangers(0.45 - rng.exponential(0.005, 200_000)))
    assert tail.shape == pytest.approx(0.0, abs=0.06)
    assert tail.limit(rate) == pytest.approx(0.45 + 0.005 * np.log(rate), abs=0.006)


def test_a_tail_that_ends_is_not_continued_beyond_its_end() -> None:
    rng = np.random.default_rng(2)
    (tail,) = fit_tail(strangers(0.4 + 0.05 * rng.beta(3, 3, 100_000)))
    assert tail.shape > 0.05
    assert 0.395 < tail.limit(1e-9) < 0.405


@pytest.mark.parametrize("shape", [-0.2, 0.0, 0.3])
def test_rate_and_limit_are_inverse(shape: float) -> None:
    tail = Tail(0.42, 0.02, 0.004, shape)
    for rate in (1e-2, 1e-3, 1e-5):
        assert tail.rate(tail.limit(rate)) == pytest.approx(rate)
    assert tail.limit(0.02) == pytest.approx(0.42)


def test_too_few_pairs_have_no_tail() -> None:
    few = strangers(np.linspace(0.4, 0.5, 1000))
    assert fit_tail(few) == [None]
    assert fit_tail(few, drawn(50, 3, 1)) == [None] * 3
    assert fit_tail(strangers(np.full(5000, 0.4))) == [None]  # all equal


def test_the_extrapolated_rates_say_what_they_are() -> None:
    rng = np.random.default_rng(3)
    found = extrapolated(strangers(0.45 - rng.exponential(0.005, 20_000)), Bootstrap(50, 1))
    assert found["tail"]["note"] == "fitted, not observed"
    for entry in found["fnmr_at_fmr"].values():
        assert 0.0 <= entry["low"] <= entry["value"] <= entry["high"] <= 1.0
    limits = [entry["below_distance"] for entry in found["fnmr_at_fmr"].values()]
    assert limits == sorted(limits, reverse=True)


def test_the_rate_expected_at_a_threshold_has_an_interval() -> None:
    """By hand: the tail of these strangers is exponential, so that each step of ln(10) scales is a factor of ten."""
    rng = np.random.default_rng(7)
    some = strangers(CALIBRATION_DISTANCE - rng.exponential(1 / (CALIBRATION_SLOPE * np.log(10)), 40_000))
    pairs = SimpleNamespace(
        plan=SimpleNamespace(references=[SimpleNamespace(template=SimpleNamespace(codes=(None,)))]),
        evidence=lambda: some,
        people=tuple(map(str, range(some.people))),
        of_probe=some.pair[:, 0],
        genuine=np.zeros(len(some.impostor), bool),
        score=np.array([score_of(float(value)) for value in some.impostor]),
    )
    verify = at_policy(pairs, Bootstrap(60, 1))["verify"]
    expected = verify["fmr_extrapolated"]
    assert expected["low"] <= 10 ** (-threshold(Use.VERIFY) / 10) <= expected["high"]
    assert verify["fnmr"] is None

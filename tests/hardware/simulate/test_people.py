"""Two renderings of a person match, different people do not, a left palm does not match the right one: 200 people.

Run with ``-rP`` (or ``-s``) to read the figures.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from hardware.hand.landmarks import HandFinder
from hardware.palm.code import PalmCode
from hardware.palm.features import extract
from hardware.palm.matching import code_distance
from hardware.palm.policy import Use, threshold
from hardware.palm.region import cut
from hardware.palm.score import distance_at
from hardware.palm.side import Side
from tests.hardware.simulate.views import look, ordinary_pose, ordinary_scene, picture_of

PEOPLE, PAIRS, BOTH_HANDS = 200, 10, 40
"""People, strangers that each is compared with, and people whose other hand is seen too."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def code_of(finder: HandFinder, seed: int, side: Side, time: int) -> PalmCode:
    """One rendering in a pose, light and room of its own, through the real landmarks and the real features."""
    rng = np.random.default_rng([seed, time, side is Side.LEFT])
    seen = look(finder, picture_of(seed, ordinary_pose(rng, side), ordinary_scene(rng, 2 * seed + time)), fresh=False)
    return extract(cut(seen.pixels, seen.hands[0].points, side))


@dataclass
class People:
    genuine: np.ndarray
    impostor: np.ndarray
    other_hand: np.ndarray

    @property
    def rates(self) -> tuple[float, float, float]:
        """FNMR and FMR at the verify threshold, and the equal error rate."""
        limit = distance_at(threshold(Use.VERIFY))
        marks = np.sort(np.concatenate([self.genuine, self.impostor]))
        errors = [max((self.genuine > mark).mean(), (self.impostor <= mark).mean()) for mark in marks]
        return float((self.genuine > limit).mean()), float((self.impostor <= limit).mean()), float(min(errors))


def measured(finder: HandFinder) -> People:
    sides = [list(Side)[seed % 2] for seed in range(PEOPLE)]
    seen = [[code_of(finder, seed, side, time) for time in (0, 1)] for seed, side in enumerate(sides)]
    first, second = [codes[0] for codes in seen], [codes[1] for codes in seen]
    genuine = [code_distance(probe, reference) for probe, reference in zip(second, first, strict=True)]
    strangers = [(a, (a + 2 * step) % PEOPLE) for a in range(PEOPLE) for step in range(1, PAIRS + 1)]
    impostor = [code_distance(second[a], first[b]) for a, b in strangers]
    others = [(code_of(finder, seed, sides[seed].other, 1), first[seed]) for seed in range(BOTH_HANDS)]
    other_hand = [code_distance(replace(probe, side=own.side), own) for probe, own in others]
    return People(np.array(genuine), np.array(impostor), np.array(other_hand))


@pytest.fixture(scope="module")
def people(hand_model: Path) -> Iterator[People]:
    with HandFinder(hand_model) as finder:
        yield measured(finder)


def test_people_are_told_apart(people: People) -> None:
    missed, matched, equal = people.rates
    for name in ("genuine", "impostor", "other_hand"):
        values = getattr(people, name)
        spread = f"{values.mean():.3f} +- {values.std():.3f}, {values.min():.3f} to {values.max():.3f}"
        print(f"{name:>10} {len(values):5d} distances: {spread}")  # noqa: T201 - the figures this test is for
    print(f"verify: FNMR {missed:.2%} FMR {matched:.2%}; EER {equal:.2%}")  # noqa: T201
    assert missed <= 0.01
    assert matched == 0.0
    assert equal <= 0.005


def test_left_does_not_match_right(people: People) -> None:
    assert (people.other_hand > distance_at(threshold(Use.VERIFY))).all()
    assert people.other_hand.mean() == pytest.approx(people.impostor.mean(), abs=0.01)

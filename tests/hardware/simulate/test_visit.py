"""From day to day the same palm, not the same picture; and what is on the hand is on the hand only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.palm.features import extract
from hardware.palm.matching import code_distance
from hardware.palm.region import cut
from hardware.palm.side import Side
from hardware.simulate.background import Background
from hardware.simulate.creases import WRINKLE_WIDTH
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from hardware.simulate.visit import CONTRAST, DROPOUT, ELASTIC, Visit
from hardware.simulate.wear.wear import Wear

PALM = (slice(290, 600), slice(180, 420))
"""The palm in the painting."""


def painted(day: int, *wears: Wear, side: Side = Side.RIGHT) -> np.ndarray:
    return Identity(4, visit=Visit.drawn(day, frozenset(wears))).palm(side).astype(int)


def test_a_visit_gives_the_same_skin_again_and_another_day_another() -> None:
    assert np.array_equal(painted(1), painted(1))
    assert not np.array_equal(painted(1), painted(2))
    assert not np.array_equal(painted(1), painted(1, side=Side.LEFT))


def test_a_tenth_of_the_wrinkles_and_no_principal_line_drops_out() -> None:
    shown = drawn = 0
    for seed in range(60):
        lines = Identity(seed).lines(Side.RIGHT)
        today = Visit(seed).creased(lines, np.random.default_rng(seed))
        principal = sum(line.width > WRINKLE_WIDTH for line in lines)
        assert sum(line.width > WRINKLE_WIDTH for line in today) == principal
        shown, drawn = shown + len(today) - principal, drawn + len(lines) - principal
    assert 1 - shown / drawn == pytest.approx(DROPOUT, abs=0.03)


@given(st.integers(0, 10_000))
def test_days_stay_within_the_stated_range(seed: int) -> None:
    visit = Visit.drawn(seed)
    assert CONTRAST[0] <= visit.contrast <= CONTRAST[1]
    assert ELASTIC[0] <= visit.elastic <= ELASTIC[1]


def test_skin_is_stretched_by_as_much_as_is_said() -> None:
    ramp = np.repeat(np.tile(np.linspace(0, 255, 630), (812, 1)).astype(np.uint8)[:, :, None], 3, axis=2)
    moves = [
        (Visit(day, elastic=2.0).stretched(ramp, np.random.default_rng(day))[PALM].astype(float) - ramp[PALM]).std()
        for day in range(12)
    ]
    assert np.mean(moves) / 255 * 630 * 128 / 0.876 / 280 == pytest.approx(2.0 * 128 / 0.876 / 146.1, rel=0.3)


@settings(max_examples=12, deadline=None)
@given(st.frozensets(st.sampled_from(Wear)), st.integers(0, 1000))
def test_anything_can_be_worn_with_anything_and_changes_the_palm(wears: frozenset[Wear], day: int) -> None:
    dressed, bare = painted(day, *wears), painted(day)
    assert dressed.shape == bare.shape
    assert np.array_equal(dressed, bare) == (not wears)


@pytest.mark.parametrize(("wear", "least", "most"), [("plaster", 0.04, 0.4), ("henna", 0.02, 0.6), ("ink", 0.01, 0.4)])
def test_what_is_stuck_or_drawn_covers_a_part_of_the_palm(wear: str, least: float, most: float) -> None:
    shares = [(np.abs(painted(day, Wear(wear)) - painted(day))[PALM].max(axis=2) > 12).mean() for day in range(6)]
    assert least < np.mean(shares) < most


def test_rings_leave_the_palm_alone() -> None:
    changed = (painted(1, Wear.RINGS) != painted(1)).any(axis=2)
    assert changed.any()
    assert not changed[PALM].any()


def test_wet_skin_mirrors_the_light() -> None:
    plain = Scene(noise=0.0, background=Background.PLAIN)

    def seen(who: Identity) -> np.ndarray:
        return render(who, Pose(size=0.5), plain, Take(640, 480)).pixels

    def brightest(*wears: Wear) -> float:
        who = Identity(4, visit=Visit(1, wears=frozenset(wears)))
        return float((seen(who).min(axis=2) > 225).sum())

    assert brightest(Wear.WET) > brightest() + 10


def test_the_same_palm_on_two_days_matches_and_a_strangers_does_not() -> None:
    """Framed by the true joints: what is left is the skin's own change."""

    def code(seed: int, day: int):  # noqa: ANN202 - a helper of one test
        seen = render(Identity(seed, visit=Visit.drawn(day)), Pose(size=0.45), Scene(seed=day), Take(640, 480))
        return extract(cut(seen.pixels, seen.joints, Side.RIGHT))

    genuine = [code_distance(code(seed, 2 * seed), code(seed, 2 * seed + 1)) for seed in range(6)]
    impostor = [code_distance(code(seed, 2 * seed), code(seed + 1, 2 * seed + 3)) for seed in range(6)]
    assert np.mean(genuine) < 0.3
    assert max(genuine) < min(impostor) - 0.01

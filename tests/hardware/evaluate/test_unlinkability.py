"""The measure against cases that can be reckoned by hand; then our own templates under keys."""

import numpy as np
import pytest

from hardware.evaluate.unlinkability import MOST_BINS, unlinkability
from hardware.palm.cancelable import protect
from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.parameters import GRID, PLANES
from hardware.palm.side import Side
from tests.helpers.linking import ATTACKS, Looks, pairs, permuted

CHANCE = np.random.default_rng(5)


def test_nothing_in_common_is_always_linkable() -> None:
    found = unlinkability(CHANCE.normal(0, 1, 500), CHANCE.normal(50, 1, 500))
    assert found.d_sys == pytest.approx(1.0)
    assert found.chance < 0.3


def test_the_same_scores_are_unlinkable_within_chance() -> None:
    found = unlinkability(CHANCE.normal(0, 1, 20_000), CHANCE.normal(0, 1, 20_000))
    assert found.d_sys < 0.05
    assert found.d_sys < 1.5 * found.chance
    assert unlinkability(np.zeros(50), np.zeros(50)).d_sys == 0.0


def test_half_an_overlap_is_half_of_it() -> None:
    """Uniform on 0..1 and on 0.5..1.5: below a half every score tells all, above it nothing."""
    found = unlinkability(CHANCE.uniform(0, 1, 50_000), CHANCE.uniform(0.5, 1.5, 50_000))
    assert found.d_sys == pytest.approx(0.5, abs=0.03)
    assert len(found.local) == len(found.edges) - 1 == MOST_BINS
    assert found.local[:30] == pytest.approx(np.ones(30))


@pytest.mark.parametrize("omega", [0.5, 1.0, 2.0])
def test_gaussians_against_the_integral(omega: float) -> None:
    grid = np.linspace(-8, 10, 200_001)
    mated, non = (np.exp(-((grid - at) ** 2) / 2) / np.sqrt(2 * np.pi) for at in (0.0, 1.0))
    ratio = omega * mated / non
    expected = np.trapezoid(mated * np.where(ratio > 1, 2 * ratio / (1 + ratio) - 1, 0), grid)
    found = unlinkability(CHANCE.normal(0, 1, 100_000), CHANCE.normal(1, 1, 100_000), omega=omega)
    assert found.d_sys == pytest.approx(expected, abs=0.02)


def test_too_few_scores_measure_nothing() -> None:
    with pytest.raises(ValueError, match="too few"):
        unlinkability([0.0] * 9, [1.0] * 100)


def _palms(count: int) -> Looks:
    """Palms that differ in everything an attack looks at, and that both databases took from the very same frames."""
    return [(of, of) for of in (_palm(number) for number in range(count))]


def _palm(number: int) -> PalmTemplate:
    chance = np.random.default_rng(number)
    shares, whole = chance.uniform(0.3, 0.7, PLANES), chance.uniform(0.7, 1.0)
    bits, noise = chance.random((PLANES, GRID, GRID)) < shares[:, None, None], chance.uniform(0.01, 0.2)
    codes = tuple(
        PalmCode(
            bits ^ (chance.random(bits.shape) < noise),
            chance.random((GRID, GRID)) < whole,
            Side.LEFT,
            round(chance.uniform(0, 100), 2),
        )
        for _ in range(3)
    )
    return PalmTemplate(Side.LEFT, codes, 1_800_000_000 + number)


@pytest.mark.parametrize("attack", ATTACKS)
def test_under_different_keys_nothing_links_what_a_permutation_leaves_linkable(attack: str) -> None:
    palms, count, chance = _palms(30), 500, np.random.default_rng(1)

    def scores(mated: bool, through: object) -> list[float]:
        return [
            ATTACKS[attack](through(one), through(other))  # type: ignore[operator]
            for one, other in pairs(palms, count, chance, mated=mated)
        ]

    def linked(through: object) -> tuple[float, float]:
        found = unlinkability(scores(True, through), scores(False, through))
        return found.d_sys, found.chance

    protected, by_chance = linked(lambda of: protect(of, chance.bytes(32)))
    assert protected < by_chance * 1.5
    plain, _ = linked(lambda of: of)
    assert plain > 0.9
    if attack != "search":
        assert linked(lambda of: permuted(of, chance))[0] > 0.9

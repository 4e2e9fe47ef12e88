"""Templates that no camera made: whatever bits and masks an attacker sends, a stranger's palm is not matched."""

import numpy as np
import pytest

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateDamaged
from hardware.palm.matching import compare
from hardware.palm.parameters import GRID, MAX_CODES, MIN_MASK_SHARE, PLANES
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from tests.helpers.palms import template


def crafted(bits: np.ndarray, mask: np.ndarray, count: int = 1) -> PalmTemplate:
    return PalmTemplate(Side.RIGHT, tuple(PalmCode(bits, mask, Side.RIGHT, 100.0) for _ in range(count)), 0)


def checkerboard() -> np.ndarray:
    return np.indices((PLANES, GRID, GRID)).sum(axis=0) % 2 == 0


FULL = np.ones((GRID, GRID), bool)
CORNER = np.zeros((GRID, GRID), bool)
CORNER[:6, :6] = True
STRIPES = np.indices((GRID, GRID))[0] % 2 == 0
ONES, ZEROS = np.ones((PLANES, GRID, GRID), bool), np.zeros((PLANES, GRID, GRID), bool)


@pytest.mark.parametrize("mask", [FULL, CORNER, STRIPES], ids=["full", "corner", "stripes"])
@pytest.mark.parametrize("bits", [ONES, ZEROS, checkerboard()], ids=["ones", "zeros", "checkerboard"])
@pytest.mark.parametrize("count", [1, MAX_CODES])
def test_a_crafted_probe_matches_nobody(bits: np.ndarray, mask: np.ndarray, count: int) -> None:
    probe = crafted(bits, mask, count)
    for seed in range(12):
        enrolled = template("right", seed)
        assert not accepts(compare(probe, enrolled).score, Use.VERIFY)
        assert not accepts(compare(enrolled, probe).score, Use.VERIFY)


def test_a_mask_too_small_to_say_anything_is_damage_on_the_wire() -> None:
    few = np.zeros((GRID, GRID), bool)
    few.flat[: int(MIN_MASK_SHARE * GRID * GRID) - 1] = True
    with pytest.raises(TemplateDamaged):
        decode(encode(crafted(ONES, few)))


def test_more_codes_than_a_capture_makes_are_damage_on_the_wire() -> None:
    with pytest.raises((TemplateDamaged, ValueError)):
        decode(encode(crafted(checkerboard(), FULL, MAX_CODES + 1)))

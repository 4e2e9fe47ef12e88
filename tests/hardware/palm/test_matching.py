"""The packed matcher against a plain one, and what it must never do."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.features import extract
from hardware.palm.matching import code_distance, compare
from hardware.palm.packing import rows, shifted
from hardware.palm.parameters import GRID, MAX_SHIFT, MIN_OVERLAP, NO_MATCH_DISTANCE, PLANES
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.palm.warps import warped
from tests.helpers.creases import creased, seen

seeds = st.integers(0, 2**32 - 1)


def _code(seed: int, masked: float = 0.0, side: Side = Side.RIGHT) -> PalmCode:
    chance = np.random.default_rng(seed)
    bits = chance.random((PLANES, GRID, GRID)) < 0.5
    return PalmCode(bits, chance.random((GRID, GRID)) >= masked, side, 50.0)


def _template(*codes: PalmCode) -> PalmTemplate:
    return PalmTemplate(codes[0].side, codes, 0)


def _plain_distance(probe: PalmCode, reference: PalmCode) -> float:
    """The definition, cell by cell."""
    best = NO_MATCH_DISTANCE
    everywhere = warped(replace(probe, mask=np.ones_like(probe.mask)))[1]
    for bits, mask, inside in zip(*warped(probe), everywhere, strict=True):
        for down in range(-MAX_SHIFT, MAX_SHIFT + 1):
            for right in range(-MAX_SHIFT, MAX_SHIFT + 1):
                moved = np.zeros_like(reference.bits)
                known = np.zeros_like(reference.mask)
                target = np.s_[max(0, down) : GRID + min(0, down), max(0, right) : GRID + min(0, right)]
                source = np.s_[max(0, -down) : GRID + min(0, -down), max(0, -right) : GRID + min(0, -right)]
                moved[(slice(None), *target)] = reference.bits[(slice(None), *source)]
                known[target] = reference.mask[source]
                both = mask & known
                if both.sum() >= MIN_OVERLAP * GRID * GRID:
                    possible = np.zeros_like(inside)
                    possible[target] = inside[target]
                    share = both.sum() / possible.sum()
                    best = min(best, 0.5 - (0.5 - (bits ^ moved)[:, both].mean()) * share**0.5)
    return best


@settings(max_examples=8, deadline=None)
@given(seeds, seeds, st.floats(0, 0.4))
def test_the_packed_matcher_is_the_plain_one(one: int, other: int, masked: float) -> None:
    probe, reference = _code(one, masked), _code(other, masked)
    assert code_distance(probe, reference) == pytest.approx(_plain_distance(probe, reference), abs=1e-12)


@given(seeds)
def test_a_code_is_nowhere_from_itself_and_far_from_its_opposite(seed: int) -> None:
    code = _code(seed)
    assert code_distance(code, code) == 0
    assert code_distance(code, replace(code, bits=~code.bits)) > 0.4


def test_rows_shift_like_the_grid_does() -> None:
    bits = np.random.default_rng(1).random((3, GRID, GRID)) < 0.5
    for step, moved in zip(range(-2, 3), shifted(rows(bits), 2), strict=True):
        expected = np.zeros_like(bits)
        expected[..., max(0, step) : GRID + min(0, step)] = bits[..., max(0, -step) : GRID + min(0, -step)]
        assert (moved == rows(expected)).all()


@pytest.mark.parametrize(("down", "right"), [(4, -4), (-3, 2), (0, 4)])
def test_a_shifted_code_is_found(down: int, right: int) -> None:
    code = _code(1)
    moved = np.roll(code.bits, (down, right), axis=(1, 2))
    assert code_distance(replace(code, bits=moved), code) < 0.01


@pytest.mark.parametrize("turn", [-6, -3, 0, 3, 6])
@pytest.mark.parametrize("scale", [0.93, 1.0, 1.07])
def test_a_turned_and_resized_palm_is_found(turn: float, scale: float) -> None:
    grey = creased(5)
    enrolled = extract(whole(seen(grey, 1), Side.RIGHT))
    shown = extract(whole(seen(grey, 2, turn=turn, scale=scale), Side.RIGHT))
    assert code_distance(shown, enrolled) < 0.3


def test_other_sides_never_match() -> None:
    code = _code(1)
    other = replace(code, side=Side.LEFT)
    assert code_distance(code, other) == NO_MATCH_DISTANCE
    result = compare(_template(code), _template(other))
    assert (result.distance, result.score) == (NO_MATCH_DISTANCE, 0.0)


@pytest.mark.parametrize("masked", [0.41, 1.0])
def test_too_little_overlap_never_matches(masked: float) -> None:
    mask = np.ones(GRID * GRID, np.bool_)
    mask[: int(masked * GRID * GRID)] = False
    code = replace(_code(1), mask=mask.reshape(GRID, GRID))
    assert compare(_template(code), _template(code)).score == 0.0


def test_masked_cells_do_not_count() -> None:
    code = _code(1)
    mask = np.ones((GRID, GRID), np.bool_)
    mask[:10] = False
    bits = code.bits.copy()
    bits[:, :10] ^= True
    hidden = code_distance(replace(code, bits=bits, mask=mask), code)
    assert hidden == code_distance(replace(code, mask=mask), code)
    assert 0 < hidden < 0.1  # nothing differs, but less was seen


def test_the_nearest_reference_and_the_best_probes_count() -> None:
    mine, stranger, other = _code(1), _code(2), _code(3)
    assert compare(_template(mine), _template(stranger, mine)).distance == 0
    assert compare(_template(mine, mine, other), _template(mine)).distance == 0
    one_lucky = compare(_template(mine, stranger, other), _template(mine)).distance
    assert 0.2 < one_lucky < 0.3


def test_strangers_score_nothing_and_oneself_everything() -> None:
    mine = _template(*[_code(n) for n in range(3)])
    assert compare(mine, mine).score == 100.0
    assert compare(mine, _template(*[_code(n) for n in range(3, 6)])).score < 20

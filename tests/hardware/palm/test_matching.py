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
from hardware.palm.parameters import (
    BLOCKS,
    FINE_WARPS,
    GRID,
    MAX_SHIFT,
    MIN_BLOCK_OVERLAP,
    MIN_LOCAL_OVERLAP,
    MIN_OVERLAP,
    NO_MATCH_DISTANCE,
    ORIENTATIONS,
    PLANES,
)
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.palm.warps import tables
from tests.helpers.creases import creased, seen

seeds = st.integers(0, 2**32 - 1)


def _code(seed: int, masked: float = 0.0, side: Side = Side.RIGHT) -> PalmCode:
    chance = np.random.default_rng(seed)
    bits = chance.random((PLANES, GRID, GRID)) < 0.5
    return PalmCode(bits, chance.random((GRID, GRID)) >= masked, side, 50.0)


def _template(*codes: PalmCode) -> PalmTemplate:
    return PalmTemplate(codes[0].side, codes, 0)


def _warped(code: PalmCode) -> tuple[np.ndarray, np.ndarray]:
    index, inside = tables()
    bits = code.bits.reshape(PLANES, -1)[:, index].swapaxes(0, 1).reshape(-1, PLANES, GRID, GRID)
    return bits, (code.mask.reshape(-1)[index] & inside).reshape(-1, GRID, GRID)


def _moved(code: PalmCode, right: int, down: int) -> tuple[np.ndarray, np.ndarray]:
    bits, mask = np.zeros_like(code.bits), np.zeros_like(code.mask)
    target = np.s_[max(0, down) : GRID + min(0, down), max(0, right) : GRID + min(0, right)]
    source = np.s_[max(0, -down) : GRID + min(0, -down), max(0, -right) : GRID + min(0, -right)]
    bits[(slice(None), *target)], mask[target] = code.bits[(slice(None), *source)], code.mask[source]
    return bits, mask


def _share(one: np.ndarray, other: np.ndarray, both: np.ndarray) -> float:
    return float((one ^ other)[:, both].mean())


class _Plain:
    """The definition, cell by cell: coarse, fine, local."""

    def __init__(self, probe: PalmCode, reference: PalmCode) -> None:
        reach = MAX_SHIFT + 1
        steps = range(-reach, reach + 1)
        self.warps = list(zip(*_warped(probe), strict=True))
        self.inside = _warped(replace(probe, mask=np.ones_like(probe.mask)))[1]
        self.moved = {(x, y): _moved(reference, x, y) for x in steps for y in steps}
        everywhere = replace(reference, mask=np.ones_like(reference.mask))
        self.there = {at: _moved(everywhere, *at)[1] for at in self.moved}

    def distance(self) -> float:
        every = [(x, y) for x in range(-MAX_SHIFT, MAX_SHIFT + 1) for y in range(-MAX_SHIFT, MAX_SHIFT + 1)]
        found = [min((self.whole(warp, at, ORIENTATIONS), at) for at in every) for warp in range(len(self.warps))]
        chosen = sorted(range(len(found)), key=lambda warp: found[warp][0])[:FINE_WARPS]
        return min(self.closely(warp, *found[warp][1]) for warp in chosen)

    def closely(self, warp: int, right: int, down: int) -> float:
        near = [(x, y) for x in range(right - 1, right + 2) for y in range(down - 1, down + 2)]
        within = [at for at in near if max(map(abs, at)) <= MAX_SHIFT]
        value, at = min((self.whole(warp, at, PLANES), at) for at in within)
        return NO_MATCH_DISTANCE if value == NO_MATCH_DISTANCE else self.local(warp, at)

    def whole(self, warp: int, at: tuple[int, int], planes: int) -> float:
        (bits, mask), (other, known) = self.warps[warp], self.moved[at]
        both = mask & known
        if both.sum() < MIN_OVERLAP * GRID * GRID:
            return NO_MATCH_DISTANCE
        return self.drawn(_share(bits[:planes], other[:planes], both), both.sum(), warp, at)

    def local(self, warp: int, at: tuple[int, int]) -> float:
        bits, mask = self.warps[warp]
        side, differing, compared = GRID // BLOCKS, 0.0, 0
        for corner in np.ndindex(BLOCKS, BLOCKS):
            block = np.zeros((GRID, GRID), np.bool_)
            block[corner[0] * side : (corner[0] + 1) * side, corner[1] * side : (corner[1] + 1) * side] = True
            best = (1.0, 0)
            for x, y in np.ndindex(3, 3):
                other, known = self.moved[at[0] + x - 1, at[1] + y - 1]
                both = mask & known & block
                if both.sum() >= MIN_BLOCK_OVERLAP * side * side:
                    best = min(best, (_share(bits, other, both), int(both.sum())), key=lambda seen: seen[0])
            differing, compared = differing + best[0] * best[1], compared + best[1]
        if compared < MIN_LOCAL_OVERLAP * GRID * GRID:
            return NO_MATCH_DISTANCE
        return self.drawn(differing / compared, compared, warp, at)

    def drawn(self, share: float, compared: int, warp: int, at: tuple[int, int]) -> float:
        possible = (self.inside[warp] & self.there[at]).sum()
        return 0.5 - (0.5 - share) * min(1.0, compared / possible) ** 0.5


@settings(max_examples=6, deadline=None)
@given(seeds, seeds, st.floats(0, 0.25))
def test_the_packed_matcher_is_the_plain_one(one: int, other: int, masked: float) -> None:
    probe, reference = _code(one, masked), _code(other, masked)
    assert code_distance(probe, reference) == pytest.approx(_Plain(probe, reference).distance(), abs=1e-12)


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

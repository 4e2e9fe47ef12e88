"""The matcher's inner loops: how far two codes are apart over every turn, size and place.

Three steps, each looking closer at less. *Coarse*: every warp and shift, the first-order planes only. *Fine*: the best
warps, one cell around their best shift, all planes. *Local*: each block of the grid may move one more cell by itself,
because a palm is no board: it bends, and the knuckles by which it was cut out are never found twice in the same place.

A layer is ``(bits, mask)``, both (variants, rows * words of a row) as ``packing`` makes them; variants are the probe's
warps or the reference's sideways shifts. A shift down is an offset into the words.
"""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hardware.palm.compiling import compiled, ones
from hardware.palm.packing import Pair, Words

ALL_COLUMNS = np.uint64(0xFFFFFFFFFFFFFFFF)


class Rule(NamedTuple):
    """What ``parameters`` says about the search; shares are of the whole grid, or of a whole block.

    ``possible`` is (warps, shifts right, shifts down): the cells two codes without masks would compare there.
    """

    grid: int
    reach: int
    fine_warps: int
    blocks: int
    chance: float
    overlap: float
    local_overlap: float
    block_overlap: float
    none: float
    possible: NDArray[np.float64]


@compiled
def nearest(coarse: Pair, full: Pair, rule: Rule) -> float:
    """Smallest distance, 0..1, of a probe's warps and a reference's shifts; ``rule.none`` where too little is seen.

    ``coarse`` holds the first-order planes, ``full`` all of them.
    """
    values, rights, downs = _coarse(coarse, rule)
    best = rule.none
    for warp in np.argsort(values)[: rule.fine_warps]:
        if values[warp] < rule.none:
            right, down = rights[warp], downs[warp]
            value, right, down = _search(full, warp, (right - 1, right + 2), (down - 1, down + 2), rule)
            if value < rule.none:
                best = min(best, _local(full, warp, right, down, rule))
    return best


@compiled
def _coarse(pair: Pair, rule: Rule) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Of every warp the least distance and where it was found."""
    warps = pair[0][0].shape[0]
    values, rights, downs = np.full(warps, rule.none), np.zeros(warps, np.int64), np.zeros(warps, np.int64)
    everywhere = (-rule.reach, rule.reach + 1)
    for warp in range(warps):
        values[warp], rights[warp], downs[warp] = _search(pair, warp, everywhere, everywhere, rule)
    return values, rights, downs


@compiled
def _search(
    pair: Pair, warp: int, across: tuple[int, int], along: tuple[int, int], rule: Rule
) -> tuple[float, int, int]:
    """The least distance of one warp over shifts right and down, all cells moving together, and where."""
    (one, one_mask), (other, other_mask) = (pair[0][0][warp], pair[0][1][warp]), pair[1]
    words, reach = one.size // rule.grid, rule.reach
    floor = rule.overlap * rule.grid * rule.grid * 2 * words
    best = (rule.none, 0, 0)
    for right in range(max(-reach, across[0]), min(reach + 1, across[1])):
        shifted, shifted_mask = other[right + reach + 1], other_mask[right + reach + 1]
        for down in range(max(-reach, along[0]), min(reach + 1, along[1])):
            here = slice(max(0, down) * words, (rule.grid + min(0, down)) * words)
            there = slice(max(0, -down) * words, (rule.grid + min(0, -down)) * words)
            differing, compared = _count(one[here], one_mask[here], shifted[there], shifted_mask[there], ALL_COLUMNS)
            if compared >= floor:
                possible = 2 * words * rule.possible[warp, right + reach, down + reach]
                value = _distance(differing, compared, possible, rule)
                if value < best[0]:
                    best = (value, right, down)
    return best


@compiled
def _local(pair: Pair, warp: int, right: int, down: int, rule: Rule) -> float:
    """Distance around one shift when every block takes the best of its nine places."""
    planes, side = 2 * pair[0][0].shape[1] // rule.grid, rule.grid // rule.blocks
    differing = compared = 0.0
    for row in range(0, rule.grid, side):
        for column in range(0, rule.grid, side):
            share, seen = _block(pair, (warp, right, down), (row, column), rule)
            differing += share * seen
            compared += seen
    if compared < rule.local_overlap * rule.grid * rule.grid * planes:
        return rule.none
    possible = planes * rule.possible[warp, right + rule.reach, down + rule.reach]
    return _distance(differing, compared, possible, rule)


@compiled
def _block(pair: Pair, spot: tuple[int, int, int], corner: tuple[int, int], rule: Rule) -> tuple[float, int]:
    """The least share that differs in one block over its nine places, and the bits compared there."""
    (one, one_mask), (other, other_mask) = (pair[0][0][spot[0]], pair[0][1][spot[0]]), pair[1]
    words, side = one.size // rule.grid, rule.grid // rule.blocks
    columns = np.uint64(((1 << side) - 1) << corner[1])
    columns |= columns << np.uint64(32)
    floor = rule.block_overlap * side * side * 2 * words
    least, seen = 1.0, 0
    for right in range(spot[1] + rule.reach, spot[1] + rule.reach + 3):
        for down in range(spot[2] - 1, spot[2] + 2):
            low, high = max(corner[0], down), min(corner[0] + side, rule.grid + down)
            here, there = slice(low * words, high * words), slice((low - down) * words, (high - down) * words)
            differing, compared = _count(
                one[here], one_mask[here], other[right, there], other_mask[right, there], columns
            )
            if compared >= floor and differing < least * compared:
                least, seen = differing / compared, compared
    return least, seen


@compiled
def _count(one: Words, one_mask: Words, other: Words, other_mask: Words, columns: np.uint64) -> tuple[int, int]:
    """Differing and compared bits of two runs of words; this loop becomes vector instructions."""
    differing = compared = 0
    for i in range(one.size):
        both = one_mask[i] & other_mask[i] & columns
        compared += ones(both)
        differing += ones((one[i] ^ other[i]) & both)
    return differing, compared


@compiled
def _distance(differing: float, compared: float, possible: float, rule: Rule) -> float:
    """The share that differs, drawn towards chance by what masks hide.

    What a mask hides is evidence that is missing, and little evidence strays further from chance: the way from chance
    shrinks with the square root of the share compared, so that hiding cells brings no stranger nearer. After Daugman,
    "Probing the uniqueness and randomness of IrisCodes", Proceedings of the IEEE 94 (2006), equation 4.
    """
    share = min(1.0, compared / possible)
    return rule.chance - (rule.chance - differing / compared) * math.sqrt(share)

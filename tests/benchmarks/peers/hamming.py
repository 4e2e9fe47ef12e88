"""Masked Hamming distance of codes of bits, smallest over shifts: compiled, as the product's matcher is."""

import numba
import numpy as np

GRID = 32
LEAST_OVERLAP = 0.6 * GRID * GRID
"""Cells that must be compared for a distance to count: the product's floor, for the peers' sake too."""


def words(bits: np.ndarray) -> np.ndarray:
    """(..., GRID, GRID) bool to (..., GRID) uint32, a row a word, column 0 the lowest bit."""
    return np.packbits(np.ascontiguousarray(bits), axis=-1, bitorder="little").view("<u4")[..., 0]


@numba.njit(inline="always")
def _ones(word: np.uint32) -> np.uint32:
    word = word - ((word >> np.uint32(1)) & np.uint32(0x55555555))
    word = (word & np.uint32(0x33333333)) + ((word >> np.uint32(2)) & np.uint32(0x33333333))
    word = (word + (word >> np.uint32(4))) & np.uint32(0x0F0F0F0F)
    return np.uint32(word * np.uint32(0x01010101)) >> np.uint32(24)


@numba.njit
def _moved(rows: np.ndarray, step: int) -> np.ndarray:
    return rows << np.uint32(step) if step >= 0 else rows >> np.uint32(-step)


@numba.njit
def _at(bits: np.ndarray, mask: np.ndarray, other: np.ndarray, hidden: np.ndarray, down: int) -> float:
    """The distance with ``other`` moved ``down`` rows; 1 when too little overlaps."""
    compared = differing = np.uint32(0)
    for row in range(max(0, down), GRID + min(0, down)):
        both = mask[row] & hidden[row - down]
        compared += _ones(both)
        for plane in range(bits.shape[0]):
            differing += _ones((bits[plane, row] ^ other[plane, row - down]) & both)
    return differing / (compared * bits.shape[0]) if compared >= LEAST_OVERLAP else 1.0


@numba.njit
def _least(bits: np.ndarray, mask: np.ndarray, other: np.ndarray, hidden: np.ndarray, reach: int) -> float:
    best = 1.0
    for across in range(-reach, reach + 1):
        moved, covered = _moved(other, across), _moved(hidden, across)
        for down in range(-reach, reach + 1):
            best = min(best, _at(bits, mask, moved, covered, down))
    return best


@numba.njit
def nearest(bits: np.ndarray, mask: np.ndarray, others: np.ndarray, hidden: np.ndarray, reach: int) -> np.ndarray:
    """Distances (n,) of one code to ``others`` (n, planes, GRID), each smallest over -reach … reach cells both ways.

    ``mask`` (GRID,) and ``hidden`` (n, GRID) are words of the cells that may be compared.
    """
    found = np.empty(len(others))
    for i in range(len(others)):
        found[i] = _least(bits, mask, others[i], hidden[i], reach)
    return found

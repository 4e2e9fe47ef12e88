"""Codes as machine words: one 32-bit word per row and plane, so that a shift along a row is a machine shift."""

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import Bits

Words = NDArray[np.uint32]
Pairs = NDArray[np.uint64]


def rows(bits: Bits) -> Words:
    """(..., GRID) bool to (...) words; column 0 is the lowest bit."""
    packed = np.packbits(np.ascontiguousarray(bits).reshape(-1), bitorder="little")  # flat is ten times faster
    return packed.view("<u4").astype(np.uint32, copy=False).reshape(bits.shape[:-1])


def shifted(words: Words, reach: int) -> Words:
    """(2 * reach + 1, ...): the rows moved by -reach … reach columns, zeros coming in."""
    steps = range(-reach, reach + 1)
    return np.stack([words << np.uint32(step) if step >= 0 else words >> np.uint32(-step) for step in steps])


def paired(words: Words) -> Pairs:
    """(..., planes, GRID) words to (..., planes / 2, GRID) double words: two planes side by side."""
    wide = words.astype(np.uint64)
    return wide[..., 0::2, :] | (wide[..., 1::2, :] << np.uint64(32))


def doubled(mask: Words) -> Pairs:
    """(..., GRID) mask words to double words that mask two planes at once."""
    wide = mask.astype(np.uint64)
    return wide | (wide << np.uint64(32))

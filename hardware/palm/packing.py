"""Codes as machine words: two planes of a row in one 64-bit word, so that a shift along a row is a machine shift.

A layer is ``(bits, mask)``, each (variants, rows * words of a row): row by row, the words of a row side by side, the
mask repeated for every word. One flat run of words per variant is what the compiled loops are fastest on.
"""

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import Bits

Words = NDArray[np.uint64]
Layer = tuple[Words, Words]
Pair = tuple[Layer, Layer]
"""A probe's layer and a reference's."""


def rows(bits: Bits) -> NDArray[np.uint32]:
    """(..., GRID) bool to (...) words; column 0 is the lowest bit."""
    packed = np.packbits(np.ascontiguousarray(bits).reshape(-1), bitorder="little")  # flat is ten times faster
    return packed.view("<u4").astype(np.uint32, copy=False).reshape(bits.shape[:-1])


def shifted(words: NDArray[np.uint32], reach: int) -> NDArray[np.uint32]:
    """(2 * reach + 1, ...): the rows moved by -reach … reach columns, zeros coming in."""
    steps = range(-reach, reach + 1)
    return np.stack([words << np.uint32(step) if step >= 0 else words >> np.uint32(-step) for step in steps])


def cells(bits: Bits) -> Words:
    """(planes, GRID, GRID) bool to (cells, planes / 2) words: a cell's planes two by two in bits 0 and 32."""
    flat = bits.reshape(len(bits), -1).astype(np.uint64)
    return np.ascontiguousarray((flat[0::2] | (flat[1::2] << np.uint64(32))).T)


def first(of: Layer, words: int, height: int) -> Layer:
    """The layer of the first ``words`` of each of the ``height`` rows."""
    bits, mask = (part.reshape(len(part), height, -1)[:, :, :words].reshape(len(part), -1) for part in of)
    return np.ascontiguousarray(bits), np.ascontiguousarray(mask)


def layer(bits: NDArray[np.uint32], mask: NDArray[np.uint32]) -> Layer:
    """Row words ``bits`` (variants, planes, GRID) and ``mask`` (variants, GRID) as a layer; planes are even."""
    wide, seen = bits.astype(np.uint64), mask.astype(np.uint64)
    pairs = wide[:, 0::2] | (wide[:, 1::2] << np.uint64(32))
    both = np.repeat(seen | (seen << np.uint64(32)), pairs.shape[1], axis=1)
    return np.ascontiguousarray(np.swapaxes(pairs, 1, 2)).reshape(len(bits), -1), both

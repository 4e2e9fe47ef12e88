"""The coarse code: a few hundred bits of a palm that are quick to compare, in every position the probe may have."""

import math
from collections.abc import Sequence
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import Bits, PalmCode, PalmTemplate
from hardware.palm.gallery.interface import demand_plain
from hardware.palm.gallery.kernel import Words
from hardware.palm.parameters import (
    CLOSE_SCALES,
    CLOSE_SHIFTS,
    CLOSE_TURNS_DEG,
    COARSE_CELLS,
    COARSE_CODES,
    COARSE_PLANES,
    COARSE_SCALES,
    COARSE_SHIFTS,
    COARSE_TURNS_DEG,
    GRID,
    THOROUGH_SCALES,
    THOROUGH_SHIFTS,
    THOROUGH_TURNS_DEG,
)

_LINE = np.arange(*COARSE_CELLS)
COARSE_BITS = COARSE_PLANES * len(_LINE) ** 2
"""Bits of one coarse code."""
COARSE_WORDS = -(-COARSE_BITS // 64)
"""64-bit words that hold them."""


def coarse(template: PalmTemplate) -> Bits:
    """What is kept of an enrolled palm: (COARSE_CODES, COARSE_BITS); a template of one code counts twice.

    Raises ``TemplateError`` for a template under a key.
    """
    kept = _forms(template, _cells(0.0, 1.0, 0, 0)[None])[:, 0]
    return kept[np.arange(COARSE_CODES) % len(kept)]


def first_forms(probe: PalmTemplate, *, thorough: bool = False) -> Bits:
    """The probe in the positions that every enrolled palm is compared with: (codes, forms, COARSE_BITS)."""
    if thorough:
        return _forms(probe, _positions(THOROUGH_TURNS_DEG, THOROUGH_SCALES, THOROUGH_SHIFTS))
    return _forms(probe, _positions(COARSE_TURNS_DEG, COARSE_SCALES, COARSE_SHIFTS))


def close_forms(probe: PalmTemplate) -> Bits:
    """The probe in the positions of the second pass, likewise."""
    return _forms(probe, _positions(CLOSE_TURNS_DEG, CLOSE_SCALES, CLOSE_SHIFTS))


def packed(bits: Bits) -> Words:
    """(..., COARSE_BITS) to (..., COARSE_WORDS); what fills the last word is zero on both sides of every comparison."""
    filled = np.zeros((*bits.shape[:-1], COARSE_WORDS * 64), np.bool_)
    filled[..., :COARSE_BITS] = bits
    return np.packbits(filled, axis=-1).view(np.uint64)


def _forms(template: PalmTemplate, cells: NDArray[np.intp]) -> Bits:
    """Bits of the template's best codes, COARSE_CODES at most, at ``cells`` (forms, cells)."""
    demand_plain(template)
    best = sorted(template.codes, key=lambda code: code.quality, reverse=True)
    return np.stack([_at(code, cells) for code in best[:COARSE_CODES]])


def _at(code: PalmCode, cells: NDArray[np.intp]) -> Bits:
    planes = code.bits[:COARSE_PLANES].reshape(COARSE_PLANES, -1)
    return np.moveaxis(planes[:, cells], 0, 1).reshape(len(cells), COARSE_BITS)


@cache
def _positions(turns: Sequence[float], scales: Sequence[float], shifts: Sequence[int]) -> NDArray[np.intp]:
    """Where the coarse cells lie on the grid in every position: (forms, cells)."""
    return np.stack([_cells(*form) for form in product(turns, scales, shifts, shifts)])


def _cells(turn: float, scale: float, down: int, right: int) -> NDArray[np.intp]:
    """The nearest cell of the grid to each coarse cell, moved, then turned by degrees and scaled about the middle."""
    middle = (GRID - 1) / 2
    y, x = np.meshgrid(_LINE + down - middle, _LINE + right - middle, indexing="ij")
    c, s = math.cos(math.radians(turn)) / scale, math.sin(math.radians(turn)) / scale
    column, row = np.rint(c * x - s * y + middle), np.rint(s * x + c * y + middle)
    cells = np.clip(row, 0, GRID - 1) * GRID + np.clip(column, 0, GRID - 1)
    return np.asarray(cells.ravel(), np.intp)

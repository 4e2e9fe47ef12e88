"""How far two palms are apart: masked Hamming distance, smallest over shifts, turns and scales."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.packing import Pairs, doubled, paired, rows, shifted
from hardware.palm.parameters import (
    CHANCE_DISTANCE,
    GRID,
    MAX_SHIFT,
    MIN_OVERLAP,
    NO_MATCH_DISTANCE,
    PLANES,
    PROBE_CODES_AVERAGED,
)
from hardware.palm.score import score_of
from hardware.palm.side import Side
from hardware.palm.warps import warped


@dataclass(frozen=True, slots=True)
class Comparison:
    """``distance`` 0..1 (strangers lie near 0.44); ``score`` is ten points per factor of ten of false-match rate."""

    distance: float
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class _Prepared:
    """Double words of a code: ``bits`` (variants, PLANES / 2, GRID), ``mask`` (variants, GRID)."""

    bits: Pairs
    mask: Pairs


def compare(probe: PalmTemplate, reference: PalmTemplate) -> Comparison:
    """Smallest distance over the reference's codes, mean over the probe's best; other sides and keys never match."""
    if probe.side is not reference.side or probe.key_id != reference.key_id:
        return Comparison(NO_MATCH_DISTANCE, 0.0)
    against = [_shifts(code) for code in reference.codes]
    nearest = sorted(min(_distance(warps, other) for other in against) for warps in map(_warps, probe.codes))
    best = nearest[:PROBE_CODES_AVERAGED]
    distance = sum(best) / len(best)
    return Comparison(distance, score_of(distance, len(reference.codes)))


def code_distance(probe: PalmCode, reference: PalmCode) -> float:
    """Distance of two codes of one side, 0..1; ``NO_MATCH_DISTANCE`` for other sides."""
    if probe.side is not reference.side:
        return NO_MATCH_DISTANCE
    return _distance(_warps(probe), _shifts(reference))


def _warps(code: PalmCode) -> _Prepared:
    """Every turn and scale of a code."""
    bits, mask = warped(code)
    return _Prepared(paired(rows(bits)), doubled(rows(mask)))


def _shifts(code: PalmCode) -> _Prepared:
    """Every shift along the rows of a code; shifts across rows need no copies."""
    bits, mask = shifted(rows(code.bits), MAX_SHIFT), shifted(rows(code.mask), MAX_SHIFT)
    return _Prepared(paired(bits), doubled(mask))


def _distance(warps: _Prepared, shifts: _Prepared) -> float:
    """Smallest masked distance over warps x columns x rows of movement, with the overlap floor."""
    return min(_at(warps, shifts, down) for down in range(-MAX_SHIFT, MAX_SHIFT + 1))


def _at(warps: _Prepared, shifts: _Prepared, down: int) -> float:
    """Smallest distance with the reference moved ``down`` rows.

    What a mask hides is evidence that is missing, and little evidence strays further from chance: the way from chance
    shrinks with the square root of the share compared, so that hiding cells brings no stranger nearer. After Daugman,
    "Probing the uniqueness and randomness of IrisCodes", Proceedings of the IEEE 94 (2006), equation 4.
    """
    here, there = _rows_of(down)
    mask = warps.mask[:, None, here] & shifts.mask[None, :, there]
    differing = warps.bits[:, None, :, here] ^ shifts.bits[None, :, :, there]
    np.bitwise_and(differing, mask[:, :, None], out=differing)
    compared = _ones(mask) * (PLANES // 2)
    raw = _ones(differing.reshape(*mask.shape[:2], -1)) / np.maximum(compared, 1)
    distance = CHANCE_DISTANCE - (CHANCE_DISTANCE - raw) * np.sqrt(compared / _comparable(down))
    enough = compared >= MIN_OVERLAP * GRID * GRID * PLANES
    return float(np.where(enough, distance, NO_MATCH_DISTANCE).min())


def _rows_of(down: int) -> tuple[slice, slice]:
    """The rows of probe and reference that lie on each other."""
    return slice(max(0, down), GRID + min(0, down)), slice(max(0, -down), GRID + min(0, -down))


@cache
def _comparable(down: int) -> NDArray[np.int64]:
    """Bits that two codes without masked cells would compare, (warps, columns); at least one in every place."""
    whole = PalmCode(np.zeros((PLANES, GRID, GRID), bool), np.ones((GRID, GRID), bool), Side.RIGHT, 0.0)
    here, there = _rows_of(down)
    return _ones(_warps(whole).mask[:, None, here] & _shifts(whole).mask[None, :, there]) * (PLANES // 2)


def _ones(words: Pairs) -> NDArray[np.int64]:
    """Set bits along the last axis, at most 384 double words."""
    ones = np.bitwise_count(words).sum(axis=-1, dtype=np.uint16)
    return np.asarray(ones, np.int64)

"""How far two palms are apart: masked Hamming distance, smallest over turns, sizes, shifts and bends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.packing import Layer, Pair, cells, first, layer, rows, shifted
from hardware.palm.parameters import (
    BLOCKS,
    CHANCE_DISTANCE,
    FINE_WARPS,
    GRID,
    MAX_SHIFT,
    MIN_BLOCK_OVERLAP,
    MIN_LOCAL_OVERLAP,
    MIN_OVERLAP,
    NO_MATCH_DISTANCE,
    ORIENTATIONS,
    PLANES,
    PROBE_CODES_AVERAGED,
)
from hardware.palm.score import score_of
from hardware.palm.side import Side
from hardware.palm.warps import tables

if TYPE_CHECKING:
    from hardware.palm.kernel import Rule


@dataclass(frozen=True, slots=True)
class Comparison:
    """``distance`` 0..1 (strangers lie near 0.4); ``score`` is ten points per factor of ten of false-match rate."""

    distance: float
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A code ready for the search; ``coarse`` holds the first-order planes only."""

    coarse: Layer
    full: Layer


def compare(probe: PalmTemplate, reference: PalmTemplate) -> Comparison:
    """Smallest distance over the reference's codes, mean over the probe's best; other sides and keys never match."""
    if probe.side is not reference.side or probe.key_id != reference.key_id:
        return Comparison(NO_MATCH_DISTANCE, 0.0)
    closest = np.sort(distances(probe.codes, reference.codes).min(axis=1))
    distance = float(closest[:PROBE_CODES_AVERAGED].mean())
    return Comparison(distance, score_of(distance, len(reference.codes)))


def code_distance(probe: PalmCode, reference: PalmCode) -> float:
    """Distance of two codes, 0..1; ``NO_MATCH_DISTANCE`` for other sides."""
    return float(distances([probe], [reference])[0, 0])


def distances(probes: Sequence[PalmCode], references: Sequence[PalmCode]) -> NDArray[np.float64]:
    """(probes, references): distances of all pairs; a code is prepared once, however many it is compared with."""
    against = [as_reference(code) for code in references]
    found = np.full((len(probes), len(references)), NO_MATCH_DISTANCE)
    for i, probe in enumerate(probes):
        warps = as_probe(probe)
        for j, other in enumerate(against):
            if probe.side is references[j].side:
                found[i, j] = _distance(warps, other)
    return found


def warm() -> None:
    """Load the compiled search now (seconds when it was never compiled here), not when the first person waits."""
    bits, mask = np.zeros((PLANES, GRID, GRID), np.bool_), np.ones((GRID, GRID), np.bool_)
    code = PalmCode(bits, mask, Side.RIGHT, 0.0)
    code_distance(code, code)


def _distance(probe: Prepared, reference: Prepared) -> float:
    return _search()((probe.coarse, reference.coarse), (probe.full, reference.full))


def as_probe(code: PalmCode) -> Prepared:
    """Every turn and size of a code."""
    from hardware.palm.turning import turned  # noqa: PLC0415 - numba: a third of a second that only matchers pay

    return _prepared(turned(cells(code.bits), code.mask.reshape(-1), *tables()))


def as_reference(code: PalmCode) -> Prepared:
    """Every shift along the rows of a code, one more than searched for the blocks; shifts down need no copies."""
    reach = MAX_SHIFT + 1
    return _prepared(layer(shifted(rows(code.bits), reach), shifted(rows(code.mask), reach)))


def _prepared(full: Layer) -> Prepared:
    return Prepared(first(full, ORIENTATIONS // 2, GRID), full)


@cache
def _search() -> Callable[[Pair, Pair], float]:
    """The kernel under the rule, for the coarse and the full layers of a probe and a reference."""
    from hardware.palm.kernel import nearest  # noqa: PLC0415 - as above

    wanted = rule()
    return lambda coarse, full: nearest(coarse, full, wanted)


def rule() -> "Rule":
    """What the parameters say about the search."""
    from hardware.palm.kernel import Rule  # noqa: PLC0415 - as above

    return Rule(
        grid=GRID,
        reach=MAX_SHIFT,
        fine_warps=FINE_WARPS,
        blocks=BLOCKS,
        chance=CHANCE_DISTANCE,
        overlap=MIN_OVERLAP,
        local_overlap=MIN_LOCAL_OVERLAP,
        block_overlap=MIN_BLOCK_OVERLAP,
        none=NO_MATCH_DISTANCE,
        possible=_possible(),
    )


def _possible() -> NDArray[np.float64]:
    """Cells that two codes without masks compare, (warps, shifts right, shifts down); at least one in every place."""
    _, inside = tables()
    probe = rows(inside.reshape(-1, GRID, GRID))
    reference = shifted(rows(np.ones((GRID, GRID), np.bool_)), MAX_SHIFT)
    counts = [_overlaps(probe, reference, down) for down in range(-MAX_SHIFT, MAX_SHIFT + 1)]
    return np.stack(counts, axis=2).astype(np.float64)


def _overlaps(probe: NDArray[np.uint32], reference: NDArray[np.uint32], down: int) -> NDArray[np.int64]:
    """(warps, shifts right): cells of both grids with the reference moved ``down`` rows."""
    here = probe[:, None, max(0, down) : GRID + min(0, down)]
    there = reference[None, :, max(0, -down) : GRID + min(0, -down)]
    return np.asarray(np.bitwise_count(here & there).sum(axis=-1), np.int64)

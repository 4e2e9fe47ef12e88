"""Distances of every pair that a protocol lets meet, by the product's own matcher, in blocks."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hardware.evaluate.protocol import Plan
from hardware.evaluate.shown import Shown
from hardware.evaluate.work import run
from hardware.palm.matching import compare, distances
from hardware.palm.score import score_of
from hardware.palm.side import Side

Floats = NDArray[np.float64]
Places = NDArray[np.intp]
Block = tuple[Places, Places]

_BLOCK = 32
"""Probes and references per block: small enough to share the work evenly, large enough to prepare each code rarely."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """One entry per pair: places in the plan's ``probes`` and ``references``, the distance and the score.

    ``seconds_per_pair`` has one entry per block.
    """

    probe: Places
    reference: Places
    distance: Floats
    score: Floats
    seconds_per_pair: Floats


@dataclass
class Comparer:
    """A worker for blocks of a plan."""

    probes: Sequence[Shown]
    references: Sequence[Shown]

    def __call__(self, block: Block) -> tuple[Floats, float]:
        """Distance and score (2, probes, references) of every pair of a block, and the seconds it took."""
        start = time.perf_counter()
        probes = [self.probes[place] for place in block[0]]
        references = [self.references[place] for place in block[1]]
        if all(len(one.template.codes) == 1 for one in [*probes, *references]):
            found = _singly(probes, references)
        else:
            pairs = [[_compare(probe, reference) for reference in references] for probe in probes]
            found = np.moveaxis(np.array(pairs), 2, 0)
        return found, time.perf_counter() - start

    def close(self) -> None:
        """Nothing to free."""


def compared(plan: Plan, jobs: int) -> Comparisons:
    """Every pair of one side that may meet, none twice, and no picture with itself."""
    blocks = [block for side in Side for block in _blocks(plan, side)]
    worker = Comparer(plan.probes, plan.references)
    done = run(worker, blocks, jobs, "pairs compared", lambda block: len(block[0]) * len(block[1]))
    parts = [_flat(block, found, plan.ordered) for block, (found, _) in zip(blocks, done, strict=True)]
    seconds = np.array([took / (len(block[0]) * len(block[1])) for block, (_, took) in zip(blocks, done, strict=True)])
    places = np.concatenate([pairs for pairs, _ in parts], axis=1) if parts else np.empty((2, 0), np.intp)
    values = np.concatenate([found for _, found in parts], axis=1) if parts else np.empty((2, 0))
    return Comparisons(places[0], places[1], values[0], values[1], seconds)


def _blocks(plan: Plan, side: Side) -> list[Block]:
    probes, references = _of(plan.probes, side), _of(plan.references, side)
    blocks = [
        (probes[p : p + _BLOCK], references[r : r + _BLOCK])
        for p in range(0, len(probes), _BLOCK)
        for r in range(0, len(references), _BLOCK)
    ]
    return [block for block in blocks if not plan.ordered or block[0][-1] > block[1][0]]


def _of(shown: Sequence[Shown], side: Side) -> Places:
    return np.array([place for place, one in enumerate(shown) if one.palm.side is side], np.intp)


def _flat(block: Block, found: Floats, ordered: bool) -> tuple[Places, Floats]:
    """Places (2, pairs) and values (2, pairs) of the pairs that may meet."""
    places = np.stack([grid.ravel() for grid in np.meshgrid(*block, indexing="ij")])
    kept = places[0] > places[1] if ordered else np.full(places.shape[1], True)
    return places[:, kept], found.reshape(2, -1)[:, kept]


def _singly(probes: Sequence[Shown], references: Sequence[Shown]) -> Floats:
    """The same as ``_compare`` for templates of one code each, with every code prepared once."""
    ours, theirs = ([one.template.codes[0] for one in shown] for shown in (probes, references))
    distance = distances(ours, theirs)
    return np.stack([distance, np.vectorize(score_of, otypes=[float])(distance)])


def _compare(probe: Shown, reference: Shown) -> tuple[float, float]:
    met = compare(probe.template, reference.template)
    return met.distance, met.score

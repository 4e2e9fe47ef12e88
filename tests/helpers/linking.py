"""What somebody may try who holds two databases and no key: is this template of the same palm as that one?

Each attack makes a score of two templates, higher for "the same palm". ``permuted`` is what protection would be with a
permutation alone: the yardstick that shows what the rest of it is for.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np

from hardware.palm.code import PLAIN, PalmCode, PalmTemplate
from hardware.palm.matching import compare

Attack = Callable[[PalmTemplate, PalmTemplate], float]


def search(one: PalmTemplate, other: PalmTemplate) -> float:
    """The product's own search over shifts, turns and scales, as if nothing were protected.

    Under a key the masks are chance too, and would leave too little to compare: the attacker takes every cell instead.
    The first codes stand for all: each is under a stream of its own, so that the others tell nothing more.
    """
    return -compare(_first(one), _first(other)).distance


def masked_cells(one: PalmTemplate, other: PalmTemplate) -> float:
    """How many cells of each code are masked."""
    return _near([[code.mask.sum() for code in of.codes] for of in (one, other)])


def ones_of_planes(one: PalmTemplate, other: PalmTemplate) -> float:
    """How many bits of each plane are set."""
    return _near([code.bits.sum(axis=(1, 2)) for code in of.codes] for of in (one, other))


def spread(one: PalmTemplate, other: PalmTemplate) -> float:
    """How far the codes of a template lie from each other."""
    return _near([[(a.bits ^ b.bits).sum() for a, b in combinations(of.codes, 2)] for of in (one, other)])


def header(one: PalmTemplate, other: PalmTemplate) -> float:
    """Qualities, to the hundredth, and the time."""
    near = _near([[code.quality for code in of.codes] for of in (one, other)])
    return near - 100 * (one.created != other.created)


ATTACKS: dict[str, Attack] = {
    "search": search,
    "masked cells": masked_cells,
    "ones of planes": ones_of_planes,
    "spread of codes": spread,
    "header": header,
}


def permuted(template: PalmTemplate, chance: np.random.Generator) -> PalmTemplate:
    """One permutation of cells and planes for all codes, masks in the clear, nothing padded."""
    cells, planes = chance.permutation(template.codes[0].mask.size), chance.permutation(len(template.codes[0].bits))

    def moved(code: PalmCode) -> PalmCode:
        bits = code.bits.reshape(len(planes), -1)[np.ix_(planes, cells)].reshape(code.bits.shape)
        return replace(code, bits=bits, mask=code.mask.ravel()[cells].reshape(code.mask.shape))

    return replace(template, codes=tuple(moved(code) for code in template.codes))


def _first(of: PalmTemplate) -> PalmTemplate:
    code = of.codes[0]
    seen = code if of.key_id == PLAIN else replace(code, mask=np.ones_like(code.mask))
    return replace(of, codes=(seen,), key_id=PLAIN)


Looks = list[tuple[PalmTemplate, PalmTemplate]]
"""Of each palm: the template that one database has, and the one that the other has."""


def pairs(palms: Looks, count: int, chance: np.random.Generator, *, mated: bool) -> Iterator[tuple[PalmTemplate, ...]]:
    """``count`` pairs of templates, of one palm or of two different ones, drawn at random."""
    for _ in range(count):
        here, there = chance.choice(len(palms), 2, replace=False)
        yield palms[here][0], palms[here if mated else there][1]


def _near(features: object) -> float:
    one, other = (np.sort(np.asarray(of, np.float64), axis=-1).ravel() for of in features)  # type: ignore[attr-defined]
    return -float(np.abs(one - other).sum())

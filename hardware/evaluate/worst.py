"""The pairs that went worst, by name: the farthest of one palm and the nearest of strangers."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from hardware.evaluate.acquire import Acquired
from hardware.evaluate.pairs import Mask, Pairs

SHOWN = 8
"""Pairs of each sort in a report."""


def worst(pairs: Pairs, acquired: Sequence[Acquired], count: int = SHOWN) -> dict[str, Any]:
    """``genuine`` from the farthest, ``impostor`` from the nearest."""
    return {
        "genuine": [_named(pairs, acquired, place) for place in _extreme(pairs, pairs.genuine, -1)[:count]],
        "impostor": [_named(pairs, acquired, place) for place in _extreme(pairs, ~pairs.genuine, 1)[:count]],
    }


def _extreme(pairs: Pairs, kept: Mask, sign: int) -> list[int]:
    places = np.flatnonzero(kept)
    return [int(place) for place in places[np.argsort(sign * pairs.distance[places], kind="stable")]]


def _named(pairs: Pairs, acquired: Sequence[Acquired], place: int) -> dict[str, Any]:
    probe, reference = pairs.plan.probes[pairs.probe[place]], pairs.plan.references[pairs.reference[place]]
    return {
        "probe": [acquired[picture].row.name for picture in probe.pictures],
        "reference": [acquired[picture].row.name for picture in reference.pictures],
        "subjects": [probe.palm.subject, reference.palm.subject],
        "side": probe.palm.side.value,
        "distance": float(pairs.distance[place]),
        "score": float(pairs.score[place]),
    }

"""One template from several good frames of one capture."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.errors import NotEnoughFrames
from hardware.palm.matching import code_distance
from hardware.palm.parameters import CONSISTENT_DISTANCE, MAX_CODES, MIN_CODES
from hardware.palm.policy import Use, threshold
from hardware.palm.score import distance_at


def merge(codes: Sequence[PalmCode], created: int, *, least: int = MIN_CODES, most: int = MAX_CODES) -> PalmTemplate:
    """Keep the ``most`` best codes among those that agree with the medoid; ``created`` is Unix seconds.

    Raises ``NotEnoughFrames`` when fewer than ``least`` agree, or when they are of different sides.
    """
    if len(codes) < max(1, least):
        raise NotEnoughFrames(f"{len(codes)} frames, {least} needed")
    agreeing = _consistent(codes)
    if len(agreeing) < least:
        raise NotEnoughFrames(f"{len(agreeing)} of {len(codes)} frames agree, {least} needed")
    best = sorted(agreeing, key=lambda code: code.quality, reverse=True)[:most]
    return PalmTemplate(best[0].side, tuple(best), created)


def one_palm(template: PalmTemplate) -> bool:
    """Whether all codes would be recognised by one of them: looks at several people are no template of anybody.

    Looser than what ``merge`` asks, so that whatever it makes of one palm passes.
    """
    farthest = _pairwise(template.codes).max(axis=1)
    return bool(farthest.min() <= distance_at(threshold(Use.VERIFY)))


def _consistent(codes: Sequence[PalmCode]) -> list[PalmCode]:
    """The codes within ``CONSISTENT_DISTANCE`` of the medoid; codes of another side are infinitely far."""
    distances = _pairwise(codes)
    medoid = distances[int(np.argmin(distances.sum(axis=1)))]
    return [code for code, distance in zip(codes, medoid, strict=True) if distance <= CONSISTENT_DISTANCE]


def _pairwise(codes: Sequence[PalmCode]) -> NDArray[np.float64]:
    distances = np.zeros((len(codes), len(codes)))
    for i, one in enumerate(codes):
        for j in range(i):
            distances[i, j] = distances[j, i] = code_distance(one, codes[j])
    return distances

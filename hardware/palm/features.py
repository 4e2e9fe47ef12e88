"""Orientation features: local normalisation, six Gabor filters applied once and twice, signs on a grid.

First and second order signs after Yang et al., "Multi-order texture features for palmprint recognition",
Artificial Intelligence Review 2023; the filter is that of Kong and Zhang, "Competitive coding", ICPR 2004.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import PalmCode
from hardware.palm.gabor import bank
from hardware.palm.parameters import (
    CANVAS_PX,
    CREASE_QUANTILE,
    FEATURE_SCALE,
    GRID,
    NORM_FLOOR,
    NORM_SIGMA_PX,
    ORIENTATIONS,
    WEAK_RESPONSE,
)
from hardware.palm.quality import quality
from hardware.palm.region import Region, middle
from hardware.transparency import Sink
from hardware.vision import cv2

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """``responses`` is (PLANES, GRID, GRID) and ``crease`` the strength of the strongest lines: local deviations."""

    responses: Floats
    crease: float


def features(region: Region, sink: Sink | None = None) -> Features:
    """Filter the halved canvas and read every response at the cells."""
    half = CANVAS_PX // FEATURE_SCALE
    small = cv2.resize(region.canvas, (half, half), interpolation=cv2.INTER_AREA).astype(np.float32)
    normal = _normalise(small)
    first = [cv2.filter2D(normal, -1, kernel) for kernel in _bank()]
    second = [cv2.filter2D(once, -1, kernel) for once, kernel in zip(first, _bank(), strict=True)]
    if sink is not None:
        sink.show("canvas", region.canvas)
        sink.show("normalised", normal)
        sink.show("lines", -np.min(first, axis=0))
    responses = np.stack([_cells(image) for image in first + second])
    return Features(responses, _crease(responses, region))


def extract(region: Region, found: Features | None = None, sink: Sink | None = None) -> PalmCode:
    """The code of a region; ``found`` saves filtering again when the features are already there."""
    found = found or features(region)
    strong = np.abs(found.responses[:ORIENTATIONS]).max(axis=0) >= WEAK_RESPONSE
    bits, mask = found.responses > 0, region.usable & strong
    if sink is not None:
        sink.show("code", np.hstack(list(bits)))
        sink.show("mask", mask)
    return PalmCode(bits, mask, region.side, quality(region, found.crease, float(mask.mean())))


@cache
def _bank() -> tuple[Floats, ...]:
    return bank()


def _normalise(grey: Floats) -> Floats:
    """Zero local mean, unit local variance."""
    mean = cv2.GaussianBlur(grey, (0, 0), NORM_SIGMA_PX)
    centred = grey - mean
    deviation = np.sqrt(cv2.GaussianBlur(centred * centred, (0, 0), NORM_SIGMA_PX) + NORM_FLOOR)
    return np.asarray(centred / deviation, np.float32)


def _cells(image: NDArray[np.generic]) -> Floats:
    """Mean of each cell of the region."""
    return np.asarray(cv2.resize(np.asarray(middle(image)), (GRID, GRID), interpolation=cv2.INTER_AREA), np.float32)


def _crease(responses: Floats, region: Region) -> float:
    """Strength of the strongest dark lines: ``CREASE_QUANTILE`` over usable cells of the most negative response."""
    lines = -responses[:ORIENTATIONS].min(axis=0)
    return float(np.quantile(lines[region.usable], CREASE_QUANTILE)) if region.usable.any() else 0.0

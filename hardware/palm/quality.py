"""How good a palm region is: sharpness, light, glare, and one number 0..100 for a code."""

from dataclasses import dataclass

import numpy as np

from hardware.palm.parameters import (
    CANVAS_PX,
    FEATURE_SCALE,
    QUALITY_CREASE,
    QUALITY_MASK,
    QUALITY_SHARPNESS,
    SATURATED_LUMA,
)
from hardware.palm.region import Region, middle
from hardware.vision import cv2


@dataclass(frozen=True, slots=True)
class Light:
    """``sharpness``: mean absolute Laplacian in percent of the grey level; ``luma`` 0..255; ``saturated`` share."""

    sharpness: float
    luma: float
    saturated: float


def light(region: Region) -> Light:
    """Measure the region at the scale that the features use; finer detail is noise to them."""
    inner = middle(region.canvas)
    half = CANVAS_PX // FEATURE_SCALE
    small = middle(np.asarray(cv2.resize(region.canvas, (half, half), interpolation=cv2.INTER_AREA), np.uint8))
    luma = float(inner.mean())
    detail = float(np.abs(cv2.Laplacian(small, cv2.CV_16S)).mean())
    return Light(100 * detail / max(luma, 1.0), luma, float((inner >= SATURATED_LUMA).mean()))


def quality(region: Region, crease: float, masked: float) -> float:
    """0..100: the product of three ramps (sharpness, crease energy, share of usable cells), each 0..1."""
    sharp = _ramp(light(region).sharpness, QUALITY_SHARPNESS)
    return 100.0 * sharp * _ramp(crease, QUALITY_CREASE) * _ramp(masked, QUALITY_MASK)


def _ramp(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return min(1.0, max(0.0, (value - low) / (high - low)))

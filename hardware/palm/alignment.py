"""Weighted least-squares similarity in the plane (Umeyama, IEEE TPAMI 13(4), 1991), in complex numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hardware.palm.errors import RegionError

Plane = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Similarity:
    """z -> factor * z + shift with points as complex numbers x + iy: turn, scale and shift, never a mirror image."""

    factor: complex
    shift: complex

    @property
    def scale(self) -> float:
        """Target pixels per source pixel."""
        return abs(self.factor)

    def back(self, points: Plane) -> Plane:
        """Source places of target ``points`` (n, 2)."""
        source = (_complex(points) - self.shift) / self.factor
        return np.stack([source.real, source.imag], axis=1)

    def after(self, step: tuple[float, float], origin: tuple[float, float]) -> Plane:
        """(2, 3) matrix for OpenCV when the source is first cut at ``origin`` and reduced by ``step`` (x, y).

        Landmarks count from a pixel's corner, OpenCV from its middle; the half pixels keep both in step.
        """
        a, b = self.factor.real, self.factor.imag
        turn = np.array([[a, -b], [b, a]])
        linear = turn * np.array(step)
        half = np.array([0.5, 0.5])
        shift = turn @ np.array(origin, np.float64) + [self.shift.real, self.shift.imag] + linear @ half - half
        return np.column_stack([linear, shift])


def fit(source: Plane, target: Plane, weights: NDArray[np.float64]) -> Similarity:
    """The similarity that takes ``source`` (n, 2) closest to ``target`` (n, 2) under ``weights`` (n,).

    Raises ``RegionError`` when the source has no extent or is not finite.
    """
    if not np.isfinite(source).all():
        raise RegionError("the landmarks are not numbers")
    share = weights / weights.sum()
    a, b = _complex(source), _complex(target)
    a0, b0 = (share * a).sum(), (share * b).sum()
    extent = (share * np.abs(a - a0) ** 2).sum()
    if extent < 1.0:
        raise RegionError("the landmarks have no extent")
    factor = (share * (b - b0) * (a - a0).conj()).sum() / extent
    if abs(factor) < 1e-6:
        raise RegionError("the landmarks do not look like a palm")
    return Similarity(complex(factor), complex(b0 - factor * a0))


def _complex(points: Plane) -> NDArray[np.complex128]:
    return np.asarray(points[:, 0] + 1j * points[:, 1], np.complex128)

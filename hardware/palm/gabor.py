"""The filter bank of orientation codes."""

import math

import numpy as np
from numpy.typing import NDArray

from hardware.palm.parameters import GABOR_KAPPA, GABOR_OMEGA, GABOR_SIDE_PX, ORIENTATIONS


def bank() -> tuple[NDArray[np.float32], ...]:
    """Real Gabor filters (GABOR_SIDE_PX square), zero mean, unit absolute sum, at k * 180 / ORIENTATIONS degrees."""
    return tuple(_gabor(k * math.pi / ORIENTATIONS) for k in range(ORIENTATIONS))


def _gabor(angle: float) -> NDArray[np.float32]:
    """Lee's neurophysiological Gabor wavelet (IEEE TPAMI 18(10), 1996), as used by Kong and Zhang 2004."""
    reach = GABOR_SIDE_PX // 2
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float64)
    across = x * math.cos(angle) + y * math.sin(angle)
    along = -x * math.sin(angle) + y * math.cos(angle)
    window = np.exp(-(GABOR_OMEGA**2) / (8 * GABOR_KAPPA**2) * (4 * across**2 + along**2))
    wave = window * (np.cos(GABOR_OMEGA * across) - math.exp(-(GABOR_KAPPA**2) / 2))
    wave -= wave.mean()
    return np.asarray(wave / np.abs(wave).sum(), np.float32)

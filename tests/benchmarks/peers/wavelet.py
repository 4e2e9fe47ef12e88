"""The neurophysiological Gabor wavelet of Lee (IEEE TPAMI 18(10), 1996), as the peers' papers write it."""

import math

import numpy as np

OCTAVES = 1.5
"""Half-amplitude bandwidth, by which Kong and Zhang define kappa (here 2.47); 1.5 is usual of cells in the cortex."""


def bank(side: int, sigma: float, orientations: int, ratio: float = 2.0) -> np.ndarray:
    """(orientations, side, side) float32 real parts, sum zero, at k * 180 / orientations degrees.

    ``sigma`` is in pixels, across the wave; ``ratio`` is how much longer the window is along it. An orientation is that
    of the wave's normal: 0 answers to upright lines, most negatively to dark ones.
    """
    return np.stack([_wavelet(side, sigma, ratio, k * math.pi / orientations) for k in range(orientations)])


def _wavelet(side: int, sigma: float, ratio: float, angle: float) -> np.ndarray:
    kappa = math.sqrt(2 * math.log(2)) * (2**OCTAVES + 1) / (2**OCTAVES - 1)
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    across, along = x * math.cos(angle) + y * math.sin(angle), -x * math.sin(angle) + y * math.cos(angle)
    window = np.exp(-(across**2 + (along / ratio) ** 2) / (2 * sigma**2))
    wave = window * (np.cos(kappa / sigma * across) - math.exp(-(kappa**2) / 2))
    wave -= wave.mean()  # what the cut-off window leaves of the mean light
    return (wave / np.abs(wave).sum()).astype(np.float32)

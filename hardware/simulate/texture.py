"""Fine skin texture that belongs to a palm: band-limited noise with a direction of its own at every place."""

import numpy as np

from hardware.simulate.solid import Plane
from hardware.vision import cv2

ORIENTATIONS = 4
BAND = (0.04, 0.2)
"""Pass band in cycles per pixel of a 128 pixel palm region (project memo on palm biometrics, section 3.6)."""
REGION_PIXELS = 128.0 / 0.876
"""Those pixels per palm length: the region is 0.876 palm lengths wide."""


def smooth_noise(rng: np.random.Generator, rows: int, columns: int, cell: int) -> Plane:
    """Slowly varying noise about 0 with unit deviation before smoothing; ``cell`` is its grain in pixels."""
    small = rng.normal(size=(rows // cell + 3, columns // cell + 3)).astype(np.float32)
    return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _filters(rows: int, columns: int, scale: float) -> Plane:
    """Amplitudes (orientations, rows, columns // 2 + 1) of oriented band passes; ``scale``: pixels per palm length."""
    fy = np.fft.fftfreq(rows)[:, None] * scale / REGION_PIXELS
    fx = np.fft.rfftfreq(columns)[None, :] * scale / REGION_PIXELS
    radius = np.hypot(fx, fy) + 1.0e-9
    middle, width = np.sqrt(BAND[0] * BAND[1]), np.log(BAND[1] / BAND[0]) / 2
    ring = np.exp(-0.5 * (np.log(radius / middle) / (0.6 * width)) ** 2)
    angle = np.arctan2(fy, fx)
    centres = np.arange(ORIENTATIONS)[:, None, None] * np.pi / ORIENTATIONS
    return np.asarray(ring * np.exp(2.5 * (np.cos(2 * (angle - centres)) - 1.0)), dtype=np.float32)


def oriented_texture(rng: np.random.Generator, rows: int, columns: int, scale: float) -> Plane:
    """Texture (rows, columns) with zero mean and unit deviation."""
    spectrum = np.fft.rfft2(rng.normal(size=(rows, columns)).astype(np.float32))
    layers = np.fft.irfft2(spectrum * _filters(rows, columns, scale), s=(rows, columns)).astype(np.float32)
    layers /= layers.std(axis=(1, 2), keepdims=True)
    direction = np.float32(1.3) * smooth_noise(rng, rows, columns, max(rows // 4, 2))
    centres = np.arange(ORIENTATIONS, dtype=np.float32)[:, None, None] * np.float32(np.pi / ORIENTATIONS)
    weights = np.exp(np.float32(2.0) * (np.cos(2 * (direction[None] - centres)) - 1))
    texture = (layers * weights).sum(axis=0) / np.sqrt((weights * weights).sum(axis=0))
    return np.asarray(texture / texture.std(), dtype=np.float32)

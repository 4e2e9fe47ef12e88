"""Fine skin texture that belongs to a palm: band-limited noise with a direction of its own at every place."""

from functools import lru_cache

import numpy as np

from hardware.simulate.solid import Plane
from hardware.vision import cv2

ORIENTATIONS = 4
BAND = (0.04, 0.2)
"""Pass band in cycles per pixel of a 128 pixel palm region (project memo on palm biometrics, section 3.6)."""
REGION_PIXELS = 128.0 / 0.876
"""Those pixels per palm length: the region is 0.876 palm lengths wide."""
SHARPNESS = 1.3
"""How narrowly each oriented band passes: low, because skin has a leaning rather than stripes."""
FINE_SHARE = 0.35
"""Isotropic grain above the band that makes skin look like skin."""


def smooth_noise(rng: np.random.Generator, rows: int, columns: int, cell: int) -> Plane:
    """Slowly varying noise about 0 with unit deviation before smoothing; ``cell`` is its grain in pixels."""
    small = rng.normal(size=(rows // cell + 3, columns // cell + 3)).astype(np.float32)
    return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


@lru_cache(maxsize=2)
def _filters(rows: int, columns: int, scale: float) -> Plane:
    """Amplitudes (orientations, rows, columns // 2 + 1) of oriented band passes; ``scale``: pixels per palm length."""
    fy = np.fft.fftfreq(rows)[:, None] * scale / REGION_PIXELS
    fx = np.fft.rfftfreq(columns)[None, :] * scale / REGION_PIXELS
    radius = np.hypot(fx, fy) + 1.0e-9
    ring = 1 / (1 + (BAND[0] / radius) ** 6) / (1 + (radius / BAND[1]) ** 6)
    angle = np.arctan2(fy, fx)
    centres = np.arange(ORIENTATIONS)[:, None, None] * np.pi / ORIENTATIONS
    return np.asarray(ring * np.exp(SHARPNESS * (np.cos(2 * (angle - centres)) - 1.0)), dtype=np.float32)


def oriented_texture(rng: np.random.Generator, rows: int, columns: int, scale: float) -> Plane:
    """Texture (rows, columns) with zero mean and unit deviation; made at half size, its band needs no more."""
    small = (rows // 2, columns // 2)
    spectrum = np.fft.rfft2(rng.standard_normal(small, dtype=np.float32))
    layers = np.fft.irfft2(spectrum * _filters(*small, scale / 2), s=small, axes=(1, 2)).astype(np.float32)
    layers /= layers.std(axis=(1, 2), keepdims=True)
    direction = np.float32(1.3) * smooth_noise(rng, *small, max(small[0] // 4, 2))
    centres = np.arange(ORIENTATIONS, dtype=np.float32)[:, None, None] * np.float32(np.pi / ORIENTATIONS)
    weights = np.exp(np.float32(2.0) * (np.cos(2 * (direction[None] - centres)) - 1))
    texture = (layers * weights).sum(axis=0) / np.sqrt((weights * weights).sum(axis=0))
    large = cv2.resize(texture, (columns, rows), interpolation=cv2.INTER_CUBIC)
    fine = cv2.GaussianBlur(rng.standard_normal((rows, columns), dtype=np.float32), (0, 0), 0.9)
    blend = np.asarray(large, np.float32) / texture.std() + np.float32(FINE_SHARE / fine.std()) * fine
    return np.asarray(blend, dtype=np.float32)

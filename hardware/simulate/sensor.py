"""Lens and sensor: motion blur of a layer, defocus, exposure and noise of the whole picture."""

import numpy as np

from hardware.simulate.atlas import Picture
from hardware.simulate.scene import Scene
from hardware.simulate.solid import Plane
from hardware.vision import cv2

_TILE = 64
"""The noise field is this much larger than the picture, so that a random crop gives fresh noise at no cost."""
_fields: dict[tuple[int, int], Plane] = {}


def smear(layer: Plane, motion: tuple[float, float]) -> Plane:
    """Blur a picture along ``motion`` (x, y) in pixels, as a moving hand does during exposure."""
    reach = int(np.ceil(np.hypot(*motion) / 2))
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    dx, dy = motion[0] / 2, motion[1] / 2
    ends = (round((reach - dx) * 16), round((reach - dy) * 16)), (round((reach + dx) * 16), round((reach + dy) * 16))
    cv2.line(kernel, *ends, 1.0, 1, cv2.LINE_8, 4)
    return np.asarray(cv2.filter2D(layer, -1, kernel / kernel.sum()), dtype=np.float32)


def _noise_field(width: int, height: int) -> Plane:
    """Unit grain, shared by all pictures of a size; grain, not secrets, so one seed will do."""
    if (width, height) not in _fields:
        _fields.clear()
        rng = np.random.default_rng(7)
        grain = rng.normal(size=(height + _TILE, width + _TILE, 3)).astype(np.float32)
        _fields[width, height] = np.asarray(cv2.GaussianBlur(grain, (0, 0), 0.45), np.float32) * np.float32(1.35)
    return _fields[width, height]


def expose(picture: Picture, scene: Scene, rng: np.random.Generator) -> Picture:
    """Defocus, colour of the light and noise; returns a fresh picture."""
    if scene.blur > 0.2:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), scene.blur), dtype=np.uint8)
    gain = np.array([1 - 0.18 * scene.warmth, 1.0, 1 + 0.10 * scene.warmth]) * scene.exposure
    if not np.allclose(gain, 1.0):
        curve = np.clip(np.arange(256)[:, None] * gain, 0, 255).astype(np.uint8)[None]
        picture = np.asarray(cv2.LUT(picture, curve), dtype=np.uint8)
    if scene.noise <= 0.0:
        return picture.copy()
    height, width = picture.shape[:2]
    dy, dx = rng.integers(_TILE, size=2)
    grain = _noise_field(width, height)[dy : dy + height, dx : dx + width]
    return np.asarray(cv2.scaleAdd(grain, scene.noise, picture.astype(np.float32)).clip(0, 255), dtype=np.uint8)

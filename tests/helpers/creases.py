"""Palm regions drawn with a few lines: enough for features, far from real; for real ones see hardware.simulate."""

import numpy as np

from hardware.palm.parameters import REGION_PX
from hardware.vision import cv2


def creased(seed: int, lines: int = 14) -> np.ndarray:
    """(REGION_PX, REGION_PX) grey: dark curved lines on skin with a soft shade."""
    chance = np.random.default_rng(seed)
    grey = np.full((REGION_PX, REGION_PX), 150, np.float32)
    for _ in range(lines):
        ends = chance.uniform(0, REGION_PX, (2, 2))
        bend = (ends[0] + ends[1]) / 2 + chance.normal(0, 15, 2)
        t = np.linspace(0, 1, 30)[:, None]
        curve = (1 - t) ** 2 * ends[0] + 2 * t * (1 - t) * bend + t**2 * ends[1]
        layer = np.zeros_like(grey)
        cv2.polylines(layer, [curve.astype(np.int32)], False, float(chance.uniform(20, 60)), 2)
        grey -= cv2.GaussianBlur(layer, (0, 0), 1.2)
    shade = cv2.GaussianBlur(chance.normal(0, 400, grey.shape).astype(np.float32), (0, 0), 30)
    return np.clip(grey + shade, 0, 255).astype(np.uint8)


def seen(grey: np.ndarray, seed: int, *, turn: float = 0.0, scale: float = 1.0, noise: float = 3.0) -> np.ndarray:
    """The same palm in another frame: turned, resized, with sensor noise."""
    middle = (REGION_PX - 1) / 2
    matrix = cv2.getRotationMatrix2D((middle, middle), turn, scale)
    moved = cv2.warpAffine(grey, matrix, (REGION_PX, REGION_PX), borderMode=cv2.BORDER_REFLECT).astype(np.float32)
    return np.clip(moved + np.random.default_rng(seed).normal(0, noise, moved.shape), 0, 255).astype(np.uint8)

"""Wet and very dry skin."""

import numpy as np

from hardware.simulate.atlas import COLUMNS, ROWS, SCALE, Picture
from hardware.simulate.texture import smooth_noise
from hardware.simulate.wear.brush import Flat, cover, pixels, sheet, softened
from hardware.vision import cv2

WET_LEFT = (0.80, 0.82, 0.88)
"""Light that comes back from wet skin, of what comes back from dry skin; the surface mirrors the rest."""
DROPS = (60, 220)
DROP_RADIUS = (0.006, 0.026)
"""Palm lengths."""
ASH = (208.0, 212.0, 218.0)
"""Loose scales of skin, BGR."""
ASHEN = 0.5
"""How much of the skin loose scales hide where they are thickest."""
CRACKS = (500, 900)
CRACK_LENGTH = (0.015, 0.06)
"""Palm lengths."""


def wet(picture: Picture, _: Flat, rng: np.random.Generator) -> None:
    """Darker skin with drops on it, in place; the sheen comes with the light."""
    picture[:] = picture * np.array(WET_LEFT, np.float32)
    rims, bodies, lights = sheet(), sheet(), sheet()
    for _drop in range(int(rng.integers(*DROPS))):
        x, y = int(rng.integers(COLUMNS)), int(rng.integers(ROWS))
        radius = pixels(float(rng.uniform(*DROP_RADIUS) * rng.uniform(0.4, 1.0)))
        cv2.circle(rims, (x + 1, y + 1), radius + 1, 255, -1, cv2.LINE_AA)
        cv2.circle(bodies, (x, y), radius, 255, -1, cv2.LINE_AA)
        cv2.circle(lights, (x - radius // 3, y - radius // 3), max(radius // 3, 1), 255, -1, cv2.LINE_AA)
    cover(picture, softened(rims, 1.2), (25.0, 30.0, 50.0), 0.35)
    cover(picture, softened(bodies, 0.8), (190.0, 200.0, 225.0), 0.25)
    cover(picture, softened(lights, 0.7), (255.0, 255.0, 255.0), 0.95)


def dry(picture: Picture, _: Flat, rng: np.random.Generator) -> None:
    """Ashen patches and fine cracks, in place."""
    patches = smooth_noise(rng, ROWS, COLUMNS, round(0.12 * SCALE)) + 0.6 * smooth_noise(rng, ROWS, COLUMNS, 8)
    scales = patches + 0.8 * rng.standard_normal((ROWS, COLUMNS), dtype=np.float32)
    ashen = np.asarray(np.clip(90 + 75 * cv2.GaussianBlur(scales, (0, 0), 0.8), 0, 255), np.uint8)
    cover(picture, ashen, ASH, ASHEN)
    dark, light = sheet(), sheet()
    for _crack in range(int(rng.integers(*CRACKS))):
        start = rng.uniform(0, [COLUMNS, ROWS])
        steps = rng.normal(0, 0.35, 4).cumsum() + rng.choice([0.4, 1.9, 2.6]) + rng.normal(0, 0.3)
        reach = float(rng.uniform(*CRACK_LENGTH)) * SCALE / 4
        path = start + np.vstack([np.zeros(2), np.column_stack([np.cos(steps), np.sin(steps)]).cumsum(axis=0)]) * reach
        for mask, shift in ((dark, 0.0), (light, 1.5)):
            cv2.polylines(mask, [np.round((path + shift) * 16).astype(np.int32)], False, 255, 1, cv2.LINE_AA, 4)
    cover(picture, softened(light, 0.6), ASH, 0.6)
    cover(picture, softened(dark, 0.5), (50.0, 60.0, 105.0), 0.5)

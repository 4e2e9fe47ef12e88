"""Rings on one to three fingers."""

from itertools import pairwise

import numpy as np

from hardware.simulate.atlas import SCALE, Picture, to_pixels
from hardware.simulate.flesh import FINGERS
from hardware.simulate.shape import Floats
from hardware.simulate.wear.brush import Flat, cover, sheet, softened
from hardware.vision import cv2

METALS = ((70.0, 165.0, 215.0), (200.0, 200.0, 200.0), (120.0, 140.0, 205.0))
"""Gold, silver, rose gold; BGR."""
PLACE = 0.52
"""Where on the first bone of the finger, of its length: past the web."""
WIDTHS = (0.022, 0.055)
"""Half width along the finger, palm lengths."""
STRIPES = 12
CHANCES = (0.1, 0.25, 0.5, 0.15)
"""How likely a first ring is on each finger, index to little."""


def rings(picture: Picture, flat: Flat, rng: np.random.Generator) -> None:
    """Put rings on, in place."""
    fingers = rng.choice(4, size=int(rng.choice([1, 1, 2, 3])), replace=False, p=CHANCES)
    for finger in fingers:
        knuckle, middle = FINGERS[finger][:2]
        _ring(picture, flat.joints[[knuckle, middle]], float(flat.radii[finger, 0]), rng)


def _ring(picture: Picture, bone: Floats, radius: float, rng: np.random.Generator) -> None:
    """A band in stripes that catch the light differently, with a shadow where it meets the skin."""
    along = (bone[1] - bone[0]) / np.linalg.norm(bone[1] - bone[0])
    across = np.array([along[1], -along[0]])
    middle, half = bone[0] + PLACE * (bone[1] - bone[0]), float(rng.uniform(*WIDTHS)) / 2
    metal, turn = np.array(METALS[rng.integers(len(METALS))]), float(rng.uniform(0, np.pi))

    def band(low: float, high: float, wide: float) -> Picture:
        corners = [middle + across * radius * s + along * w for s, w in ((low, -wide), (high, -wide))]
        corners += [middle + across * radius * s + along * w for s, w in ((high, wide), (low, wide))]
        mask = sheet()
        cv2.fillConvexPoly(mask, np.round(to_pixels(np.array(corners)) * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
        return mask

    cover(picture, softened(band(-1.1, 1.1, half + 0.012), 0.012 * SCALE), (20.0, 25.0, 40.0), 0.6)
    for low, high in pairwise(np.linspace(-1.1, 1.1, STRIPES + 1)):
        shine = 0.62 + 0.38 * np.sin(5.0 * low + turn) + (0.35 if rng.random() < 0.15 else 0.0)
        blue, green, red = np.clip(metal * shine, 0, 255)
        cover(picture, band(low, high + 0.02, half), (float(blue), float(green), float(red)))

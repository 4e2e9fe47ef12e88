"""Henna on the palm: a rosette in the middle, vines to the fingers, dyed fingertips."""

import numpy as np

from hardware.simulate.atlas import Picture, to_pixels
from hardware.simulate.shape import Floats
from hardware.simulate.wear.brush import Flat, at, pixels, sheet, softened, stain
from hardware.vision import cv2

LEFT = (0.30, 0.36, 0.60)
"""Light that still comes back, blue, green, red: orange brown to dark brown on light skin."""
FADED = (0.0, 0.35)
"""How much of the dye has worn off."""
MIDDLE = (-0.02, 0.56)
VINES = ((2, 6), (9, 10), (13, 14), (17, 18), (0, 1))
"""Pairs of landmarks that a vine runs between, from the second towards the rosette."""
TIPS = (4, 8, 12, 16, 20)


def henna(picture: Picture, flat: Flat, rng: np.random.Generator) -> None:
    """Dye the skin, in place."""
    mask = sheet()
    _rosette(mask, rng)
    for joint in rng.choice([5, 9, 13, 17], size=int(rng.integers(1, 4)), replace=False):
        _vine(mask, np.array(MIDDLE), flat.joints[joint + 2], rng)
    if rng.random() < 0.7:
        for tip in TIPS:
            cv2.circle(mask, at(*flat.joints[tip]), pixels(0.1), 255, -1, cv2.LINE_AA)
    faded = float(rng.uniform(*FADED))
    blue, green, red = (share + (1 - share) * faded for share in LEFT)
    stain(picture, softened(mask, 0.8), (blue, green, red))


def _rosette(mask: Picture, rng: np.random.Generator) -> None:
    """Rings, petals and dots around the middle of the palm."""
    middle, reach, petals = np.array(MIDDLE), float(rng.uniform(0.16, 0.26)), int(rng.integers(6, 13))
    cv2.circle(mask, at(*middle), pixels(0.22 * reach), 255, -1, cv2.LINE_AA)
    for share in (0.36, 0.68):
        cv2.circle(mask, at(*middle), pixels(share * reach), 255, 3, cv2.LINE_AA)
    for angle in np.arange(petals) * 2 * np.pi / petals + rng.uniform(0, 1):
        along = np.array([np.cos(angle), np.sin(angle)])
        size = (pixels(0.17 * reach), pixels(0.8 * reach * np.pi / petals))
        cv2.ellipse(mask, at(*(middle + 0.86 * reach * along)), size, -np.degrees(angle), 0, 360, 255, 3, cv2.LINE_AA)
        cv2.circle(mask, at(*(middle + 0.52 * reach * along)), pixels(0.05 * reach), 255, -1, cv2.LINE_AA)
        cv2.circle(mask, at(*(middle + 1.13 * reach * along)), pixels(0.045 * reach), 255, -1, cv2.LINE_AA)


def _vine(mask: Picture, start: Floats, end: Floats, rng: np.random.Generator) -> None:
    """A wavy stem with leaves on both sides."""
    t = np.linspace(0.25, 1.0, 60)[:, None]
    along = (end - start) / np.linalg.norm(end - start)
    across = np.array([along[1], -along[0]])
    stem = start + t * (end - start) + across * 0.022 * np.sin(18 * t + rng.uniform(0, 6))
    cv2.polylines(mask, [np.round(to_pixels(stem) * 16).astype(np.int32)], False, 255, 3, cv2.LINE_AA, 4)
    angle = -float(np.degrees(np.arctan2(along[1], along[0])))
    for i, place in enumerate(stem[4::7]):
        lean = 40.0 if i % 2 else -40.0
        leaf = place + across * (0.045 if i % 2 else -0.045)
        cv2.ellipse(mask, at(*leaf), (pixels(0.04), pixels(0.016)), angle - lean, 0, 360, 255, -1, cv2.LINE_AA)

"""A sticking plaster on the palm."""

import numpy as np

from hardware.simulate.atlas import SCALE, Picture
from hardware.simulate.shape import Floats
from hardware.simulate.wear.brush import Flat, at, cover, sheet, softened
from hardware.vision import cv2

COLOURS = ((150.0, 178.0, 212.0), (120.0, 152.0, 190.0), (80.0, 108.0, 150.0), (190.0, 120.0, 50.0))
"""Three beiges and the blue of kitchens, BGR."""
PLACES = ((0.24, 0.42), (-0.28, 0.36), (-0.02, 0.62), (-0.14, 0.84), (0.1, 0.8))
"""Ball of the thumb, edge of the hand, middle, under the fingers; hand frame."""
LENGTHS, WIDTH = (0.42, 0.62), 0.19
"""Palm lengths: 19 x 45 to 65 mm on an adult."""
HOLES = 0.028
"""Distance of the holes that let the skin breathe."""


def plaster(picture: Picture, _: Flat, rng: np.random.Generator) -> None:
    """Stick it on, in place."""
    x, y = PLACES[rng.integers(len(PLACES))] + rng.normal(0, 0.02, 2)
    angle, length = float(rng.uniform(0, 180)), float(rng.uniform(*LENGTHS))
    colour = np.array(COLOURS[rng.integers(len(COLOURS))])
    strip = _strip((x, y), angle, length, WIDTH)
    shadow = softened(_strip((x + 0.008, y - 0.01), angle, length + 0.02, WIDTH + 0.02), 4.0)
    cover(picture, shadow, (30.0, 35.0, 60.0), 0.45)
    cover(picture, strip, _bgr(colour))
    cover(picture, _holes((x, y), angle, length), _bgr(0.72 * colour), 0.8)
    pad = _strip((x, y), angle, length * 0.34, WIDTH * 0.72)
    cover(picture, softened(pad, 3.0), _bgr(np.minimum(colour * 1.1, 255)), 0.8)
    rim = np.asarray(cv2.morphologyEx(pad, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), np.uint8)
    cover(picture, softened(rim, 1.5), _bgr(0.75 * colour), 0.7)


def _bgr(colour: Floats) -> tuple[float, float, float]:
    return float(colour[0]), float(colour[1]), float(colour[2])


def _axes(angle: float) -> tuple[Floats, Floats]:
    turn = np.radians(angle)
    return np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])


def _strip(middle: tuple[float, float], angle: float, length: float, width: float) -> Picture:
    """A strip with round ends."""
    along, _ = _axes(angle)
    reach = along * (length - width) / 2
    mask = sheet()
    ends = at(*(np.array(middle) - reach)), at(*(np.array(middle) + reach))
    cv2.line(mask, *ends, 255, round(width * SCALE), cv2.LINE_AA)
    return mask


def _holes(middle: tuple[float, float], angle: float, length: float) -> Picture:
    along, across = _axes(angle)
    mask = sheet()
    for i in np.arange(-length / 2 + 0.05, length / 2 - 0.04, HOLES):
        for j in np.arange(-WIDTH / 2 + 0.03, WIDTH / 2 - 0.02, HOLES):
            cv2.circle(mask, at(*(np.array(middle) + along * i + across * j)), 1, 255, -1, cv2.LINE_AA)
    return mask

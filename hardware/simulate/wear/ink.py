"""What people write and draw on their palms with a pen."""

import numpy as np

from hardware.simulate.atlas import COLUMNS, ROWS, Picture
from hardware.simulate.shape import Floats
from hardware.simulate.wear.brush import Flat, at, pixels, sheet, softened, stain
from hardware.vision import cv2

PENS = ((0.72, 0.34, 0.24), (0.22, 0.22, 0.24), (0.30, 0.28, 0.75))
"""Blue, black and red ink: light that still comes back, blue, green, red."""
WORDS = ("MILK", "CALL ANN", "ROOM 12", "7:30", "KEYS!", "EGGS BREAD", "GATE B4")


def ink(picture: Picture, flat: Flat, rng: np.random.Generator) -> None:
    """Write a number and a word, and draw something, in place."""
    pen = PENS[rng.integers(len(PENS))]
    number = "".join(str(digit) for digit in rng.integers(0, 10, 6))
    mask = _writing([number, WORDS[rng.integers(len(WORDS))]], flat.mirrored, rng)
    _DOODLES[rng.integers(len(_DOODLES))](mask, rng.uniform([-0.2, 0.35], [0.2, 0.85]), rng)
    stain(picture, softened(mask, 0.9), pen)


def _writing(lines: list[str], mirrored: bool, rng: np.random.Generator) -> Picture:
    """Lines of text across the palm, turned as a person writes on the own hand."""
    mask = sheet()
    x, y = at(-0.36, float(rng.uniform(0.55, 0.8)))
    for row, text in enumerate(lines):
        cv2.putText(mask, text, (x, y + 42 * row), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.15, 255, 3, cv2.LINE_AA)
    turn = float(rng.choice([0.0, 90.0, -90.0]) + rng.normal(0, 8))
    middle = at(-0.05, 0.6)
    matrix = cv2.getRotationMatrix2D(middle, turn, 1.0)
    if mirrored:
        matrix[0] = [0, 0, 2 * middle[0]] - matrix[0]
    return np.asarray(cv2.warpAffine(mask, matrix, (COLUMNS, ROWS)), np.uint8)


def _star(mask: Picture, middle: Floats, rng: np.random.Generator) -> None:
    angles = np.arange(6) * 4 * np.pi / 5 + rng.uniform(0, 1)
    points = [at(*(middle + 0.09 * np.array([np.cos(a), np.sin(a)]))) for a in angles]
    cv2.polylines(mask, [np.array(points, np.int32)], True, 255, 3, cv2.LINE_AA)


def _face(mask: Picture, middle: Floats, _: np.random.Generator) -> None:
    cv2.circle(mask, at(*middle), pixels(0.1), 255, 3, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.circle(mask, at(*(middle + np.array([0.035 * side, 0.03]))), pixels(0.012), 255, -1, cv2.LINE_AA)
    cv2.ellipse(mask, at(*middle), (pixels(0.055), pixels(0.05)), 0, 20, 160, 255, 3, cv2.LINE_AA)


def _scribble(mask: Picture, middle: Floats, _: np.random.Generator) -> None:
    t = np.linspace(0, 8 * np.pi, 120)
    places = middle + np.column_stack([0.01 * t - 0.12 + 0.03 * np.cos(t), 0.06 * np.sin(t)])
    cv2.polylines(mask, [np.array([at(*place) for place in places], np.int32)], False, 255, 2, cv2.LINE_AA)


_DOODLES = (_star, _face, _scribble)

"""The published two-gap frame: Zhang, Li, Yang, Shen, Yang, Pattern Recognition 69, 2017, from landmarks.

X1 and X2 are the middles of landmarks 5, 9 and 13, 17, which stand for the gaps between the fingers; the square is
1.20 times as wide as they are apart and begins 0.40 of it below their line; the wrist only says where below is.
"""

import numpy as np

from hardware.vision import cv2

WIDTH, BELOW = 1.20, 0.40
SAMPLED, PX, GRID = 176, 128, 32


def two_gap(pixels: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The (128, 128) grey region of a (height, width, 3) picture, and (32, 32) which of its cells lie inside of it.

    Sampled at 176 px (or a multiple, so that large pictures do not alias), then reduced. Left palms come out mirrored.
    """
    square, side = _square(points.astype(np.float64))
    size = SAMPLED * max(1, round(side / SAMPLED))
    to_picture = square @ np.array([[1 / size, 0, 0.5 / size], [0, 1 / size, 0.5 / size], [0, 0, 1]])
    to_picture[:, 2] -= 0.5  # landmarks count from a pixel's corner, OpenCV from its middle
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    inside = np.full(grey.shape, 255, np.uint8)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(grey, to_picture, (size, size), flags=how, borderMode=cv2.BORDER_REPLICATE)
    there = cv2.warpAffine(inside, to_picture, (size, size), flags=how)
    cells = cv2.resize(there, (GRID, GRID), interpolation=cv2.INTER_AREA) > 127
    return cv2.resize(seen, (PX, PX), interpolation=cv2.INTER_AREA), cells


def _square(points: np.ndarray) -> tuple[np.ndarray, float]:
    """(2, 3) matrix from the unit square to the picture, index finger to the right, and the square's side in pixels."""
    one, two = (points[5] + points[9]) / 2, (points[13] + points[17]) / 2
    apart = float(np.hypot(*(one - two)))
    right = (one - two) / apart
    down = np.array([-right[1], right[0]])
    down *= np.sign(down @ (points[0] - (one + two) / 2))
    side = WIDTH * apart
    corner = (one + two) / 2 - side / 2 * right + BELOW * apart * down
    return np.column_stack([side * right, side * down, corner]), side

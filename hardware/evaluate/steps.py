"""Every step of the engine as a picture, for whoever wants to see what it saw."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from hardware.camera.frame import Pixels
from hardware.hand.hand import Hand
from hardware.vision import cv2

Picture = NDArray[np.uint8]

_LEAST_SIDE = 512
_BONES = (
    *((0, 1), (1, 2), (2, 3), (3, 4), (0, 5), (5, 6), (6, 7), (7, 8), (5, 9), (9, 10), (10, 11), (11, 12)),
    *((9, 13), (13, 14), (14, 15), (15, 16), (13, 17), (17, 18), (18, 19), (19, 20), (0, 17)),
)
_BONE, _JOINT = (0, 200, 0), (0, 0, 255)


class Album:
    """A ``Sink`` that keeps the newest picture of each step, in the order in which the steps came first."""

    def __init__(self) -> None:
        self._shown: dict[str, Picture] = {}

    def show(self, step: str, picture: NDArray[np.generic]) -> None:
        """Keep it as something to look at."""
        self._shown[step] = visible(picture)

    @property
    def empty(self) -> bool:
        """Whether nothing was shown."""
        return not self._shown

    def pages(self) -> Iterator[tuple[str, Picture]]:
        """Each step and its picture."""
        yield from self._shown.items()


def visible(picture: NDArray[np.generic]) -> Picture:
    """8 bits, from the smallest to the largest value, enlarged to ``_LEAST_SIDE`` pixels so that cells can be seen."""
    values = picture.astype(np.float32)
    if picture.dtype != np.uint8:
        low, high = float(values.min()), float(values.max())
        values = (values - low) * (255 / (high - low) if high > low else 0)
    grey = np.asarray(np.rint(values), np.uint8)
    zoom = max(1, round(_LEAST_SIDE / min(grey.shape[:2])))
    return np.asarray(cv2.resize(grey, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_NEAREST), np.uint8)


def marked(pixels: Pixels, hands: tuple[Hand, ...]) -> Picture:
    """The picture with the landmarks of every hand."""
    drawn = np.array(pixels)
    wide = max(1, round(min(drawn.shape[:2]) / 200))
    for hand in hands:
        points = [(round(float(x)), round(float(y))) for x, y in hand.points]
        for one, other in _BONES:
            cv2.line(drawn, points[one], points[other], _BONE, wide, cv2.LINE_AA)
        for point in points:
            cv2.circle(drawn, point, 2 * wide, _JOINT, -1, cv2.LINE_AA)
    return drawn

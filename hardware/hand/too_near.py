"""A hand that fills the view is not found; in a smaller picture with a margin it is."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from hardware.camera.frame import Frame, Pixels
from hardware.hand.distance import size
from hardware.hand.landmarks import HandFinder
from hardware.palm import parameters as p
from hardware.vision import cv2


class TooNear:
    """Asked only about frames in which nobody was found; has a hand model of its own, from the first look on."""

    def __init__(self, model: Path | None) -> None:
        self._model = model
        self._finder: HandFinder | None = None
        self._look_at: float | None = None
        self._near = False

    def sees(self, frame: Frame) -> bool:
        """Whether a hand fills ``frame``; looked at now and then, and true until the next look."""
        if self._look_at is None:
            self._look_at = frame.time + p.NEAR_AFTER_S
        if frame.time >= self._look_at:
            self._look_at = frame.time + p.NEAR_EVERY_S
            self._near = self._look(frame)
        return self._near

    def forget(self) -> None:
        """A hand was found, or whoever was there is gone: nothing of the last look is kept."""
        finder, self._finder = self._finder, None
        self._look_at, self._near = None, False
        if finder is not None:
            finder.close()

    def _look(self, frame: Frame) -> bool:
        self._finder = self._finder or HandFinder(self._model)
        hands = self._finder.find(replace(frame, pixels=_stepped_back(frame.pixels)))
        return any(size(hand.points, frame.width, frame.height) / p.NEAR_SHRINK > p.NEAR_SIZE for hand in hands)


def _stepped_back(pixels: Pixels) -> Pixels:
    """The picture as from farther away, of the same size; its edges are drawn out to fill the margin."""
    height, width = pixels.shape[:2]
    inner = (round(width * p.NEAR_SHRINK), round(height * p.NEAR_SHRINK))
    small = cv2.resize(pixels, inner, interpolation=cv2.INTER_AREA)
    top, left = (height - inner[1]) // 2, (width - inner[0]) // 2
    bottom, right = height - inner[1] - top, width - inner[0] - left
    return np.asarray(cv2.copyMakeBorder(small, top, bottom, left, right, cv2.BORDER_REPLICATE), np.uint8)

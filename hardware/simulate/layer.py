"""From the coarse working grid to picture pixels, and over the background."""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.atlas import Picture
from hardware.simulate.body import Body
from hardware.simulate.sensor import smear
from hardware.simulate.solid import Plane
from hardware.vision import cv2

EDGE = 1.2
"""Width of the hand's antialiased edge, picture pixels."""
LEAST_MOTION = 1.0
"""Shorter streaks than this many pixels cannot be seen."""


@dataclass(frozen=True, slots=True)
class Patch:
    """The part of a picture that a body's grid covers, in whole pixels, and how the two grids meet."""

    left: int
    top: int
    width: int
    height: int
    offset: tuple[float, float]
    reduce: float

    @classmethod
    def of(cls, body: Body, picture: Picture) -> "Patch":
        """The patch of ``body`` inside ``picture``."""
        reduce = body.reduce
        left, top = round(body.left * reduce), round(body.top * reduce)
        rows, columns = body.surface.cover.shape
        width = min(int(columns * reduce), picture.shape[1] - left)
        height = min(int(rows * reduce), picture.shape[0] - top)
        offset = ((left + 0.5) / reduce - body.left - 0.5, (top + 0.5) / reduce - body.top - 0.5)
        return cls(left, top, width, height, offset, reduce)

    def enlarge(self, planes: Plane) -> Plane:
        """Planes (rows, columns, n) on the grid to pixels of the patch (height, width, n)."""
        matrix = np.array([[1 / self.reduce, 0, self.offset[0]], [0, 1 / self.reduce, self.offset[1]]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (self.width, self.height)
        grown = cv2.warpAffine(planes, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(grown, dtype=np.float32)

    def edge(self, cover: Plane) -> Plane:
        """Opacity 0..1 from enlarged coverage (grid pixels)."""
        return np.asarray(np.clip(cover * np.float32(self.reduce / EDGE) + np.float32(0.5), 0.0, 1.0), np.float32)

    def lay(self, picture: Picture, layer: Picture, alpha: Plane, motion: tuple[float, float]) -> None:
        """Blend ``layer`` (height, width, 3) over ``picture`` in place, smeared by the hand's motion."""
        target = picture[self.top : self.top + self.height, self.left : self.left + self.width]
        if np.hypot(*motion) < LEAST_MOTION:
            target[:] = cv2.blendLinear(layer, target, alpha, np.float32(1.0) - alpha)
            return
        stacked = smear(np.dstack([layer * alpha[:, :, None], alpha]), motion)
        mixed = target * (np.float32(1.0) - stacked[:, :, 3:]) + stacked[:, :, :3]
        np.copyto(target, np.clip(mixed, 0, 255), casting="unsafe")

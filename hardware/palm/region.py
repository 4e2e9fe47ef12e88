"""Cut the palm region: a least-squares similarity takes five landmarks to fixed places inside the palm."""

import math
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from hardware.palm import masks
from hardware.palm.alignment import Similarity, fit
from hardware.palm.errors import RegionError
from hardware.palm.parameters import (
    CANVAS_PX,
    PALM_LANDMARKS,
    PALM_PLACES,
    PLACE_WEIGHTS,
    REGION_PX,
    REGION_ZOOM,
)
from hardware.palm.side import Side
from hardware.vision import cv2

Grey = NDArray[np.uint8]
Scalar = TypeVar("Scalar", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """``canvas`` is (CANVAS_PX, CANVAS_PX) grey, right frame (left palms mirrored); its middle is the region.

    ``usable`` is (GRID, GRID) bool: see ``masks``.
    ``inside`` is the share of cells inside the picture, ``source_px`` the region's side in pixels of the picture.
    """

    canvas: Grey
    usable: NDArray[np.bool_]
    side: Side
    inside: float
    source_px: float


def places(side: Side) -> NDArray[np.float64]:
    """(5, 2) canvas pixels to which the landmarks go; a left palm's are mirrored, so its cut lands in the right frame.

    The matrix for a left palm therefore includes no mirroring: the cut is flipped afterwards (see ``cut``).
    """
    unit = (np.array(PALM_PLACES) - 0.5) * REGION_ZOOM + 0.5
    if side is Side.LEFT:
        unit[:, 0] = 1.0 - unit[:, 0]
    return unit * REGION_PX + (CANVAS_PX - REGION_PX) / 2


def cut(pixels: NDArray[np.uint8], points: NDArray[np.floating], side: Side) -> Region:
    """Cut the palm of ``side`` out of ``pixels`` (height, width, 3 BGR) by ``points`` (21, 2) in pixels.

    Raises ``RegionError`` when the landmarks have no extent or are not numbers.
    """
    chosen = np.asarray(points, np.float64)[list(PALM_LANDMARKS), :2]
    to_canvas = fit(chosen, places(side), np.array(PLACE_WEIGHTS))
    colour = _sample(pixels, to_canvas)
    inside = masks.inside(pixels.shape[1], pixels.shape[0], to_canvas)
    if side is Side.LEFT:
        colour, inside = np.ascontiguousarray(colour[:, ::-1]), inside[:, ::-1]
    canvas = np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8)
    usable = inside & masks.unsaturated(middle(canvas)) & masks.skin(middle(colour))
    return Region(canvas, usable, side, float(inside.mean()), REGION_PX / to_canvas.scale)


def whole(grey: Grey, side: Side) -> Region:
    """A region from a picture that shows nothing else, already in the right frame (public sets of regions)."""
    region = np.asarray(cv2.resize(grey, (REGION_PX, REGION_PX), interpolation=cv2.INTER_AREA), np.uint8)
    border = (CANVAS_PX - REGION_PX) // 2
    canvas = cv2.copyMakeBorder(region, border, border, border, border, cv2.BORDER_REPLICATE).astype(np.uint8)
    return Region(canvas, masks.unsaturated(region), side, 1.0, float(min(grey.shape)))


def middle(canvas: NDArray[Scalar]) -> NDArray[Scalar]:
    """The region itself: the middle of a canvas, in the proportion of ``REGION_PX`` to ``CANVAS_PX``."""
    border = canvas.shape[0] * (CANVAS_PX - REGION_PX) // (2 * CANVAS_PX)
    return canvas[border:-border, border:-border]


def _sample(pixels: NDArray[np.uint8], to_canvas: Similarity) -> NDArray[np.uint8]:
    """(CANVAS_PX, CANVAS_PX, 3): the needed part of the picture; large ones are reduced first, so nothing aliases."""
    left, top, right, bottom = _bounds(pixels, to_canvas)
    part = pixels[top:bottom, left:right]
    factor = max(1, round(1 / to_canvas.scale))
    if factor > 1:
        size = (max(1, part.shape[1] // factor), max(1, part.shape[0] // factor))
        part = cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    step = ((right - left) / part.shape[1], (bottom - top) / part.shape[0])
    matrix = to_canvas.after(step, (left, top))
    size = (CANVAS_PX, CANVAS_PX)
    return cv2.warpAffine(part, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


def _bounds(pixels: NDArray[np.uint8], to_canvas: Similarity) -> tuple[int, int, int, int]:
    """The part of the picture that the canvas shows (left, top, right, bottom), with a pixel to spare."""
    corners = to_canvas.back(np.array([(0, 0), (CANVAS_PX, 0), (0, CANVAS_PX), (CANVAS_PX, CANVAS_PX)], np.float64))
    height, width = pixels.shape[:2]
    left, top = (math.floor(value) - 1 for value in corners.min(axis=0))
    right, bottom = (math.ceil(value) + 2 for value in corners.max(axis=0))
    left, top, right, bottom = max(0, left), max(0, top), min(width, right), min(height, bottom)
    if right - left < 2 or bottom - top < 2:
        raise RegionError("the palm lies outside of the picture")
    return left, top, right, bottom

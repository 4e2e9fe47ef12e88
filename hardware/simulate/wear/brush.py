"""Laying colour on painted skin, and where on the flat hand to lay it."""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.atlas import COLUMNS, ROWS, SCALE, Picture, to_pixels
from hardware.simulate.shape import Floats
from hardware.vision import cv2

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Flat:
    """The flat hand that skin is painted on: ``joints`` (21, 2), finger half widths ``radii`` (4, 4), palm lengths.

    ``mirrored``: a left hand, whose painting is seen in a mirror.
    """

    joints: Floats
    radii: Floats
    mirrored: bool


def sheet() -> Picture:
    """An empty mask of the painting's size."""
    return np.zeros((ROWS, COLUMNS), np.uint8)


def at(x: float, y: float) -> tuple[int, int]:
    """A place of the hand frame in whole pixels of the painting."""
    px, py = to_pixels(np.array([[x, y]]))[0]
    return round(float(px)), round(float(py))


def pixels(length: float) -> int:
    """Palm lengths in whole pixels, at least one."""
    return max(round(length * SCALE), 1)


def _box(mask: Picture) -> tuple[slice, slice] | None:
    x, y, width, height = cv2.boundingRect(mask)
    return (slice(y, y + height), slice(x, x + width)) if width and height else None


def cover(picture: Picture, mask: Picture, colour: Colour, share: float = 1.0) -> None:
    """Paint over, in place: ``colour`` BGR 0..255 where ``mask`` is white, ``share`` of it opaque."""
    area = _box(mask)
    if area is None:
        return
    alpha = mask[area].astype(np.float32)[:, :, None] * np.float32(share / 255)
    picture[area] = picture[area] * (1 - alpha) + alpha * np.array(colour, np.float32)


def stain(picture: Picture, mask: Picture, left: Colour) -> None:
    """Dye the skin, in place: ``left`` is the share of blue, green and red that still comes back under the dye."""
    area = _box(mask)
    if area is None:
        return
    alpha = mask[area].astype(np.float32)[:, :, None] / np.float32(255)
    picture[area] = picture[area] * (1 - alpha * (1 - np.array(left, np.float32)))


def softened(mask: Picture, sigma: float) -> Picture:
    """The mask with soft edges, ``sigma`` in pixels."""
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), sigma), np.uint8)

"""One picture as a command takes it: a whole hand, or a palm region that was cut out already."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from hardware.camera.frame import Pixels
from hardware.camera.pictures import load_picture
from hardware.evaluate.errors import ManifestError
from hardware.evaluate.stills import Held, Studio
from hardware.guidance import Guidance
from hardware.palm.code import PalmCode
from hardware.palm.features import extract
from hardware.palm.region import Region, whole
from hardware.palm.side import Side
from hardware.vision import cv2


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """``code`` is None when the hand was refused; ``held`` is None for a region."""

    name: str
    code: PalmCode | None = field(repr=False)
    reason: str
    held: Held | None


def take(path: Path, studio: Studio, wanted: Side | None) -> Taken:
    """A whole hand. Raises ``PictureError``."""
    held = studio.hold(load_picture(path), wanted)
    return Taken(path.name, held.code, held.reason, held)


def take_region(path: Path, side: Side | None) -> Taken:
    """A region; nothing in it says which hand it is. Raises ``PictureError``, and ``ManifestError`` without a side."""
    return Taken(path.name, extract(region_of(load_picture(path), side)), Guidance.GOOD.value, None)


def region_of(pixels: Pixels, side: Side | None) -> Region:
    """The whole picture as a region. Raises ``ManifestError`` without a side."""
    if side is None:
        raise ManifestError("a region does not show which hand it is of: say --hand left or --hand right")
    return whole(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8), side)

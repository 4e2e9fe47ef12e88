"""How much of a palm is drawn upon: henna and ink are darker than any crease, and would be read as creases."""

import numpy as np

from hardware.palm.parameters import DRAWING_BLUR_PX, DRAWING_DARKNESS, DRAWING_WIDTH_PX, GRID, REGION_PX
from hardware.palm.region import Region, middle
from hardware.vision import cv2


def drawn(region: Region) -> float:
    """Share of the usable region that is much darker than the lightest skin around it, 0..1; 0 when none is usable.

    Ink of a colour of its own is masked cell by cell already; what counts here is what would be read as creases.

    What surrounds a stroke is a grey closing (Serra, "Image Analysis and Mathematical Morphology", 1982) wider than it.
    """
    grey = cv2.GaussianBlur(region.canvas, (0, 0), DRAWING_BLUR_PX)
    wide = np.ones((DRAWING_WIDTH_PX, DRAWING_WIDTH_PX), np.uint8)
    around = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, wide)
    dark = np.asarray(middle(grey), np.float32) < (1.0 - DRAWING_DARKNESS) * np.asarray(middle(around), np.float32)
    bare = cv2.erode(region.usable.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0  # ink runs into the cell beside it
    cell = REGION_PX // GRID
    seen = dark[np.kron(bare, np.ones((cell, cell), np.bool_))]
    return float(seen.mean()) if seen.size else 0.0

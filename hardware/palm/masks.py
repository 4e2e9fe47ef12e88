"""Which cells of a palm region may be compared: inside the picture, not glare, and skin of this palm.

All masks are (GRID, GRID) bool, true where a cell is fine. Cells that say too little are masked with the features.
"""

import numpy as np
from numpy.typing import NDArray

from hardware.palm.alignment import Similarity
from hardware.palm.parameters import (
    CANVAS_PX,
    FOREIGN_CHROMA,
    FOREIGN_DARKNESS,
    GRID,
    REGION_PX,
    SATURATED_LUMA,
)
from hardware.vision import cv2

Cells = NDArray[np.bool_]


def inside(width: int, height: int, to_canvas: Similarity) -> Cells:
    """Cells whose middle lies inside the picture."""
    line = (CANVAS_PX - REGION_PX) / 2 + (np.arange(GRID) + 0.5) * (REGION_PX / GRID)
    x, y = np.meshgrid(line, line)
    source = to_canvas.back(np.stack([x.ravel(), y.ravel()], axis=1))
    fits = (source >= 0).all(axis=1) & (source[:, 0] < width) & (source[:, 1] < height)
    return np.asarray(fits.reshape(GRID, GRID), np.bool_)


def unsaturated(region: NDArray[np.uint8]) -> Cells:
    """Cells of a grey region (height, width) that are less than half glare."""
    bright = (region >= SATURATED_LUMA).astype(np.float32)
    return np.asarray(cv2.resize(bright, (GRID, GRID), interpolation=cv2.INTER_AREA) < 0.5, np.bool_)


def skin(region: NDArray[np.uint8]) -> Cells:
    """Cells of a BGR region whose colour is this palm's own: a plaster, ink, a sleeve or the background is not.

    What is usual is what most of the region shows (median of CIE L*a*b*, Wyszecki and Stiles 1982, in OpenCV's
    8-bit units), so no colour of skin is assumed.
    """
    small = cv2.resize(region, (GRID, GRID), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(np.asarray(small, np.uint8), cv2.COLOR_BGR2LAB).astype(np.float32)
    away = lab - np.median(lab.reshape(-1, 3), axis=0)
    chroma = np.linalg.norm(away[..., 1:], axis=-1)
    return np.asarray((chroma <= FOREIGN_CHROMA) & (away[..., 0] >= -FOREIGN_DARKNESS), np.bool_)

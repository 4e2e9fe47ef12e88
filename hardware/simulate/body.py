"""The visible surface of a hand in one view: coverage, height and skin coordinates on a working grid."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hardware.simulate.flesh import Flesh
from hardware.simulate.pose import Pose
from hardware.simulate.shape import Floats, HandShape
from hardware.simulate.solid import NOWHERE, Capsule, Plane, Surface, add_hard, add_soft, soft_max
from hardware.simulate.view import View
from hardware.vision import cv2

GRID_SCALE = 90.0
"""Working pixels per palm length: fine enough for smooth shading, coarse enough for a live picture."""
PALM_SEAM, FINGER_SEAM, FINGER_RISE = 0.11, 0.05, 0.035
"""Width of the rounded seams inside the palm, where fingers leave it, and in height, palm lengths."""
PALM_SOFTNESS = 0.055
"""Smoothing of the palm's relief, palm lengths: flesh hides the bones."""
PALM_DEPTH = 0.25
"""The palm's relief is cut off this far under its top before smoothing, palm lengths."""


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """The ``surface`` and where its grid lies: grid pixel (column, row) + 0.5 times ``reduce`` is a picture place."""

    surface: Surface
    left: int
    top: int
    reduce: float


def sculpt(shape: HandShape, pose: Pose, view: View, width: int, height: int) -> Body | None:
    """Build the surface inside the picture of ``width`` by ``height``; None when the hand lies outside of it."""
    reduce = max(view.scale / GRID_SCALE, 1.0)
    unit = view.scale / reduce
    flesh = Flesh(shape, pose, view, reduce)
    soft, hard = [flesh.forearm(), *flesh.palm()], flesh.fingers()
    area = _area([*soft, *hard], int(np.ceil(width / reduce)), int(np.ceil(height / reduce)))
    if area is None:
        return None
    left, top, columns, rows = area
    palm, fingers = Surface.empty(rows, columns), Surface.empty(rows, columns)
    for capsule in soft:
        add_soft(palm, capsule.moved(-left, -top), PALM_SEAM * unit)
    for capsule in hard:
        add_hard(fingers, capsule.moved(-left, -top), FINGER_SEAM * unit)
    _soften(palm, unit)
    _map_palm(palm, view.palm_from_picture(pose.palm_facing), (left, top), reduce)
    return Body(_join(palm, fingers, unit), left, top, reduce)


def _area(capsules: Sequence[Capsule], columns: int, rows: int) -> tuple[int, int, int, int] | None:
    """Left, top, columns and rows of the grid: the part of the picture that the hand can touch."""
    ends = np.array([end for capsule in capsules for end in (capsule.start, capsule.end)])
    low = np.maximum(np.floor((ends[:, :2] - ends[:, 3:]).min(axis=0)) - 3, 0).astype(int)
    high = np.minimum(np.ceil((ends[:, :2] + ends[:, 3:]).max(axis=0)) + 3, (columns, rows)).astype(int)
    size = high - low
    return (int(low[0]), int(low[1]), int(size[0]), int(size[1])) if size.min() >= 3 else None


def _soften(palm: Surface, unit: float) -> None:
    floor = max(float(palm.height.max()) - 2.0 * PALM_DEPTH * unit, NOWHERE)
    np.maximum(palm.height, np.float32(floor), out=palm.height)
    cv2.GaussianBlur(palm.height, (0, 0), PALM_SOFTNESS * unit, dst=palm.height)


def _map_palm(palm: Surface, homography: Floats, corner: tuple[int, int], reduce: float) -> None:
    rows, columns = palm.cover.shape
    x = ((np.arange(columns, dtype=np.float32) + np.float32(corner[0] + 0.5)) * np.float32(reduce) - 0.5)[None, :]
    y = ((np.arange(rows, dtype=np.float32) + np.float32(corner[1] + 0.5)) * np.float32(reduce) - 0.5)[:, None]
    h = homography.astype(np.float32)
    depth = h[2, 0] * x + (h[2, 1] * y + h[2, 2])
    palm.u[:] = (h[0, 0] * x + (h[0, 1] * y + h[0, 2])) / depth
    palm.v[:] = (h[1, 0] * x + (h[1, 1] * y + h[1, 2])) / depth


def _join(palm: Surface, fingers: Surface, unit: float) -> Surface:
    """Grow the fingers out of the palm; skin coordinates cross over where the two surfaces meet."""
    rise = FINGER_RISE * unit
    share: Plane = np.clip((fingers.height - palm.height) * np.float32(0.5 / rise) + np.float32(0.5), 0.0, 1.0)
    share[fingers.cover <= NOWHERE / 2] = 0.0
    return Surface(
        soft_max(palm.cover, fingers.cover, FINGER_SEAM * unit),
        soft_max(palm.height, fingers.height, rise),
        palm.u + share * (fingers.u - palm.u),
        palm.v + share * (fingers.v - palm.v),
    )

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
PALM_DEPTH, WEB_DEPTH = 0.16, 0.05
"""How far under the plane of the palm's bones its relief may fall before and after smoothing, palm lengths."""
TILT_RANGE = 0.5
"""The plane is continued no higher or lower than this beyond the palm: the forearm does not follow, palm lengths."""
WEBS_BEYOND = 0.55
"""Webs lie where x + y of the hand frame exceeds this: not at the wrist, not along the little finger's edge."""
LEAST_DEPTH, SKIN_END = 0.02, 5.0
"""Beyond the horizon of a palm seen from its edge the skin just goes on: bounds of the map from pixels to skin."""
TENDON_SEAM = 0.07
"""Width of the seams of tendons and knuckles under the skin of the back, palm lengths."""
ARM_SEAM = 0.26
"""Width of the seam between forearm and hand, palm lengths."""


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
    plane = _plane(view, (left, top), palm, reduce)
    for capsule in soft:
        add_soft(palm, capsule.moved(-left, -top), (ARM_SEAM if capsule is soft[0] else PALM_SEAM) * unit)
    for capsule in hard:
        add_hard(fingers, capsule.moved(-left, -top), FINGER_SEAM * unit)
    _map_palm(palm, view.palm_from_picture(pose.palm_facing), (left, top), reduce)
    palm.height = _soften(palm, plane, unit)
    for capsule in flesh.tendons():
        add_soft(palm, capsule.moved(-left, -top), TENDON_SEAM * unit)
    surface = _join(palm, fingers, unit)
    bones = np.maximum(palm.cover, fingers.cover)
    bones[palm.u + palm.v < WEBS_BEYOND] = np.float32(unit)
    _fill_webs(surface, bones, plane - np.float32(WEB_DEPTH * unit))
    return Body(surface, left, top, reduce)


def _area(capsules: Sequence[Capsule], columns: int, rows: int) -> tuple[int, int, int, int] | None:
    """Left, top, columns and rows of the grid: the part of the picture that the hand can touch."""
    ends = np.array([end for capsule in capsules for end in (capsule.start, capsule.end)])
    low = np.maximum(np.floor((ends[:, :2] - ends[:, 3:]).min(axis=0)) - 3, 0).astype(int)
    high = np.minimum(np.ceil((ends[:, :2] + ends[:, 3:]).max(axis=0)) + 3, (columns, rows)).astype(int)
    size = high - low
    return (int(low[0]), int(low[1]), int(size[0]), int(size[1])) if size.min() >= 3 else None


def _places(corner: tuple[int, int], shape: tuple[int, int], reduce: float) -> tuple[Plane, Plane]:
    """Picture x of every column (1, n) and y of every row (m, 1)."""
    x = (np.arange(shape[1], dtype=np.float32) + np.float32(corner[0] + 0.5)) * np.float32(reduce) - np.float32(0.5)
    y = (np.arange(shape[0], dtype=np.float32) + np.float32(corner[1] + 0.5)) * np.float32(reduce) - np.float32(0.5)
    return x[None, :], y[:, None]


def _plane(view: View, corner: tuple[int, int], grid: Surface, reduce: float) -> Plane:
    """Height of the plane of the palm's bones over the grid, grid pixels."""
    x, y = _places(corner, grid.cover.shape, reduce)
    a, b, c = (view.palm_height() / reduce).astype(np.float32)
    limit = np.float32(TILT_RANGE * view.scale / reduce)
    return np.asarray(np.clip(a * x + (b * y + c), -limit, limit), dtype=np.float32)


def _soften(palm: Surface, plane: Plane, unit: float) -> Plane:
    """The palm's relief without the bones; the floor drops away under the forearm, which has its own direction."""
    arm = np.clip(palm.v * np.float32(-3.0), np.float32(0.0), np.float32(1.0))
    relief = np.maximum(palm.height, plane - (np.float32(PALM_DEPTH) + arm * np.float32(0.6)) * np.float32(unit))
    return np.asarray(cv2.GaussianBlur(relief, (0, 0), PALM_SOFTNESS * unit), dtype=np.float32)


def _fill_webs(surface: Surface, bones: Plane, floor: Plane) -> None:
    """Skin between the fingers, where no bone is near, hangs at ``floor`` instead of falling between the capsules."""
    web = (bones < 0.0) & (surface.cover > -2.0)
    np.copyto(surface.height, np.maximum(surface.height, floor), where=web)


def _map_palm(palm: Surface, homography: Floats, corner: tuple[int, int], reduce: float) -> None:
    x, y = _places(corner, palm.cover.shape, reduce)
    h = homography.astype(np.float32)
    depth = np.maximum(h[2, 0] * x + (h[2, 1] * y + h[2, 2]), np.float32(LEAST_DEPTH))
    np.clip((h[0, 0] * x + (h[0, 1] * y + h[0, 2])) / depth, -SKIN_END, SKIN_END, out=palm.u)
    np.clip((h[1, 0] * x + (h[1, 1] * y + h[1, 2])) / depth, -SKIN_END, SKIN_END, out=palm.v)


def _join(palm: Surface, fingers: Surface, unit: float) -> Surface:
    """Grow the fingers out of the palm; skin coordinates cross over where the two surfaces meet."""
    rise = FINGER_RISE * unit
    for skin in (fingers.u, fingers.v):
        cv2.GaussianBlur(skin, (3, 3), 0.8, dst=skin)
    share: Plane = np.clip((fingers.height - palm.height) * np.float32(0.5 / rise) + np.float32(0.5), 0.0, 1.0)
    share[palm.cover < np.float32(-FINGER_SEAM * unit)] = 1.0
    share[fingers.cover <= NOWHERE / 2] = 0.0
    return Surface(
        soft_max(palm.cover, fingers.cover, FINGER_SEAM * unit),
        soft_max(palm.height, fingers.height, rise),
        palm.u + share * (fingers.u - palm.u),
        palm.v + share * (fingers.v - palm.v),
    )

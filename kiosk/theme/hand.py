"""Our hand: one outline with fingers, thumb and wrist, posed by a few numbers.

Units: the distance from the wrist to the middle knuckle is 1; y points down. A hand is placed by its palm's centre. The
outline is the zero line of a smooth union of tapered capsules, so webs between fingers are round in every pose.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from hardware.palm.side import Side
from hardware.vision import cv2

Field = NDArray[np.float64]
Point = tuple[float, float]

# Right hand as a person sees it in a mirror: the thumb points left. Knuckle, length, direction (degrees from up).
_FINGERS = (
    ((-0.30, -0.31), 0.82, -9.0),
    ((-0.06, -0.38), 0.92, -2.5),
    ((0.18, -0.33), 0.85, 5.0),
    ((0.40, -0.20), 0.65, 14.0),
)
_FAN = (-1.0, -0.33, 0.33, 1.0)
_THUMB = ((-0.22, 0.36), (-0.52, 0.12), (-0.80, -0.24))
_THUMB_IN = ((-0.24, 0.42), (-0.40, 0.10), (-0.10, -0.06))
_PALM = ((-0.30, -0.31), (-0.06, -0.38), (0.18, -0.33), (0.40, -0.20), (0.32, 0.36), (-0.16, 0.42))
_WRIST = ((0.07, 0.50), (0.07, 1.30))
_CUT = 0.98
_CENTRE = (0.054, -0.12)
_LEFT, _TOP, _RIGHT, _BOTTOM, _GRID, _FINE = -1.35, -1.75, 1.15, 1.15, 0.02, 5


@dataclass(frozen=True, slots=True)
class Pose:
    """``spread`` -1 (closed) to 1 (wide), ``fold`` 0 (open) to 1 (fist), ``tilt`` -1 to 1 (turned about the arm)."""

    spread: float = 0.0
    fold: float = 0.0
    tilt: float = 0.0

    def rounded(self) -> "Pose":
        """The pose on a grid of 1/40, so that few outlines are ever computed."""
        return Pose(*(round(value * 40) / 40 for value in (self.spread, self.fold, self.tilt)))


OPEN = Pose()


def _capsule(x: Field, y: Field, bone: tuple[Point, Point], radii: tuple[float, float]) -> Field:
    """Signed distance to a capsule about ``bone`` whose radius runs from the first to the second of ``radii``."""
    (start, end), (wide, narrow) = bone, radii
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = np.clip(((x - start[0]) * dx + (y - start[1]) * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
    return np.hypot(x - start[0] - along * dx, y - start[1] - along * dy) - (wide + (narrow - wide) * along)


def _join(one: Field, other: Field, round_: float) -> Field:
    """Smooth union of two signed distances (polynomial smooth minimum)."""
    share = np.clip(0.5 + 0.5 * (other - one) / round_, 0, 1)
    return np.asarray(other + (one - other) * share - round_ * share * (1 - share))


def _finger(index: int, pose: Pose) -> tuple[Point, Point, float]:
    knuckle, length, direction = _FINGERS[index]
    fan = 7.0 * pose.spread if pose.spread >= 0 else 6.5 * pose.spread
    angle = math.radians(direction + _FAN[index] * fan)
    reach = length * (1 - 0.72 * pose.fold)
    tip = (knuckle[0] + math.sin(angle) * reach, knuckle[1] - math.cos(angle) * reach)
    return knuckle, tip, 0.122 - (0.012 if index == 3 else 0.0)


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _field(pose: Pose) -> Field:
    x, y = np.meshgrid(np.arange(_LEFT, _RIGHT, _GRID), np.arange(_TOP, _BOTTOM, _GRID))
    body = _join(_palm(x, y), _capsule(x, y, _WRIST, (0.29, 0.27)), 0.30)
    thumb = [_between(a, b, pose.fold) for a, b in zip(_THUMB, _THUMB_IN, strict=True)]
    upper = _capsule(x, y, (thumb[1], thumb[2]), (0.145, 0.105))
    body = _join(body, _join(_capsule(x, y, (thumb[0], thumb[1]), (0.22, 0.145)), upper, 0.06), 0.20)
    for index in range(len(_FINGERS)):
        knuckle, tip, radius = _finger(index, pose)
        body = _join(body, _capsule(x, y, (knuckle, tip), (radius + 0.008, radius - 0.014)), 0.05)
    return body


def _palm(x: Field, y: Field) -> Field:
    """Signed distance (cut off inside) to the palm: a polygon between knuckles and heel with round corners."""
    sides = zip(_PALM, (*_PALM[1:], _PALM[0]), strict=True)
    edge = np.min([_capsule(x, y, side, (0.13, 0.13)) for side in sides], axis=0)
    inside = np.zeros(x.shape, dtype=np.uint8)
    corners = (np.array(_PALM) - (_LEFT, _TOP)) / _GRID
    cv2.fillPoly(inside, [np.round(corners).astype(np.int32)], 1)
    return np.asarray(np.where(inside > 0, np.minimum(edge, -0.13), edge))


def _contour(field: Field) -> NDArray[np.float64]:
    """The zero line as (n, 2) points in hand units, from the wrist's left side round to its right side."""
    fine = cv2.resize(field.astype(np.float32), None, fx=_FINE, fy=_FINE, interpolation=cv2.INTER_CUBIC)
    found, _ = cv2.findContours((fine < 0).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    points = max(found, key=len)[:, 0, :].astype(np.float64)
    points = np.stack([_smooth(points[:, axis]) for axis in (0, 1)], axis=1)
    points = (points + 0.5) / _FINE * _GRID + (_LEFT - _GRID / 2, _TOP - _GRID / 2)
    kept = points[:, 1] < _CUT
    start = int(np.argmax(~kept & np.roll(kept, -1))) + 1
    return np.roll(points, -start, axis=0)[: int(kept.sum())][::8]


def _smooth(values: Field, sigma: float = 7.0) -> Field:
    """Circular Gaussian smoothing, which takes the pixel steps out of a closed contour."""
    reach = round(3 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.concatenate([values[-reach:], values, values[:reach]])
    return np.convolve(padded, kernel / kernel.sum(), mode="valid")


@lru_cache(maxsize=256)
def _outline(pose: Pose) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in _contour(_field(pose))]))
    return path


def _placing(side: Side, pose: Pose, centre: QPointF, unit: float) -> QTransform:
    turn = math.cos(math.radians(38 * pose.tilt))
    flip = 1 if side is Side.RIGHT else -1
    # The drawing's own origin is not quite the mean of wrist and knuckles, which is what "palm centre" means here.
    placed = QTransform.fromTranslate(centre.x(), centre.y())
    placed.shear(0, 0.10 * pose.tilt)
    return placed.scale(unit * flip * turn, unit).translate(-_CENTRE[0], -_CENTRE[1])


def outline(side: Side, pose: Pose, centre: QPointF, unit: float) -> QPainterPath:
    """The open outline, wrist to wrist, of the person's ``side`` hand as seen in a mirror.

    ``centre`` is where the palm's centre goes, ``unit`` the pixels from wrist to middle knuckle.
    """
    pose = pose.rounded()
    return _placing(side, pose, centre, unit).map(_outline(Pose(pose.spread, pose.fold)))


def creases(side: Side, centre: QPointF, unit: float) -> QPainterPath:
    """The three long creases of an open palm, to draw inside ``outline``."""
    path = QPainterPath(QPointF(0.45, -0.02))
    path.cubicTo(QPointF(0.25, -0.01), QPointF(-0.02, -0.04), QPointF(-0.14, -0.31))
    path.moveTo(QPointF(-0.36, -0.09))
    path.cubicTo(QPointF(-0.15, -0.10), QPointF(0.18, 0.02), QPointF(0.36, 0.24))
    path.moveTo(QPointF(-0.37, -0.04))
    path.cubicTo(QPointF(-0.14, -0.02), QPointF(0.00, 0.22), QPointF(-0.03, 0.62))
    return _placing(side, OPEN, centre, unit).map(path)

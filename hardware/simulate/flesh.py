"""What covers the bones: capsules of fingers, thumb, palm pads, webs and forearm for one view."""

import numpy as np

from hardware.simulate.pose import Pose
from hardware.simulate.shape import Floats, HandShape
from hardware.simulate.skeleton import joints
from hardware.simulate.solid import Capsule
from hardware.simulate.view import View

CANONICAL_SPREAD = 0.4
"""Spread of the flat hand on which skin is painted: wide enough that no two fingers overlap there."""
FINGERS = ((5, 6, 7, 8), (9, 10, 11, 12), (13, 14, 15, 16), (17, 18, 19, 20))
CARPALS = np.array([[0.10, 0.13, -0.04], [0.02, 0.10, -0.05], [-0.08, 0.10, -0.05], [-0.16, 0.14, -0.04]])
"""Heads of the long palm bones at the wrist, (4, 3)."""
WEB_REACH = 0.14
"""How far past the knuckles the palm reaches before the fingers part, palm lengths."""
WRIST_RADIUS, ELBOW_RADIUS = 0.275, 0.40
FOREARM_LENGTH = 4.0
FOREARM_FOLLOWS = 0.55
"""Share of the hand's in-plane rotation that comes from the elbow; the wrist bends the rest."""


def canonical_joints(shape: HandShape) -> Floats:
    """The flat hand that the skin is painted on, (21, 2)."""
    return joints(shape, CANONICAL_SPREAD, 0.0)[:, :2]


class Flesh:
    """Capsules of one hand in one view, in grid pixels: picture pixels divided by ``reduce``."""

    def __init__(self, shape: HandShape, pose: Pose, view: View, reduce: float) -> None:
        self._shape, self._pose, self._view, self._reduce = shape, pose, view, reduce
        self._bones = joints(shape, pose.spread, pose.fold, pose.tucked)
        self._flat = canonical_joints(shape)
        handed = 1.0 if view.mirror[0] > 0 else -1.0
        self._sense = handed if pose.palm_facing else -handed

    def _grid(self, points: Floats, radii: Floats) -> Floats:
        """Hand-frame points (n, 3) and radii (n,) to grid x, y, height, radius (n, 4)."""
        return self._scaled(self._view.project(points), radii)

    def _scaled(self, seen: Floats, radii: Floats) -> Floats:
        place = (seen[:, :2] + 0.5) / self._reduce - 0.5
        return np.column_stack([place, seen[:, 2] / self._reduce, radii * seen[:, 3] / self._reduce])

    def _chain(self, indices: tuple[int, ...], radii: Floats) -> list[Capsule]:
        seen = self._grid(self._bones[list(indices)], radii)
        flat = self._flat[list(indices)]
        skin = [(float(x), float(y), float(r * self._sense)) for (x, y), r in zip(flat, radii, strict=True)]
        return [Capsule(_four(seen[i]), _four(seen[i + 1]), (skin[i], skin[i + 1])) for i in range(len(indices) - 1)]

    def fingers(self) -> list[Capsule]:
        """Four fingers and the two outer bones of the thumb."""
        capsules = self._chain((2, 3, 4), self._shape.thumb_radii[1:])
        for indices, radii in zip(FINGERS, self._shape.radii, strict=True):
            capsules += self._chain(indices, radii)
        return capsules

    def palm(self) -> list[Capsule]:
        """Long bones, thumb and little-finger pads, and the webs between the fingers."""
        bones, breadth = self._bones, self._shape.breadth
        knuckles = bones[[5, 9, 13, 17]]
        toward = bones[[6, 10, 14, 18]] - knuckles
        roots = knuckles + toward * (WEB_REACH / np.linalg.norm(toward, axis=1, keepdims=True))
        spans = [(CARPALS[i] * [breadth, 1, 1], knuckles[i], 0.15, 0.125) for i in range(4)]
        spans += [((knuckles[i] + knuckles[i + 1]) / 2, (roots[i] + roots[i + 1]) / 2, 0.13, 0.085) for i in range(3)]
        thumb = bones[2]
        spans += [
            (np.array([0.14, 0.15, 0.07]), thumb, 0.185, float(self._shape.thumb_radii[1]) - 0.005),
            (np.array([0.16, 0.42, 0.0]), (thumb + bones[5]) / 2 - [0.11, 0.03, 0.02], 0.17, 0.1),
            (np.array([-0.185 * breadth, 0.17, 0.06]), np.array([-0.335 * breadth, 0.62, 0.04]), 0.17, 0.135),
        ]
        return [self._span(np.array([a, b]), np.array([ra, rb])) for a, b, ra, rb in spans]

    def tendons(self) -> list[Capsule]:
        """What stands out on the back of the hand: tendons and knuckles. None of it is seen from the palm."""
        if self._pose.palm_facing:
            return []
        knuckles = self._bones[[5, 9, 13, 17]]
        starts = CARPALS * [self._shape.breadth * 0.6, 1.2, 0.0] - [0.0, 0.0, 0.125]
        ridges = [(starts[i], knuckles[i] - [0, 0.04, 0.105], 0.02, 0.035) for i in range(4)]
        domes = [(knuckle - [0, 0.06, 0.04], knuckle - [0, -0.01, 0.045], 0.085, 0.1) for knuckle in knuckles]
        return [self._span(np.array([a, b]), np.array([ra, rb])) for a, b, ra, rb in ridges + domes]

    def _span(self, points: Floats, radii: Floats) -> Capsule:
        seen = self._grid(points, radii)
        return Capsule(_four(seen[0]), _four(seen[1]))

    def forearm(self) -> Capsule:
        """From the wrist to beyond the frame, following the hand's rotation only in part."""
        wrist = self._view.project(np.array([[0.0, -0.02, 0.0]]))[0]
        roll = np.radians(self._pose.rotation * FOREARM_FOLLOWS)
        away = self._view.scale * FOREARM_LENGTH * np.array([-np.sin(roll), np.cos(roll)])
        elbow = np.array([wrist[0] + away[0], wrist[1] + away[1], wrist[2] - 0.3 * self._view.scale, wrist[3]])
        ends = self._scaled(np.array([wrist, elbow]), np.array([WRIST_RADIUS, ELBOW_RADIUS]) * self._shape.breadth)
        return Capsule(_four(ends[0]), _four(ends[1]), flat=0.7)


def _four(row: Floats) -> tuple[float, float, float, float]:
    return float(row[0]), float(row[1]), float(row[2]), float(row[3])

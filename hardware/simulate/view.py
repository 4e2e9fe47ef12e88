"""From the hand frame to the picture: rotation, perspective and the homographies of the palm's two faces."""

from dataclasses import dataclass

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.pose import Pose
from hardware.simulate.shape import Floats

PIVOT = np.array([-0.03, 0.55, 0.0])
"""The palm centre: what ``Pose.center`` places and what the hand turns about."""
CAMERA_DISTANCE = 4.5
"""Palm lengths from camera to palm: about 45 cm for an adult hand; sets the strength of perspective."""
SURFACE = 0.13
"""Height of the palm's surface over its bones, palm lengths."""


def _turn(pose: Pose) -> Floats:
    yaw, pitch, roll = np.radians([pose.yaw, pose.pitch, pose.rotation])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_z = np.array([[np.cos(roll), np.sin(roll), 0], [-np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_x @ about_y)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One pose seen in one picture: ``scale`` is pixels per palm length at the palm."""

    turn: Floats
    mirror: Floats
    scale: float
    origin: Floats

    @classmethod
    def of(cls, pose: Pose, width: int, height: int) -> "View":
        """The view of ``pose`` in a picture of ``width`` by ``height`` pixels."""
        mirror = np.array([1.0 if pose.side is Side.RIGHT else -1.0, 1.0, 1.0])
        origin = np.array([pose.center[0] * width, pose.center[1] * height])
        return cls(_turn(pose), mirror, pose.size * min(width, height), origin)

    def project(self, points: Floats) -> Floats:
        """(n, 3) hand-frame points to (n, 4): x, y in pixels, height towards the camera and magnification in pixels."""
        turned = ((points - PIVOT) * self.mirror) @ self.turn.T
        return self.place(turned)

    def place(self, turned: Floats) -> Floats:
        """The same for points that are already turned (palm lengths, camera axes, y up)."""
        zoom = self.scale * CAMERA_DISTANCE / np.maximum(CAMERA_DISTANCE - turned[:, 2], 0.5)
        x, y = self.origin[0] + turned[:, 0] * zoom, self.origin[1] - turned[:, 1] * zoom
        return np.stack([x, y, turned[:, 2] * self.scale, zoom], axis=1)

    def palm_height(self) -> Floats:
        """Coefficients (a, b, c) of the palm's plane of bones: its height in pixels is a x + b y + c, pixels."""
        corners = self.project(np.array([[-0.4, 0.1, 0.0], [0.3, 0.1, 0.0], [0.3, 1.0, 0.0], [-0.4, 1.0, 0.0]]))
        places = np.column_stack([corners[:, :2], np.ones(4)])
        return np.asarray(np.linalg.lstsq(places, corners[:, 2], rcond=None)[0])

    def palm_from_picture(self, palm_facing: bool) -> Floats:
        """Homography (3, 3) from pixels to hand-frame x, y on the palm's surface that faces the camera."""
        height = SURFACE if palm_facing else -SURFACE
        corners = np.array([[-0.5, 0, height], [0.4, 0, height], [0.4, 1, height], [-0.5, 1, height]])
        seen = self.project(corners)[:, :2]
        return _homography(seen, corners[:, :2])


def _homography(source: Floats, target: Floats) -> Floats:
    """The 3 x 3 map taking four ``source`` points to four ``target`` points, scaled to depth 1 in their middle."""
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    solution = np.linalg.lstsq(np.array(rows), np.array(values), rcond=None)[0]
    matrix = np.append(solution, 1.0).reshape(3, 3)
    return np.asarray(matrix / (matrix[2] @ np.append(source.mean(axis=0), 1.0)))

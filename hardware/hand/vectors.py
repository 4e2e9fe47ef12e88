"""Small plane geometry over landmarks."""

import math

import numpy as np

from hardware.hand.hand import Landmark, Points

KNUCKLES = (Landmark.INDEX_MCP, Landmark.MIDDLE_MCP, Landmark.RING_MCP, Landmark.PINKY_MCP)
TIPS = (Landmark.INDEX_TIP, Landmark.MIDDLE_TIP, Landmark.RING_TIP, Landmark.PINKY_TIP)
PALM = (Landmark.WRIST, *KNUCKLES)


def distance(points: Points, one: Landmark, other: Landmark) -> float:
    """Pixels between two landmarks."""
    return math.dist(points[one], points[other])


def palm_length(points: Points) -> float:
    """Wrist to middle knuckle, pixels; at least 1 so that it can be divided by."""
    return max(1.0, distance(points, Landmark.WRIST, Landmark.MIDDLE_MCP))


def palm_width(points: Points) -> float:
    """Index knuckle to little finger knuckle, pixels; at least 1."""
    return max(1.0, distance(points, Landmark.INDEX_MCP, Landmark.PINKY_MCP))


def direction(points: Points, tail: Landmark, tip: Landmark) -> float:
    """Angle of tail to tip from straight up, clockwise positive, degrees in -180..180."""
    x, y = (points[tip] - points[tail]).tolist()
    return math.degrees(math.atan2(x, -y))


def between(one: float, other: float) -> float:
    """Size of the angle between two directions, degrees in 0..180."""
    return abs((one - other + 180.0) % 360.0 - 180.0)


def palm_center(points: Points) -> tuple[float, float]:
    """Mean of the palm's landmarks, pixels."""
    x, y = np.mean(points[list(PALM)], axis=0).tolist()
    return x, y

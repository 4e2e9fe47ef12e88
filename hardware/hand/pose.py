"""How the palm is turned: in the picture's plane and out of it."""

import math

from hardware.hand.hand import Landmark, Points
from hardware.hand.vectors import direction, palm_length, palm_width
from hardware.palm.parameters import FLAT_RATIO


def rotation(points: Points) -> float:
    """Angle of the palm's axis from straight up, clockwise positive, degrees."""
    return direction(points, Landmark.WRIST, Landmark.MIDDLE_MCP)


def tilt(points: Points) -> float:
    """log(width / length) over that of a flat hand: positive when the fingers lean away, negative when it turns."""
    return math.log(palm_width(points) / palm_length(points) / FLAT_RATIO)

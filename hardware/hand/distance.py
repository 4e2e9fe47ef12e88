"""How near the hand is and where in the frame."""

import numpy as np

from hardware.hand.hand import Points
from hardware.hand.vectors import palm_center, palm_length


def size(points: Points, width: int, height: int) -> float:
    """Palm length over the frame's shorter side."""
    return palm_length(points) / min(width, height)


def center(points: Points, width: int, height: int) -> tuple[float, float]:
    """Palm centre as fractions of width and height."""
    x, y = palm_center(points)
    return x / width, y / height


def inside(points: Points, width: int, height: int) -> float:
    """Share of the landmarks that lie inside the frame."""
    return float(np.mean(np.all((points >= 0) & (points < np.array([width, height])), axis=1)))

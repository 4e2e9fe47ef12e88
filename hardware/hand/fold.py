"""How far the fingers are stretched."""

from hardware.hand.hand import Points
from hardware.hand.vectors import KNUCKLES, TIPS, distance, palm_length


def fold(points: Points) -> float:
    """Mean fingertip-to-knuckle distance over palm length: an open hand has 0.65 to 1, a fist under 0.5."""
    return sum(_reaches(points)) / len(TIPS)


def least_fold(points: Points) -> float:
    """The same of the shortest-looking finger: one folded finger is not an open hand either."""
    return min(_reaches(points))


def _reaches(points: Points) -> list[float]:
    length = palm_length(points)
    return [distance(points, knuckle, tip) / length for knuckle, tip in zip(KNUCKLES, TIPS, strict=True)]

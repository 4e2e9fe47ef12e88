"""How far apart the fingers are."""

from itertools import pairwise

from hardware.hand.hand import Points
from hardware.hand.vectors import KNUCKLES, TIPS, between, direction


def spread(points: Points) -> float:
    """Mean angle between the rays of neighbouring fingers, index to little, degrees."""
    rays = [direction(points, knuckle, tip) for knuckle, tip in zip(KNUCKLES, TIPS, strict=True)]
    return sum(between(one, other) for one, other in pairwise(rays)) / (len(rays) - 1)

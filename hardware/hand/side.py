"""Which hand it is and which side of it looks at the camera.

On an unmirrored picture the model's label is the person's own hand, and the knuckles run one way round the wrist on a
palm and the other way on a back. Label and winding together tell a palm from a back; a wrong label would still pass
the back of a left hand for a right palm, so the engine also asks for creases (``UNCOVER``).
"""

from hardware.hand.hand import Hand, Landmark, Points
from hardware.palm.parameters import MIN_LABEL_SCORE
from hardware.palm.side import Side


def winding(points: Points) -> float:
    """Cross product (5 - 0) x (17 - 0), square pixels, x right and y down: positive on a left palm."""
    ax, ay = (points[Landmark.INDEX_MCP] - points[Landmark.WRIST]).tolist()
    bx, by = (points[Landmark.PINKY_MCP] - points[Landmark.WRIST]).tolist()
    return float(ax * by - ay * bx)


def palm_facing(hand: Hand) -> bool:
    """Whether label and winding agree on a palm."""
    return (hand.label is Side.LEFT) == (winding(hand.points) > 0)


def side_of(hand: Hand) -> Side | None:
    """The person's own hand when its palm is seen and the label is sure, else None."""
    return hand.label if palm_facing(hand) and hand.score >= MIN_LABEL_SCORE else None

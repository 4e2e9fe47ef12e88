"""All scalars of one hand, from landmarks alone."""

from hardware.camera.frame import Frame
from hardware.hand.distance import center, inside, size
from hardware.hand.fold import fold, least_fold
from hardware.hand.hand import Hand
from hardware.hand.measures import Measures
from hardware.hand.pose import rotation, tilt
from hardware.hand.side import palm_facing, side_of
from hardware.hand.spread import spread
from hardware.hand.vectors import palm_width


def measure(frame: Frame, hand: Hand, motion: float | None) -> Measures:
    """Geometry of ``hand``; what is read from the palm region is left None."""
    points = hand.points
    return Measures(
        side=side_of(hand),
        palm_facing=palm_facing(hand),
        palm_width_px=palm_width(points),
        size=size(points, frame.width, frame.height),
        center=center(points, frame.width, frame.height),
        rotation=rotation(points),
        tilt=tilt(points),
        spread=spread(points),
        fold=fold(points),
        motion=motion,
        inside=inside(points, frame.width, frame.height),
        least_fold=least_fold(points),
    )

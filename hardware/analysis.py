"""What the engine says about one frame."""

from dataclasses import dataclass

from hardware.camera.frame import Frame
from hardware.guidance import Guidance
from hardware.hand.hand import Hand
from hardware.hand.measures import Measures
from hardware.palm.code import PalmCode


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One frame, analysed. ``measures`` exists when exactly one hand is in view.

    ``code`` exists only when the frame is good enough to enroll or verify with (then ``guidance`` is GOOD).
    """

    frame: Frame
    hands: tuple[Hand, ...]
    measures: Measures | None
    guidance: Guidance
    code: PalmCode | None

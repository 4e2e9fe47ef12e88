"""The outline performs a gesture once, slowly, then waits for the person; after a while it shows it again."""

import math
from dataclasses import dataclass

from hardware.liveness.verdict import Gesture
from kiosk.theme.hand import OPEN, Pose

SHOW_S = 2.4
WAIT_S = 4.0
_CYCLE = SHOW_S + WAIT_S


@dataclass(frozen=True, slots=True)
class Moment:
    """``pose`` and ``zoom`` of the outline, and how visible it is (0..1)."""

    pose: Pose
    zoom: float
    opacity: float


def _swing(share: float) -> float:
    """0 at the ends, 1 in the middle, with soft turns."""
    return 0.5 - 0.5 * math.cos(2 * math.pi * share)


def moment(instruction: str, seconds: float, still: bool = False) -> Moment:
    """How the outline stands ``seconds`` after a challenge was given; ``still`` shows only where it goes."""
    within = seconds % _CYCLE
    showing = still or within < SHOW_S
    reach = 1.0 if still else _swing(within / SHOW_S) if showing else 0.0
    opacity = 1.0 if showing else max(0.25, 1.0 - (within - SHOW_S) * 1.5)
    pose, zoom = _performed(instruction, reach)
    return Moment(pose, zoom, opacity)


def _performed(instruction: str, reach: float) -> tuple[Pose, float]:
    poses = {
        Gesture.SPREAD: Pose(spread=reach),
        Gesture.CLOSE: Pose(spread=-reach),
        Gesture.TILT: Pose(tilt=reach),
        Gesture.FIST: Pose(fold=reach),
    }
    gesture = next((g for g in Gesture if g.instruction == instruction), None)
    zoom = 1.0 + 0.28 * reach if gesture is Gesture.NEARER else 1.0
    return (poses.get(gesture, OPEN) if gesture else OPEN), zoom

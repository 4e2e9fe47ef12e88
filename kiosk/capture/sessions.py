"""Liveness sessions for the tries of one capture."""

from collections.abc import Callable

from hardware.camera.source import CameraInfo
from hardware.liveness.challenge import Chooser
from hardware.liveness.gestures import ARTICULATED
from hardware.liveness.repeats import Repeats
from hardware.liveness.session import LivenessSession
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.attempt import NewSession
from kiosk.flows.states import Purpose


def sessions(
    level: LivenessLevel,
    camera: Callable[[], CameraInfo],
    side: Side,
    purpose: Purpose,
    *,
    choose: Chooser,
    allow_virtual_device: bool = False,
) -> NewSession:
    """``camera`` tells which one is open when a session begins; ``choose`` draws the gesture."""
    # One memory for all tries: a recording that answers the second gesture must not have been seen before.
    repeats = Repeats()

    def new_session(tries: int) -> LivenessSession:
        return LivenessSession(
            level,
            camera(),
            side,
            p.QUOTAS[purpose],
            allow_virtual_device=allow_virtual_device,
            choose=choose,
            among=ARTICULATED if tries else tuple(Gesture),
            repeats=repeats,
        )

    return new_session

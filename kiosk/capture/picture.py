"""What the capture page may know, newest only: the live picture and what to tell the person."""

from dataclasses import dataclass

from hardware.camera.frame import Frame
from hardware.palm.side import Side


@dataclass(frozen=True, slots=True)
class Ring:
    """The ring around the tracked palm, in fractions of the unmirrored frame: ``x`` of width, the rest of height."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, eq=False)
class CapturePicture:
    """``instruction`` is a guidance or challenge code already held still long enough to be read.

    ``progress`` is 0..1 within the visit's current palm and never falls within one attempt. ``ring`` is None while no
    hand is tracked; ``target_radius`` (fraction of height) is the size the ring should have.
    ``challenge`` is the gesture's instruction code while one is asked for. ``liveness`` is the terminal's level.
    """

    frame: Frame
    side: Side | None
    instruction: str
    progress: float
    ring: Ring | None
    target_radius: float
    challenge: str | None
    hand_in_view: bool
    liveness: str

"""What a page may use: one way to send an event, the clock, the newest picture. Nothing else."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.capture.picture import CapturePicture
from kiosk.flows.events import Event


def no_picture() -> CapturePicture | None:
    """There is no camera."""
    return None


@dataclass(frozen=True, slots=True)
class Desk:
    """``send`` takes every event of the person; ``now`` is the flow's clock (monotonic seconds).

    ``picture`` gives the newest picture once and None when there is nothing new; it is called from the preview's
    worker thread. ``phones``: a person's own phone will do instead of a palm.
    """

    send: Callable[[Event], None]
    now: Callable[[], float]
    picture: Callable[[], CapturePicture | None] = no_picture
    phones: bool = False

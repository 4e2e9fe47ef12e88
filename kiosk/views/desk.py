"""What a page may use: one way to send an event, the clock, the newest picture, the languages. Nothing else."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.capture.picture import CapturePicture
from kiosk.flows.events import Event
from kiosk.languages import USUAL
from kiosk.sound.herald import Herald


def no_picture() -> CapturePicture | None:
    """There is no camera."""
    return None


def nobody_to_call(_page: str, told: Callable[[bool], None]) -> None:
    """The person goes and finds them."""
    told(False)


@dataclass(frozen=True, slots=True)
class Desk:
    """``send`` takes every event of the person; ``now`` is the flow's clock (monotonic seconds), ``wall`` Unix seconds.

    ``call_staff`` tells staff which page somebody needs them at, and then whether they heard; ``staff_hint`` says
    where they are found (the operator's own words). ``picture`` gives the newest picture once and None when there is
    nothing new; it is called from the preview's worker thread. ``phones``: a person's own phone will do instead of a
    palm. ``herald`` says by ear what the screen says. ``languages`` are the codes of those to choose from.
    """

    send: Callable[[Event], None]
    now: Callable[[], float]
    picture: Callable[[], CapturePicture | None] = no_picture
    phones: bool = False
    herald: Herald = field(default_factory=lambda: Herald(None, lambda: 0.0))
    wall: Callable[[], float] = time.time
    call_staff: Callable[[str, Callable[[bool], None]], None] = nobody_to_call
    staff_hint: str = ""
    languages: tuple[str, ...] = USUAL

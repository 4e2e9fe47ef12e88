"""What the analysis thread does with a frame: capture a palm, or look for a QR code. No threads in here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.attempt import Attempt
from kiosk.capture.picture import CapturePicture
from kiosk.capture.preview import ring_of, ring_radius
from kiosk.capture.steady import Steady
from kiosk.capture.unrest import Unrest
from kiosk.capture.whichever import Whichever
from kiosk.flows.events import Entered, Event, HandSeen
from kiosk.secret import Secret

NewAttempt = Callable[[Side, Steady | None], Attempt]
"""Makes the attempt at one palm; the words that stand on the screen go on."""

SCAN = "scan"
"""The instruction code while a QR code is looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What came of one frame: what to show, the event that ends the job, if any, and one that does not end it."""

    picture: CapturePicture
    event: Event | None = None
    sign: Event | None = None


class Job(Protocol):
    """One thing to look for."""

    def see(self, frame: Frame) -> Seen:
        """Look at one frame."""
        ...


class CaptureJob:
    """Look for one palm. ``target_size`` is the wanted palm length over the frame's shorter side.

    The attempt is made with the first frame: only then is it known which camera it comes from. Another one begins,
    under the same words, when another welcome palm is held up.
    """

    def __init__(
        self,
        whichever: Whichever,
        make_attempt: NewAttempt,
        analyse: Callable[[Frame, Side], Analysis],
        clock: Callable[[], float],
        *,
        level: LivenessLevel,
        target_size: float,
    ) -> None:
        self._whichever = whichever
        self._make_attempt = make_attempt
        self._attempt: Attempt | None = None
        self._analyse = analyse
        self._clock = clock
        self._level = level
        self._target_size = target_size
        self._hand_due = float("-inf")
        self._unrest = Unrest()
        self._asked = False

    def see(self, frame: Frame) -> Seen:
        """Analyse the frame and take the attempt one step further."""
        attempt, now = self._present(), self._clock()
        analysis = self._whichever.take(self._analyse(frame, attempt.side), now, asked=self._asked)
        step = attempt.feed(analysis, now)
        self._asked = step.challenge is not None
        picture = CapturePicture(
            frame=frame,
            side=attempt.side,
            instruction=step.instruction,
            progress=step.progress,
            ring=ring_of(analysis.measures, frame),
            target_radius=ring_radius(self._target_size, frame),
            challenge=step.challenge,
            hand_in_view=bool(analysis.hands),
            liveness=self._level.value,
        )
        return Seen(picture, step.outcome, self._sign(analysis, now))

    def _sign(self, analysis: Analysis, now: float) -> Event | None:
        """Somebody is here, said now and then; a picture of a hand is nobody."""
        if not self._unrest.take(analysis, now) or now < self._hand_due:
            return None
        self._hand_due = now + p.HAND_EVERY
        return HandSeen()

    def _present(self) -> Attempt:
        """The attempt at the palm that is looked for now."""
        side, here = self._whichever.side, self._attempt
        if here is None or here.side is not side:
            self._attempt = here = self._make_attempt(side, here.steady if here else None)
        return here


class ScanJob:
    """Look for a QR code now and then. The text is a secret: it leaves in a ``Secret`` and is written nowhere."""

    def __init__(self, decode: Callable[[Frame], str | None], clock: Callable[[], float], level: LivenessLevel) -> None:
        self._decode = decode
        self._clock = clock
        self._level = level
        self._next = float("-inf")

    def see(self, frame: Frame) -> Seen:
        """Decode this frame if it is time to."""
        picture = CapturePicture(
            frame=frame,
            side=None,
            instruction=SCAN,
            progress=0.0,
            ring=None,
            target_radius=0.0,
            challenge=None,
            hand_in_view=False,
            liveness=self._level.value,
        )
        text = self._due(frame)
        return Seen(picture, Entered(Secret(text)) if text else None)

    def _due(self, frame: Frame) -> str | None:
        now = self._clock()
        if now < self._next:
            return None
        self._next = now + p.SCAN_EVERY
        return self._decode(frame)

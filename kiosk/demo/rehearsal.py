"""A rendered person before the kiosk's own engine and capture, frame by frame: what is said, when, and how far it got.

No threads: the camera's clock goes from frame to frame and by nothing else, so the same person, rendered or recorded,
says the same again, however fast or slow it is played.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from hardware.camera.clock import FilmClock
from hardware.camera.source import CameraSource, Directed, Format
from hardware.camera.spec import open_spec
from hardware.camera.virtual import Cast, VirtualCamera
from hardware.engine import Engine
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.side import Side
from hardware.simulate.performer import Performer
from kiosk.capture import parameters as p
from kiosk.capture.attempt import Attempt
from kiosk.capture.jobs import CaptureJob, Seen
from kiosk.capture.sessions import sessions
from kiosk.capture.steady import Steady
from kiosk.capture.template import make_template
from kiosk.capture.whichever import Whichever
from kiosk.demo.scenarios import Scenario
from kiosk.flows.events import CaptureTimedOut, Event, PalmCaptured
from kiosk.flows.states import Purpose

_START = 100.0
_WIDTH, _HEIGHT = 640, 480
USUAL_RATE = 30.0
LONGEST_S = 60.0
CAPTURED = "captured"


@dataclass(frozen=True, slots=True)
class Line:
    """From ``at`` seconds on the screen says ``code`` about ``side``; ``progress`` (0..1) of the palm as it began."""

    at: float
    side: Side
    code: str
    progress: float


class Rehearsal:
    """``seed`` is the person, whom ``cast`` makes if not as usual; ``gesture`` the one asked for where it can be.

    ``rate`` is the camera's, in frames per second. ``recording`` (``replay:PATH``) is played instead of a rendered
    person, at its own rate. ``speed`` is how fast at most, None as fast as can be; what is said does not depend on it.
    ``engine`` stays the caller's. Raises ``CannotOpen`` for what is no recording.
    """

    def __init__(
        self,
        engine: Engine,
        scenario: Scenario,
        *,
        seed: int = 1,
        level: LivenessLevel = LivenessLevel.CHALLENGE,
        gesture: Gesture = Gesture.FIST,
        rate: float = USUAL_RATE,
        cast: Cast | None = None,
        recording: str | None = None,
        speed: float | None = None,
    ) -> None:
        self._engine = engine
        self._scenario = scenario
        self._level = level
        self._gesture = gesture
        self._clock = FilmClock(_START, speed)
        self._format = Format(_WIDTH, _HEIGHT, rate)
        rendered = cast or partial(Performer, clumsy=scenario.clumsy)
        self._camera: CameraSource = (
            open_spec(recording, clock=self._clock)
            if recording
            else VirtualCamera(seed, cast=rendered, clock=self._clock)
        )
        self._cues = list(scenario.cues)
        self._told: tuple[str, str] | None = None
        self.frames: list[Line] = []

    def lines(self) -> Iterator[Line]:
        """Each change of what the screen says; the last one tells how it ended."""
        self._camera.open(self._format)
        try:
            yield from self._palm_by_palm(self._scenario.wanted)
        finally:
            self._camera.close()

    def _palm_by_palm(self, wanted: tuple[Side, ...]) -> Iterator[Line]:
        while wanted:
            event = yield from self._until_the_end(self._job(wanted))
            if not isinstance(event, PalmCaptured):
                yield Line(self._now, wanted[0], _gave_up(event), 0.0)
                return
            yield Line(self._now, event.side, CAPTURED, 1.0)
            wanted = tuple(side for side in wanted if side is not event.side)

    def _until_the_end(self, job: CaptureJob) -> Generator[Line, None, Event | None]:
        before: tuple[str, Side] | None = None
        while self._now < LONGEST_S:
            self._direct()
            seen = job.see(self._camera.read())
            line = self._line(seen)
            self.frames.append(line)
            self._tell(line)
            if before != (line.code, line.side):
                yield line
            before = (line.code, line.side)
            if seen.event is not None:
                return seen.event
        return None

    def _job(self, wanted: tuple[Side, ...]) -> CaptureJob:
        return CaptureJob(
            Whichever(wanted[0], wanted[1:]),
            self._attempt,
            self._engine.analyse,
            self._clock.now,
            level=self._level,
            target_size=p.TARGET_SIZE,
        )

    def _attempt(self, side: Side, steady: Steady | None) -> Attempt:
        made = sessions(self._level, lambda: self._camera.info, side, Purpose.ENROLL, choose=self._choose)
        return Attempt(side, made, make_template, steady)

    def _choose(self, among: Sequence[Gesture]) -> Gesture:
        return self._gesture if self._gesture in among else among[0]

    def _direct(self) -> None:
        while self._cues and self._cues[0][0] <= self._now:
            self._say(self._cues.pop(0)[1], None)

    def _tell(self, line: Line) -> None:
        """The person reads what is new on the screen."""
        if self._told != (line.code, line.side.value):
            self._told = (line.code, line.side.value)
            self._say(*self._told)

    def _say(self, instruction: str, side: str | None) -> None:
        if isinstance(self._camera, Directed):
            self._camera.tell(instruction, side)

    def _line(self, seen: Seen) -> Line:
        picture = seen.picture
        return Line(self._now, picture.side or self._scenario.wanted[0], picture.instruction, picture.progress)

    @property
    def _now(self) -> float:
        return round(self._clock.now() - _START, 2)


def _gave_up(event: Event | None) -> str:
    return f"timed out: {event.hint}" if isinstance(event, CaptureTimedOut) else "once more"

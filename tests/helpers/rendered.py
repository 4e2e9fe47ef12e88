"""Rendered people before the real engine, without threads and without waiting: a paced camera on a clock that jumps."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from hardware.analysis import Analysis
from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Format
from hardware.camera.virtual import VirtualCamera
from hardware.engine import Engine
from hardware.liveness.gestures import ARTICULATED
from hardware.liveness.session import LivenessSession
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.attempt import Attempt, Outcome, Step
from kiosk.capture.template import make_template
from kiosk.flows.states import Purpose

SIZE = Format(640, 480, 30.0)
Change = Callable[[Frame, Step | None], Frame]


def opened(seed: int, clock: ManualClock, size: Format = SIZE) -> VirtualCamera:
    """A virtual camera that delivers as fast as it is read, with the times it should have."""
    camera = VirtualCamera(seed, clock=clock)
    camera.open(size)
    return camera


@dataclass
class Take:
    """One attempt in front of a rendered person; ``change`` may tamper with what the camera saw."""

    engine: Engine
    seed: int = 1
    gesture: Gesture = Gesture.FIST
    level: LivenessLevel = LivenessLevel.CHALLENGE
    side: Side = Side.RIGHT
    purpose: Purpose = Purpose.VERIFY
    change: Change = lambda frame, _: frame
    told: list[str] = field(default_factory=list)
    analyses: list[Analysis] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.camera = opened(self.seed, ManualClock(100.0, jump=True))
        self.sessions: list[LivenessSession] = []
        self.attempt = Attempt(self.side, self._session, make_template)

    def steps(self, seconds: float = 30.0) -> Iterator[Step]:
        """Frame by frame until the outcome, telling the person what the screen says."""
        step: Step | None = None
        while step is None or step.outcome is None:
            frame = self.change(self.camera.read(), step)
            if frame.time > 100.0 + seconds:
                return
            analysis = self.engine.analyse(frame, self.side)
            self.analyses.append(analysis)
            step = self.attempt.feed(analysis, frame.time)
            if not self.told or self.told[-1] != step.instruction:
                self.told.append(step.instruction)
                self.camera.tell(step.instruction, self.side.value)
            yield step

    def outcome(self, seconds: float = 30.0) -> Outcome | None:
        """How it ended, if it did."""
        return list(self.steps(seconds))[-1].outcome

    def _session(self, tries: int) -> LivenessSession:
        info: CameraInfo = self.camera.info
        session = LivenessSession(
            self.level,
            info,
            self.side,
            p.QUOTAS[self.purpose],
            choose=lambda some: self.gesture if self.gesture in some else some[0],
            among=ARTICULATED if tries else tuple(Gesture),
        )
        self.sessions.append(session)
        return session


def with_pixels_of(frame: Frame, other: Frame) -> Frame:
    """``other``'s picture at ``frame``'s place in the stream."""
    return replace(frame, pixels=other.pixels)

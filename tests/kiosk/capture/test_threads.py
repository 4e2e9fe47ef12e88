"""The capture service in its own threads with the real engine: rendered people, cards, real stills."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from hardware.analysis import Analysis
from hardware.camera.clock import ManualClock
from hardware.camera.directions import LEAVE
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, CameraSource, Directed, Format
from hardware.camera.spec import open_spec
from hardware.camera.virtual import VirtualCamera
from hardware.engine import Engine
from hardware.errors import CameraLost
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from hardware.simulate.directions import SHOW_CODE
from kiosk.capture.service import CaptureService
from kiosk.flows.events import CameraBack, CameraFailed, CaptureTimedOut, Entered, PalmCaptured
from kiosk.flows.states import Purpose
from kiosk.secret import Secret
from tests.helpers.stage import Posted

SIZE = Format(640, 480, 30.0)


class Shared:
    """The session's engine, which no service may close; says when it has looked at a frame."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.looked = threading.Semaphore()

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        analysis = self._engine.analyse(frame, wanted)
        self.looked.release()
        return analysis

    def close(self) -> None:
        """It is still needed."""


@pytest.fixture
def shared(engine: Engine) -> Shared:
    return Shared(engine)


class InStep:
    """A virtual camera whose next frame comes when the last one was analysed: as fast as any machine can."""

    def __init__(self, seed: int, clock: ManualClock, engine: Shared) -> None:
        self._camera = VirtualCamera(seed, clock=clock)
        self._clock, self._looked = clock, engine.looked
        self.unplug_at: str | None = None

    @property
    def info(self) -> CameraInfo:
        return self._camera.info

    def open(self, wanted: Format) -> Format:
        return self._camera.open(wanted)

    def read(self) -> Frame:
        self._looked.acquire(timeout=1.0)
        self._clock.advance(1 / SIZE.rate)
        if self.unplug_at == "now":
            self.unplug_at = None
            raise CameraLost("unplugged")
        return self._camera.read()

    def close(self) -> None:
        self._camera.close()

    def tell(self, instruction: str, side: str | None) -> None:
        self._camera.tell(instruction, side)
        if self.unplug_at == instruction:
            self.unplug_at = "now"


@dataclass
class Running:
    service: CaptureService
    posted: Posted

    def captured(self, purpose: Purpose = Purpose.VERIFY, side: Side = Side.RIGHT) -> PalmCaptured:
        self.service.capture(side, purpose)
        event = self.posted.next()
        assert isinstance(event, PalmCaptured), event
        return event


@contextmanager
def serve(
    source: CameraSource, engine: Shared, level: LivenessLevel, clock: ManualClock | None = None
) -> Iterator[Running]:
    posted = Posted()
    service = CaptureService(
        lambda: source, lambda: engine, posted, level=level, clock=clock, wanted=SIZE, choose=lambda some: some[-1]
    )
    service.open()
    try:
        yield Running(service, posted)
    finally:
        service.shutdown()


def test_a_rendered_person_reads_the_screen(shared: Shared) -> None:
    clock = ManualClock(100.0)
    source = InStep(11, clock, shared)
    with serve(source, shared, LivenessLevel.CHALLENGE, clock) as running:
        palm = running.captured(Purpose.ENROLL)
        assert palm.verdict.live
        assert palm.verdict.gestures == (Gesture.FIST,)
        assert len(decode(palm.template).codes) == 5


def test_a_camera_unplugged_during_the_gesture_comes_back(shared: Shared) -> None:
    clock = ManualClock(100.0)
    source = InStep(12, clock, shared)
    source.unplug_at = "challenge_fist"
    with serve(source, shared, LivenessLevel.CHALLENGE, clock) as running:
        running.service.capture(Side.RIGHT, Purpose.VERIFY)
        lost = running.posted.next()
        assert isinstance(lost, CameraFailed)
        assert lost.code == "camera_lost"
        clock.advance(1.0)
        assert running.posted.next() == CameraBack()
        palm = running.posted.next()
        assert isinstance(palm, PalmCaptured)
        assert palm.verdict.live


def test_a_card_held_up_is_read(shared: Shared) -> None:
    source = VirtualCamera(13)
    with serve(source, shared, LivenessLevel.NONE) as running:
        running.service.scan()
        source.tell(SHOW_CODE + "ek_0123456789", None)
        assert running.posted.next() == Entered(Secret("ek_0123456789"))


def played(source: CameraSource, running: Running, purpose: Purpose, side: Side) -> PalmTemplate:
    """One capture of a person who then takes the hand away and comes back with the next picture."""
    running.service.capture(side, purpose)
    event = running.posted.next()
    while isinstance(event, CaptureTimedOut):
        running.service.capture(side, purpose)
        event = running.posted.next()
    assert isinstance(event, PalmCaptured)
    assert event.verdict.live
    assert event.verdict.level is LivenessLevel.NONE
    assert event.verdict.simulated
    assert isinstance(source, Directed)
    source.tell(LEAVE, None)
    return decode(event.template)


@pytest.mark.palms
def test_real_stills_match_themselves_and_nobody_else(shared: Shared, palms_dir: Path) -> None:
    enrolled, again = [], []
    for subject, side in (("coep003", Side.RIGHT), ("coep005", Side.RIGHT)):
        source = open_spec(f"replay:{palms_dir / 'manifest.csv'}#{subject}")
        with serve(source, shared, LivenessLevel.NONE) as running:
            enrolled.append(played(source, running, Purpose.ENROLL, side))
            again.append(played(source, running, Purpose.VERIFY, side))
    scores = [[compare(probe, reference).score for reference in enrolled] for probe in again]
    assert accepts(scores[0][0], Use.VERIFY)
    assert accepts(scores[1][1], Use.VERIFY)
    assert not accepts(scores[0][1], Use.VERIFY)
    assert not accepts(scores[1][0], Use.VERIFY)

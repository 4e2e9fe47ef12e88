"""A person is recorded, and the recording stands before the kiosk: it answers random gestures, or says it cannot."""

import itertools
import random
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.analysis import Analysis
from hardware.camera.chapters import answer_challenges, read_chapters, table_of, write_chapters
from hardware.camera.clock import FilmClock, ManualClock
from hardware.camera.frame import Frame
from hardware.camera.limits import Limits
from hardware.camera.source import CameraInfo, CameraSource, Format
from hardware.camera.spec import open_spec
from hardware.camera.virtual import VirtualCamera
from hardware.cli.directing import Director, plan
from hardware.cli.recording import record
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.codec import decode
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from kiosk.app import for_camera
from kiosk.capture.service import CaptureService
from kiosk.demo.rehearsal import CAPTURED, Line, Rehearsal
from kiosk.demo.scenarios import Scenario
from kiosk.flows.events import PalmCaptured
from kiosk.flows.states import Purpose
from kiosk.settings import Settings
from tests.helpers.stage import Posted

PERSON = 11
SIZE = Format(640, 480, 15.0)
_LONGEST_S = 120.0

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A third of a minute of a rendered person, as ``camera record --gestures`` makes it, on a clock that jumps."""
    video = tmp_path_factory.mktemp("recording") / "person.avi"
    camera = VirtualCamera(PERSON, clock=ManualClock(100.0, jump=True))
    director = Director(plan(3.0, takes=1), "right", lambda instruction: camera.tell(instruction, "right"))
    _, got = record(camera, SIZE, director.seconds, video, director.see)
    write_chapters(video, director.chapters(got.rate))
    return video


class InStep:
    """A camera that delivers its next frame when the last one was analysed, and moves the kiosk's clock with it.

    Nothing is shown faster than at ``speed``.
    """

    def __init__(self, spec: str, clock: ManualClock, speed: float | None = None) -> None:
        self._source = open_spec(spec, clock=FilmClock(clock.now(), speed))
        self._clock = clock
        self.analysed = threading.Semaphore()

    @property
    def info(self) -> CameraInfo:
        return self._source.info

    def open(self, wanted: Format) -> Format:
        return self._source.open(wanted)

    def read(self) -> Frame:
        self.analysed.acquire(timeout=1.0)
        frame = self._source.read()
        self._clock.advance(frame.time - self._clock.now())
        return frame

    def close(self) -> None:
        self._source.close()

    def tell(self, instruction: str, side: str | None) -> None:
        self._source.tell(instruction, side)  # type: ignore[attr-defined]


class Watched:
    """The real engine, saying when it has looked."""

    def __init__(self, model: Path, camera: InStep) -> None:
        self._engine, self._camera = Engine(model), camera

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        analysis = self._engine.analyse(frame, wanted)
        self._camera.analysed.release()
        return analysis

    def close(self) -> None:
        self._engine.close()


Look = Callable[..., object]


@pytest.fixture
def look(hand_model: Path) -> Iterator[Look]:
    """One capture of ``spec`` at the level that the terminal would run at; answers the event that ended it."""
    services = []

    def capture(spec: str, seed: int = 1, purpose: Purpose = Purpose.VERIFY, speed: float | None = None) -> object:
        clock = ManualClock(100.0)
        camera, posted = InStep(spec, clock, speed), Posted()
        service = CaptureService(
            lambda: camera,
            lambda: Watched(hand_model, camera),
            posted,
            level=level_for(camera),
            clock=clock,
            wanted=SIZE,
            limits=Limits(stall=60.0),
            choose=random.Random(seed).choice,
        )
        services.append(service)
        service.warm()
        service.open()
        service.capture(Side.RIGHT, purpose)
        return posted.events.get(timeout=_LONGEST_S)

    yield capture
    for service in services:
        service.shutdown()


def level_for(camera: CameraSource) -> LivenessLevel:
    return for_camera(Settings(), camera).liveness


def test_a_recorded_person_has_a_chapter_for_everything(recording: Path) -> None:
    chapters = read_chapters(recording)
    assert answer_challenges(chapters)
    assert len(chapters) == 6
    assert {chapter.side for chapter in chapters} == {"right"}
    assert all(2.8 < chapter.end - chapter.start < 3.2 for chapter in chapters)
    assert all(before.end == after.start for before, after in itertools.pairwise(chapters))


def test_a_recorded_person_answers_random_gestures(recording: Path, look: Look) -> None:
    gestures, templates = set(), []
    for seed in (1, 2, 3):
        palm = look(f"replay:{recording}", seed)
        assert isinstance(palm, PalmCaptured), palm
        assert palm.verdict.level is LivenessLevel.CHALLENGE
        assert palm.verdict.live
        assert palm.verdict.simulated
        gestures.update(palm.verdict.gestures)
        templates.append(decode(palm.template))
    assert len(gestures) > 1
    assert accepts(compare(templates[0], templates[1]).score, Use.VERIFY)


def test_a_recording_gives_the_same_result_at_every_speed(recording: Path, look: Look) -> None:
    """When a person hears of an instruction may differ by a frame; who it is and what was done do not."""
    palms = [look(f"replay:{recording}", 2, speed=speed) for speed in (None, 0.5, 1.0, 2.0)]
    for palm in palms:
        assert isinstance(palm, PalmCaptured), palm
        assert palm.verdict == palms[0].verdict
        assert accepts(compare(decode(palms[0].template), decode(palm.template)).score, Use.VERIFY)
    assert palms[0].verdict.live


def test_a_rehearsed_recording_says_the_same_to_the_frame_at_every_speed(recording: Path, hand_model: Path) -> None:
    def played(speed: float | None) -> tuple[list[Line], list[Line]]:
        with Engine(hand_model) as engine:
            rehearsal = Rehearsal(engine, Scenario(), recording=f"replay:{recording}", speed=speed)
            return list(rehearsal.lines()), rehearsal.frames

    said, frames = played(None)
    assert said[-1].code == CAPTURED
    assert len({line.at for line in frames}) == len(frames) > 30
    for speed in (0.5, 2.0):
        assert played(speed) == (said, frames)


def test_a_recording_without_chapters_is_taken_at_level_none(recording: Path, look: Look, tmp_path: Path) -> None:
    video = tmp_path / "plain.avi"
    shutil.copyfile(recording, video)
    assert not table_of(video).exists()
    palm = look(f"replay:{video}")
    assert isinstance(palm, PalmCaptured), palm
    assert palm.verdict.level is LivenessLevel.NONE
    assert palm.verdict.gestures == ()

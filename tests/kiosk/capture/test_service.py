"""The capture service with its real threads, driven by a scripted person."""

import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import FrameType

import pytest

from hardware.analysis import Analysis
from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.limits import Limits
from hardware.camera.source import CameraSource
from hardware.errors import CannotOpen, PictureError
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.codec import decode
from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.capture.service import CaptureService
from kiosk.flows.events import (
    CameraBack,
    CameraFailed,
    CaptureTimedOut,
    Entered,
    LivenessFailed,
    PalmCaptured,
)
from kiosk.flows.states import Purpose
from kiosk.secret import Secret
from tests.helpers.scripted import CAMERA, Scene
from tests.helpers.stage import Posted, ScriptedPerson, ScriptEngine

Announce = Callable[[str], None]


class Stage:
    """A service, the person before it, and what it posted."""

    def __init__(self, level: LivenessLevel, person: ScriptedPerson, gesture: Gesture = Gesture.FIST) -> None:
        self.person, self.scene, self.clock = person, person.scene, person.clock
        self.engine = ScriptEngine(person)
        self.posted = Posted()
        self.news = threading.Event()
        self.codes: list[str] = []
        self.service = CaptureService(
            lambda: self.person,
            lambda: self.engine,
            self.posted,
            level=level,
            on_news=self.news.set,
            clock=self.clock,
            limits=Limits(stall=60.0),
            choose=lambda some: gesture if gesture in some else some[0],
            read=self._read,
        )

    def look(self, side: Side = Side.RIGHT, purpose: Purpose = Purpose.VERIFY) -> None:
        self.service.open()
        self.service.capture(side, purpose)

    def picture(self) -> CapturePicture:
        """The next picture for the view."""
        while True:
            assert self.news.wait(20)
            self.news.clear()
            if picture := self.service.preview.take():
                return picture

    def _read(self, frame: Frame) -> str | None:
        self.person.analysed.release()
        return self.codes.pop() if self.codes else None


@pytest.fixture
def person() -> ScriptedPerson:
    return ScriptedPerson(ManualClock(100.0), Scene())


@pytest.fixture
def still(person: ScriptedPerson) -> Iterator[Stage]:
    """At level none: no gesture is asked for."""
    stage = Stage(LivenessLevel.NONE, person)
    yield stage
    stage.service.shutdown()


@pytest.fixture
def live(person: ScriptedPerson) -> Iterator[Stage]:
    """At level challenge."""
    stage = Stage(LivenessLevel.CHALLENGE, person)
    yield stage
    stage.service.shutdown()


def test_a_palm_is_captured_at_level_none(still: Stage) -> None:
    still.look()
    event = still.posted.next()
    assert isinstance(event, PalmCaptured)
    assert event.verdict.live
    assert event.verdict.level is LivenessLevel.NONE
    template = decode(event.template)
    assert template.side is Side.RIGHT
    assert len(template.codes) >= 3


def test_the_engine_is_built_before_there_is_a_picture(person: ScriptedPerson) -> None:
    """Libraries keep exceptions, and exceptions keep every call below them with what it holds, then and later."""
    stage = Stage(LivenessLevel.NONE, person)
    below: list[FrameType] = []

    def build() -> ScriptEngine:
        stack = sys._getframe()
        while stack.f_back is not None:
            stack = stack.f_back
            below.append(stack)
        return ScriptEngine(person)

    service = CaptureService(lambda: person, build, stage.posted, level=LivenessLevel.NONE, clock=person.clock)
    service.open()
    service.capture(Side.RIGHT, Purpose.VERIFY)
    assert isinstance(stage.posted.next(), PalmCaptured)
    service.shutdown()
    stage.service.shutdown()
    assert below
    assert not any(isinstance(value, Frame) for call in below for value in call.f_locals.values())


def test_an_analysis_that_hangs_shows_no_sign_of_life(person: ScriptedPerson) -> None:
    reached, go_on = threading.Event(), threading.Event()

    class Hanging(ScriptEngine):
        def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
            reached.set()
            assert go_on.wait(20)
            return super().analyse(frame, wanted)

    service = CaptureService(
        lambda: person, lambda: Hanging(person), Posted(), level=LivenessLevel.NONE, clock=person.clock
    )
    assert service.silent() == 0
    service.open()
    service.capture(Side.RIGHT, Purpose.VERIFY)
    assert reached.wait(20)
    person.clock.advance(3600)
    assert service.silent() >= 3600
    go_on.set()
    service.stop()
    assert service.silent() == 0, "while nothing is looked for nothing can hang"
    service.shutdown()


def test_an_enrollment_takes_five_frames(still: Stage) -> None:
    still.look(purpose=Purpose.ENROLL)
    event = still.posted.next()
    assert isinstance(event, PalmCaptured)
    assert len(decode(event.template).codes) == 5


def test_a_person_who_reads_the_screen_answers_the_challenge(live: Stage) -> None:
    live.look()
    event = live.posted.next()
    assert isinstance(event, PalmCaptured)
    assert event.verdict.live
    assert event.verdict.gestures == (Gesture.FIST,)
    assert ("challenge_fist", "right") in live.person.told
    assert live.engine.threads == {"palm-analysis"}


def test_a_person_who_only_holds_still_is_refused(live: Stage) -> None:
    live.person.obeys = False
    live.look()
    event = live.posted.next()
    assert isinstance(event, LivenessFailed)
    assert "onset_late" in event.verdict.reasons


def test_a_virtual_device_is_refused(person: ScriptedPerson) -> None:
    camera = replace(CAMERA, virtual_device=True)
    stage = Stage(LivenessLevel.CHALLENGE, ScriptedPerson(ManualClock(100.0), Scene(camera=camera), camera=camera))
    stage.look()
    event = stage.posted.next()
    stage.service.shutdown()
    assert isinstance(event, LivenessFailed)
    assert "virtual_device" in event.verdict.reasons


def test_what_is_in_the_way_is_shown_and_named(still: Stage) -> None:
    still.person.rest = lambda: still.scene.hand(Guidance.CLOSER)
    still.look()
    assert still.posted.next() == CaptureTimedOut("closer")
    picture = still.picture()
    assert (picture.instruction, picture.side, picture.hand_in_view) == ("closer", Side.RIGHT, True)
    assert picture.liveness == "none"


def test_two_palms_one_after_the_other(still: Stage) -> None:
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)
    still.person.scene.side = Side.LEFT
    still.service.capture(Side.LEFT, Purpose.ENROLL)
    event = still.posted.next()
    assert isinstance(event, PalmCaptured)
    assert event.side is Side.LEFT


def test_of_two_welcome_palms_the_one_that_is_shown_is_captured(still: Stage) -> None:
    shown, asked = iter([Guidance.OTHER_HAND] * 15), still.scene
    still.person.rest = lambda: asked.hand(code) if (code := next(shown, None)) else asked.good()
    still.service.open()
    still.service.capture(Side.LEFT, Purpose.VERIFY, (Side.RIGHT,))
    event = still.posted.next()
    assert isinstance(event, PalmCaptured)
    assert event.side is Side.RIGHT
    assert decode(event.template).side is Side.RIGHT
    assert still.picture().side is Side.RIGHT
    assert "other_hand" not in {told for told, _ in still.person.told}


def test_an_unplugged_camera_comes_back_and_the_capture_goes_on(live: Stage) -> None:
    live.person.rest = lambda: live.scene.hand(Guidance.CLOSER)
    live.look()
    live.picture()
    live.person.unplug()
    event = live.posted.next()
    assert isinstance(event, CameraFailed)
    assert event.code == "camera_lost"
    assert event.retry_at is not None
    live.person.rest = live.scene.good
    live.person.plug()
    live.clock.advance(1.0)
    assert live.posted.next() == CameraBack()
    captured = live.posted.next()
    assert isinstance(captured, PalmCaptured)
    assert captured.verdict.live
    assert live.person.opened == 2


def test_the_flow_may_stop_during_a_fault_and_start_again(still: Stage) -> None:
    still.person.unplug()
    still.look()
    assert isinstance(still.posted.next(), CameraFailed)
    still.service.stop()
    still.person.plug()
    still.clock.advance(1.0)
    assert still.posted.next() == CameraBack()
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)


def test_no_camera_at_all(person: ScriptedPerson) -> None:
    posted = Posted()

    def none() -> CameraSource:
        raise CannotOpen("no camera")

    service = CaptureService(none, lambda: ScriptEngine(person), posted, level=LivenessLevel.NONE, clock=person.clock)
    service.open()
    event = posted.next()
    service.shutdown()
    assert event == CameraFailed("camera_cannot_open", None)


@pytest.mark.parametrize(
    ("error", "code"),
    [(RuntimeError("the model hiccuped"), "engine_failed"), (PictureError("1 x 1 pixels"), "picture_unusable")],
)
def test_an_engine_that_fails_is_built_anew(still: Stage, expect_log: Announce, error: Exception, code: str) -> None:
    expect_log("analysis failed")
    still.engine.failures = [error]
    still.look()
    event = still.posted.next()
    assert isinstance(event, CameraFailed)
    assert event.code == code
    assert event.retry_at is not None
    assert still.engine.closed
    still.service.stop()
    still.clock.advance(5.0)
    assert still.posted.next() == CameraBack()
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)


def test_an_engine_that_keeps_failing_is_for_staff(still: Stage, expect_log: Announce) -> None:
    expect_log("analysis failed")
    still.engine.failures = [RuntimeError("broken")] * 3
    still.look()
    events = []
    while not (events and events[-1].retry_at is None):
        event = still.posted.next()
        if isinstance(event, CameraFailed):
            events.append(event)
            still.clock.advance(5.0)
    assert [event.code for event in events] == ["engine_failed"] * 3
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)


def test_a_scanned_code_comes_as_a_secret(still: Stage) -> None:
    still.codes = ["ek_very_secret"]
    still.service.open()
    still.service.scan()
    event = still.posted.next()
    assert event == Entered(Secret("ek_very_secret"))
    assert "very_secret" not in repr(event)
    picture = still.picture()
    assert picture.instruction == "scan"


def test_after_stop_nothing_is_posted_or_shown(still: Stage) -> None:
    still.person.rest = lambda: still.scene.hand(Guidance.CLOSER)
    still.look()
    still.picture()
    still.service.stop()
    still.person.rest = still.scene.good
    frames = still.scene.sequence
    while still.scene.sequence < frames + 20:
        still.person.analysed.release()
    assert still.posted.none
    assert still.service.preview.take() is None


def test_nothing_is_kept_after_close(live: Stage) -> None:
    pixels: list[weakref.ref[object]] = []
    codes: list[weakref.ref[object]] = []
    rest = live.person.rest

    def watched() -> object:
        analysis = rest()
        pixels.append(weakref.ref(analysis.frame.pixels))
        if analysis.code is not None:
            codes.append(weakref.ref(analysis.code.bits))
        return analysis

    live.person.rest = watched
    live.look()
    event = live.posted.next()
    assert isinstance(event, PalmCaptured)
    live.service.capture(Side.RIGHT, Purpose.VERIFY)
    while len(pixels) < 60:
        live.picture()
    live.service.close()
    live.service.shutdown()
    assert len(codes) > 5
    assert not [ref for ref in pixels if ref() is not None]
    assert not [ref for ref in codes if ref() is not None]


def test_the_engine_forgets_the_last_hand_it_followed(still: Stage) -> None:
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)
    still.service.stop()
    assert still.engine.blank.wait(20)


def test_shutdown_gives_everything_back(still: Stage) -> None:
    still.look()
    assert isinstance(still.posted.next(), PalmCaptured)
    still.service.shutdown()
    assert still.engine.closed


def test_the_picture_moves_on_while_the_analysis_is_busy(still: Stage) -> None:
    still.person.rest = lambda: still.scene.hand(Guidance.CLOSER)
    still.look()
    seen = [still.picture().frame.sequence for _ in range(20)]
    assert seen == sorted(seen)
    assert len(set(seen)) > 5

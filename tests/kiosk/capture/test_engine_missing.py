"""A capture whose engine cannot be built: said by its name, and mended without a restart."""

import threading
from collections.abc import Callable

import pytest

from hardware.camera.clock import ManualClock
from hardware.errors import ModelMissing
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture.service import CaptureService
from kiosk.flows.events import CameraFailed, PalmCaptured
from kiosk.flows.states import Purpose
from tests.helpers.scripted import Scene
from tests.helpers.stage import Posted, ScriptedPerson, ScriptEngine

Announce = Callable[[str], None]


@pytest.fixture
def person() -> ScriptedPerson:
    return ScriptedPerson(ManualClock(100.0), Scene())


def test_a_missing_model_is_named_at_once(person: ScriptedPerson, expect_log: Announce) -> None:
    expect_log("analysis failed")
    posted = Posted()

    def missing() -> ScriptEngine:
        raise ModelMissing("no model")

    service = CaptureService(lambda: person, missing, posted, level=LivenessLevel.NONE, clock=person.clock)
    service.warm()
    event = posted.next()
    service.shutdown()
    assert event == CameraFailed("model_missing", None)


def test_a_late_failure_does_not_end_the_look_that_was_asked_for_after_it(
    person: ScriptedPerson, expect_log: Announce
) -> None:
    """Somebody puts the model there and touches "try again" while the look before that is still failing."""
    expect_log("analysis failed")
    posted, failing, mended = Posted(), threading.Event(), threading.Event()

    def build() -> ScriptEngine:
        if not mended.is_set():
            failing.set()
            mended.wait(10)
            raise ModelMissing("no model")
        return ScriptEngine(person)

    service = CaptureService(lambda: person, build, posted, level=LivenessLevel.NONE, clock=person.clock)
    service.warm()
    assert failing.wait(10)
    service.open()
    service.capture(Side.RIGHT, Purpose.VERIFY)
    mended.set()
    event = posted.next()
    service.shutdown()
    assert isinstance(event, PalmCaptured)

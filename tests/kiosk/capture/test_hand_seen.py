"""A hand in view is told now and then, never without a hand, and never after the capture was stopped."""

from hardware.camera.clock import ManualClock
from hardware.guidance import Guidance
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.desk import Desk
from kiosk.capture.jobs import CaptureJob, ScanJob
from kiosk.capture.preview import Preview
from kiosk.capture.whichever import Whichever
from kiosk.flows.events import Event, HandSeen
from tests.helpers.scripted import RATE, Scene
from tests.kiosk.capture.test_attempt import attempt_for


class Watched:
    """A job at its desk, fed one analysis after the other by a clock that is told the time."""

    def __init__(self) -> None:
        self.scene = Scene(Side.RIGHT)
        self.clock = ManualClock()
        self.posted: list[Event] = []
        self.desk = Desk(Preview(), self.posted.append)
        self.job = CaptureJob(
            Whichever(Side.RIGHT),
            lambda _side, _steady: attempt_for(),
            lambda _frame, _side: self.analysis,
            self.clock.now,
            level=LivenessLevel.CHALLENGE,
            target_size=p.TARGET_SIZE,
        )
        self.desk.begin(self.job)

    def see(self, *, hand: bool, seconds: float) -> None:
        for _ in range(round(seconds * RATE)):
            self.analysis = self.scene.hand(Guidance.CLOSER) if hand else self.scene.nobody()
            self.desk.deliver(self.job, self.job.see(self.analysis.frame))
            self.clock.advance(1 / RATE)

    @property
    def hands(self) -> int:
        return self.posted.count(HandSeen())


def test_a_hand_is_told_every_other_second() -> None:
    watched = Watched()
    watched.see(hand=True, seconds=0.1)
    assert watched.hands == 1
    watched.see(hand=True, seconds=7.9)
    assert watched.hands == 4


def test_nobody_is_not_told() -> None:
    watched = Watched()
    watched.see(hand=False, seconds=5)
    assert watched.hands == 0


def test_nothing_is_told_after_the_job_was_dropped() -> None:
    watched = Watched()
    watched.desk.clear()
    watched.see(hand=True, seconds=1)
    assert watched.posted == []


def test_a_code_is_no_hand() -> None:
    scene = Scene()
    job = ScanJob(lambda _frame: None, lambda: 0.0, LivenessLevel.CHALLENGE)
    assert job.see(scene.frame()).sign is None

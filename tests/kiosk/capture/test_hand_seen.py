"""A hand that moves is told now and then; a picture is not, nor anything after the capture was stopped."""

import math
from dataclasses import replace

import pytest

from hardware.analysis import Analysis
from hardware.camera.clock import ManualClock
from hardware.guidance import Guidance
from hardware.hand.hand import Hand
from hardware.hand.vectors import palm_width
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.desk import Desk
from kiosk.capture.jobs import CaptureJob, ScanJob
from kiosk.capture.preview import Preview
from kiosk.capture.whichever import Whichever
from kiosk.flows.events import Event, HandSeen
from tests.helpers.flat_hand import placed
from tests.helpers.flat_hand import points as flat_hand
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

    def see(self, *, hand: bool, seconds: float, sway: float = 0.01) -> None:
        """``sway`` is how far the hand goes to and fro, over palm width, once in two seconds."""
        for _ in range(round(seconds * RATE)):
            self.analysis = self.held(sway) if hand else self.scene.nobody()
            self.desk.deliver(self.job, self.job.see(self.analysis.frame))
            self.clock.advance(1 / RATE)

    def held(self, sway: float) -> Analysis:
        """A hand at its place at this moment."""
        analysis = self.scene.hand(Guidance.CLOSER)
        points = placed(flat_hand())
        points[:, 0] += sway * palm_width(points) * math.sin(math.pi * self.clock.now())
        return replace(analysis, hands=(Hand(points, Side.RIGHT, 0.95),))

    @property
    def hands(self) -> int:
        return self.posted.count(HandSeen())


def test_a_hand_that_moves_is_told_every_other_second() -> None:
    watched = Watched()
    watched.see(hand=True, seconds=4.0)
    assert watched.hands == 0, "not long enough to know"
    watched.see(hand=True, seconds=1.0)
    assert watched.hands == 1
    watched.see(hand=True, seconds=7.9)
    assert watched.hands == 5


@pytest.mark.parametrize("sway", [0.0, 0.001])
def test_a_hand_that_never_moves_is_nobody(sway: float) -> None:
    watched = Watched()
    watched.see(hand=True, seconds=30, sway=sway)
    assert watched.hands == 0


def test_a_hand_that_is_lost_for_a_frame_is_the_same_and_after_a_while_another() -> None:
    watched = Watched()
    for _ in range(5):
        watched.see(hand=True, seconds=0.9)
        watched.see(hand=False, seconds=0.1)
    assert watched.hands > 0
    before = watched.hands
    watched.see(hand=False, seconds=1.0)
    watched.see(hand=True, seconds=3.0)
    assert watched.hands == before


def test_a_picture_that_comes_and_goes_is_nobody() -> None:
    """A landmark model that finds a poster now and then finds it where it was."""
    watched = Watched()
    for _ in range(10):
        watched.see(hand=True, seconds=5, sway=0.0)
        watched.see(hand=False, seconds=0.3)
        watched.see(hand=True, seconds=2, sway=0.0)
        watched.see(hand=False, seconds=2)
    assert watched.hands == 0


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

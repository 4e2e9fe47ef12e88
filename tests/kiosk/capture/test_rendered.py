"""Rendered people before the real engine: who does as asked is captured, what only looks like it is refused."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.guidance import Guidance
from hardware.liveness.session import Phase
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.codec import decode
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take as Shot
from hardware.simulate.renderer import render
from hardware.simulate.scene import Scene
from kiosk.capture.attempt import Step
from kiosk.flows.events import LivenessFailed, PalmCaptured
from kiosk.flows.states import Purpose
from tests.helpers.rendered import Take, opened, with_pixels_of


def captured(take: Take) -> PalmCaptured:
    outcome = take.outcome()
    assert isinstance(outcome, PalmCaptured), (outcome, take.told)
    return outcome


@pytest.mark.parametrize(("seed", "gesture"), list(enumerate(Gesture, 1)))
def test_a_rendered_person_makes_every_gesture(engine: Engine, seed: int, gesture: Gesture) -> None:
    palm = captured(Take(engine, seed, gesture))
    assert palm.verdict.live
    assert palm.verdict.gestures == (gesture,)
    assert palm.verdict.simulated
    assert palm.verdict.source == f"virtual:{seed}"


def test_templates_match_their_own_person_and_nobody_else(engine: Engine) -> None:
    enrolled = decode(captured(Take(engine, 3, level=LivenessLevel.NONE, purpose=Purpose.ENROLL)).template)
    again = decode(captured(Take(engine, 3, Gesture.TILT)).template)
    other = decode(captured(Take(engine, 4, level=LivenessLevel.NONE)).template)
    assert accepts(compare(again, enrolled).score, Use.VERIFY)
    assert not accepts(compare(other, enrolled).score, Use.VERIFY)


def test_a_left_palm_is_asked_for_and_captured(engine: Engine) -> None:
    palm = captured(Take(engine, 5, level=LivenessLevel.NONE, side=Side.LEFT))
    assert palm.side is Side.LEFT
    assert decode(palm.template).side is Side.LEFT


class Photo:
    """Holds up one picture of an open palm from the first good frame on, with a sensor's noise or without."""

    def __init__(self, noise: float) -> None:
        self._noise = noise
        self._rng = np.random.default_rng(1)
        self._picture: Frame | None = None

    def __call__(self, frame: Frame, step: Step | None) -> Frame:
        if self._picture is None and step is not None and step.progress > 0:
            self._picture = frame
        if self._picture is None:
            return frame
        noise = self._rng.normal(0, self._noise, frame.pixels.shape) if self._noise else 0
        pixels = np.clip(self._picture.pixels + noise, 0, 255).astype(np.uint8)
        return with_pixels_of(frame, Frame(pixels, 0, 0.0, frame.source))


def test_a_still_photo_is_refused(engine: Engine) -> None:
    outcome = Take(engine, 6, Gesture.SPREAD, change=Photo(noise=2.0)).outcome()
    assert isinstance(outcome, LivenessFailed)
    assert "onset_late" in outcome.verdict.reasons


def test_a_frozen_stream_is_refused(engine: Engine) -> None:
    outcome = Take(engine, 6, change=Photo(noise=0.0)).outcome()
    assert isinstance(outcome, LivenessFailed)
    assert "frames_frozen" in outcome.verdict.reasons


def test_another_person_after_the_gesture_is_refused(engine: Engine) -> None:
    take = Take(engine, 7, Gesture.TILT)
    second = opened(8, ManualClock(100.0, jump=True))

    def swap(frame: Frame, step: Step | None) -> Frame:
        theirs = second.read()
        return with_pixels_of(frame, theirs) if step and step.progress >= 0.8 else frame

    take.change = swap
    for _ in take.steps():
        if take.sessions[0].phase is Phase.FAILED:
            break
    reasons = take.sessions[0].verdict().reasons
    assert {"hand_jumped", "hand_lost", "palm_changed"} & set(reasons)
    assert not take.sessions[0].verdict().live


def shown(engine: Engine, pixels: np.ndarray) -> list[Step]:
    """Two seconds of one picture with a sensor's noise, at level none."""
    rng = np.random.default_rng(2)

    def hold_up(frame: Frame, _: Step | None) -> Frame:
        noisy = np.clip(pixels + rng.normal(0, 1.5, pixels.shape), 0, 255).astype(np.uint8)
        return with_pixels_of(frame, Frame(noisy, 0, 0.0, frame.source))

    return list(Take(engine, 9, level=LivenessLevel.NONE, change=hold_up).steps(1.5))


def picture(pose: Pose) -> np.ndarray:
    return render(Identity(9), pose, Scene(seed=9), Shot(640, 480)).pixels


def two_hands() -> np.ndarray:
    left = picture(Pose(size=0.3, center=(0.25, 0.55)))
    right = picture(Pose(side=Side.LEFT, size=0.3, center=(0.75, 0.55)))
    return np.concatenate([left[:, :320], right[:, 320:]], axis=1)


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        pytest.param(two_hands, Guidance.ONE_HAND, id="two hands"),
        pytest.param(lambda: picture(Pose().back()), Guidance.TURN_OVER, id="back of the hand"),
        pytest.param(lambda: picture(Pose(fold=1.0)), Guidance.OPEN_HAND, id="fist"),
        pytest.param(lambda: picture(Pose(glove=True)), Guidance.UNCOVER, id="glove"),
        pytest.param(lambda: picture(Pose(center=(0.02, 0.55))), Guidance.CENTER, id="half out of view"),
        pytest.param(lambda: picture(Pose(side=Side.LEFT)), Guidance.OTHER_HAND, id="other hand"),
        pytest.param(lambda: picture(Pose(size=0.15)), Guidance.CLOSER, id="far away"),
    ],
)
def test_what_is_no_palm_gets_its_guidance_and_never_a_template(
    engine: Engine, pixels: Callable[[], np.ndarray], code: Guidance
) -> None:
    steps = shown(engine, pixels())
    assert all(step.outcome is None for step in steps)
    assert steps[-1].instruction == code.value
    assert steps[-1].progress == 0.0


def test_where_there_is_no_hand_one_is_asked_for(hand_model: Path) -> None:
    with Engine(hand_model) as own:  # it looks for a hand that is too near until it sees one, in a thread of its own
        steps = shown(own, np.full((480, 640, 3), 128, np.uint8))
    assert all(step.outcome is None for step in steps)
    assert steps[-1].instruction == Guidance.SHOW_HAND.value
    assert steps[-1].progress == 0.0

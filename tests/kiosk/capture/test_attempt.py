"""One capture of one palm, frame by frame, without threads."""

from collections.abc import Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.analysis import Analysis
from hardware.guidance import Guidance
from hardware.liveness.gestures import ARTICULATED
from hardware.liveness.samples import Quota
from hardware.liveness.session import LivenessSession
from hardware.liveness.verdict import Gesture, LivenessLevel
from hardware.palm.code import PalmCode
from hardware.palm.errors import NotEnoughFrames
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.attempt import Attempt, Step
from kiosk.flows.events import CaptureTimedOut, LivenessFailed, PalmCaptured
from tests.helpers.scripted import CAMERA, RATE, Scene


def template_of(codes: Sequence[PalmCode]) -> bytes:
    return f"{len(codes)} codes".encode()


def attempt_for(
    gesture: Gesture = Gesture.FIST, level: LivenessLevel = LivenessLevel.CHALLENGE, template: object = template_of
) -> Attempt:
    def new_session(tries: int) -> LivenessSession:
        among = ARTICULATED if tries else tuple(Gesture)
        return LivenessSession(
            level,
            CAMERA,
            Side.RIGHT,
            Quota(2, 2),
            choose=lambda some: gesture if gesture in some else some[0],
            among=among,
        )

    return Attempt(Side.RIGHT, new_session, template)


def run(attempt: Attempt, scene: Scene, frames: Iterable[Analysis]) -> list[Step]:
    """Feed until the attempt ends or the frames do."""
    steps = []
    for analysis in frames:
        steps.append(attempt.feed(analysis, scene.time))
        if steps[-1].outcome:
            break
    return steps


def person(scene: Scene, attempt: Attempt, *, seconds: float = 30.0) -> list[Step]:
    """Holds still, and makes every gesture asked for."""
    steps: list[Step] = []
    while not (steps and steps[-1].outcome) and scene.time < 100 + seconds:
        asked = steps[-1].challenge if steps else None
        frames = scene.perform(Gesture(asked.removeprefix("challenge_"))) if asked else [scene.good()]
        steps += run(attempt, scene, frames)
    return steps


@pytest.mark.parametrize("gesture", list(Gesture))
def test_a_person_who_does_as_asked_is_captured(gesture: Gesture) -> None:
    scene, attempt = Scene(), attempt_for(gesture)
    steps = person(scene, attempt)
    outcome = steps[-1].outcome
    assert isinstance(outcome, PalmCaptured)
    assert outcome.template == b"4 codes"
    assert outcome.verdict.live
    assert outcome.verdict.gestures == (gesture,)
    assert gesture.instruction in {step.instruction for step in steps}
    assert steps[-1].progress == 1.0


def test_at_level_none_good_frames_are_enough() -> None:
    scene, attempt = Scene(), attempt_for(level=LivenessLevel.NONE)
    steps = person(scene, attempt)
    assert isinstance(steps[-1].outcome, PalmCaptured)
    assert all(step.challenge is None for step in steps)
    assert scene.time - 100 < 1.0


@pytest.mark.parametrize("code", [code for code in Guidance if code not in (Guidance.GOOD, Guidance.SHOW_HAND)])
def test_what_is_not_good_gets_its_guidance_and_never_a_template(code: Guidance) -> None:
    scene, attempt = Scene(), attempt_for(level=LivenessLevel.NONE)
    steps = run(attempt, scene, (scene.hand(code) for _ in range(int(25 * RATE))))
    assert {step.instruction for step in steps} == {code.value}
    assert steps[-1].outcome == CaptureTimedOut(code.value)
    assert scene.time - 100 == pytest.approx(p.CAPTURE_LIMIT, abs=0.2)


def test_nobody_there_times_out() -> None:
    scene, attempt = Scene(), attempt_for()
    steps = run(attempt, scene, (scene.nobody() for _ in range(int(25 * RATE))))
    assert steps[-1].outcome == CaptureTimedOut("show_hand")


def test_a_still_hand_gets_another_gesture_and_then_fails() -> None:
    scene, attempt = Scene(), attempt_for(Gesture.TILT)
    steps = run(attempt, scene, (scene.good() for _ in range(int(40 * RATE))))
    outcome = steps[-1].outcome
    assert isinstance(outcome, LivenessFailed)
    asked = list(dict.fromkeys(step.challenge for step in steps if step.challenge))
    assert asked[0] == "challenge_tilt"
    assert len(asked) == p.GESTURE_TRIES
    assert Gesture(asked[1].removeprefix("challenge_")) in ARTICULATED
    assert outcome.verdict.reasons == ("onset_late", "not_reached")


def test_a_failed_gesture_may_be_made_good() -> None:
    scene, attempt = Scene(), attempt_for()
    steps = run(attempt, scene, (scene.good() for _ in range(int(4 * RATE))))
    assert steps[-1].outcome is None
    assert isinstance(person(scene, attempt)[-1].outcome, PalmCaptured)


def test_frames_that_do_not_agree_are_gathered_again() -> None:
    answers = iter([NotEnoughFrames("they differ"), None])

    def picky(codes: Sequence[PalmCode]) -> bytes:
        if problem := next(answers):
            raise problem
        return template_of(codes)

    scene, attempt = Scene(), attempt_for(level=LivenessLevel.NONE, template=picky)
    assert isinstance(person(scene, attempt)[-1].outcome, PalmCaptured)


def test_frames_that_never_agree_time_out() -> None:
    def never(codes: Sequence[PalmCode]) -> bytes:
        raise NotEnoughFrames("they differ")

    scene, attempt = Scene(), attempt_for(level=LivenessLevel.NONE, template=never)
    assert person(scene, attempt)[-1].outcome == CaptureTimedOut("hold_still")


def test_another_opening_of_the_camera_is_another_track() -> None:
    scene, attempt = Scene(), attempt_for(level=LivenessLevel.NONE)
    run(attempt, scene, [scene.good() for _ in range(6)])
    scene.sequence = -1
    scene.time += 5
    steps = person(scene, attempt)
    assert isinstance(steps[-1].outcome, PalmCaptured)
    assert steps[-1].outcome.verdict.live


MOMENTS = st.sampled_from(["good", "nobody", "two", "fold", "left", "jump"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MOMENTS, st.integers(1, 40)), max_size=25), st.sampled_from(list(Gesture)))
def test_progress_never_falls_and_ends_in_at_most_one_outcome(story: list[tuple[str, int]], gesture: Gesture) -> None:
    scene, attempt = Scene(), attempt_for(gesture)
    make = {
        "good": scene.good,
        "nobody": scene.nobody,
        "two": scene.two,
        "fold": lambda: scene.hand(fold=0.4),
        "left": lambda: scene.hand(Guidance.OTHER_HAND, side=Side.LEFT),
        "jump": lambda: scene.hand(center=(0.1, 0.1)),
    }
    steps = run(attempt, scene, (make[kind]() for kind, count in story for _ in range(count)))
    progress = [step.progress for step in steps]
    assert progress == sorted(progress)
    assert all(0 <= value <= 1 for value in progress)
    assert not any(isinstance(step.outcome, PalmCaptured) for step in steps)

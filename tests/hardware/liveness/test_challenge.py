"""One gesture, judged from scalars: who makes it passes, who is early, late, wrong or cut does not."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.hand.measures import Measures
from hardware.liveness import parameters as p
from hardware.liveness.baseline import Baseline
from hardware.liveness.challenge import Challenge, Stage, draw
from hardware.liveness.gestures import ARTICULATED, feasible, reach
from hardware.liveness.verdict import Gesture
from tests.helpers.scripted import EXTREME, OPEN, RATE, shares

_OF_THE_ARM = [each for each in Gesture if each not in ARTICULATED]
BASE = Baseline(spread=9.0, fold=1.0, size=0.32, tilt=0.0)


def measures_at(gesture: Gesture, share: float) -> Measures:
    ends = EXTREME[gesture]
    return replace(OPEN, **{k: getattr(OPEN, k) + share * (end - getattr(OPEN, k)) for k, end in ends.items()})


def play(challenge: Challenge, made: Gesture, path: Sequence[float]) -> Challenge:
    for count, share in enumerate(path, 1):
        challenge.feed(measures_at(made, share), count / RATE)
    return challenge


@pytest.mark.parametrize("gesture", list(Gesture))
def test_the_asked_gesture_passes(gesture: Gesture) -> None:
    challenge = play(Challenge(gesture, BASE, 0.0), gesture, shares(0.6, 0.4, 0.3))
    assert challenge.stage is Stage.PASSED
    assert challenge.check().passed
    assert challenge.check().reason == ""


@pytest.mark.parametrize(("asked", "made"), list(permutations(Gesture, 2)))
def test_another_gesture_does_not_pass(asked: Gesture, made: Gesture) -> None:
    challenge = play(Challenge(asked, BASE, 0.0), made, [*shares(0.6, 0.4, 0.3), *[0.0] * 240])
    assert challenge.stage is Stage.FAILED


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (shares(0.0, 0.2, 0.3), "onset_early"),
        (shares(2.6, 0.4, 0.3), "onset_late"),
        ([0.0] * 300, "onset_late"),
        ([0.0] * 20 + [0.5] * 300, "not_completed"),
        ([0.0] * 20 + [0.3, 0.5, 0.6, 0.1, 0.0], "not_monotone"),
        ([0.0] * 20 + [0.5, 1.0] + [1.0] * 300, "not_returned"),
        ([0.0] * 20 + [0.3, 0.6, 0.9, 1.0, 1.0] + [0.35] * 3 + [1.0] * 3, "not_monotone"),
        ([0.0] * 20 + [1.0] * 5 + [0.0] * 5, "too_sudden"),
    ],
)
def test_what_is_no_answer_fails_and_says_why(path: Sequence[float], reason: str) -> None:
    challenge = play(Challenge(Gesture.FIST, BASE, 0.0), Gesture.FIST, path)
    assert challenge.stage is Stage.FAILED
    assert challenge.check().reason == reason


@pytest.mark.parametrize(
    ("gesture", "stage"),
    [(Gesture.FIST, Stage.PASSED), (Gesture.SPREAD, Stage.PASSED), *((each, Stage.FAILED) for each in _OF_THE_ARM)],
)
def test_an_arm_is_slower_than_fingers(gesture: Gesture, stage: Stage) -> None:
    path = [*[0.0] * 20, 0.25, 0.5, 0.75, *[1.0] * 10, 0.75, 0.5, 0.25, 0.0, 0.0, 0.0]
    challenge = play(Challenge(gesture, BASE, 0.0), gesture, path)
    assert challenge.stage is stage
    assert challenge.check().reason == ("too_sudden" if stage is Stage.FAILED else "")


def test_frames_from_before_the_cue_are_no_answer() -> None:
    challenge = Challenge(Gesture.FIST, BASE, asked_at=10.0)
    assert challenge.feed(measures_at(Gesture.FIST, 1.0), 9.9) is Stage.WAITING


def test_an_unfinished_challenge_is_a_failed_check() -> None:
    challenge = play(Challenge(Gesture.TILT, BASE, 0.0), Gesture.TILT, [0.0] * 10)
    assert not challenge.check().passed
    assert challenge.check().reason == "unfinished"


def test_tilt_counts_either_way() -> None:
    challenge = Challenge(Gesture.TILT, BASE, 0.0)
    for count, share in enumerate(shares(0.6, 0.4, 0.3), 1):
        challenge.feed(replace(OPEN, tilt=0.25 * share), count / RATE)
    assert challenge.stage is Stage.PASSED


@given(st.lists(st.floats(-2, 3), max_size=120))
def test_no_trajectory_leaves_a_finished_challenge(path: Sequence[float]) -> None:
    challenge = play(Challenge(Gesture.FIST, BASE, 0.0), Gesture.FIST, shares(0.6, 0.4, 0.3))
    done_at = challenge.stage
    for count, share in enumerate(path):
        challenge.feed(measures_at(Gesture.FIST, share), 100 + count / RATE)
    assert challenge.stage is done_at


@given(st.floats(0.2, 1.8), st.floats(0.2, 1.5), st.floats(0.1, 1.0), st.sampled_from(list(Gesture)))
def test_every_unhurried_honest_movement_passes(wait: float, move: float, hold: float, gesture: Gesture) -> None:
    challenge = play(Challenge(gesture, BASE, 0.0), gesture, shares(wait, move, hold))
    assert challenge.stage is Stage.PASSED


def test_a_gesture_is_drawn_from_those_the_hand_can_make() -> None:
    closed = replace(BASE, spread=p.CLOSE_FLOOR - 1, size=p.NEARER_CEILING + 0.01)
    assert set(feasible(closed)) == {Gesture.SPREAD, Gesture.TILT, Gesture.FIST}
    assert set(feasible(BASE)) == set(Gesture)
    offered = []
    assert draw(BASE, lambda choices: offered.extend(choices) or choices[-1], ARTICULATED) in ARTICULATED
    assert set(offered) == ARTICULATED


def test_every_gesture_is_drawn_sooner_or_later() -> None:
    assert {draw(BASE) for _ in range(400)} == set(Gesture)


@pytest.mark.parametrize("gesture", list(Gesture))
def test_reach_is_nought_at_the_baseline_and_past_one_at_the_extreme(gesture: Gesture) -> None:
    assert reach(gesture, BASE, OPEN) == pytest.approx(0.0)
    assert reach(gesture, BASE, measures_at(gesture, 1.0)) >= 1.0

"""One random gesture, judged from landmark scalars against the person's own baseline.

Onset within a window after the cue, one movement out, one movement back to the open hand (memo 4.2 A).
"""

import secrets
from collections import deque
from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from statistics import median

from hardware.hand.measures import Measures
from hardware.liveness import parameters as p
from hardware.liveness.baseline import Baseline
from hardware.liveness.gestures import ARTICULATED, counts, feasible, open_hand, reach
from hardware.liveness.movement import Point, movement
from hardware.liveness.verdict import Check, Gesture

NAME = "challenge"

Chooser = Callable[[Sequence[Gesture]], Gesture]


class Stage(StrEnum):
    """Where the movement is."""

    WAITING = "waiting"
    MOVING = "moving"
    HELD = "held"
    RETURNING = "returning"
    PASSED = "passed"
    FAILED = "failed"


_LATEST = {
    Stage.WAITING: (p.ONSET_LATEST, "onset_late"),
    Stage.MOVING: (p.REACH_LATEST, "not_completed"),
    Stage.HELD: (p.RETURN_LATEST, "not_returned"),
    Stage.RETURNING: (p.RETURN_LATEST, "not_returned"),
}
_DONE_SHARE = {Stage.WAITING: 0.0, Stage.MOVING: 0.25, Stage.HELD: 0.5, Stage.RETURNING: 0.75, Stage.PASSED: 1.0}


def draw(base: Baseline, choose: Chooser = secrets.choice, among: Collection[Gesture] = tuple(Gesture)) -> Gesture:
    """One gesture of ``among`` that this hand can make, unpredictable unless ``choose`` says otherwise.

    ``among`` must hold tilt or fist, which every hand can make.
    """
    return choose([gesture for gesture in feasible(base) if gesture in among])


class Challenge:
    """Fed every frame of the track after the cue; ends in PASSED or FAILED and stays there. Times in seconds."""

    def __init__(self, gesture: Gesture, base: Baseline, asked_at: float) -> None:
        self.gesture = gesture
        self.stage = Stage.WAITING
        self.reason = "unfinished"
        self._base = base
        self._asked_at = asked_at
        self._extreme = 0.0
        self._path: list[Point] = []
        self._recent: deque[float] = deque(maxlen=p.SMOOTHED_FRAMES)

    @property
    def fraction(self) -> float:
        """How much of the gesture is done, 0..1."""
        return _DONE_SHARE.get(self.stage, 0.0)

    def feed(self, measures: Measures, time: float) -> Stage:
        """Judge the frame taken at ``time``; frames from before the cue only count as rest."""
        step = {
            Stage.WAITING: self._waiting,
            Stage.MOVING: self._moving,
            Stage.HELD: self._held,
            Stage.RETURNING: self._returning,
        }.get(self.stage)
        if step is not None and time > self._asked_at:
            self._recent.append(reach(self.gesture, self._base, measures))
            here = median(self._recent)
            self._path.append((time, here))
            step(measures, here, time)
            self._judge_time(time)
        return self.stage

    def check(self) -> Check:
        """This check's word; an unfinished challenge is a failed one."""
        return Check(NAME, self.stage is Stage.PASSED, self.reason)

    def _waiting(self, measures: Measures, here: float, time: float) -> None:
        if here < p.ONSET_SHARE:
            return
        if time - self._asked_at < p.ONSET_EARLIEST:
            self._fail("onset_early")
        elif time - self._asked_at <= p.ONSET_LATEST:
            self._enter(Stage.MOVING, here)
            self._moving(measures, here, time)

    def _moving(self, measures: Measures, here: float, _time: float) -> None:
        if here >= 1 and counts(self.gesture, self._base, measures):
            self._enter(Stage.HELD, 1.0)
        elif here < self._extreme - p.WOBBLE_SHARE:
            self._fail("not_monotone")
        self._extreme = max(self._extreme, here)

    def _held(self, measures: Measures, here: float, time: float) -> None:
        if here >= p.LEAVE_SHARE:
            return
        # Only now is it known how far the hand went, and with it how fast.
        if movement(self._path).sudden(p.SUDDEN_LIMIT if self.gesture in ARTICULATED else p.SUDDEN_ARM_LIMIT):
            self._fail("too_sudden")
        else:
            self._enter(Stage.RETURNING, here)
            self._returning(measures, here, time)

    def _returning(self, measures: Measures, here: float, _time: float) -> None:
        if here <= p.RETURN_SHARE and open_hand(self._base, measures):
            self.stage, self.reason = Stage.PASSED, ""
        elif here > self._extreme + p.WOBBLE_SHARE:
            self._fail("not_monotone")
        self._extreme = min(self._extreme, here)

    def _judge_time(self, time: float) -> None:
        latest, reason = _LATEST.get(self.stage, (float("inf"), ""))
        if time - self._asked_at > latest:
            self._fail(reason)

    def _enter(self, stage: Stage, extreme: float) -> None:
        self.stage, self._extreme = stage, extreme

    def _fail(self, reason: str) -> None:
        self.stage, self.reason = Stage.FAILED, reason

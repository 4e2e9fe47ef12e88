"""One capture's liveness from the first frame to the verdict.

::

    SETTLING ──samples, baseline──> READY ──ask()──> ASKED ──gesture made──> REOPENED ──samples──> DONE
        ^  track broke: start over    │                 │ track broke, gesture not met │
        └─────────────────────────────┘                 └────────────> FAILED <────────┘

At level NONE, SETTLING leads to DONE: nothing is claimed, but the stream must still be what it says it is.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from hardware.analysis import Analysis
from hardware.camera.source import CameraInfo
from hardware.liveness import parameters as p
from hardware.liveness.baseline import BaselineWindow
from hardware.liveness.challenge import Challenge, Chooser, Stage, draw
from hardware.liveness.integrity import Integrity
from hardware.liveness.repeats import Repeats
from hardware.liveness.same_palm import same_palm
from hardware.liveness.samples import Quota, Samples
from hardware.liveness.track import Track
from hardware.liveness.verdict import Check, Gesture, LivenessLevel, Verdict
from hardware.palm.code import PalmCode
from hardware.palm.side import Side


class Phase(StrEnum):
    """Where the session is."""

    SETTLING = "settling"
    READY = "ready"
    ASKED = "asked"
    REOPENED = "reopened"
    DONE = "done"
    FAILED = "failed"


_ENDED = (Phase.DONE, Phase.FAILED)
_START = {Phase.SETTLING: 0.0, Phase.READY: 0.4, Phase.ASKED: 0.4, Phase.REOPENED: 0.8, Phase.DONE: 1.0}


@dataclass(frozen=True, slots=True)
class LivenessProgress:
    """``fraction`` is 0..1 of this session. ``hopeless``: failed in a way that another gesture cannot mend."""

    phase: Phase
    gesture: Gesture | None
    fraction: float
    hopeless: bool


class LivenessSession:
    """Feed it every analysed frame; it ends in DONE or FAILED. ``now`` is on the frames' clock, in seconds.

    ``among`` are the gestures that may be asked for; ``repeats`` remembers the frames of sessions before this one.
    """

    def __init__(
        self,
        level: LivenessLevel,
        camera: CameraInfo,
        side: Side,
        quota: Quota,
        *,
        allow_virtual_device: bool = False,
        choose: Chooser = secrets.choice,
        among: Collection[Gesture] = tuple(Gesture),
        repeats: Repeats | None = None,
    ) -> None:
        self._level = level
        self._camera = camera
        self._side = side
        self._quota = quota
        self._choose = choose
        self._among = among
        self._integrity = Integrity(camera, allow_virtual_device=allow_virtual_device)
        self._repeats = repeats or Repeats()
        self._challenge: Challenge | None = None
        self._made_at = 0.0
        self._same_palm = same_palm((), ())
        self.phase = Phase.SETTLING
        self._start_over()

    @property
    def codes(self) -> tuple[PalmCode, ...]:
        """The codes of the unbroken track; a template may be made of them once the session is DONE."""
        return self._samples.codes

    def feed(self, analysis: Analysis, now: float) -> LivenessProgress:
        """Judge one frame."""
        if self.phase not in _ENDED:
            self._watch_stream(analysis)
            self._track.feed(analysis)
            self._advance(analysis, now)
        return self._progress()

    def ask(self, now: float) -> Gesture:
        """The cue is on the screen now: draw the gesture. Only when READY."""
        base = self._window.baseline()
        self._challenge = Challenge(draw(base, self._choose, self._among), base, now)
        self.phase = Phase.ASKED
        return self._challenge.gesture

    def verdict(self) -> Verdict:
        """The outcome so far; ``live`` only if DONE and every check of the level passed."""
        checks = self._checks()
        return Verdict(
            live=self.phase is Phase.DONE and all(check.passed for check in checks),
            level=self._level,
            gestures=() if self._challenge is None else (self._challenge.gesture,),
            checks=checks,
            simulated=self._integrity.simulated,
            source=self._camera.origin,
        )

    # --- the way through ------------------------------------------------------------------------------------------

    def _watch_stream(self, analysis: Analysis) -> None:
        self._integrity.feed(analysis.frame)
        # A dark or covered lens may repeat; only a repeated hand is an attack.
        if analysis.hands and self._judges_repeats:
            self._repeats.feed(analysis.frame)
        if not (self._integrity.check().passed and self._repeats.check().passed):
            self.phase = Phase.FAILED

    def _advance(self, analysis: Analysis, now: float) -> None:
        step = {
            Phase.SETTLING: self._settling,
            Phase.READY: self._settling,
            Phase.ASKED: self._asked,
            Phase.REOPENED: self._reopened,
        }.get(self.phase)
        if step is not None:
            step(analysis, now)

    def _settling(self, analysis: Analysis, _now: float) -> None:
        if self._track.broken:
            self._start_over()
            self.phase = Phase.SETTLING
            return
        self._samples.add(analysis, self._samples.before, self._before)
        if analysis.code is not None and analysis.measures is not None:
            self._window.add(analysis.measures)
        if len(self._samples.before) == self._before and self._window.full:
            self.phase = Phase.READY if self._level is LivenessLevel.CHALLENGE else Phase.DONE

    def _asked(self, analysis: Analysis, now: float) -> None:
        challenge = self._challenge
        if self._track.broken or challenge is None or analysis.measures is None:
            self.phase = Phase.FAILED
            return
        stage = challenge.feed(analysis.measures, analysis.frame.time)
        if stage is Stage.FAILED:
            self.phase = Phase.FAILED
        elif stage is Stage.PASSED:
            self.phase, self._made_at = Phase.REOPENED, now

    def _reopened(self, analysis: Analysis, now: float) -> None:
        if self._track.broken or now - self._made_at > p.REOPEN_LIMIT:
            self.phase = Phase.FAILED
            return
        self._samples.add(analysis, self._samples.after, self._quota.after)
        if len(self._samples.after) == self._quota.after:
            self._same_palm = same_palm(self._samples.before, self._samples.after)
            self.phase = Phase.DONE if self._same_palm.passed else Phase.FAILED

    def _start_over(self) -> None:
        self._track = Track(self._side)
        self._window = BaselineWindow()
        self._samples = Samples()

    # --- what is said of it ---------------------------------------------------------------------------------------

    @property
    def _before(self) -> int:
        wanted = self._quota
        return wanted.before if self._level is LivenessLevel.CHALLENGE else wanted.before + wanted.after

    @property
    def _judges_repeats(self) -> bool:
        # Stills and looped clips repeat by nature; they are accepted at level NONE only and named as what they are.
        return self._level is not LivenessLevel.NONE or not self._camera.simulated

    def _checks(self) -> tuple[Check, ...]:
        stream = (self._integrity.check(), *((self._repeats.check(),) if self._judges_repeats else ()))
        if self._level is LivenessLevel.NONE:
            return stream
        challenge = self._challenge.check() if self._challenge else Check("challenge", False, "not_asked")
        return (*stream, self._track.check(), challenge, self._same_palm)

    def _progress(self) -> LivenessProgress:
        gesture = self._challenge.gesture if self._challenge and self.phase is Phase.ASKED else None
        hopeless = not (self._integrity.check().passed and self._repeats.check().passed)
        return LivenessProgress(self.phase, gesture, self._fraction(), hopeless)

    def _fraction(self) -> float:
        start = _START.get(self.phase, 0.0)
        if self.phase is Phase.SETTLING:
            top = 1.0 if self._level is LivenessLevel.NONE else _START[Phase.READY]
            return top * len(self._samples.before) / self._before
        if self.phase is Phase.ASKED and self._challenge:
            return start + 0.4 * self._challenge.fraction
        if self.phase is Phase.REOPENED:
            return start + 0.2 * len(self._samples.after) / self._quota.after
        return start

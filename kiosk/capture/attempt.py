"""One capture of one palm: guide, gather, ask for a gesture, gather again. Pure; no threads, no camera.

Fed every analysed frame, it answers what the screen should say and, in the end, one outcome.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hardware.analysis import Analysis
from hardware.guidance import Guidance
from hardware.liveness.session import LivenessProgress, LivenessSession, Phase
from hardware.palm.code import PalmCode
from hardware.palm.errors import PalmError
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.obstacles import Obstacles
from kiosk.capture.steady import Steady
from kiosk.flows.events import CaptureTimedOut, LivenessFailed, PalmCaptured

Outcome = PalmCaptured | CaptureTimedOut | LivenessFailed
NewSession = Callable[[int], LivenessSession]
"""Makes the session for gesture try 0, 1, 2 …"""

MakeTemplate = Callable[[Sequence[PalmCode]], bytes]
"""Merges codes and encodes the template; raises ``PalmError`` when they do not agree."""


@dataclass(frozen=True, slots=True)
class Step:
    """What the screen should say after a frame. ``outcome`` ends the attempt."""

    instruction: str
    progress: float
    challenge: str | None
    outcome: Outcome | None


class Attempt:
    """``now`` is monotonic seconds and never falls. ``steady`` goes on from what stands on the screen already."""

    def __init__(
        self, side: Side, new_session: NewSession, make_template: MakeTemplate, steady: Steady | None = None
    ) -> None:
        self.side = side
        self._new_session = new_session
        self._make_template = make_template
        self._session = new_session(0)
        self.steady = steady or Steady()
        self._obstacles = Obstacles()
        self._tries = 0
        self._searching = 0.0
        self._progress = 0.0
        self._last: float | None = None
        self._sequence = -1

    def feed(self, analysis: Analysis, now: float) -> Step:
        """One more frame."""
        elapsed = 0.0 if self._last is None else min(now - self._last, p.STEP_LIMIT)
        self._last = now
        self._follow(analysis.frame.sequence)
        progress = self._session.feed(analysis, now)
        instruction, challenge = self._instruct(progress, analysis.guidance, now)
        outcome = self._judge(progress, analysis.guidance, elapsed)
        # Segments light up and never go out, even when a gesture has to be asked again.
        self._progress = max(self._progress, progress.fraction)
        return Step(instruction, self._progress, challenge, outcome)

    def _follow(self, sequence: int) -> None:
        """Another opening of the camera is another track, and no gesture is held against it."""
        if sequence <= self._sequence:
            self._renew()
        self._sequence = sequence

    def _instruct(self, progress: LivenessProgress, guidance: Guidance, now: float) -> tuple[str, str | None]:
        if progress.phase is Phase.ASKED and progress.gesture:
            return self.steady.shown, progress.gesture.instruction
        if progress.phase is Phase.READY and self.steady.may_cue(now):
            cue = self._session.ask(now).instruction
            self.steady.show(cue, now)
            return cue, cue
        return self.steady.see(guidance.value, now), None

    def _judge(self, progress: LivenessProgress, guidance: Guidance, elapsed: float) -> Outcome | None:
        if progress.phase is Phase.DONE:
            return self._finish()
        if progress.phase is Phase.FAILED:
            return self._once_more(hopeless=progress.hopeless)
        if progress.phase is Phase.SETTLING:
            self._searching += elapsed
            self._obstacles.add(guidance, elapsed)
        return CaptureTimedOut(self._obstacles.hint.value) if self._searching > p.CAPTURE_LIMIT else None

    def _finish(self) -> Outcome | None:
        verdict = self._session.verdict()
        if not verdict.live:
            return LivenessFailed(verdict)
        try:
            template = self._make_template(self._session.codes)
        except PalmError:
            # The frames show no one palm: gather again within the same time limit.
            return self._once_more(hopeless=False)
        return PalmCaptured(self.side, template, verdict)

    def _once_more(self, *, hopeless: bool) -> Outcome | None:
        verdict = self._session.verdict()
        self._tries += int(bool(verdict.gestures))
        if hopeless or self._tries >= p.GESTURE_TRIES:
            return CaptureTimedOut(Guidance.HOLD_STILL.value) if verdict.live else LivenessFailed(verdict)
        self._renew()
        return None

    def _renew(self) -> None:
        self._session = self._new_session(self._tries)

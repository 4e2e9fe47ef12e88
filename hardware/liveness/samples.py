"""Palm codes gathered along one unbroken track, before and after the gesture."""

from dataclasses import dataclass

from hardware.analysis import Analysis
from hardware.liveness import parameters as p
from hardware.palm.code import PalmCode


@dataclass(frozen=True, slots=True)
class Quota:
    """How many codes a template is made of: before and after the gesture, or together where no gesture is asked."""

    before: int
    after: int


class Samples:
    """Codes at least ``SAMPLE_SPACING`` apart."""

    def __init__(self) -> None:
        self.before: list[PalmCode] = []
        self.after: list[PalmCode] = []
        self._last_time: float | None = None

    @property
    def codes(self) -> tuple[PalmCode, ...]:
        """All of them, in order."""
        return (*self.before, *self.after)

    def add(self, analysis: Analysis, into: list[PalmCode], limit: int) -> None:
        """Keep this frame's code if it has one and is late enough; a full list keeps its newest ``limit``."""
        if analysis.code is None or not self._spaced(analysis.frame.time):
            return
        self._last_time = analysis.frame.time
        into.append(analysis.code)
        del into[:-limit]

    def _spaced(self, time: float) -> bool:
        return self._last_time is None or time - self._last_time >= p.SAMPLE_SPACING

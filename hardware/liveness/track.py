"""One hand without a gap: what makes "before, during and after the gesture" the same hand."""

import math

from hardware.analysis import Analysis
from hardware.hand.measures import Measures
from hardware.liveness import parameters as p
from hardware.liveness.verdict import Check
from hardware.palm.side import Side

NAME = "track"


class Track:
    """Fed every frame; once broken it stays broken and says why. A new hand needs a new track."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._last: tuple[Analysis, Measures] | None = None
        self._width = 1.0
        self.reason = ""

    @property
    def broken(self) -> bool:
        """Whether the hand was lost, jumped, or became another one."""
        return bool(self.reason)

    def feed(self, analysis: Analysis) -> None:
        """Follow the hand into this frame."""
        if self.broken:
            return
        self.reason = self._fault(analysis)
        if not self.broken and analysis.measures is not None:
            self._last = (analysis, analysis.measures)
            # A tilted palm and a fist look narrow: the widest view so far is the palm's width.
            self._width = max(self._width, analysis.measures.palm_width_px)

    def check(self) -> Check:
        """This check's word."""
        return Check(NAME, not self.broken, self.reason)

    def _fault(self, analysis: Analysis) -> str:
        measures = analysis.measures
        if measures is None:
            return "hand_lost"
        if measures.side not in (None, self._side):
            return "side_changed"
        if self._last is None:
            return ""
        return self._step_fault(self._last, (analysis, measures))

    def _step_fault(self, last: tuple[Analysis, Measures], here: tuple[Analysis, Measures]) -> str:
        gap = here[0].frame.time - last[0].frame.time
        if gap > p.GAP_LIMIT:
            return "hand_lost"
        folded = min(last[1].fold, here[1].fold) < p.FOLDED_BELOW
        limit = p.FOLDED_JUMP_LIMIT if folded else p.JUMP_LIMIT
        allowed = min(p.JUMP_CAP, limit * max(1.0, gap / p.FRAME_TIME))
        return "hand_jumped" if _way(last[1], here) > allowed * max(self._width, here[1].palm_width_px) else ""


def _way(last: Measures, here: tuple[Analysis, Measures]) -> float:
    """Shift of the palm centre in pixels."""
    frame = here[0].frame
    dx = (here[1].center[0] - last.center[0]) * frame.width
    dy = (here[1].center[1] - last.center[1]) * frame.height
    return math.hypot(dx, dy)

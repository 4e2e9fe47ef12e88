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
        return _step_fault(self._last, (analysis, measures))


def _step_fault(last: tuple[Analysis, Measures], here: tuple[Analysis, Measures]) -> str:
    gap = here[0].frame.time - last[0].frame.time
    if gap > p.GAP_LIMIT:
        return "hand_lost"
    frames = max(1.0, gap / p.FRAME_TIME)
    return "hand_jumped" if _jump(last, here) > min(p.JUMP_CAP, p.JUMP_LIMIT * frames) else ""


def _jump(last: tuple[Analysis, Measures], here: tuple[Analysis, Measures]) -> float:
    """Shift of the palm centre in palm widths; the wider of the two, as a tilted palm looks narrow."""
    frame = here[0].frame
    dx = (here[1].center[0] - last[1].center[0]) * frame.width
    dy = (here[1].center[1] - last[1].center[1]) * frame.height
    return math.hypot(dx, dy) / max(here[1].palm_width_px, last[1].palm_width_px, 1.0)

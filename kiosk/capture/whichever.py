"""Which of the wanted palms is looked for: the one asked for, until another of them is held up instead."""

from dataclasses import replace

from hardware.analysis import Analysis
from hardware.guidance import Guidance
from hardware.palm.side import Side
from kiosk.capture import parameters as p


class Whichever:
    """``side`` is the palm asked for, ``others`` are as welcome. Pure; times are monotonic seconds."""

    def __init__(self, side: Side, others: tuple[Side, ...] = ()) -> None:
        self.side = side
        self._welcome = {side, *others}
        self._since: float | None = None

    def take(self, analysis: Analysis, now: float, *, asked: bool = False) -> Analysis:
        """What to make of a frame: nobody is told that the hand is wrong while it may yet become the right one.

        ``asked``: a gesture is being made. A fist has no side that could be relied on, so nothing changes then.
        """
        if asked or analysis.guidance is not Guidance.OTHER_HAND or self.side.other not in self._welcome:
            self._since = None
            return analysis
        self._since = now if self._since is None else self._since
        if now - self._since >= p.OTHER_HAND_AFTER:
            self.side, self._since = self.side.other, None
        return replace(analysis, guidance=Guidance.HOLD_STILL)

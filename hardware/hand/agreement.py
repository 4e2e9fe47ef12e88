"""Whether the last looks agree on which palm is seen: one look may take the back of a hand for the other palm."""

from collections import deque

from hardware.camera.frame import Frame
from hardware.hand.measures import Measures
from hardware.palm.parameters import AGREEING_FRAMES, MIN_FOLD
from hardware.palm.side import Side


class Agreement:
    """Remembers the sides that one hand was taken for; forgets them when it is lost or comes from another camera."""

    def __init__(self) -> None:
        self._sides: deque[Side | None] = deque(maxlen=AGREEING_FRAMES)
        self._source: str | None = None

    def on(self, frame: Frame, measures: Measures) -> bool:
        """Whether every recent look said what this one says; a closed hand says nothing, because it hides its side."""
        if self._source != frame.source:
            self._sides.clear()
        self._source = frame.source
        if measures.fold >= MIN_FOLD:
            self._sides.append(measures.side)
        return measures.side is not None and all(side is measures.side for side in self._sides)

    def forget(self) -> None:
        """No single hand in view: the next one is new."""
        self._sides.clear()

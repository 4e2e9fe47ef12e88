"""How far the palm moved since the frame before: the only measure with a memory."""

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand, Points
from hardware.hand.vectors import PALM, palm_width
from hardware.palm.side import Side


class Motion:
    """Remembers one hand; forgets it when it is lost, changes or comes from another camera."""

    def __init__(self) -> None:
        self._points: Points | None = None
        self._key: tuple[str, Side] | None = None

    def of(self, frame: Frame, hand: Hand) -> float | None:
        """Largest shift of a palm landmark over palm width; None for the first frame of a hand."""
        before, same = self._points, self._key == (frame.source, hand.label)
        self._points, self._key = hand.points, (frame.source, hand.label)
        if before is None or not same:
            return None
        steps = np.linalg.norm(hand.points[list(PALM)] - before[list(PALM)], axis=1)
        return float(steps.max()) / palm_width(hand.points)

    def forget(self) -> None:
        """No single hand in view: the next one is new."""
        self._points = None

"""Landmarks of a hand held still, averaged over a short window: the finder errs a little differently in every frame."""

from collections import deque

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand, Points
from hardware.hand.vectors import PALM, palm_width
from hardware.palm.parameters import WINDOW_FRAMES, WINDOW_MOTION
from hardware.palm.side import Side


class Steadying:
    """Remembers one hand's last frames; forgets them when it moves, is lost, changes or comes from another camera."""

    def __init__(self) -> None:
        self._window: deque[Points] = deque(maxlen=WINDOW_FRAMES)
        self._key: tuple[str, Side] | None = None

    def of(self, frame: Frame, hand: Hand) -> Points:
        """(21, 2) pixels: where the palm is in this frame, its turn, size and shape the mean over the window.

        Place is not averaged: a hand trembles mostly sideways, and a shift is what matching searches best.
        """
        if self._key != (frame.source, hand.label) or not self._near(hand.points):
            self._window.clear()
        self._key = (frame.source, hand.label)
        self._window.append(hand.points)
        centred = [points - _middle(points) for points in self._window]
        return np.asarray(_middle(hand.points) + np.mean(centred, axis=0), np.float32)

    def forget(self) -> None:
        """No single hand in view: the next one is new."""
        self._window.clear()

    def _near(self, points: Points) -> bool:
        """Whether the palm is where it was in every frame of the window."""
        reach = WINDOW_MOTION * palm_width(points)
        chosen = points[list(PALM)]
        return all(float(np.linalg.norm(chosen - old[list(PALM)], axis=1).max()) <= reach for old in self._window)


def _middle(points: Points) -> Points:
    return np.asarray(points[list(PALM)].mean(axis=0), np.float32)

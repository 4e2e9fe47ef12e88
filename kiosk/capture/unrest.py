"""Tells a hand that is held up from a picture of one: nobody holds a hand as still as a wall."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from hardware.analysis import Analysis
from hardware.hand.vectors import PALM, palm_width
from kiosk.capture import parameters as p


class Unrest:
    """Follows the palm's middle, smoothed, for some seconds. Pure; times are monotonic seconds.

    A camera's noise makes the landmarks of a still picture tremble, too, but every frame another way: smoothed, little
    of that is left, while a held hand drifts and sways.
    """

    def __init__(self) -> None:
        self._smooth: NDArray[np.float64] | None = None
        self._trail: deque[tuple[float, NDArray[np.float64]]] = deque()
        self._found = self._last = float("-inf")

    def take(self, analysis: Analysis, now: float) -> bool:
        """One more frame; whether the one hand in view has moved of late as only a hand does."""
        if len(analysis.hands) != 1:
            return False
        if now - self._last > p.UNREST_GAP:
            self._begin(now)
        points = analysis.hands[0].points
        self._follow(points[list(PALM)].mean(axis=0).astype(np.float64), now)
        return self._spread() / palm_width(points) > p.UNREST_LEAST

    def _follow(self, middle: NDArray[np.float64], now: float) -> None:
        if self._smooth is None:
            self._smooth = middle
        else:
            share = 1.0 - np.exp(-(now - self._last) / p.UNREST_SMOOTH)
            self._smooth = self._smooth + share * (middle - self._smooth)
        self._last = now
        if now - self._found >= p.UNREST_SETTLED:
            self._trail.append((now, self._smooth))
        while self._trail and now - self._trail[0][0] > p.UNREST_WITHIN:
            self._trail.popleft()

    def _spread(self) -> float:
        """Root of the mean square distance from the mean place, pixels; 0 before it was followed for long enough."""
        if not self._trail or self._trail[-1][0] - self._trail[0][0] < p.UNREST_WITHIN * 0.8:
            return 0.0
        places = np.array([place for _at, place in self._trail])
        return float(np.sqrt(((places - places.mean(axis=0)) ** 2).sum(axis=1).mean()))

    def _begin(self, now: float) -> None:
        """Another hand, or the same once more."""
        self._smooth, self._found = None, now
        self._trail.clear()

"""The engine with a stop watch beside it."""

import time
from collections import deque

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.palm.side import Side

KEPT = 5000


class WatchedEngine:
    """Notes, for the newest frames: when each was ``done``, its ``delays`` since capture, and when ``good`` ones were
    captured. Times are monotonic seconds. ``good``: what the engines of several visits note in common."""

    def __init__(self, good: deque[float] | None = None) -> None:
        self._engine = Engine()
        self.close = self._engine.close
        self.done: deque[float] = deque(maxlen=KEPT)
        self.delays: deque[float] = deque(maxlen=KEPT)
        self.good: deque[float] = deque(maxlen=KEPT) if good is None else good

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        """See ``Engine``."""
        seen = self._engine.analyse(frame, wanted)
        self.done.append(time.monotonic())
        self.delays.append(self.done[-1] - frame.time)
        if seen.code is not None:
            self.good.append(frame.time)
        return seen

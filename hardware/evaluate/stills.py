"""A still picture before the engine, as if somebody held that hand up to the camera for a moment.

First a frame without a hand, so that nothing is carried over from the picture before; then the still, several times,
because the engine wants to see that a hand holds still. The last code counts.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hardware.analysis import Analysis
from hardware.camera.frame import Frame, Pixels
from hardware.engine import Engine
from hardware.palm.code import PalmCode
from hardware.palm.side import Side
from hardware.transparency import Sink

LOOKS = 5
"""Frames for which a still is held: the first one shows no motion yet, the next ones settle the landmarks."""

_RATE = 30
_EMPTY_GREY = 90
_EMPTY_SIZE = (240, 320, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What became of a still: every look in order, and seconds per look."""

    looks: Sequence[Analysis]
    seconds: tuple[float, ...]

    @property
    def last(self) -> Analysis:
        """The last look that gave a code, or else the last one."""
        return next((look for look in reversed(self.looks) if look.code is not None), self.looks[-1])

    @property
    def code(self) -> PalmCode | None:
        """The code that the product would use; None when the hand was refused."""
        return self.last.code

    @property
    def reason(self) -> str:
        """The guidance a person would have read; ``good`` when there is a code."""
        return self.last.guidance.value


class Studio:
    """An engine for stills; use it from one thread and close it."""

    def __init__(self, model: Path | None = None, sink: Sink | None = None) -> None:
        self._engine = Engine(model, sink)
        self._sequence = 0

    def hold(self, pixels: Pixels, wanted: Side | None) -> Held:
        """Show ``pixels`` (height, width, 3 BGR), with ``wanted`` the hand asked for. Raises ``PictureError``."""
        self._look(np.full(_EMPTY_SIZE, _EMPTY_GREY, np.uint8), wanted)
        looks, seconds = [], []
        for _ in range(LOOKS):
            start = time.perf_counter()
            looks.append(self._look(pixels, wanted))
            seconds.append(time.perf_counter() - start)
        return Held(looks, tuple(seconds))

    def close(self) -> None:
        """Free the model; harmless when done twice."""
        self._engine.close()

    def _look(self, pixels: Pixels, wanted: Side | None) -> Analysis:
        self._sequence += 1
        return self._engine.analyse(Frame(pixels, self._sequence, self._sequence / _RATE, "still"), wanted)

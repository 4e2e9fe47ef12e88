"""A camera without a renderer: frames rendered before the clock starts, played there and back at the rate asked for.

There and back, so that the hand never jumps; a copy each time, as a driver fills a buffer each time.
"""

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle

from hardware.camera.clock import SystemClock
from hardware.camera.frame import Frame
from hardware.camera.rate import Pacer
from hardware.camera.source import CameraInfo, Format, Kind

KEPT = 5000


class Reel:
    """Implements ``CameraSource``. ``delivered`` are the times (monotonic seconds) of the newest frames."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        self.info = CameraInfo(frames[0].source, "Frames made before", Kind.VIRTUAL, simulated=True)
        self.delivered: deque[float] = deque(maxlen=KEPT)
        self._frames = frames
        self._format = Format(frames[0].width, frames[0].height)

    def open(self, wanted: Format) -> Format:
        """See ``CameraSource``; the size is that of the frames."""
        self._next = cycle([*self._frames, *self._frames[-2:0:-1]])
        self._sequence = 0
        self._pacer = Pacer(wanted.rate, SystemClock())
        return replace(self._format, rate=wanted.rate)

    def read(self) -> Frame:
        """See ``CameraSource``."""
        self._pacer.wait()
        frame = replace(next(self._next), sequence=self._sequence, time=time.monotonic())
        frame = replace(frame, pixels=frame.pixels.copy())
        self._sequence += 1
        self.delivered.append(frame.time)
        return frame

    def close(self) -> None:
        """The frames stay, to be played again."""

"""Watches a camera from outside and from inside: is it silent, does it repeat itself, is the size what it promised?"""

import threading

import numpy as np

from hardware.camera.frame import Frame, Pixels
from hardware.camera.source import Format
from hardware.errors import CameraFrozen, WrongSize


class Watchdog:
    """A deadline that moves with every sign of life. It bites once; whoever is bitten has to arm it again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._deadline: float | None = None
        self._bitten = False

    def arm(self, now: float, allowed: float) -> None:
        """From now on a sign of life is expected within ``allowed`` seconds."""
        with self._lock:
            self._deadline, self._bitten = now + allowed, False

    def feed(self, now: float, allowed: float) -> bool:
        """A sign of life: expect the next one within ``allowed`` seconds. False when it came too late."""
        with self._lock:
            if not self._bitten:
                self._deadline = now + allowed
            return not self._bitten

    def disarm(self) -> bool:
        """Expect nothing any more; true when it had bitten since it was armed."""
        with self._lock:
            self._deadline = None
            return self._bitten

    def bites(self, now: float) -> bool:
        """True once when the deadline has passed."""
        with self._lock:
            bites = self._deadline is not None and now >= self._deadline and not self._bitten
            self._bitten = self._bitten or bites
            return bites


class FrameCheck:
    """Refuses frames of the wrong size and a picture that repeats exactly.

    Live sensors are noisy: two frames are never equal byte for byte. Replayed stills carry noise of their own
    (``hardware.camera.stills``), so only a stuck driver, a stuck file or a blocked sensor trips this.
    """

    def __init__(self, promised: Format, frozen_frames: int) -> None:
        self._promised = promised
        self._limit = frozen_frames
        self._last: Pixels | None = None
        self._repeats = 0
        self._moving = False

    def __call__(self, frame: Frame) -> bool:
        """Raise ``WrongSize`` or ``CameraFrozen``; else whether two different pictures were seen since the opening.

        A camera that comes back frozen is therefore not taken for one that is back.
        """
        if (frame.width, frame.height) != (self._promised.width, self._promised.height):
            raise WrongSize(
                f"got {frame.width}x{frame.height}, promised were {self._promised.width}x{self._promised.height}"
            )
        same = self._same(frame.pixels)
        self._repeats = self._repeats + 1 if same else 0
        self._moving = self._moving or (self._last is not None and not same)
        self._last = frame.pixels
        if self._repeats >= self._limit:
            raise CameraFrozen(f"the same picture {self._repeats + 1} times in a row")
        return self._moving

    def _same(self, pixels: Pixels) -> bool:
        """Exact equality; a sparse look first keeps the usual case under 0.1 ms."""
        if self._last is None or not np.array_equal(self._last[::16, ::16], pixels[::16, ::16]):
            return False
        return np.array_equal(self._last, pixels)

"""Time as cameras and their loops see it, so that tests can hold it in their hand."""

import threading
import time
from typing import Protocol

# How often a waiting thread looks whether its event was set while a hand-moved clock stands still; real seconds.
_LOOK_S = 0.002


class Clock(Protocol):
    """Monotonic seconds, and waiting for them to pass."""

    def now(self) -> float:
        """Monotonic seconds."""
        ...

    def wait(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """Block for ``seconds`` or until ``wake`` is set; true when it was ``wake``."""
        ...


class SystemClock:
    """The machine's monotonic clock."""

    def now(self) -> float:
        """Seconds of ``time.monotonic``."""
        return time.monotonic()

    def wait(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """See ``Clock``."""
        if wake is not None:
            return wake.wait(max(0.0, seconds))
        time.sleep(max(0.0, seconds))
        return False


class ManualClock:
    """A clock that only moves when told, for tests and demonstrations.

    With ``jump`` a wait moves the clock itself and returns at once: a paced source then plays as fast as it can while
    its frames carry the times they should have. Without it a waiting thread blocks until ``advance`` passes its time.
    """

    def __init__(self, start: float = 0.0, *, jump: bool = False) -> None:
        self._now = start
        self._jump = jump
        self._moved = threading.Condition()

    def now(self) -> float:
        """Seconds since ``start``, as told."""
        with self._moved:
            return self._now

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass and wake whoever waited for them."""
        with self._moved:
            self._now += seconds
            self._moved.notify_all()

    def wait(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """See ``Clock``."""
        with self._moved:
            until = self._now + max(0.0, seconds)
            if self._jump:
                self._now = until
            while self._now < until and not (wake and wake.is_set()):
                self._moved.wait(_LOOK_S if wake else None)
        return bool(wake and wake.is_set())


class FilmClock:
    """The time of a recording, not of the machine: it moves by as much as its reader waits for the next frame.

    However long the analysis of a frame takes, the next one comes a frame's time later. ``speed`` is how fast that is
    shown at most (1.0: as it was filmed); None plays as fast as the machine can.
    """

    def __init__(self, start: float = 0.0, speed: float | None = None, real: Clock | None = None) -> None:
        self._film, self._real = ManualClock(start, jump=True), real or SystemClock()
        self._speed = speed
        self._start, self._began = start, self._real.now()

    def now(self) -> float:
        """Seconds since ``start``, of the recording."""
        return self._film.now()

    def wait(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """See ``Clock``; returns when that much of the recording has passed, and real time as ``speed`` wants it."""
        woken = self._film.wait(seconds, wake)
        if self._speed is not None:
            shown_at = self._began + (self._film.now() - self._start) / self._speed
            return self._real.wait(shown_at - self._real.now(), wake)
        return woken

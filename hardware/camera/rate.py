"""The live frame rate and delay over a short window, and pacing for sources that have no sensor to wait for."""

from collections import deque

from hardware.camera.clock import Clock

WINDOW_S = 2.0


class RateMeter:
    """Frames per second and mean delay of the frames seen in the last ``window`` seconds."""

    def __init__(self, window: float = WINDOW_S) -> None:
        self._window = window
        self._seen: deque[tuple[float, float]] = deque()

    def saw(self, captured: float, now: float) -> None:
        """A frame captured at ``captured`` was ready at ``now`` (monotonic seconds)."""
        self._seen.append((now, now - captured))
        self._forget(now)

    def clear(self) -> None:
        """Start over, after a fault."""
        self._seen.clear()

    def rate(self, now: float) -> float:
        """Frames per second; 0 until two frames lie within the window."""
        self._forget(now)
        if len(self._seen) < 2 or self._seen[-1][0] <= self._seen[0][0]:
            return 0.0
        return (len(self._seen) - 1) / (self._seen[-1][0] - self._seen[0][0])

    @property
    def delay(self) -> float:
        """Mean seconds from capture to being ready; 0 before the first frame."""
        return sum(delay for _, delay in self._seen) / len(self._seen) if self._seen else 0.0

    def _forget(self, now: float) -> None:
        while self._seen and self._seen[0][0] < now - self._window:
            self._seen.popleft()


class Pacer:
    """Lets one frame pass per period; a reader that was late by more than a period is not made to catch up."""

    def __init__(self, rate: float, clock: Clock) -> None:
        self._period = 1.0 / rate
        self._clock = clock
        self._due = clock.now() + self._period

    def wait(self) -> float:
        """Wait until the next frame is due; its time in monotonic seconds, later than every one before."""
        late = self._clock.now() - self._due
        if late > self._period:
            self._due += late
        elif late < 0:
            self._clock.wait(-late)
        time, self._due = self._due, self._due + self._period
        return time

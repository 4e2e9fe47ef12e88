"""The one place the server takes the time from."""

import time
from typing import Protocol


class Clock(Protocol):
    """Integer Unix seconds."""

    def now(self) -> int:
        """The present second."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> int:
        """The present second."""
        return int(time.time())


class ShiftedClock:
    """The machine's clock, moved on by hand: for tests and demonstrations that cannot wait."""

    def __init__(self) -> None:
        self._shift = 0

    def now(self) -> int:
        """The machine's second plus every advance so far."""
        return int(time.time()) + self._shift

    def advance(self, seconds: int) -> None:
        """Let that many seconds pass at once."""
        self._shift += seconds


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, second: int = 1_700_000_000) -> None:
        self.second = second

    def now(self) -> int:
        """The second it stands at."""
        return self.second

    def advance(self, seconds: int) -> None:
        """Let that many seconds pass at once."""
        self.second += seconds

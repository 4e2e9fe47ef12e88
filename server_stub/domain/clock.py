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

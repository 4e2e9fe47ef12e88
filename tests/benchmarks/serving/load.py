"""Many callers at once for a while: requests a second, and how long each took."""

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

CALLERS, SECONDS, WARM_UP = 8, 3.0, 0.5

Call = Callable[[], None]


@dataclass(frozen=True)
class Load:
    """``each`` are seconds of single calls, in any order."""

    seconds: float
    each: Sequence[float]

    @property
    def rate(self) -> float:
        """Calls a second."""
        return len(self.each) / self.seconds

    def percentile(self, part: int) -> float:
        """Milliseconds that so many percent of the calls stayed below."""
        return 1000 * statistics.quantiles(self.each, n=100)[part - 1]


def under_load(make_caller: Callable[[], Call]) -> Load:
    """Each of the callers calls again as soon as it is answered. The warm-up does not count."""
    callers = [make_caller() for _ in range(CALLERS)]
    began = time.monotonic() + WARM_UP
    taken: list[list[float]] = [[] for _ in callers]
    threads = [
        threading.Thread(target=_call, args=(caller, began, times))
        for caller, times in zip(callers, taken, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Load(SECONDS, [time for times in taken for time in times])


def _call(call: Call, began: float, times: list[float]) -> None:
    while time.monotonic() < began + SECONDS:
        start = time.monotonic()
        call()
        if start >= began:
            times.append(time.monotonic() - start)

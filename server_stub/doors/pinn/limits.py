"""How fast one secret key may ask, and one App's pages: a bucket for each, in memory or wherever servers share it."""

import math
import threading
import time
from collections.abc import Callable
from typing import Protocol

from server_stub.domain.errors import RateLimited

RATE = 25.0
"""Requests per second that refill the bucket."""
BURST = 50
"""Requests a full bucket holds."""


class Limit(Protocol):
    """Somebody who counts requests."""

    def take(self, key: str) -> None:
        """Spend one; ``key`` is the id of a secret key or an App. Raises RateLimited, which says how long to wait."""
        ...


class RateLimit:
    """``monotonic`` gives seconds."""

    def __init__(self, rate: float = RATE, burst: int = BURST, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._burst = burst
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> None:
        """Spend one; raises RateLimited, which says how long to wait."""
        with self._lock:
            now = self._monotonic()
            left, then = self._buckets.get(key, (float(self._burst), now))
            left = min(self._burst, left + (now - then) * self._rate)
            self._buckets[key] = (left - 1 if left >= 1 else left, now)
        if left < 1:
            wait = max(1, math.ceil((1 - left) / self._rate))
            raise RateLimited("Too many requests with this key.", retry_after=wait)

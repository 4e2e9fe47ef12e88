"""Secrets nobody has, tried by one terminal or device: after a few it must wait.

A secret has 190 random bits, so guessing is hopeless anyway; the limit keeps a broken or hostile terminal from filling
the server's time. It is kept in this process's memory: several processes allow as many times more.
"""

from collections import OrderedDict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from server_stub.domain.errors import RateLimited, Unauthorized

MOST = 10
"""Unknown secrets within the window: room for a mistyped secret, none for a search."""

WINDOW = 15 * 60
"""Seconds a guess counts."""

_SENDERS = 10_000
"""Senders remembered at once; the one quiet for longest is forgotten first."""


class Guesses:
    """Counts unknown secrets by the fingerprint of the sender's key. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._times: OrderedDict[str, deque[int]] = OrderedDict()

    @contextmanager
    def watched(self, keyid: str, now: int) -> Iterator[None]:
        """Counts a refusal with reason ``key_secret_unknown`` that leaves the block.

        Raises ``RateLimited`` with reason ``too_many_guesses`` when this sender has to wait.
        """
        self._demand_allowed(keyid, now)
        try:
            yield
        except Unauthorized as refusal:
            if refusal.reason == "key_secret_unknown":
                self._add(keyid, now)
            raise

    def _demand_allowed(self, keyid: str, now: int) -> None:
        with self._lock:
            times = self._times.get(keyid)
            if times is None or len(times) < MOST:
                return
            wait = times[0] + WINDOW - now
        if wait > 0:
            raise RateLimited("too many unknown secrets", reason="too_many_guesses", retry_after=wait)

    def _add(self, keyid: str, now: int) -> None:
        with self._lock:
            self._times.setdefault(keyid, deque(maxlen=MOST)).append(now)
            self._times.move_to_end(keyid)
            while len(self._times) > _SENDERS:
                self._times.popitem(last=False)

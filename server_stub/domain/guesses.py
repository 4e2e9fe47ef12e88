"""Secrets nobody has, tried by one terminal or device: after a few it must wait.

A secret has 190 random bits, so guessing is hopeless anyway; the limit keeps a broken or hostile terminal from filling
the server's time. It is counted in the store: several servers on one database count together, and none forgets at its
restart.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from server_stub.domain.core import Core
from server_stub.domain.errors import RateLimited, Unauthorized

MOST = 10
"""Unknown secrets within the window: room for a mistyped secret, none for a search."""

WINDOW = 15 * 60
"""Seconds a guess counts."""


class Guesses:
    """Counts unknown secrets by the fingerprint of the sender's key."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @contextmanager
    def watched(self, keyid: str) -> Iterator[None]:
        """Counts a refusal with reason ``key_secret_unknown`` that leaves the block.

        Raises ``RateLimited`` with reason ``too_many_guesses`` when this sender has to wait.
        """
        self._demand_allowed(keyid)
        try:
            yield
        except Unauthorized as refusal:
            if refusal.reason == "key_secret_unknown":
                self._add(keyid)
            raise

    def _demand_allowed(self, keyid: str) -> None:
        now = self._core.clock.now()
        with self._core.store.read() as work:
            times = work.guesses.newest(keyid, now - WINDOW + 1, MOST)
        if len(times) == MOST:
            raise RateLimited(
                "too many unknown secrets", reason="too_many_guesses", retry_after=times[-1] + WINDOW - now
            )

    def _add(self, keyid: str) -> None:
        now = self._core.clock.now()
        with self._core.store.write() as work:
            work.guesses.purge(now - WINDOW + 1)
            work.guesses.add(keyid, now)

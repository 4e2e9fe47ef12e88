"""Now and then forgets what has been over for long."""

import asyncio

from server_stub.domain.clock import Clock
from server_stub.domain.delivering import Delivering

PURGE_EVERY_S = 3600


class Purging:
    """Of one dispatcher or worker."""

    def __init__(self, delivering: Delivering, clock: Clock) -> None:
        self._delivering = delivering
        self._clock = clock
        self._at = clock.now() + PURGE_EVERY_S

    async def run(self) -> None:
        """If it is time. Raises Unavailable."""
        if self._clock.now() >= self._at:
            self._at = self._clock.now() + PURGE_EVERY_S
            await asyncio.to_thread(self._delivering.purge)

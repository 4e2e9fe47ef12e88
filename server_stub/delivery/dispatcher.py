"""Takes what is due out of the outboxes and sends it: as often as needed, to many receivers at once.

Each receiver has one task at most, with a few of its deliveries, so that one that hangs holds up nobody else. Whoever
writes to an outbox rings; besides, the outboxes are looked into every second, for what is tried again, what another
process left behind, and what was put there by hand.
"""

import asyncio

from server_stub.delivery.faults import Faults
from server_stub.delivery.post import LAST_WORDS_S, RECEIVERS_AT_ONCE, Post
from server_stub.delivery.purging import Purging

LOOK_EVERY_S = 1.0


class Dispatcher:
    """Lives in one event loop."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._bell = asyncio.Event()
        self._stopping = False
        self._purging = Purging(post.delivering, post.clock)
        self._faults = Faults()

    def ring(self) -> None:
        """Look now; call it in the loop's own thread."""
        self._bell.set()

    def stop(self) -> None:
        """End :meth:`run` soon; call it in the loop's own thread."""
        self._stopping = True
        self._bell.set()

    async def run(self) -> None:
        """Until told to stop. A store that is out of reach is said once and asked again."""
        while not self._stopping:
            self._bell.clear()
            await self._look()
            try:
                async with asyncio.timeout(LOOK_EVERY_S):
                    await self._bell.wait()
            except TimeoutError:
                continue
        await self._finish()

    async def drain(self) -> None:
        """Send all that is due at this moment and wait for what comes of it: for tests and commands."""
        while True:
            await self._look()
            if not self._busy:
                return
            await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _look(self) -> None:
        try:
            await asyncio.to_thread(self._post.pushes.run)
            due = await asyncio.to_thread(
                self._post.delivering.due, tuple(self._busy), RECEIVERS_AT_ONCE - len(self._busy)
            )
            await self._purging.run()
        except Exception as error:  # noqa: BLE001 - one of the two places where errors of delivering end
            self._faults.say(error)
            return
        self._faults.over()
        for endpoint_id in due:
            self._busy[endpoint_id] = asyncio.create_task(self._serve(endpoint_id))

    async def _serve(self, endpoint_id: str) -> None:
        try:
            if await self._post.serve(endpoint_id):
                self._bell.set()  # it may have more
        except Exception as error:  # noqa: BLE001 - the other place; the lease runs out, and it is tried again
            self._faults.say(error)
        finally:
            del self._busy[endpoint_id]

    async def _finish(self) -> None:
        tasks = tuple(self._busy.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=LAST_WORDS_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

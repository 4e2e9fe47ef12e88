"""Takes what is due out of the outboxes and sends it: as often as needed, to many receivers at once.

Each receiver has one task at most, with a few of its deliveries, so that one that hangs holds up nobody else. Whoever
writes to an outbox rings; besides, the outboxes are looked into every second, for what is tried again, what another
process left behind, and what was put there by hand.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass

from server_stub.delivery.pushing import PushRound
from server_stub.delivery.sending import Sender
from server_stub.delivery.signing import signature_headers
from server_stub.domain.clock import Clock
from server_stub.domain.delivering import Delivering, Outcome, Parcel
from server_stub.domain.entities import Delivery, Event
from server_stub.domain.errors import DomainError
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.ports import VaultError

_log = logging.getLogger("server_stub.delivery")

RECEIVERS_AT_ONCE = 32
LOOK_EVERY_S = 1.0
LAST_WORDS_S = 3.0
"""How long tries that are under way get to finish when the server stops; what did not is tried again later."""
PURGE_EVERY_S = 3600


@dataclass(frozen=True, slots=True)
class Post:
    """What a dispatcher works with. ``render`` shows an event as the API does."""

    delivering: Delivering
    sender: Sender
    pushes: PushRound
    render: Callable[[Event], JsonObject]
    clock: Clock


class Dispatcher:
    """Lives in one event loop."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._bell = asyncio.Event()
        self._stopping = False
        self._purge_at = post.clock.now() + PURGE_EVERY_S
        self._failing = False

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
            await self._purge()
        except Exception as error:  # noqa: BLE001 - one of the two places where errors of delivering end
            self._say(error)
            return
        self._failing = False
        for endpoint_id in due:
            self._busy[endpoint_id] = asyncio.create_task(self._serve(endpoint_id))

    async def _serve(self, endpoint_id: str) -> None:
        try:
            parcel = await asyncio.to_thread(self._post.delivering.claim, endpoint_id)
            if parcel is not None:
                outcomes = await asyncio.gather(*(self._try(parcel, *letter) for letter in parcel.letters))
                await asyncio.to_thread(self._post.delivering.settle, endpoint_id, outcomes)
                self._bell.set()  # it may have more
        except Exception as error:  # noqa: BLE001 - the other place; the lease runs out, and it is tried again
            self._say(error)
        finally:
            del self._busy[endpoint_id]

    async def _try(self, parcel: Parcel, delivery: Delivery, event: Event) -> tuple[Delivery, Outcome]:
        body = json.dumps(self._post.render(event), separators=(",", ":")).encode()
        headers = signature_headers(parcel.secrets, event.event_id, self._post.clock.now(), body)
        return delivery, await self._post.sender.post(parcel.endpoint.url, headers, body)

    async def _purge(self) -> None:
        if self._post.clock.now() >= self._purge_at:
            self._purge_at = self._post.clock.now() + PURGE_EVERY_S
            await asyncio.to_thread(self._post.delivering.purge)

    async def _finish(self) -> None:
        tasks = tuple(self._busy.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=LAST_WORDS_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, DomainError | VaultError):
            _log.error("a fault while delivering", exc_info=error)
        elif not self._failing:
            _log.info("nothing is delivered for now: %s", error)  # requests fail for the same cause, and say so
        self._failing = True

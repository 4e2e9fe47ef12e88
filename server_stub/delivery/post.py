"""What one receiver gets now, whoever says that it should be looked at: the dispatcher, or a job of the queue."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from server_stub.delivery.pushing import PushRound
from server_stub.delivery.sending import Sender
from server_stub.delivery.signing import signature_headers
from server_stub.domain.clock import Clock
from server_stub.domain.delivering import Delivering, Outcome, Parcel
from server_stub.domain.entities import Delivery, Event
from server_stub.domain.jsonvalues import JsonObject

RECEIVERS_AT_ONCE = 32
LAST_WORDS_S = 3.0
"""How long tries that are under way get to finish when the server stops; what did not is tried again later."""


class Postman(Protocol):
    """Empties the outboxes; lives in one event loop, and all but ``run`` is called in that loop's thread."""

    async def run(self) -> None:
        """Until told to stop."""
        ...

    async def drain(self) -> None:
        """Instead of ``run``: send all that is due at this moment and wait for what comes of it. For tests."""
        ...

    def ring(self) -> None:
        """Look now."""
        ...

    def stop(self) -> None:
        """End ``run`` soon; what is under way gets a moment to finish."""
        ...


@dataclass(frozen=True, slots=True)
class Post:
    """What a postman works with. ``render`` shows an event as the API does."""

    delivering: Delivering
    sender: Sender
    pushes: PushRound
    render: Callable[[Event], JsonObject]
    clock: Clock

    async def serve(self, endpoint_id: str) -> bool:
        """Send what is due there, some of it if it is much; false when nothing was. Raises Unavailable, VaultError."""
        parcel = await asyncio.to_thread(self.delivering.claim, endpoint_id)
        if parcel is None:
            return False
        outcomes = await asyncio.gather(*(self._try(parcel, *letter) for letter in parcel.letters))
        await asyncio.to_thread(self.delivering.settle, endpoint_id, outcomes)
        return True

    async def _try(self, parcel: Parcel, delivery: Delivery, event: Event) -> tuple[Delivery, Outcome]:
        body = json.dumps(self.render(event), separators=(",", ":")).encode()
        headers = signature_headers(parcel.secrets, event.event_id, self.clock.now(), body)
        return delivery, await self.sender.post(parcel.endpoint.url, headers, body)

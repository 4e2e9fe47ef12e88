"""An operator has an event sent once more: after a receiver lost it, or was there too late."""

from server_stub.domain.core import Core
from server_stub.domain.errors import NotFound
from server_stub.domain.ids import Id, is_id
from server_stub.domain.outbox import post


def replay(core: Core, event_id: str) -> int:
    """Put it into the outbox for every enabled endpoint that wants it now; answers how many. Raises NotFound.

    It is the same event with the same id, so a receiver that has it already will know.
    """
    with core.store.write() as work:
        event = work.events.get(event_id) if is_id(Id.EVENT, event_id) else None
        if event is None:
            raise NotFound("No such event.")
        return post(work, event, core.clock.now())

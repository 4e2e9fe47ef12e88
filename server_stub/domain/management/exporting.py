"""All that is stored about one person, to be handed to them. Templates, codes and secrets are not among it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from server_stub.domain.core import Core
from server_stub.domain.entities import (
    Consent,
    Device,
    EnrollmentKey,
    Event,
    Log,
    RecoveryKey,
    Scope,
    SealedPalm,
    User,
)
from server_stub.domain.ownership import owned
from server_stub.domain.ports import CursorUnknown, Page, PageRequest, UnitOfWork
from server_stub.domain.ports.paging import MAXIMUM_LIMIT

T = TypeVar("T")

NOT_INCLUDED = {
    "palm templates and the codes that palms are found by": (
        "They are credentials: whoever has them could try to pass for the person. What is stored of them is described."
    ),
    "secrets and their hashes": "They open doors; keys are named by id and time only.",
    "public keys of devices": "They are named by their fingerprints.",
    "pictures": "None are stored.",
    "sessions, hints, nonces, kept answers and counted failures": (
        "They work for minutes, are gone within days, and what came of them is in the logs."
    ),
    "deliveries of webhooks": "They are about the organisation's own receivers; the events are included.",
}
"""What is stored and not handed out, and why."""


@dataclass(frozen=True, slots=True)
class Export:
    """``logs`` and ``events`` are read in pages, newest first, while they are iterated over."""

    generated_at: int
    user: User
    palms: tuple[SealedPalm, ...]
    devices: tuple[Device, ...]
    consents: tuple[Consent, ...]
    enrollment_keys: tuple[EnrollmentKey, ...]
    recovery_keys: tuple[RecoveryKey, ...]
    logs: Iterator[Log]
    events: Iterator[Event]


class Exporting:
    """For the customer, who answers the person."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def export(self, scope: Scope, user_id: str) -> Export:
        """One user's; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return Export(
                generated_at=self._core.clock.now(),
                user=owned(work.users.get(user_id), scope, "user"),
                palms=work.palms.of_user(user_id),
                devices=work.devices.of_user(user_id),
                consents=work.consents.of_user(user_id),
                enrollment_keys=work.enrollment_keys.of_user(user_id),
                recovery_keys=work.recovery_keys.of_user(user_id),
                logs=self._all(lambda work, asked: work.logs.page_of_user(user_id, asked), lambda log: log.log_id),
                events=self._all(
                    lambda work, asked: work.events.page_about(scope, user_id, asked), lambda event: event.event_id
                ),
            )

    def _all(self, page: Callable[[UnitOfWork, PageRequest], Page[T]], key: Callable[[T], str]) -> Iterator[T]:
        """Page by page, each in a view of its own, so that a slow reader holds nothing."""
        asked = PageRequest(MAXIMUM_LIMIT)
        while True:
            with self._core.store.read() as work:
                try:
                    found = page(work, asked)
                except CursorUnknown:
                    return  # it grew too old meanwhile, and so did everything after it
            yield from found.items
            if not found.has_more:
                return
            asked = PageRequest(MAXIMUM_LIMIT, key(found.items[-1]))

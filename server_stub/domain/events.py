"""Writes down each change, in the transaction that makes it."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

from server_stub.domain.clock import Clock
from server_stub.domain.entities import (
    App,
    Caller,
    Device,
    EnrollmentKey,
    Event,
    EventType,
    Log,
    PairingCode,
    RecoveryKey,
    Terminal,
    User,
    WebhookEndpoint,
)
from server_stub.domain.ids import Id, new_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.outbox import post
from server_stub.domain.ports import UnitOfWork

Resource: TypeAlias = User | App | Device | Terminal | Log | EnrollmentKey | RecoveryKey | PairingCode | WebhookEndpoint


class Render(Protocol):
    """How the API shows a resource, without any secret; given by the door whose format events have."""

    def __call__(self, resource: Resource) -> JsonObject:
        """The resource as the API shows it."""
        ...


@dataclass(frozen=True, slots=True)
class Recorder:
    """Makes events out of changed resources."""

    clock: Clock
    render: Render

    def record(
        self, work: UnitOfWork, caller: Caller, type_: EventType, resource: Resource, previous: JsonObject | None = None
    ) -> None:
        """Keep one event, and a delivery to whoever subscribed; ``previous`` holds old values of changed attributes."""
        data: dict[str, JsonObject] = {"object": self.render(resource)}
        if previous is not None:
            data["previous_attributes"] = previous
        event = Event(
            account_id=caller.scope.account_id,
            livemode=caller.scope.livemode,
            event_id=new_id(Id.EVENT),
            type=type_,
            created_at=self.clock.now(),
            request_id=caller.request_id,
            data=data,
        )
        work.events.add(event)
        post(work, event, event.created_at)

"""Who is told of events, with which secrets, and what was told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from server_stub.domain.entities.event import EventType
from server_stub.domain.entities.scope import Scoped
from server_stub.domain.jsonvalues import JsonObject

EVERY_EVENT = "*"


class EndpointStatus(StrEnum):
    """Whether anything is sent there."""

    ENABLED = "enabled"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEndpoint(Scoped):
    """A customer's receiver. ``events`` are types or ``*``; ``failing_since`` is when it last began to fail."""

    webhook_endpoint_id: str
    created_at: int
    updated_at: int
    status: EndpointStatus
    url: str
    events: tuple[str, ...]
    failing_since: int | None = None

    def wants(self, type_: EventType) -> bool:
        """Whether an event of this type is sent there now."""
        return self.status is EndpointStatus.ENABLED and (EVERY_EVENT in self.events or type_.value in self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSecret:
    """One signing secret, sealed. During a rotation an endpoint has two; the old one has an ``expires_at``."""

    webhook_secret_id: str
    webhook_endpoint_id: str
    sealed: bytes = field(repr=False)
    created_at: int
    expires_at: int | None


class DeliveryState(StrEnum):
    """What became of it."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    """The endpoint was disabled before it got there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Scoped):
    """One event for one endpoint. ``tries`` hold ``at``, ``status``, ``error`` and ``ms`` each; no body is kept.

    ``next_at`` is None when nothing more will be tried.
    """

    delivery_id: str
    webhook_endpoint_id: str
    event_id: str
    event_type: EventType
    created_at: int
    state: DeliveryState
    tries: Sequence[JsonObject]
    next_at: int | None

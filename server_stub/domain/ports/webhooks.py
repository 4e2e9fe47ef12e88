"""What webhooks need kept: endpoints, their secrets, and the outbox."""

from collections.abc import Collection, Sequence
from typing import Protocol

from server_stub.domain.entities import Delivery, Scope, WebhookEndpoint, WebhookSecret
from server_stub.domain.ports.paging import Page, PageRequest


class WebhookEndpoints(Protocol):
    """Receivers. Deleting one takes its secrets and deliveries along."""

    def add(self, endpoint: WebhookEndpoint) -> None:
        """Keep a new one."""
        ...

    def save(self, endpoint: WebhookEndpoint) -> None:
        """Keep its changed fields."""
        ...

    def get(self, webhook_endpoint_id: str) -> WebhookEndpoint | None:
        """The endpoint, or None."""
        ...

    def enabled(self, scope: Scope) -> tuple[WebhookEndpoint, ...]:
        """All that something may be sent to, oldest first."""
        ...

    def count(self, scope: Scope) -> int:
        """How many there are."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[WebhookEndpoint]:
        """Newest first; raises CursorUnknown."""
        ...

    def delete(self, endpoint: WebhookEndpoint) -> None:
        """Forget it."""
        ...


class WebhookSecrets(Protocol):
    """Sealed signing secrets."""

    def add(self, secret: WebhookSecret) -> None:
        """Keep a new one."""
        ...

    def of(self, webhook_endpoint_id: str) -> tuple[WebhookSecret, ...]:
        """All of one endpoint, newest first."""
        ...

    def expire(self, webhook_secret_id: str, expires_at: int) -> None:
        """Let it sign until then."""
        ...

    def remove(self, webhook_secret_id: str) -> None:
        """Forget it."""
        ...


class Deliveries(Protocol):
    """The outbox: every event for every endpoint that wanted it."""

    def add(self, delivery: Delivery) -> None:
        """Keep a new one, in the transaction of its event."""
        ...

    def due(self, now: int, busy: Collection[str], limit: int) -> tuple[str, ...]:
        """Endpoints, other than these busy ones, that have something to be sent now."""
        ...

    def next_at(self, webhook_endpoint_id: str) -> int | None:
        """When there is something to be sent to one endpoint, or None."""
        ...

    def claim(self, webhook_endpoint_id: str, now: int, until: int, limit: int) -> tuple[Delivery, ...]:
        """What is due for one endpoint, oldest first; nobody else gets it before ``until``."""
        ...

    def settle(self, delivery: Delivery) -> None:
        """Keep its ``state``, ``tries`` and ``next_at``."""
        ...

    def cancel(self, webhook_endpoint_id: str) -> None:
        """Send nothing more of what waits for this endpoint."""
        ...

    def page(self, webhook_endpoint_id: str, request: PageRequest) -> Page[Delivery]:
        """Newest first; raises CursorUnknown."""
        ...

    def of_event(self, event_id: str) -> Sequence[Delivery]:
        """All of one event, oldest first."""
        ...

    def purge(self, before: int) -> None:
        """Forget those of before then that are over."""
        ...

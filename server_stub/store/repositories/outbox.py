"""Webhook endpoints, their secrets, deliveries and pushes in SQL.

A claim moves ``next_at`` past the time the work may take: a process that dies in between leaves nothing behind that
somebody else would not find again. On PostgreSQL claims of several processes pass each other by (SKIP LOCKED).
"""

from collections.abc import Collection
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, delete, func, select, update

from server_stub.domain.entities import Delivery, DeliveryState, PushNote, Scope, WebhookEndpoint, WebhookSecret
from server_stub.domain.entities.webhook import EndpointStatus
from server_stub.domain.outbox import PHONES
from server_stub.domain.ports import Page, PageRequest
from server_stub.store.pages import OfParent, OfScope, bury, page
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import DELIVERIES, PUSHES, WEBHOOK_ENDPOINTS, WEBHOOK_SECRETS

E = TypeVar("E", Delivery, PushNote)


class SqlWebhookEndpoints:
    """Receivers; secrets and deliveries hang on their row by foreign keys that cascade."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, WEBHOOK_ENDPOINTS, WebhookEndpoint)
        self.add = self._rows.add

    def save(self, endpoint: WebhookEndpoint) -> None:
        """Keep its changed fields."""
        self._rows.save(endpoint, "webhook_endpoint_id")

    def get(self, webhook_endpoint_id: str) -> WebhookEndpoint | None:
        """The endpoint, or None; held until the end of a write, but not against those who add a delivery for it."""
        found = self._rows.select().where(WEBHOOK_ENDPOINTS.c.webhook_endpoint_id == webhook_endpoint_id)
        if self._rows.link.locking:
            found = found.with_for_update(key_share=True)
        row = self._rows.link.connection.execute(found).first()
        return None if row is None else self._rows.load(row)

    def enabled(self, scope: Scope) -> tuple[WebhookEndpoint, ...]:
        """All that something may be sent to, oldest first."""
        enabled = WEBHOOK_ENDPOINTS.c.status == EndpointStatus.ENABLED
        order = (WEBHOOK_ENDPOINTS.c.position,)
        return self._rows.all(*OfScope(scope).where(WEBHOOK_ENDPOINTS), enabled, order=order)

    def count(self, scope: Scope) -> int:
        """How many there are."""
        of_scope = OfScope(scope).where(WEBHOOK_ENDPOINTS)
        counted = select(func.count()).select_from(WEBHOOK_ENDPOINTS).where(*of_scope)
        return self._rows.link.connection.scalar(counted) or 0

    def page(self, scope: Scope, request: PageRequest) -> Page[WebhookEndpoint]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "webhook_endpoint_id", OfScope(scope), request)

    def delete(self, endpoint: WebhookEndpoint) -> None:
        """Forget it."""
        bury(self._rows, "webhook_endpoint_id", endpoint)


class SqlWebhookSecrets:
    """Sealed signing secrets."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, WEBHOOK_SECRETS, WebhookSecret)
        self.add = self._rows.add

    def of(self, webhook_endpoint_id: str) -> tuple[WebhookSecret, ...]:
        """All of one endpoint, newest first."""
        of_endpoint = WEBHOOK_SECRETS.c.webhook_endpoint_id == webhook_endpoint_id
        return self._rows.all(of_endpoint, order=(WEBHOOK_SECRETS.c.position.desc(),))

    def expire(self, webhook_secret_id: str, expires_at: int) -> None:
        """Let it sign until then."""
        which = update(WEBHOOK_SECRETS).where(WEBHOOK_SECRETS.c.webhook_secret_id == webhook_secret_id)
        self._rows.link.connection.execute(which.values(expires_at=expires_at))

    def remove(self, webhook_secret_id: str) -> None:
        """Forget it."""
        self._rows.remove(WEBHOOK_SECRETS.c.webhook_secret_id == webhook_secret_id)


class SqlDeliveries:
    """The outbox of events."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, DELIVERIES, Delivery)

    def add(self, delivery: Delivery) -> None:
        """Keep a new one, in the transaction of its event."""
        self._rows.add(delivery)
        self._rows.link.outbox.receivers.add(delivery.webhook_endpoint_id)

    def due(self, now: int, busy: Collection[str], limit: int) -> tuple[str, ...]:
        """Endpoints, other than these busy ones, that have something to be sent now."""
        endpoint = DELIVERIES.c.webhook_endpoint_id
        found = select(endpoint).where(DELIVERIES.c.next_at <= now, endpoint.not_in(tuple(busy))).distinct()
        return tuple(self._rows.link.connection.scalars(found.limit(limit)))

    def next_at(self, webhook_endpoint_id: str) -> int | None:
        """When there is something to be sent to one endpoint, or None."""
        of_endpoint = DELIVERIES.c.webhook_endpoint_id == webhook_endpoint_id
        at: int | None = self._rows.link.connection.scalar(select(func.min(DELIVERIES.c.next_at)).where(of_endpoint))
        return at

    def claim(self, webhook_endpoint_id: str, now: int, until: int, limit: int) -> tuple[Delivery, ...]:
        """What is due for one endpoint, oldest first; nobody else gets it before ``until``."""
        due = (DELIVERIES.c.webhook_endpoint_id == webhook_endpoint_id, DELIVERIES.c.next_at <= now)
        return _claimed(self._rows, "delivery_id", due, until, limit)

    def settle(self, delivery: Delivery) -> None:
        """Keep its ``state``, ``tries`` and ``next_at``."""
        self._rows.save(delivery, "delivery_id")

    def cancel(self, webhook_endpoint_id: str) -> None:
        """Send nothing more of what waits for this endpoint."""
        waiting = (DELIVERIES.c.webhook_endpoint_id == webhook_endpoint_id, DELIVERIES.c.next_at.is_not(None))
        values = {"state": DeliveryState.CANCELLED, "next_at": None}
        self._rows.link.connection.execute(update(DELIVERIES).where(*waiting).values(values))

    def page(self, webhook_endpoint_id: str, request: PageRequest) -> Page[Delivery]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "delivery_id", OfParent("webhook_endpoint_id", webhook_endpoint_id), request)

    def of_event(self, event_id: str) -> tuple[Delivery, ...]:
        """All of one event, oldest first."""
        return self._rows.all(DELIVERIES.c.event_id == event_id, order=(DELIVERIES.c.position,))

    def purge(self, before: int) -> None:
        """Forget those of before then that are over."""
        self._rows.remove(DELIVERIES.c.created_at < before, DELIVERIES.c.next_at.is_(None))


class SqlPushes:
    """The outbox of pushes."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, PUSHES, PushNote)

    def add(self, note: PushNote) -> None:
        """Keep a new one."""
        self._rows.add(note)
        self._rows.link.outbox.receivers.add(PHONES)

    def any_due(self, now: int) -> bool:
        """Whether a claim would find any."""
        due = select(PUSHES.c.push_id).where(PUSHES.c.next_at <= now, PUSHES.c.expires_at > now).limit(1)
        return self._rows.link.connection.scalar(due) is not None

    def next_at(self, now: int) -> int | None:
        """When one that is still open then is to be sent, or None."""
        in_time = (PUSHES.c.expires_at > now, PUSHES.c.next_at < PUSHES.c.expires_at)
        at: int | None = self._rows.link.connection.scalar(select(func.min(PUSHES.c.next_at)).where(*in_time))
        return at

    def claim(self, now: int, until: int, limit: int) -> tuple[PushNote, ...]:
        """Open ones that are due now, oldest first; nobody else gets them before ``until``."""
        return _claimed(self._rows, "push_id", (PUSHES.c.next_at <= now, PUSHES.c.expires_at > now), until, limit)

    def settle(self, push_id: str, next_at: int | None) -> None:
        """Try it again at ``next_at``, or never: it was sent."""
        self._rows.link.connection.execute(update(PUSHES).where(PUSHES.c.push_id == push_id).values(next_at=next_at))

    def waiting(self, device_id: str, now: int) -> tuple[PushNote, ...]:
        """One device's that have not expired, sent or not, oldest first."""
        return self._rows.all(PUSHES.c.device_id == device_id, PUSHES.c.expires_at > now, order=(PUSHES.c.position,))

    def purge(self, now: int) -> None:
        """Forget those that expired before ``now``."""
        self._rows.link.connection.execute(delete(PUSHES).where(PUSHES.c.expires_at <= now))


def _claimed(rows: Rows[E], key: str, due: tuple[ColumnElement[bool], ...], until: int, limit: int) -> tuple[E, ...]:
    table, connection = rows.table, rows.link.connection
    wanted = rows.select().where(*due).order_by(table.c.next_at, table.c.position).limit(limit)
    found: tuple[Any, ...] = tuple(
        rows.load(row) for row in connection.execute(wanted.with_for_update(skip_locked=True))
    )
    if found:
        ids = [getattr(entity, key) for entity in found]
        connection.execute(update(table).where(table.c[key].in_(ids)).values(next_at=until))
    return found

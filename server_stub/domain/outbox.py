"""Puts an event into the outbox, in the transaction that records it."""

from server_stub.domain.entities import Delivery, DeliveryState, Event, WebhookEndpoint
from server_stub.domain.ids import Id, new_id
from server_stub.domain.ports import UnitOfWork

PHONES = "phones"
"""The name of the one box for pushes, among the ids of webhook endpoints, whose boxes are their own."""


def post(work: UnitOfWork, event: Event, now: int) -> int:
    """One delivery for every endpoint that wants it; answers how many."""
    wanting = [endpoint for endpoint in work.webhook_endpoints.enabled(event.scope) if endpoint.wants(event.type)]
    for endpoint in wanting:
        work.deliveries.add(_delivery(event, endpoint, now))
    return len(wanting)


def _delivery(event: Event, endpoint: WebhookEndpoint, now: int) -> Delivery:
    return Delivery(
        account_id=event.account_id,
        livemode=event.livemode,
        delivery_id=new_id(Id.DELIVERY),
        webhook_endpoint_id=endpoint.webhook_endpoint_id,
        event_id=event.event_id,
        event_type=event.type,
        created_at=now,
        state=DeliveryState.PENDING,
        tries=(),
        next_at=now,
    )

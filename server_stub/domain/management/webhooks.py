"""Webhook endpoints: who is told of which events, and with which secret it is signed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, Delivery, EndpointStatus, EventType, Scope, WebhookEndpoint
from server_stub.domain.entities.webhook import EVERY_EVENT
from server_stub.domain.errors import Unprocessable
from server_stub.domain.ids import Id, new_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.lists import ask
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest, UnitOfWork
from server_stub.domain.webhook_secrets import add_secret, opened

MOST_ENDPOINTS = 50
"""Per account and mode: every event is written down once for each."""
LONGEST_OVERLAP = 7 * 86_400
"""Seconds that a replaced secret may go on signing."""

_KNOWN = frozenset({EVERY_EVENT, *(type_.value for type_ in EventType)})


@dataclass(frozen=True, slots=True)
class ToldSecret:
    """An endpoint with the secret that signs for it; None when the endpoint has none."""

    endpoint: WebhookEndpoint
    secret: str | None = field(repr=False)


class Webhooks:
    """A customer's webhook endpoints."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(self, caller: Caller, url: str, events: Sequence[str]) -> ToldSecret:
        """A new, enabled endpoint; raises Unprocessable for an address or an event it cannot have."""
        now, scope = self._core.clock.now(), caller.scope
        endpoint = WebhookEndpoint(
            account_id=scope.account_id,
            livemode=scope.livemode,
            webhook_endpoint_id=new_id(Id.WEBHOOK_ENDPOINT),
            created_at=now,
            updated_at=now,
            status=EndpointStatus.ENABLED,
            url=self._core.targets.require(url, livemode=scope.livemode),
            events=_events(events),
        )
        with self._core.store.write() as work:
            if work.webhook_endpoints.count(scope) >= MOST_ENDPOINTS:
                raise Unprocessable(f"There are {MOST_ENDPOINTS} webhook endpoints already.")
            work.webhook_endpoints.add(endpoint)
            secret = add_secret(work, self._core.vault, endpoint.webhook_endpoint_id, now)
            self._core.events.record(work, caller, EventType.WEBHOOK_ENDPOINT_CREATED, endpoint)
        return ToldSecret(endpoint, secret)

    def get(self, scope: Scope, webhook_endpoint_id: str) -> ToldSecret:
        """One endpoint and its newest secret; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return self._told(work, _own(work, scope, webhook_endpoint_id))

    def page(self, scope: Scope, request: PageRequest) -> Page[WebhookEndpoint]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.webhook_endpoints.page, scope, request)

    def update(
        self,
        caller: Caller,
        webhook_endpoint_id: str,
        url: str | None,
        events: Sequence[str] | None,
        status: str | None,
    ) -> ToldSecret:
        """Change what is given; None leaves alone. Disabling drops what still waits to be sent."""
        with self._core.store.write() as work:
            before = _own(work, caller.scope, webhook_endpoint_id)
            after = self._changed(before, url, events, status)
            if after != before:
                after = replace(after, updated_at=max(before.updated_at, self._core.clock.now()))
                save(self._core, work, caller, before, after)
            return self._told(work, after)

    def delete(self, caller: Caller, webhook_endpoint_id: str) -> None:
        """Forget the endpoint, its secrets and its deliveries."""
        with self._core.store.write() as work:
            endpoint = _own(work, caller.scope, webhook_endpoint_id)
            work.webhook_endpoints.delete(endpoint)
            self._core.events.record(work, caller, EventType.WEBHOOK_ENDPOINT_DELETED, endpoint)

    def rotate(self, caller: Caller, webhook_endpoint_id: str, overlap: int) -> ToldSecret:
        """A new secret; the one before signs beside it for ``overlap`` seconds more, older ones no longer."""
        if not 0 <= overlap <= LONGEST_OVERLAP:
            raise Unprocessable(f"The overlap is 0 to {LONGEST_OVERLAP} seconds.", param="overlap")
        now = self._core.clock.now()
        with self._core.store.write() as work:
            endpoint = _own(work, caller.scope, webhook_endpoint_id)
            for age, old in enumerate(work.webhook_secrets.of(webhook_endpoint_id)):
                if age == 0 and overlap:
                    work.webhook_secrets.expire(old.webhook_secret_id, now + overlap)
                else:
                    work.webhook_secrets.remove(old.webhook_secret_id)
            return ToldSecret(endpoint, add_secret(work, self._core.vault, webhook_endpoint_id, now))

    def deliveries(self, scope: Scope, webhook_endpoint_id: str, request: PageRequest) -> Page[Delivery]:
        """What was sent there, and what waits to be, newest first."""
        with self._core.store.read() as work:
            _own(work, scope, webhook_endpoint_id)
            return ask(work.deliveries.page, webhook_endpoint_id, request)

    def _told(self, work: UnitOfWork, endpoint: WebhookEndpoint) -> ToldSecret:
        kept = work.webhook_secrets.of(endpoint.webhook_endpoint_id)[:1]
        return ToldSecret(endpoint, next(iter(opened(self._core.vault, kept, self._core.clock.now())), None))

    def _changed(
        self, before: WebhookEndpoint, url: str | None, events: Sequence[str] | None, status: str | None
    ) -> WebhookEndpoint:
        wanted = before.status if status is None else _status(status)
        revived = wanted is EndpointStatus.ENABLED and before.status is EndpointStatus.DISABLED
        return replace(
            before,
            url=before.url if url is None else self._core.targets.require(url, livemode=before.livemode),
            events=before.events if events is None else _events(events),
            status=wanted,
            failing_since=None if revived else before.failing_since,
        )


def save(core: Core, work: UnitOfWork, caller: Caller, before: WebhookEndpoint, after: WebhookEndpoint) -> None:
    """Keep a changed endpoint and say so; what waits for a disabled one is dropped."""
    work.webhook_endpoints.save(after)
    if after.status is EndpointStatus.DISABLED:
        work.deliveries.cancel(after.webhook_endpoint_id)
    core.events.record(work, caller, EventType.WEBHOOK_ENDPOINT_UPDATED, after, _previous(before, after))


def _previous(before: WebhookEndpoint, after: WebhookEndpoint) -> JsonObject:
    shown = {"url": before.url, "events": list(before.events), "status": before.status.value}
    return {name: value for name, value in shown.items() if getattr(before, name) != getattr(after, name)}


def _own(work: UnitOfWork, scope: Scope, webhook_endpoint_id: str) -> WebhookEndpoint:
    return owned(work.webhook_endpoints.get(webhook_endpoint_id), scope, "webhook endpoint")


def _events(events: Sequence[str]) -> tuple[str, ...]:
    unknown = [name for name in events if name not in _KNOWN]
    if unknown or not events:
        raise Unprocessable("Name at least one event; each is a known type, or *.", param="events")
    return tuple(dict.fromkeys(events))


def _status(text: str) -> EndpointStatus:
    if text not in set(EndpointStatus):
        raise Unprocessable("A webhook endpoint is enabled or disabled.", param="status")
    return EndpointStatus(text)

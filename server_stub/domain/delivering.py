"""The outbox, seen by whoever empties it: what is due, what came of it, and what follows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, Delivery, DeliveryState, EndpointStatus, Event, WebhookEndpoint
from server_stub.domain.management.webhooks import save
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.retries import GIVEN_UP_AFTER, Chance, pause_after, secure_chance
from server_stub.domain.webhook_secrets import opened

LEASE = 60
"""Seconds for which a claimed delivery is nobody else's: more than a try may take, so that only a process that died
lets it run out, and then the delivery is tried again."""
TOGETHER = 8
"""Deliveries that one receiver gets at the same time."""
KEPT = 30 * 86_400
"""Seconds after which what became of a delivery is forgotten."""
GONE = 410


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is to be sent to one receiver now, and the secrets that sign it, newest first."""

    endpoint: WebhookEndpoint
    secrets: tuple[str, ...] = field(repr=False)
    letters: tuple[tuple[Delivery, Event], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a try ended: a status, or the word for why there is none; ``ms`` is how long it took."""

    status: int | None
    error: str | None
    ms: int

    @property
    def taken(self) -> bool:
        """Any 2xx."""
        return self.status is not None and 200 <= self.status < 300


class Delivering:
    """One pass: ``due``, then ``claim`` for each endpoint, then ``settle``. Raises Unavailable like the store."""

    def __init__(self, core: Core, chance: Chance = secure_chance) -> None:
        self._core = core
        self._chance = chance

    def due(self, busy: Collection[str], limit: int) -> tuple[str, ...]:
        """Endpoints other than these that have something to be sent."""
        with self._core.store.read() as work:
            return work.deliveries.due(self._core.clock.now(), busy, limit)

    def next_at(self, webhook_endpoint_id: str) -> int | None:
        """When there is something to be sent there, or None."""
        with self._core.store.read() as work:
            return work.deliveries.next_at(webhook_endpoint_id)

    def claim(self, webhook_endpoint_id: str) -> Parcel | None:
        """What this process now has to send there; None when somebody else has it, or it is disabled or gone."""
        now = self._core.clock.now()
        with self._core.store.write() as work:
            endpoint = work.webhook_endpoints.get(webhook_endpoint_id)
            if endpoint is None:
                return None
            if endpoint.status is EndpointStatus.DISABLED:
                work.deliveries.cancel(webhook_endpoint_id)
                return None
            claimed = work.deliveries.claim(webhook_endpoint_id, now, now + LEASE, TOGETHER)
            letters = tuple((one, event) for one in claimed if (event := work.events.get(one.event_id)) is not None)
            kept = work.webhook_secrets.of(webhook_endpoint_id)
        return Parcel(endpoint, opened(self._core.vault, kept, now), letters) if letters else None

    def settle(self, webhook_endpoint_id: str, outcomes: Sequence[tuple[Delivery, Outcome]]) -> None:
        """Write down what came of the tries; the receiver is disabled when it says so, or has failed for too long."""
        with self._core.store.write() as work:
            endpoint = work.webhook_endpoints.get(webhook_endpoint_id)
            if endpoint is None:
                return
            for delivery, outcome in outcomes:
                work.deliveries.settle(self._after(delivery, outcome))
            self._judge(work, endpoint, [outcome for _, outcome in outcomes])

    def purge(self) -> None:
        """Forget what has been over for long."""
        now = self._core.clock.now()
        with self._core.store.write() as work:
            work.deliveries.purge(now - KEPT)
            work.pushes.purge(now)

    def _after(self, delivery: Delivery, outcome: Outcome) -> Delivery:
        now = self._core.clock.now()
        tried = {"at": now, "status": outcome.status, "error": outcome.error, "ms": outcome.ms}
        tries = (*delivery.tries, tried)
        if outcome.taken:
            return replace(delivery, state=DeliveryState.DELIVERED, tries=tries, next_at=None)
        pause = pause_after(len(tries), self._chance)
        if pause is None:
            return replace(delivery, state=DeliveryState.FAILED, tries=tries, next_at=None)
        return replace(delivery, tries=tries, next_at=now + pause)

    def _judge(self, work: UnitOfWork, endpoint: WebhookEndpoint, outcomes: Sequence[Outcome]) -> None:
        now = self._core.clock.now()
        if endpoint.status is EndpointStatus.DISABLED:
            work.deliveries.cancel(endpoint.webhook_endpoint_id)
            return
        since = None if any(one.taken for one in outcomes) else endpoint.failing_since or now
        hopeless = since is not None and now - since >= GIVEN_UP_AFTER
        judged = replace(endpoint, failing_since=since)
        if hopeless or any(one.status == GONE for one in outcomes):
            disabled = replace(judged, status=EndpointStatus.DISABLED, updated_at=max(now, endpoint.updated_at))
            save(self._core, work, Caller(endpoint.scope, None), endpoint, disabled)
        elif judged != endpoint:
            work.webhook_endpoints.save(judged)

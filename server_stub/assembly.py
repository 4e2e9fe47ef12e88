"""Puts a server together: store, vault, domain, doors."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi import FastAPI

from server_stub.delivery.background import Deliveries
from server_stub.delivery.dispatcher import Dispatcher
from server_stub.delivery.local_push import LocalPush
from server_stub.delivery.post import Post, Postman
from server_stub.domain.clock import Clock
from server_stub.domain.core import Core
from server_stub.domain.events import Recorder
from server_stub.domain.ports import NoPush, Store, Vault
from server_stub.doors.pinn.app import create_app
from server_stub.doors.pinn.limits import Limit, RateLimit
from server_stub.doors.pinn.shapes import event, render
from server_stub.inspector.clock import SettableClock
from server_stub.inspector.inspector import Inspector
from server_stub.inspector.middleware import Inspected
from server_stub.inspector.routes import inspector_router
from server_stub.settings import Settings
from server_stub.store.buckets import SharedRateLimit
from server_stub.store.opening import Opened, open_store
from server_stub.store.store import SqlStore
from server_stub.sweeping import Sweeper
from server_stub.web.pages import web_pages


@contextmanager
def opened(settings: Settings) -> Iterator[Opened]:
    """The store that the settings name; raises StoreUnusable."""
    found = open_store(
        settings.database,
        key=settings.master_key_provider(),
        others=settings.other_master_keys(),
        busy_seconds=settings.busy_seconds,
        queue=settings.queue == "procrastinate",
    )
    try:
        yield found
    finally:
        found.store.close()


def make_core(store: Store, vault: Vault, clock: Clock, issuer: str, settings: Settings | None = None) -> Core:
    """The domain over a store; events look as the Pinn door shows resources."""
    settings = settings or Settings()
    clock = SettableClock(clock) if settings.inspector else clock
    return Core(
        store,
        clock,
        vault,
        Recorder(clock, render),
        issuer,
        settings.key_life,
        settings.search_rules(),
        push=LocalPush() if settings.push == "local" else NoPush(),
        targets=settings.target_rules(),
        law=settings.law_rules(),
    )


@contextmanager
def delivering(core: Core, store: SqlStore, settings: Settings | None = None) -> Iterator[Deliveries]:
    """The outboxes are emptied inside the block; each transaction that fills one says so, or makes a job."""
    settings = settings or Settings()
    with Deliveries(core, event, hire(store, settings)) as deliveries:
        if settings.queue == "outbox":
            store.on_outbox = deliveries.ring
        yield deliveries


@contextmanager
def sweeping(core: Core) -> Iterator[Sweeper | None]:
    """What is due by its age is deleted inside the block, where the operator wants anything deleted."""
    if not core.law.forgets:
        yield None
        return
    with Sweeper(core) as sweeper:
        yield sweeper


def hire(store: SqlStore, settings: Settings) -> Callable[[Post], Postman]:
    """Who empties the outboxes; call what it answers in the event loop that will run it."""
    if settings.queue == "outbox":
        return Dispatcher
    from server_stub.delivery.queue_worker import QueueWorker  # noqa: PLC0415 - procrastinate is for who chose it

    url = store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    return lambda post: QueueWorker(post, url)


def make_limit(store: SqlStore, settings: Settings) -> Limit:
    """How fast a secret key or an App may ask: counted in PostgreSQL, where servers share one; else in this process."""
    if store.engine.dialect.name == "postgresql":
        return SharedRateLimit(store.engine, settings.requests_per_second, settings.burst)
    return RateLimit(settings.requests_per_second, settings.burst)


def make_app(core: Core, settings: Settings, limit: Limit) -> FastAPI:
    """Every door over one core, and the pages that browsers load."""
    app = create_app(core, limit=limit, largest_body=settings.largest_body, patience=settings.patience)
    app.include_router(web_pages(core))
    if isinstance(core.clock, SettableClock):
        inspector = Inspector(core, core.clock)
        app.include_router(inspector_router(inspector))
        app.add_middleware(Inspected, inspector=inspector)
    return app

"""Contract of the outbox: every event once, whoever empties it, and nothing forgotten."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from server_stub.assembly import delivering, make_core
from server_stub.delivery.pushing import LEASE, PAUSE, PushRound
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.delivering import Delivering
from server_stub.domain.entities import Caller, EventType
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.management.webhooks import Webhooks
from server_stub.domain.ports import PageRequest, PushFailed, Vault
from server_stub.domain.pushing import push_session
from server_stub.settings import Settings
from server_stub.store.engine import make_engine
from server_stub.store.keys.master import LocalMaster
from server_stub.store.keys.ring import KeyRing
from server_stub.store.master_key import new_master_key
from server_stub.store.migrating import upgrade
from server_stub.store.queue.jobs import Deferral
from server_stub.store.queue.schema import bring_up
from server_stub.store.store import SqlStore
from server_stub.store.vault import AesVault
from server_stub.testing import LOOPBACK, SwitchableStore
from tests.helpers import rows
from tests.helpers.receiver import receiving

EVENTS = 60


class Stop(Exception):
    pass


class Switch(SwitchableStore):
    """Says when somebody asked in vain."""

    def __init__(self, store: SqlStore) -> None:
        super().__init__(store)
        self.refused = threading.Event()

    def _require_up(self) -> None:
        if self.down:
            self.refused.set()
        super()._require_up()


@pytest.fixture(params=["sqlite", "postgresql", "postgresql, procrastinate", "postgresql, mixed"])
def way(request: pytest.FixtureRequest) -> str:
    """Every database, and every way of knowing when to look; mixed: the second of two servers knows it another way."""
    return str(request.param)


@pytest.fixture
def empty_engine(way: str, request: pytest.FixtureRequest) -> Engine:
    engine: Engine = request.getfixturevalue(f"{way.split(',', maxsplit=1)[0]}_engine")
    return engine


@pytest.fixture
def settings(way: str) -> Settings:
    return Settings(webhook_networks=LOOPBACK, queue="procrastinate" if "," in way else "outbox")


@pytest.fixture
def others(way: str, settings: Settings) -> Settings:
    """Of the second server."""
    return settings.model_copy(update={"queue": "outbox"}) if "mixed" in way else settings


@pytest.fixture
def store(empty_engine: Engine, settings: Settings) -> SqlStore:
    upgrade(empty_engine)
    if settings.queue == "procrastinate":
        bring_up(empty_engine)
    return filling(empty_engine, settings)


def filling(engine: Engine, settings: Settings) -> SqlStore:
    store = SqlStore(engine)
    if settings.queue == "procrastinate":
        store.on_filling = Deferral()
    return store


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(1_800_000_000)


@pytest.fixture
def vault() -> Vault:
    return AesVault(KeyRing(LocalMaster(new_master_key())), bytes(32))


@pytest.fixture
def stores(store: SqlStore, empty_engine: Engine, others: Settings) -> Iterator[tuple[SqlStore, SqlStore]]:
    """Two that know nothing of each other, on one database."""
    second = filling(make_engine(empty_engine.url), others)
    yield store, second
    second.close()


def core_over(store: object, vault: Vault, clock: FixedClock) -> Core:
    settings = Settings(webhook_networks=LOOPBACK)
    return make_core(store, vault, clock, "https://palm.example", settings)  # type: ignore[arg-type]


def caller_of(core: Core) -> Caller:
    return Caller(Accounts(core).create("Acme", livemode=False).app.scope, None)


def test_two_servers_deliver_each_event_once(
    stores: tuple[SqlStore, SqlStore], vault: Vault, clock: FixedClock, settings: Settings, others: Settings
) -> None:
    cores = [core_over(store, vault, clock) for store in stores]
    caller = caller_of(cores[0])
    with ExitStack() as stack:
        receivers = [stack.enter_context(receiving()) for _ in range(2)]
        for receiver in receivers:
            Webhooks(cores[0]).create(caller, receiver.url, ["user.created"])
        for core, store, own in zip(cores, stores, (settings, others), strict=True):
            stack.enter_context(delivering(core, store, own))
        with ThreadPoolExecutor(4) as several:
            made = list(several.map(lambda turn: Users(cores[turn % 2]).create(caller).user_id, range(EVENTS)))
        for receiver in receivers:
            receiver.wait(EVENTS)
    for receiver in receivers:
        told = Counter(got.event["data"]["object"]["user_id"] for got in receiver.got)
        assert told == Counter(made)


def test_a_claim_is_one_server_s_alone(stores: tuple[SqlStore, SqlStore], vault: Vault, clock: FixedClock) -> None:
    cores = [core_over(store, vault, clock) for store in stores]
    caller = caller_of(cores[0])
    endpoint = Webhooks(cores[0]).create(caller, "http://127.0.0.1:1/", ["user.created"]).endpoint
    for _ in range(20):
        Users(cores[0]).create(caller)
    together = threading.Barrier(2)

    def claim(core: Core) -> list[str]:
        together.wait()
        parcel = Delivering(core).claim(endpoint.webhook_endpoint_id)
        return [delivery.delivery_id for delivery, _ in parcel.letters] if parcel else []

    with ThreadPoolExecutor(2) as both:
        first, second = both.map(claim, cores)
    assert not set(first) & set(second)
    assert len(first) + len(second) == 16


def test_the_database_goes_and_comes_back(store: SqlStore, vault: Vault, clock: FixedClock, settings: Settings) -> None:
    """Out of reach it delivers nothing and ends for nothing; back again, what waited goes out."""
    switch = Switch(store)
    core = core_over(switch, vault, clock)
    caller = caller_of(core)
    with receiving() as receiver, delivering(core, store, settings) as deliveries:
        endpoint = Webhooks(core).create(caller, receiver.url, ["user.created"]).endpoint
        waiting = core_over(store, vault, clock)
        switch.down = True
        Users(waiting).create(caller)
        deliveries.ring()
        assert switch.refused.wait(20)
        assert receiver.got == []
        switch.down = False
        deliveries.ring()
        receiver.wait(1)
    log = Webhooks(core).deliveries(caller.scope, endpoint.webhook_endpoint_id, PageRequest()).items
    assert len(log) == len(receiver.got) == 1


def test_an_event_that_was_undone_is_told_nobody(store: SqlStore, vault: Vault, clock: FixedClock) -> None:
    core = core_over(store, vault, clock)
    caller = caller_of(core)
    endpoint = Webhooks(core).create(caller, "http://127.0.0.1:1/", ["user.created"]).endpoint
    with suppress(Stop), store.write() as work:
        core.events.record(work, caller, EventType.USER_CREATED, rows.user(caller.scope))
        raise Stop
    assert Webhooks(core).deliveries(caller.scope, endpoint.webhook_endpoint_id, PageRequest()).items == ()


class Moody:
    """A push provider that fails when it is told to."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, str]] = []
        self.failing = True

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:
        if self.failing:
            raise PushFailed
        self.sent.append((device_id, push_notification_token, auth_session_id))


def test_a_push_is_tried_until_the_provider_takes_it(
    store: SqlStore, vault: Vault, clock: FixedClock, expect_log: object
) -> None:
    expect_log("a push was not taken")  # type: ignore[operator]
    provider = Moody()
    core = replace(core_over(store, vault, clock), push=provider)
    user = Users(core).create(caller_of(core))
    phone = replace(rows.device(user), push_notification_token="fcm")
    with store.write() as work:
        work.devices.add(phone)
        assert push_session(work, user.user_id, "authsess_1", clock.now(), clock.now() + 120) == 1
    pushes = PushRound(core)
    pushes.run()
    provider.failing = False
    pushes.run()
    assert provider.sent == []  # not before its pause is over
    clock.advance(PAUSE)
    pushes.run()
    clock.advance(LEASE)
    pushes.run()
    assert provider.sent == [(phone.device_id, "fcm", "authsess_1")]


def test_a_push_that_is_too_late_is_not_sent(store: SqlStore, vault: Vault, clock: FixedClock) -> None:
    provider = Moody()
    provider.failing = False
    core = replace(core_over(store, vault, clock), push=provider)
    user = Users(core).create(caller_of(core))
    with store.write() as work:
        work.devices.add(replace(rows.device(user), push_notification_token="fcm"))
        push_session(work, user.user_id, "authsess_1", clock.now(), clock.now() + 120)
    clock.advance(120)
    PushRound(core).run()
    Delivering(core).purge()
    with store.read() as work:
        assert work.pushes.any_due(0) is False
    assert provider.sent == []

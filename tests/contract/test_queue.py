"""Jobs of procrastinate: there if and only if something was put into the outbox, and never the only one to know it."""

import base64
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from sqlalchemy import Connection, text

from server_stub.assembly import delivering, make_core, opened
from server_stub.delivery.background import Deliveries
from server_stub.delivery.post import Post
from server_stub.delivery.queue_worker import QueueWorker
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.delivering import Delivering
from server_stub.domain.entities import Caller, EventType
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.management.webhooks import Webhooks
from server_stub.domain.outbox import PHONES
from server_stub.domain.ports import PageRequest
from server_stub.domain.pushing import push_session
from server_stub.doors.pinn.shapes import event
from server_stub.settings import Settings
from server_stub.store.opening import Opened
from server_stub.testing import LOOPBACK
from tests.helpers import rows
from tests.helpers.databases import database_with_queue, tell
from tests.helpers.receiver import Answer, receiving, status

NOBODY = "http://127.0.0.1:1/"


class Stop(Exception):
    pass


@pytest.fixture(scope="module")
def url(postgresql_url: str) -> Iterator[str]:
    with database_with_queue(postgresql_url) as made:
        yield made


@pytest.fixture
def settings(url: str) -> Iterator[Settings]:
    key = base64.b64encode(bytes(32)).decode()
    yield Settings(database=url, master_key=key, queue="procrastinate", webhook_networks=LOOPBACK)
    tell(url, "DELETE FROM deliveries", "DELETE FROM pushes", "DELETE FROM procrastinate_jobs")


@pytest.fixture
def found(settings: Settings) -> Iterator[Opened]:
    with opened(settings) as store_and_vault:
        yield store_and_vault


@pytest.fixture
def core(found: Opened, settings: Settings) -> Core:
    return make_core(found.store, found.vault, FixedClock(1_800_000_000), "https://palm.example", settings)


@pytest.fixture
def caller(core: Core) -> Caller:
    return Caller(Accounts(core).create("Acme", livemode=False).app.scope, None)


def endpoint(core: Core, caller: Caller, url: str = NOBODY) -> str:
    return Webhooks(core).create(caller, url, ["user.created"]).endpoint.webhook_endpoint_id


def jobs(found: Opened) -> list[dict[str, Any]]:
    """Oldest first."""
    asked = "SELECT queueing_lock, args, scheduled_at > now() AS later FROM procrastinate_jobs ORDER BY id"
    with found.store.engine.connect() as connection:
        return [dict(row) for row in connection.execute(text(asked)).mappings()]


def job(receiver: str) -> dict[str, Any]:
    return {"queueing_lock": receiver, "args": {"receiver": receiver}, "later": None}


def until(question: Callable[[], bool]) -> None:
    """Ask until it is so; a test that waits for ever is ended by its time limit."""
    while not question():
        continue


def test_a_crowd_of_events_makes_one_job_for_each_receiver(found: Opened, core: Core, caller: Caller) -> None:
    receivers = [endpoint(core, caller), endpoint(core, caller)]
    for _ in range(5):
        Users(core).create(caller)
    assert jobs(found) == [job(receiver) for receiver in sorted(receivers)]


def test_an_event_that_was_undone_leaves_no_job(found: Opened, core: Core, caller: Caller) -> None:
    endpoint(core, caller)
    with suppress(Stop), found.store.write() as work:
        core.events.record(work, caller, EventType.USER_CREATED, rows.user(caller.scope))
        raise Stop
    assert jobs(found) == []


def test_an_event_that_nobody_wants_makes_none(found: Opened, core: Core, caller: Caller) -> None:
    Users(core).create(caller)
    assert jobs(found) == []


def test_a_push_makes_a_job_too(found: Opened, core: Core, caller: Caller) -> None:
    user = Users(core).create(caller)
    with found.store.write() as work:
        work.devices.add(replace(rows.device(user), push_notification_token="fcm"))
        push_session(work, user.user_id, "authsess_1", core.clock.now(), core.clock.now() + 120)
    assert jobs(found) == [job(PHONES)]


def test_transactions_with_the_same_receivers_in_another_order(found: Opened, core: Core, caller: Caller) -> None:
    """Neither stops the other, and none is lost."""
    receivers = [endpoint(core, caller), endpoint(core, caller)]
    together = threading.Barrier(2)
    deferral = found.store.on_filling

    def fill(order: list[str]) -> None:
        with found.store.engine.begin() as connection:
            together.wait()
            deferral(connection, order)

    threads = [threading.Thread(target=fill, args=(order,)) for order in (receivers, receivers[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert jobs(found) == [job(receiver) for receiver in sorted(receivers)]


def test_what_is_tried_again_has_a_job_for_then(found: Opened, core: Core, caller: Caller, settings: Settings) -> None:
    with receiving(status(500)) as receiver, delivering(core, found.store, settings):
        one = endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        receiver.wait(1)
        until(lambda: [made["later"] for made in jobs(found)] == [True])
    (kept,) = Webhooks(core).deliveries(caller.scope, one, PageRequest()).items
    assert jobs(found) == [{"queueing_lock": f"{one}@{kept.next_at}", "args": {"receiver": one}, "later": True}]


def test_a_job_for_later_does_not_stand_for_one_of_now(
    found: Opened, core: Core, caller: Caller, settings: Settings
) -> None:
    with receiving(status(500), status(200)) as receiver, delivering(core, found.store, settings):
        endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        until(lambda: [made["later"] for made in jobs(found)] == [True])
        Users(core).create(caller)
        first, second = receiver.wait(2)
    assert first.event["event_id"] != second.event["event_id"]


@contextmanager
def paused(found: Opened) -> Iterator[tuple[threading.Event, threading.Event]]:
    """A transaction that fills the outbox stops before its end: when it does, and when it may go on."""
    there, go = threading.Event(), threading.Event()
    deferral = found.store.on_filling

    def slow(connection: Connection, receivers: Any) -> None:  # noqa: ANN401 - passed on as it is
        deferral(connection, receivers)
        there.set()
        go.wait()

    found.store.on_filling = slow
    try:
        yield there, go
    finally:
        go.set()


def test_who_takes_a_job_waits_for_whoever_relied_on_it(
    found: Opened, core: Core, caller: Caller, settings: Settings
) -> None:
    """A transaction finds a job waiting and makes none; the job is taken before that transaction can be seen."""
    with receiving() as receiver, opened(settings) as other:
        endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        with paused(found) as (there, go):
            late = threading.Thread(target=Users(core).create, args=(caller,))
            late.start()
            there.wait()
            elsewhere = make_core(other.store, other.vault, core.clock, core.issuer, settings)
            with delivering(elsewhere, other.store, settings):
                until(lambda: waiting(other) == 1)
                assert receiver.got == []
                go.set()
                receiver.wait(2)
            late.join()


def test_the_database_throws_everybody_out_and_lets_them_in_again(
    found: Opened, core: Core, caller: Caller, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    """A delivery is under way, and one line is said."""
    caplog.set_level("INFO", "server_stub.delivery")
    name = found.store.engine.url.database
    beside = found.store.engine.url.set(database="postgres").render_as_string(hide_password=False)
    thrown_out = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    answer = threading.Event()
    with (
        receiving(once(answer), status(200)) as receiver,
        delivering(core, found.store, settings) as deliveries,
    ):
        endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        receiver.wait(1)
        tell(beside, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false", thrown_out)
        answer.set()
        until(lambda: "nothing is delivered for now" in caplog.text)
        tell(beside, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        Users(core).create(caller)
        deliveries.ring()
        receiver.wait(2)
    assert caplog.text.count("nothing is delivered for now") == 1


def once(told: threading.Event) -> Answer:
    """Takes it, but not before then."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        told.wait()
        status(200)(handler)

    return answer


class Slow(Delivering):
    """Takes its time between the last claim and the end of a job."""

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self.there, self.go = threading.Event(), threading.Event()

    def next_at(self, webhook_endpoint_id: str) -> int | None:
        at = super().next_at(webhook_endpoint_id)
        self.there.set()
        self.go.wait()
        return at


def test_a_job_for_a_receiver_under_way_makes_it_look_once_more(
    found: Opened, core: Core, caller: Caller, settings: Settings
) -> None:
    """Nobody else would: this worker does not look everything over."""
    slow = Slow(core)

    def hire(post: Post) -> QueueWorker:
        return QueueWorker(replace(post, delivering=slow), settings.database, look_over_every_s=3600)

    with receiving() as receiver, Deliveries(core, event, hire):
        one = endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        assert slow.there.wait(20)
        Users(core).create(caller)
        until(lambda: len(jobs(found)) == 1)
        assert [made["queueing_lock"] for made in jobs(found)] == [one]
        slow.go.set()
        receiver.wait(2)


def waiting(found: Opened) -> int:
    """Locks that somebody waits for."""
    asked = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    with found.store.engine.connect() as connection:
        return connection.scalar(text(asked)) or 0


def test_jobs_that_went_with_their_worker_are_taken_away_and_the_event_arrives(
    found: Opened, core: Core, caller: Caller, settings: Settings
) -> None:
    with receiving() as receiver:
        endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        tell(
            settings.database,
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')",
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT max(id) FROM procrastinate_workers)",
        )
        with delivering(core, found.store, settings):
            receiver.wait(1)
            until(lambda: jobs(found) == [])


def test_what_no_job_speaks_of_is_found(found: Opened, core: Core, caller: Caller, settings: Settings) -> None:
    with receiving() as receiver:
        endpoint(core, caller, receiver.url)
        Users(core).create(caller)
        tell(settings.database, "DELETE FROM procrastinate_jobs")
        with delivering(core, found.store, settings) as deliveries:
            receiver.wait(1)
            found.store.on_filling = lambda connection, receivers: None  # a program of before, without the setting
            Users(core).create(caller)
            deliveries.ring()
            receiver.wait(2)

"""Contract of limits that servers share: on one database they count as one."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from server_stub.domain.errors import RateLimited
from server_stub.store.buckets import SharedRateLimit
from server_stub.store.engine import make_engine
from server_stub.store.migrating import upgrade
from server_stub.store.store import SqlStore


@pytest.fixture
def two(postgresql_engine: Engine) -> Iterator[tuple[SharedRateLimit, SharedRateLimit]]:
    """Two servers; so slow a refill that a test sees none of it."""
    upgrade(postgresql_engine)
    other = make_engine(postgresql_engine.url)
    yield SharedRateLimit(postgresql_engine, 0.001, 20), SharedRateLimit(other, 0.001, 20)
    other.dispose()


def taken(limit: SharedRateLimit, key: str) -> bool:
    try:
        limit.take(key)
    except RateLimited as refusal:
        return not (refusal.retry_after or 0) > 0
    return True


def test_two_servers_draw_from_one_bucket(two: tuple[SharedRateLimit, SharedRateLimit]) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda number: taken(two[number % 2], "one"), range(40)))
    assert outcomes.count(True) == 20
    assert taken(two[0], "another")


def test_it_fills_again_and_a_refusal_costs_nothing(postgresql_engine: Engine) -> None:
    upgrade(postgresql_engine)
    limit = SharedRateLimit(postgresql_engine, 4.0, 1)
    assert taken(limit, "one")
    began = time.monotonic()
    while not taken(limit, "one"):
        assert time.monotonic() - began < 10
    assert time.monotonic() - began > 0.1, "a quarter of a second fills it, however often one asks meanwhile"


def test_guesses_are_kept_and_forgotten(store: SqlStore) -> None:
    with store.write() as work:
        for at in (100, 200, 300):
            work.guesses.add("k" * 64, at)
        work.guesses.add("o" * 64, 250)
    with store.read() as work:
        assert work.guesses.newest("k" * 64, 150, 10) == (300, 200)
        assert work.guesses.newest("k" * 64, 0, 2) == (300, 200)
    with store.write() as work:
        work.guesses.purge(300)
    with store.read() as work:
        assert work.guesses.newest("k" * 64, 0, 10) == (300,)
        assert work.guesses.newest("o" * 64, 0, 10) == ()

"""The rate limit, alone and at the door."""

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.errors import RateLimited
from server_stub.doors.pinn.limits import RateLimit
from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of, refused
from tests.helpers.asgi import SocketClient
from tests.helpers.pages import SITE, Page


class HandClock:
    def __init__(self) -> None:
        self.second = 100.0

    def __call__(self) -> float:
        return self.second


def _taken(limit: RateLimit, key: str, tries: int) -> int:
    taken = 0
    for _ in range(tries):
        try:
            limit.take(key)
            taken += 1
        except RateLimited:
            pass
    return taken


def test_a_burst_then_a_steady_rate() -> None:
    clock = HandClock()
    limit = RateLimit(2.0, 5, clock)
    assert _taken(limit, "a", 20) == 5
    assert _taken(limit, "b", 1) == 1
    clock.second += 1.5
    assert _taken(limit, "a", 20) == 3
    clock.second += 1000
    assert _taken(limit, "a", 20) == 5


def test_the_wait_that_is_told_is_enough() -> None:
    clock = HandClock()
    limit = RateLimit(0.1, 1, clock)
    limit.take("a")
    with pytest.raises(RateLimited) as told:
        limit.take("a")
    assert told.value.retry_after == 10
    clock.second += told.value.retry_after
    limit.take("a")


@given(waits=st.lists(st.floats(0, 3), max_size=60))
def test_never_more_than_the_burst_and_what_time_gave(waits: list[float]) -> None:
    clock = HandClock()
    limit = RateLimit(2.0, 4, clock)
    taken = 0
    for wait in waits:
        clock.second += wait
        taken += _taken(limit, "a", 3)
    assert taken <= 4 + 2.0 * sum(waits) + 1e-6


def test_many_threads_share_one_bucket() -> None:
    limit, counts = RateLimit(1.0, 100, lambda: 5.0), []
    threads = [threading.Thread(target=lambda: counts.append(_taken(limit, "a", 50))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(counts) == 100


@pytest.fixture
def slow() -> Iterator[Api]:
    """A server that lets three requests through, and then one in a thousand seconds."""
    with InProcessServer(settings=Settings(requests_per_second=0.001, burst=3)) as server, api_of(server) as api:
        yield api


def test_flooding_is_told_when_to_come_back(slow: Api) -> None:
    answers = [slow.get("/v1/users") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    refused(answers[-1], 429)
    assert int(answers[-1].headers["retry-after"]) > 900
    assert slow.http.get("/health").status_code == 200


def test_pages_of_one_app_draw_from_a_bucket_of_its_own() -> None:
    settings = Settings(requests_per_second=0.001, burst=3)
    with InProcessServer(settings=settings) as server, api_of(server) as api:
        key = api.made("/v1/apps/web", {"name": "Shop", "description": None, "allowed_origins": [SITE]})
        page = Page(SocketClient(server.url), key["publishable_key"])
        foreign = Page(page.http, page.publishable_key, "https://evil.example")
        assert [foreign.open(["device"]).status for _ in range(5)] == [403] * 5, "whom the App turns away costs nothing"
        opened = [page.open(["device"]) for _ in range(5)]
        assert [reply.status for reply in opened] == [200, 200, 200, 429, 429]
        assert opened[-1].json["error"]["type"] == "rate_limit_exceeded"
        assert int(opened[-1].headers["retry-after"]) > 900
        other = Page(page.http, server.publishable_key)
        assert other.open(["device"]).status == 200
        assert api.get("/v1/apps").status_code == 200, "nor do pages draw from the bucket of the secret key"

"""Time to a webhook's first delivery: from the request that changes something to the request at the receiver.

One event after the other, then a crowd of them; SQLite, and PostgreSQL under two server processes, which know when to
look by themselves or by jobs of procrastinate's. The yardstick of the same run is a bare POST to the same receiver.
"""

import statistics
import time
from collections.abc import Callable, Iterator

import httpx

from server_stub.testing import InProcessServer, at_ease
from tests.benchmarks.table import show
from tests.helpers.api import Api, api_of
from tests.helpers.cluster import Cluster
from tests.helpers.postgresql import running_postgresql
from tests.helpers.receiver import Receiver, receiving

ALONE, CROWD = 100, 500


def main() -> None:
    """Measure every way and print one table."""
    rows = [_measured("SQLite, one process", InProcessServer)]
    with running_postgresql() as url:
        rows.append(_measured("PostgreSQL, two processes", lambda: Cluster(url)))
        queued = at_ease().model_copy(update={"queue": "procrastinate"})
        rows.append(_measured("PostgreSQL, two processes, procrastinate", lambda: Cluster(url, queued)))
    head = ["", "bare POST p50 ms", "delivery p50 ms", "p99 ms", "ratio", f"{CROWD} events, s", "delivered twice"]
    show("Webhooks: to the first delivery", head, rows)


def _measured(name: str, serve: Callable[[], InProcessServer]) -> list[object]:
    with serve() as server, api_of(server) as api, receiving() as receiver:
        bare = statistics.median(_bare(receiver))
        api.made("/v1/webhook_endpoints", {"url": receiver.url, "events": ["user.created"]})
        alone = sorted(_alone(api, receiver))
        crowd = _crowd(api, receiver)
        ids = [got.headers["webhook-id"] for got in receiver.got if "webhook-id" in got.headers]
    median, last = statistics.median(alone), alone[int(len(alone) * 0.99) - 1]
    return [name, bare * 1000, median * 1000, last * 1000, median / bare, crowd, len(ids) - len(set(ids))]


def _bare(receiver: Receiver) -> Iterator[float]:
    with httpx.Client() as client:
        for _ in range(ALONE):
            began = time.perf_counter()
            client.post(receiver.url, content=b"{}")
            yield receiver.got[-1].at - began


def _alone(api: Api, receiver: Receiver) -> Iterator[float]:
    for _ in range(ALONE):
        count = len(receiver.got)
        began = time.perf_counter()
        api.user()
        yield receiver.wait(count + 1)[count].at - began


def _crowd(api: Api, receiver: Receiver) -> float:
    """Seconds from the first request to the last arrival; the making of users is part of it."""
    count, began = len(receiver.got), time.perf_counter()
    for _ in range(CROWD):
        api.user()
    receiver.wait(count + CROWD)
    return time.perf_counter() - began

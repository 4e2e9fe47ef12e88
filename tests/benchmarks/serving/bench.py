"""Requests a second of the server, beside a bare FastAPI route that reads one row, in the same run."""

from server_stub.domain.entities import Caller
from server_stub.domain.management.users import Users
from tests.benchmarks.serving import storing
from tests.benchmarks.serving.callers import Terminals, plain
from tests.benchmarks.serving.load import CALLERS, Load, under_load
from tests.benchmarks.serving.servers import DATABASES, Place, place, serving, yardstick
from tests.benchmarks.table import show

Row = tuple[str, str, int, float, float, float, float]


def main() -> None:
    """Print three tables."""
    rows: list[Row] = []
    weights, pages = [], []
    for kind in DATABASES:
        with place(kind) as where:
            for processes in (1, 2):
                rows += _measured(kind, where, processes)
            weights.append((kind, *storing.bytes_per_user(where)))
            pages.append((kind, *_pages(where)))
    head = ("what", "database", "processes", "per second", "p50 ms", "p99 ms", "times the bare route")
    show(f"http, {CALLERS} callers at once", head, rows)
    show("database bytes", ("database", "per user", "for both templates"), weights)
    title = f"a page of {storing.PAGE} of {storing.LISTED} users, median milliseconds"
    show(title, ("database", "page 1", "page 1000", "ratio (aim: 1)"), pages)


def _measured(kind: str, where: Place, processes: int) -> list[Row]:
    with yardstick(where, processes) as url:
        bare = under_load(plain(url, "GET", "/row"))
    user, key = Users(where.core).create(Caller(where.account.app.scope, None)), where.account.secret_key.secret
    with serving(where, processes) as url:
        loads = {
            "bare route, one row": bare,
            "GET /v1/users/{id}": under_load(plain(url, "GET", f"/v1/users/{user.user_id}", key)),
            "POST /v1/users": under_load(plain(url, "POST", "/v1/users", key)),
            "palm authentication": under_load(Terminals(where, url).make),
        }
    return [_row(name, kind, processes, load, bare) for name, load in loads.items()]


def _row(name: str, kind: str, processes: int, load: Load, bare: Load) -> Row:
    return name, kind, processes, load.rate, load.percentile(50), load.percentile(99), load.rate / bare.rate


def _pages(where: Place) -> tuple[float, float, float]:
    ids = storing.fill(where)
    last = ids[storing.PAGE]  # the newest of all comes first, so page 1000 begins behind the hundredth oldest
    with serving(where, 1) as url:
        first, thousandth = storing.page_ms(where, url, None), storing.page_ms(where, url, last)
    return first, thousandth, thousandth / first


if __name__ == "__main__":
    main()

"""What a user weighs in the database, and whether the end of a long list is as near as its beginning."""

import time
from http.client import HTTPConnection
from urllib.parse import urlsplit

from sqlalchemy import insert, text

from server_stub.domain.entities import Caller, UserStatus
from server_stub.domain.ids import Id, new_id
from server_stub.domain.management.users import Users
from server_stub.domain.palm_safe import PalmSafe
from server_stub.store.tables import USERS
from tests.benchmarks.serving.servers import Place
from tests.benchmarks.table import median_ms
from tests.helpers.palms import template

WEIGHED, LISTED, PAGE, LOOKS = 1_000, 100_000, 100, 40


def size(where: Place) -> int:
    """Bytes of the database, with what is still in its journal."""
    with where.store.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        return int(pages) * int(connection.execute(text("PRAGMA page_size")).scalar_one())


def bytes_per_user(where: Place) -> tuple[float, float]:
    """Of a bare user with their event; and what two templates add."""
    caller, core = Caller(where.account.app.scope, None), where.core
    empty = size(where)
    users = [Users(core).create(caller) for _ in range(WEIGHED)]
    bare = size(where)
    palms = (template("left", 1), template("right", 1))
    for user in users[: WEIGHED // 4]:
        with core.store.write() as work:
            for palm in palms:
                PalmSafe(core).put(work, user.user_id, palm, core.clock.now())
    return (bare - empty) / WEIGHED, (size(where) - bare) / (WEIGHED // 4)


def fill(where: Place) -> list[str]:
    """Many users at once, oldest first; they have nothing but their row."""
    ids = [new_id(Id.USER) for _ in range(LISTED)]
    scope = where.account.app.scope
    common = {"account_id": scope.account_id, "livemode": scope.livemode, "created_at": 1, "updated_at": 1}
    common |= {"metadata": {}, "status": UserStatus.VALID, "authenticated_at": None, "enrolled_at": None}
    with where.store.engine.execution_options(palm_writing=True).begin() as connection:
        for start in range(0, LISTED, 10_000):
            rows = [{**common, "user_id": user_id} for user_id in ids[start : start + 10_000]]
            connection.execute(insert(USERS), rows)
    return ids


def page_ms(where: Place, url: str, after: str | None) -> float:
    """Median milliseconds of one page of a hundred."""
    path = f"/v1/users?limit={PAGE}" + (f"&starting_after={after}" if after else "")
    headers = {"Authorization": f"Bearer {where.account.secret_key.secret}"}
    connection, times = HTTPConnection(urlsplit(url).netloc), []
    for _ in range(LOOKS):
        start = time.perf_counter()
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        assert answer.read().count(b'"object":"user"') == PAGE
        times.append(time.perf_counter() - start)
    return median_ms(times)

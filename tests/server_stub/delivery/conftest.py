"""A core on a fixed clock, and a dispatcher that works only when it is told to."""

import asyncio
import base64
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from server_stub.assembly import hire, make_core, opened
from server_stub.delivery.post import Post, Postman
from server_stub.delivery.pushing import PushRound
from server_stub.delivery.sending import Resolve, Sender, resolve
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.delivering import Delivering
from server_stub.domain.entities import Caller, Delivery, Scope, WebhookEndpoint
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.management.webhooks import ToldSecret, Webhooks
from server_stub.domain.ports import PageRequest
from server_stub.doors.pinn.shapes import event
from server_stub.settings import Settings
from server_stub.store.opening import open_store
from server_stub.testing import LOOPBACK
from tests.helpers.databases import database_with_queue, tell

TIMEOUT_S = 0.3
MASTER_KEY = base64.b64encode(bytes(32)).decode()


@dataclass
class Office:
    """One account, its endpoints, and a way to have everything delivered that is due."""

    core: Core
    clock: FixedClock
    hire: Callable[[Post], Postman]
    resolve: Resolve = resolve
    timeout_s: float = TIMEOUT_S
    caller: Caller = field(init=False)

    def __post_init__(self) -> None:
        self.caller = Caller(Accounts(self.core).create("Acme", livemode=False).app.scope, None)

    @property
    def scope(self) -> Scope:
        return self.caller.scope

    @property
    def webhooks(self) -> Webhooks:
        return Webhooks(self.core)

    def endpoint(self, url: str, *events: str) -> ToldSecret:
        return self.webhooks.create(self.caller, url, events or ("user.created",))

    def user(self) -> str:
        return Users(self.core).create(self.caller).user_id

    def deliver(self) -> None:
        """All that is due at this second."""
        asyncio.run(self._deliver())

    async def _deliver(self) -> None:
        delivering = Delivering(self.core, chance=lambda: 0.5)
        async with Sender(self.core.targets, timeout_s=self.timeout_s, resolve=self.resolve) as sender:
            await self.hire(Post(delivering, sender, PushRound(self.core), event, self.clock)).drain()

    def log(self, endpoint: WebhookEndpoint) -> tuple[Delivery, ...]:
        """Newest first."""
        return self.webhooks.deliveries(self.scope, endpoint.webhook_endpoint_id, PageRequest(100)).items

    def look(self, endpoint: WebhookEndpoint) -> WebhookEndpoint:
        return self.webhooks.get(self.scope, endpoint.webhook_endpoint_id).endpoint


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "server.db"
    open_store(str(path)).store.close()
    return path


@pytest.fixture(scope="session")
def with_queue(postgresql_url: str) -> Iterator[str]:
    """One for all tests: each has an account of its own, and leaves the outbox empty."""
    with database_with_queue(postgresql_url) as url:
        yield url


@pytest.fixture(params=["outbox", "procrastinate"])
def queue(request: pytest.FixtureRequest) -> str:
    """Both ways of knowing when to look into the outbox; no test may tell them apart."""
    return str(request.param)


@pytest.fixture
def database(queue: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """SQLite, or PostgreSQL where jobs are made."""
    if queue == "procrastinate":
        url = request.getfixturevalue("with_queue")
        yield Settings(database=url, queue=queue, master_key=MASTER_KEY)
        tell(url, "DELETE FROM deliveries", "DELETE FROM pushes", "DELETE FROM procrastinate_jobs")
        return
    migrated = request.getfixturevalue("migrated")
    for name in ("server.db", "server.db.key"):
        shutil.copy(migrated.with_name(name), tmp_path / name)
    yield Settings(database=str(tmp_path / "server.db"))


@pytest.fixture
def office(database: Settings) -> Iterator[Office]:
    settings = database.model_copy(update={"webhook_networks": LOOPBACK, "push": "local"})
    with opened(settings) as found:
        clock = FixedClock(1_800_000_000)
        core = make_core(found.store, found.vault, clock, "https://palm.example", settings)
        yield Office(core, clock, hire(found.store, settings))

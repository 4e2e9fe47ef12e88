"""A core on a fixed clock, and a dispatcher that works only when it is told to."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from server_stub.assembly import make_core
from server_stub.delivery.dispatcher import Dispatcher, Post
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

TIMEOUT_S = 0.3


@dataclass
class Office:
    """One account, its endpoints, and a way to have everything delivered that is due."""

    core: Core
    clock: FixedClock
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
            await Dispatcher(Post(delivering, sender, PushRound(self.core), event, self.clock)).drain()

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


@pytest.fixture
def office(migrated: Path, tmp_path: Path) -> Iterator[Office]:
    for name in ("server.db", "server.db.key"):
        shutil.copy(migrated.with_name(name), tmp_path / name)
    opened = open_store(str(tmp_path / "server.db"))
    clock = FixedClock(1_800_000_000)
    settings = Settings(webhook_networks=LOOPBACK, push="local")
    yield Office(make_core(opened.store, opened.vault, clock, "https://palm.example", settings), clock)
    opened.store.close()

"""A database on which servers start and end, each with the master keys it is given."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine

from hardware.palm.side import Side
from server_stub.assembly import make_core
from server_stub.domain import webhook_secrets
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, EndpointStatus, Scope, WebhookEndpoint
from server_stub.domain.idempotency import Once, Request
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.signing_keys import open_signing_key
from server_stub.store.keys.kms import KmsMaster
from server_stub.store.keys.local_kms import LocalKms
from server_stub.store.keys.master import LocalMaster, Master
from server_stub.store.keys.rotation import Rotation
from server_stub.store.master_key import MasterKey
from server_stub.store.migrating import upgrade
from server_stub.store.opening import Opened, open_store
from tests.helpers.palms import template

CLOCK = FixedClock(1_800_000_000)
OLD, NEW = LocalMaster(MasterKey(b"o" * 32)), LocalMaster(MasterKey(b"n" * 32))
SERVICE = KmsMaster(LocalKms({"k": b"k" * 32}), "local", "k")
PALM = template("left", 1, 1)
SEALED = 13
"""Ten data keys, a secret key, a webhook's secret and a kept answer."""
REQUEST = Request(owner="o" * 64, known=True, key="once", kind="enrollment", digest="d")


@dataclass(frozen=True)
class Held:
    """A place where a key lies that is held already."""

    master: Master

    def load(self) -> Master:
        return self.master

    make = load


@dataclass
class Town:
    """A database on which servers start and end, each with the keys it is given; ``users`` have a palm each."""

    url: str
    users: list[str]
    caller: Caller
    stack: ExitStack
    hook: str = ""
    patience: float = 20.0

    def open(self, *keys: Master) -> tuple[Opened, Core]:
        """A server whose first key is the one to be."""
        first, *others = map(Held, keys)
        opened = open_store(self.url, key=first, others=others, busy_seconds=self.patience)
        self.stack.callback(opened.store.close)
        return opened, make_core(opened.store, opened.vault, CLOCK, "https://palm.example")

    def add(self, core: Core) -> str:
        user_id = Users(core).create(self.caller).user_id
        with core.store.write() as work:
            PalmSafe(core).put(work, user_id, PALM, 1)
        return user_id

    def check(self, core: Core, users: Sequence[str] = ()) -> None:
        """Everything that was ever sealed opens."""
        with core.store.read() as work:
            assert open_signing_key(core, work, self.caller.scope).startswith("sk_")
            assert webhook_secrets.opened(core.vault, work.webhook_secrets.of("we_1"), 1) == (self.hook,)
            for user_id in users or self.users:
                found = PalmSafe(core).get(work, user_id, Side.LEFT)
                assert found is not None
                assert (found.codes[0].bits == PALM.codes[0].bits).all()
        assert Once(core).run(REQUEST, _never) == {"answer": 1}

    def rotate(self, *keys: Master, **options: object) -> int:
        opened, _ = self.open(*keys)
        return Rotation(opened.store.engine, opened.vault, batch=4, pause=lambda _: None, **options).run()


def _never(_: object) -> dict[str, int]:
    raise AssertionError("decided a second time")


@contextmanager
def town_on(engine: Engine) -> Iterator[Town]:
    """Under the key ``OLD``, with one of everything that is ever sealed, and ten palms."""
    upgrade(engine)
    with ExitStack() as stack:
        made = Town(engine.url.render_as_string(hide_password=False), [], None, stack)  # type: ignore[arg-type]
        _, core = made.open(OLD)
        made.caller = Caller(Accounts(core).create("Acme", livemode=False).app.scope, None)
        made.users = [made.add(core) for _ in range(10)]
        with core.store.write() as work:
            work.webhook_endpoints.add(_endpoint(made.caller.scope))
            made.hook = webhook_secrets.add_secret(work, core.vault, "we_1", 1)
        Once(core).run(REQUEST, lambda _: {"answer": 1})
        yield made


def _endpoint(scope: Scope) -> WebhookEndpoint:
    return WebhookEndpoint(
        account_id=scope.account_id,
        livemode=scope.livemode,
        webhook_endpoint_id="we_1",
        created_at=1,
        updated_at=1,
        status=EndpointStatus.ENABLED,
        url="https://backend.example/hook",
        events=("*",),
    )

"""A real server inside this process, for tests and demonstrations: real sockets, real SQLite, a clock you can move.

::

    with InProcessServer() as server:
        httpx.post(server.url + "/v1/users", headers={"Authorization": f"Bearer {server.secret_key}"})
        server.clock.advance(601)          # the server's keys are out of time now
        with server.store_down():          # every call that needs the store is answered with 503
            ...
"""

import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

from server_stub.assembly import delivering, make_app, make_core, make_limit, opened, sweeping
from server_stub.delivery.background import Deliveries
from server_stub.domain.clock import FixedClock, ShiftedClock
from server_stub.domain.core import Core
from server_stub.domain.errors import Unavailable
from server_stub.domain.management.accounts import Accounts, NewAccount
from server_stub.domain.management.pairing import PairingCodes
from server_stub.domain.ports import Store, UnitOfWork
from server_stub.serve import Server, address, listen
from server_stub.settings import Settings
from server_stub.store.store import SqlStore
from server_stub.sweeping import Sweeper

START_SECONDS = 20.0
LOOPBACK = "127.0.0.0/8,::1/128"


class SwitchableStore:
    """A store that can be switched off, as if the disk had gone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.down = False

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """As the store behind it, or Unavailable."""
        self._require_up()
        with self._store.read() as work:
            yield work

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """As the store behind it, or Unavailable."""
        self._require_up()
        with self._store.write() as work:
            yield work

    def scrub(self) -> None:
        """As the store behind it."""
        self._store.scrub()

    def _require_up(self) -> None:
        if self.down:
            raise Unavailable("The store is switched off.")


class InProcessServer:
    """Serves while the ``with`` block runs. ``account`` is a first account, in test mode unless ``livemode``.

    ``folder`` keeps the database when given, so that a second server can go on with it; ``clock`` is a
    :class:`ShiftedClock` unless another is given; ``settings`` are those of :func:`at_ease` unless others are given.
    ``database`` is one that is there already, with a master key among the settings, instead of a throw-away one.
    """

    core: Core
    sql_store: SqlStore
    account: NewAccount
    url: str
    deliveries: Deliveries
    """``ring`` after the clock was moved on, and nobody waits for the next look."""
    sweeper: Sweeper | None
    """Where the settings want anything deleted by its age; ``ring`` as above."""

    def __init__(
        self,
        *,
        folder: Path | None = None,
        database: str | None = None,
        clock: ShiftedClock | FixedClock | None = None,
        livemode: bool = False,
        settings: Settings | None = None,
    ) -> None:
        self.clock = clock or ShiftedClock()
        self._folder = folder
        self._database = database
        self._livemode = livemode
        self._settings = settings or at_ease()
        self._stack = ExitStack()

    def __enter__(self) -> "InProcessServer":
        """Start serving."""
        try:
            self._start()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, and forget everything that is not in a folder given."""
        self._stack.close()

    @property
    def secret_key(self) -> str:
        """Of the first account."""
        return self.account.secret_key.secret

    @property
    def publishable_key(self) -> str:
        """Of the first account's App of type web."""
        return self.account.app.publishable_key

    @property
    def app_id(self) -> str:
        """The first account's App of type web."""
        return self.account.app.app_id

    def new_pairing_code(self) -> str:
        """A fresh code for the first account's App."""
        return PairingCodes(self.core).create_as_operator(self.app_id).secret

    def new_account(self, name: str = "Another", *, livemode: bool = False) -> NewAccount:
        """One more account."""
        return Accounts(self.core).create(name, livemode=livemode)

    @contextmanager
    def store_down(self) -> Iterator[None]:
        """Inside the block the store is out of reach."""
        self._store.down = True
        try:
            yield
        finally:
            self._store.down = False

    def _start(self) -> None:
        folder = self._folder or Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="palm-server-")))
        database = self._database or str(folder / "server.sqlite3")
        settings = self._settings.model_copy(update={"database": database})
        found = self._stack.enter_context(opened(settings))
        self.sql_store, self._store = found.store, SwitchableStore(found.store)
        listener = self._stack.enter_context(listen("127.0.0.1", 0))
        self.url = address(listener)
        self.core = make_core(self._store, found.vault, self.clock, self.url, settings)
        self.account = Accounts(self.core).create("First", livemode=self._livemode)
        self.deliveries = self._stack.enter_context(delivering(self.core, found.store, settings))
        self.sweeper = self._stack.enter_context(sweeping(self.core))
        ready = threading.Event()
        server = Server(make_app(self.core, settings, make_limit(found.store, settings)), ready.set, settings.patience)
        thread = threading.Thread(target=server.run, args=([listener],), name="palm-server")
        thread.start()
        self._stack.callback(_stop, server, thread)
        if not ready.wait(START_SECONDS):
            raise TimeoutError("the server did not start")


def at_ease() -> Settings:
    """No limit in the way, webhooks to this machine, and pushes to phones that are connected."""
    return Settings(requests_per_second=100_000, burst=100_000, webhook_networks=LOOPBACK, push="local")


def _stop(server: Server, thread: threading.Thread) -> None:
    server.should_exit = True
    thread.join()

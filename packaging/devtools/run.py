"""./dev run: server, front desk, demo account and kiosk in one command; without a display the kiosk plays itself."""

import argparse
import os
import socket
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devtools.desk import Desk
from devtools.environment import Environment
from devtools.server import Server

# Long enough to enroll both palms, short enough that the demo can wait for a key to expire.
DEMO_KEY_LIFE_S = "75"
# A server that keeps its address is the same server to terminals and tokens; so is a desk.
USUAL_PORT = 8400
USUAL_DESK_PORT = 8600


def main(env: Environment, arguments: list[str]) -> int:
    """Open the kiosk, or play the demo when asked to or when there is no display."""
    options = _parse(arguments)
    env.ready(development=False)
    if options.demo or not _display():
        return _demo(env, options)
    return _open(env, options)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev run", description="Server and kiosk with a demo account.")
    parser.add_argument("--demo", action="store_true", help="let the kiosk play itself, from pairing to deletion")
    parser.add_argument("--report", metavar="FILE", help="write the demo's report as JSON")
    parser.add_argument("--screens", metavar="DIR", help="leave screenshots of every page (default: screens/)")
    parser.add_argument("--camera", metavar="SPEC", help="virtual[:SEED], replay:PATH[#SUBJECT] or device:ID")
    return parser.parse_args(arguments)


def _display() -> bool:
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _demo(env: Environment, options: argparse.Namespace) -> int:
    """A throw-away server and profile each time, so that the demo never meets yesterday's people."""
    with tempfile.TemporaryDirectory(prefix="palm-demo-") as folder:
        lives = {"PALM_SERVER_KEY_LIFE": DEMO_KEY_LIFE_S}
        with Server(env, Path(folder), lives) as server:
            command = [env.python, "-m", "kiosk", "demo", "--api-host", server.url]
            command += ["--report", options.report] if options.report else []
            command += ["--screens", options.screens or "screens"]
            command += ["--camera", options.camera] if options.camera else []
            headless = {} if _display() else {"QT_QPA_PLATFORM": "offscreen"}
            return env.call(command, **headless, **_secrets(server))


def _open(env: Environment, options: argparse.Namespace) -> int:
    """Server, desk and profile stay in .cache/run, so the second start takes seconds and remembers who is enrolled."""
    folder = env.cache / "run"
    with (
        Server(env, folder, port=_free(USUAL_PORT)) as server,
        Desk(env, folder, server, port=_free(USUAL_DESK_PORT)) as desk,
    ):
        command = [env.python, "-m", "kiosk", "developer"]
        command += ["--api-host", server.url, "--desk-url", desk.url, "--profile", str(folder / "profile")]
        command += ["--camera", options.camera] if options.camera else []
        return env.call(command, PALM_DESK_TOKEN=desk.token, **_secrets(server))


def _free(port: int) -> int:
    """``port``, or 0 (any) when something listens there already."""
    with socket.socket() as probe:
        return 0 if probe.connect_ex(("127.0.0.1", port)) == 0 else port


def _secrets(server: Server) -> dict[str, str]:
    """What the demo's app backend needs; a real kiosk never holds a secret key."""
    account = server.account
    return {"PALM_DESK_SECRET_KEY": account["secret_key"], "PALM_DESK_APP_ID": account["app_id"]}

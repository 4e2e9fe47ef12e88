"""The place of a day: a server in a process that can be killed, a line to it, one kiosk, one camera."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk import app
from kiosk.flows.states import Screen
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.sinks import Collect
from kiosk.views.shell import Shell
from tests.benchmarks.day.camera import StreetCamera
from tests.benchmarks.day.stalls import Stalls
from tests.benchmarks.rendering import RenderingProcess
from tests.faults.front import settings_for
from tests.faults.line import Line
from tests.faults.server import Backend, ServerProcess

IDLE_S, RESULT_S = 5.0, 2.0
"""A day in minutes: people who left are noticed sooner than in a real hall."""


@dataclass(frozen=True)
class Street:
    """Everything is up; ``folder`` is the kiosk's profile; ``stalls`` are to be started."""

    server: ServerProcess
    line: Line
    backend: Backend
    shell: Shell
    tokens: Collect
    camera: StreetCamera
    folder: Path
    stalls: Stalls

    def kill_server(self) -> None:
        """As if the power had gone."""
        self.server.kill()

    def start_server(self) -> None:
        """It comes back on its old database, at the old address."""
        self.line.target = self.server.start()


@contextmanager
def street() -> Iterator[Street]:
    """A paired kiosk with its window; thrown away afterwards."""
    logging.getLogger("kiosk.vaults").setLevel(logging.ERROR)  # a keyring would be safer; this is thrown away
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="palm-day-")))
        line = stack.enter_context(Line())
        server = ServerProcess(folder, line.url)
        stack.callback(server.kill)
        line.target = server.start()
        backend = Backend(line.url, server.account["secret_key"])
        stack.callback(backend.close)
        settings = settings_for(
            line.url,
            line.url,
            str(server.account["publishable_key"]),
            sides="choose",
            flow=("right_palm",),
            idle_seconds=IDLE_S,
            result_seconds=RESULT_S,
        )
        profile = Profile(folder / "profile")
        app.make_application(settings)
        code = backend.post("/v1/pairing_codes", {"app_id": server.account["app_id"]})["secret"]
        app.pair(settings, profile, Secret(code))
        camera, tokens, stalls = StreetCamera(stack.enter_context(RenderingProcess())), Collect(), Stalls()
        stack.callback(stalls.close)

        def watch(screen: Screen) -> None:
            stalls.page = type(screen).__name__

        parts = app.assemble(settings, profile, sink=tokens, make_source=lambda: camera)
        shell = app.launch(settings, parts, watch=watch)
        stack.callback(QApplication.processEvents)
        stack.callback(shell.quit)
        yield Street(server, line, backend, shell, tokens, camera, profile.root, stalls)

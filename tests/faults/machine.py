"""A server in a process of its own, which can be killed, and the line to it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.settings import Settings
from tests.faults.front import settings_for
from tests.faults.line import Line
from tests.faults.server import Backend, ServerProcess


@dataclass
class Machine:
    """The database in ``folder`` outlives the server."""

    server: ServerProcess
    line: Line
    backend: Backend
    folder: Path

    def start(self) -> None:
        """Serve, behind the same line as ever."""
        self.line.target = self.server.start()
        self.backend.move(self.server.url)

    @property
    def publishable_key(self) -> str:
        return str(self.server.account["publishable_key"])

    def settings(self) -> Settings:
        """Of a kiosk at this server."""
        return settings_for(self.line.url, self.line.url, self.publishable_key)

"""One kiosk, one server in this process, one line between them."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from hardware.camera.source import CameraSource
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from server_stub.testing import InProcessServer
from tests.faults.front import Front, opened, paired, settings_for
from tests.faults.line import Line
from tests.faults.server import Backend
from tests.faults.sources import Cabled


@dataclass
class Place:
    """``stack`` closes what was opened here, newest first. There is one person so far, without palms."""

    server: InProcessServer
    line: Line
    backend: Backend
    folder: Path
    user_id: str
    stack: ExitStack = field(default_factory=ExitStack)

    def settings(self, **changes: object) -> Settings:
        return settings_for(self.line.url, self.server.url, self.server.publishable_key, **changes)

    def profile(self) -> Profile:
        """Of this place's one terminal, paired when first asked for."""
        if not (self.folder / "profile").exists():
            self.pair(self.server.new_pairing_code())
        return Profile(self.folder / "profile")

    def pair(self, code: str) -> None:
        """Make this place's one terminal known to the server."""
        paired(self.settings(), self.folder, code)

    def kiosk(self, source: CameraSource | None = None, **changes: object) -> Front:
        """The kiosk, open until the test ends; a rendered person stands before it unless ``source`` is another."""
        front = opened(self.settings(**changes), self.profile(), source or Cabled())
        return self.stack.enter_context(front)

    def key(self) -> Secret:
        """One to enroll the person with."""
        return Secret(self.backend.enrollment_key(self.user_id))

    def palms(self) -> tuple[bool, bool]:
        """What the server has of the person."""
        return self.backend.palms(self.user_id)

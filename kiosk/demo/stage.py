"""A real kiosk for the robot to work: profile, pairing, camera, window. Leaves nothing running."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hardware.camera.source import CameraSource, Directed
from hardware.camera.spec import open_spec
from kiosk import app
from kiosk.demo.backend import AppBackend
from kiosk.demo.cast import Cast
from kiosk.demo.robot import Robot
from kiosk.flows.states import Home, Screen
from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.sinks import Collect, Delivered


class Camera:
    """The one camera in front of the kiosk; whoever stands there stays there between visits."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._spec = cast.spec
        self._sources: dict[str, CameraSource] = {}
        self.genuine()

    def source(self) -> CameraSource:
        """What the kiosk opens."""
        if self._spec not in self._sources:
            self._sources[self._spec] = open_spec(self._spec)
        return self._sources[self._spec]

    def genuine(self) -> None:
        """The person who enrolls steps up."""
        self._spec = self._cast.spec
        self.direct(self._cast.genuine)

    def impostor(self) -> None:
        """Somebody else steps up."""
        self._spec = self._cast.outsider or self._cast.spec
        self.direct(self._cast.impostor)

    def direct(self, direction: str) -> None:
        """Tell a simulated person what no screen would say; real people are not told."""
        source = self.source()
        if direction and isinstance(source, Directed):
            source.tell(direction, None)


@dataclass(frozen=True, slots=True)
class Terminal:
    """A paired kiosk on the screen, the robot that works it and the tokens it delivered."""

    terminal_id: str
    robot: Robot
    sink: Collect

    def token(self, before: int) -> Delivered:
        """The token delivered after ``before`` others."""
        self.robot.wait(lambda: len(self.sink.tokens) > before, 5.0, "no token was delivered")
        return self.sink.tokens[-1]


@dataclass(slots=True)
class Stage:
    """Where terminals are set up; ``folder`` is thrown away afterwards."""

    api_host: str
    backend: AppBackend
    camera: Camera
    folder: Path
    screens: Path | None
    taken: int = 0

    @contextmanager
    def terminal(self, name: str) -> Iterator[Terminal]:
        """Pair a fresh profile and open its kiosk; at the end everything is closed and joined."""
        profile = Profile(self.folder / name)
        settings = self._settings(name)
        identity = app.pair(settings, profile, self.backend.pairing_code())
        app.make_application(settings)
        sink, shown = Collect(), _Shown()
        parts = app.assemble(settings, profile, sink=sink, make_source=self.camera.source)
        shell = app.launch(app.for_camera(settings, self.camera.source()), parts, watch=shown)
        robot = Robot(shell.window, lambda: shown.screen, self.screens, self.taken)
        try:
            yield Terminal(identity.terminal_id, robot, sink)
        finally:
            self.taken = robot.taken
            shell.quit()
            QApplication.processEvents()

    def _settings(self, name: str) -> Settings:
        return load(
            api_host=self.api_host,
            publishable_key=self.backend.publishable_key(),
            camera=self.camera.source().info.id,
            terminal_name=name,
            secrets="file",
            language="en",  # the robot knows the buttons by their English names
            result_seconds=60.0,
        )


class _Shown:
    """Remembers the newest screen."""

    def __init__(self) -> None:
        self.screen: Screen = Home()

    def __call__(self, screen: Screen) -> None:
        self.screen = screen

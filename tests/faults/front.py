"""A whole kiosk at a front desk: settings, profile, pairing, window, camera and engine are the product's own.

A robot touches what a person could touch and reads what a person could read.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from hardware.camera.source import CameraSource
from hardware.palm.side import Side
from kiosk import app
from kiosk.demo.robot import CAPTURE, Robot
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Home, Outcome, Purpose, Result, Screen, Who
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.sinks import Collect
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.shell import Shell
from kiosk.views.texts.lookup import page

_BOTH = (Side.LEFT, Side.RIGHT)


def settings_for(host: str, issuer: str, publishable_key: str, **changes: object) -> Settings:
    """Those of a kiosk whose people need no gestures: what is under test here is something else."""
    given = {
        "api_host": host,
        "issuer": issuer,
        "publishable_key": publishable_key,
        "camera": "virtual:7",
        "secrets": "file",
        "liveness": "none",
        "result_seconds": 60.0,
    }
    return load(None, **(given | changes))


@dataclass
class Front:
    """One kiosk on the screen."""

    shell: Shell
    robot: Robot
    tokens: Collect
    read: set[str] = field(default_factory=set)
    """Whatever was on the page at any look."""

    @property
    def screen(self) -> Screen:
        return self.shell.kiosk.visit.screen

    @property
    def words(self) -> str:
        """Everything that can be read on the page."""
        labels = self.shell.window.current.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisible() and label.text())

    def come_for(self, purpose: Purpose, text: Secret) -> None:
        """From the first page to an answer about what was entered."""
        self.robot.until(Home)
        self.robot.press(page("home.begin"))
        self.robot.until(Choose)
        self.robot.press(page(f"choose.{purpose.value}"))
        self.robot.until(Who)
        self.enter(text)

    def enter(self, text: Secret) -> None:
        """Paste a key or an id and go on."""
        entry = self.shell.window.current
        assert isinstance(entry, WhoPage)
        entry.paste(text.reveal())
        if not isinstance(self.screen, Who) or self.screen.problem is None or entry.field.text:
            self.robot.press(page("who.continue"))

    def agree(self, sides: tuple[Side, ...] = (Side.RIGHT,)) -> None:
        """Consent, choose the palms, and stand before the camera."""
        self.robot.until(Consent)
        self.robot.press(page("consent.agree"))
        self.choose(sides)

    def choose(self, sides: tuple[Side, ...] = (Side.RIGHT,)) -> None:
        """Choose the palms, where there is a choice."""
        self.wait_for(ChooseSide | Capture)
        if isinstance(self.screen, ChooseSide):
            self.robot.press(page("side.both" if sides == _BOTH else f"side.{sides[0].value}"))

    def wait_for(self, kinds: object, within: float = CAPTURE) -> Screen:
        """Until a page of one of these kinds is shown, whatever comes before it."""
        self.until(lambda: isinstance(self.screen, kinds), f"{kinds} did not come", within)  # type: ignore[arg-type]
        return self.screen

    def until(self, true: Callable[[], bool], otherwise: str, within: float = CAPTURE) -> None:

        def look() -> bool:
            self.read.add(self.words)
            return true()

        self.robot.wait(look, within, otherwise)

    def see_a_hand(self) -> None:
        """Until the picture on the page before the camera shows a hand."""
        self.until(self._shows_a_hand, "no hand was seen")

    def _shows_a_hand(self) -> bool:
        current = self.shell.window.current
        picture = current.finder.picture if isinstance(current, CapturePage) else None
        return picture is not None and picture.hand_in_view

    def outcome(self) -> Outcome:
        """How the visit ends."""
        self.wait_for(Result)
        assert isinstance(self.screen, Result)
        return self.screen.outcome


@contextmanager
def opened(settings: Settings, profile: Profile, source: CameraSource) -> Iterator[Front]:
    """The kiosk of a paired profile; at the end everything is closed and joined."""
    app.make_application(settings)
    tokens = Collect()
    parts = app.assemble(settings, profile, sink=tokens, make_source=lambda: source)
    shell = app.launch(settings, parts)
    try:
        yield Front(shell, Robot(shell.window, lambda: shell.kiosk.visit.screen, None), tokens)
    finally:
        shell.quit()
        QApplication.processEvents()


def paired(settings: Settings, folder: Path, code: str) -> Profile:
    """A new profile in ``folder`` that is paired by a pairing code."""
    profile = Profile(folder / "profile")
    app.pair(settings, profile, Secret(code))
    return profile

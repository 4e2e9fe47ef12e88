"""A finger and a pair of eyes: presses what a person could press, reads what a person could read, and nothing else."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.demo.report import StepFailed
from kiosk.flows.states import Fault, Screen
from kiosk.secret import Secret
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.window import MainWindow

AnyScreen = TypeVar("AnyScreen", bound=Screen)

# Seconds for a page to come that needs nobody, and for a person to get a palm captured.
SOON = 15.0
CAPTURE = 90.0
# Milliseconds between two looks at the screen.
LOOK_MS = 20
# Milliseconds until an arriving page and a drawn tick have come to rest.
SETTLE_MS = 700


class Robot:
    """Works one window, in the GUI thread. ``screen`` tells the screen shown; pictures go to ``folder`` when given."""

    def __init__(self, window: MainWindow, screen: Callable[[], Screen], folder: Path | None, taken: int = 0) -> None:
        self._window = window
        self._screen = screen
        self._folder = folder
        self.taken = taken
        self._met: set[str] = set()

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self._screen()

    @property
    def instruction(self) -> str | None:
        """The code of the instruction that stands on the capture page, None elsewhere."""
        page = self._window.current
        picture = page.finder.picture if isinstance(page, CapturePage) else None
        if picture is None:
            return None
        if picture.progress and picture.frame.meta.get("picture"):
            self._met.add(str(picture.frame.meta["picture"]))
        return picture.instruction

    def recorded(self) -> str:
        """Which recorded pictures were taken in since last asked; empty for people who move."""
        names, self._met = sorted(self._met), set()
        return f"picture {', '.join(names)}; " if names else ""

    def settle(self) -> None:
        """Let what moves come to rest, as a person would before reading."""
        _let_live(SETTLE_MS)

    def press(self, words: str) -> None:
        """Press the button with these words, as soon as it is there. Raises ``StepFailed``."""
        self.wait(lambda: self._button(words) is not None, SOON, f"no button {words!r}")
        button = self._button(words)
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_in(self, text: Secret) -> None:
        """Type a key or id on the pad, letter by letter; the prefix stands in the field already."""
        page = self._window.current
        if not isinstance(page, WhoPage):
            raise StepFailed("there is nothing to type into")
        for letter in text.reveal().partition("_")[2]:
            if letter.isalpha() and letter.isupper() != page.pad.shift.isChecked():
                QTest.mouseClick(page.pad.shift, Qt.MouseButton.LeftButton)
            self.press(letter)

    def until(self, kind: type[AnyScreen], within: float = SOON) -> AnyScreen:
        """Wait for a page and return its state. Raises ``StepFailed``, at once when a fault page comes instead."""

        def arrived() -> bool:
            screen = self._screen()
            if isinstance(screen, Fault) and kind is not Fault:
                raise StepFailed(f"fault page: {screen.code}")
            return isinstance(screen, kind)

        self.wait(arrived, within, f"no {kind.__name__} page")
        screen: Any = self._screen()
        return cast("AnyScreen", screen)

    def wait(self, true: Callable[[], bool], within: float, otherwise: str) -> None:
        """Let the window live until ``true``. Raises ``StepFailed`` with ``otherwise`` and the page it stood on."""
        deadline = time.monotonic() + within
        while not true():
            if time.monotonic() > deadline:
                raise StepFailed(f"{otherwise} within {within:.0f} s, on page {self._screen()!r}")
            _let_live(LOOK_MS)

    def picture(self, name: str) -> None:
        """Keep what is on the screen, numbered in order."""
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        self.taken += 1
        self._window.grab().save(str(self._folder / f"{self.taken:02d}-{name}.png"))

    def _button(self, words: str) -> QAbstractButton | None:
        """What a person would find: visible, enabled, not behind the sheet."""
        scope = self._window.sheet if self._window.sheet.isVisible() else self._window.current
        for button in scope.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and words in (button.text(), button.accessibleName()):
                return button
        return None


def _let_live(milliseconds: int) -> None:
    """Run the window's events for so long. ``QTest.qWait`` would keep every other Python thread from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

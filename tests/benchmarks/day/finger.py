"""What a visitor does to the window, as generators that yield what they wait for: the loop is the kiosk's own."""

from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.flows.states import Home, Screen
from kiosk.views.pages.who import WhoPage
from kiosk.views.shell import Shell

Wait = Callable[[], bool]
Acting = Generator[Wait, None, None]


class Finger:
    """Presses what can be pressed."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self._shell.kiosk.visit.screen

    def until(self, *kinds: type[Any]) -> Acting:
        """Wait for a page of one of these kinds."""
        yield lambda: isinstance(self.screen, kinds)

    def press(self, words: str) -> Acting:
        """Wait for the button with these words, and press it."""
        yield lambda: self._button(words) is not None
        button = self._button(words)
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def leave(self, words: str) -> Acting:
        """Press the button that leads home, unless the page has gone there by itself."""
        yield lambda: self._button(words) is not None or isinstance(self.screen, Home)
        button = self._button(words)
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def enter(self, text: str, go_on: str) -> Acting:
        """Paste a key or an id, and go on where the page waits for that."""
        page = self._shell.window.current
        if isinstance(page, WhoPage):
            page.paste(text)
        yield lambda: self._button(go_on) is not None or not isinstance(self._shell.window.current, WhoPage)
        if isinstance(self._shell.window.current, WhoPage):
            yield from self.press(go_on)

    def _button(self, words: str) -> QAbstractButton | None:
        window = self._shell.window
        scope = window.sheet if window.sheet.isVisible() else window.current
        for button in scope.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and words in (button.text(), button.accessibleName()):
                return button
        return None

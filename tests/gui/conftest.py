"""Windows for tests: closed afterwards, with every event they sent."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Event
from kiosk.flows.states import Screen
from kiosk.languages import SOURCE
from kiosk.theme.look import Look
from kiosk.theme.type import best_family
from kiosk.views.desk import Desk
from kiosk.views.developer.exhibits import Still
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.gallery import Exhibit, hang
from kiosk.views.language import speak
from kiosk.views.window import MainWindow

NOW = 1000.0


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light theme without motion, so that every page is at rest at once."""
    return Look(family=best_family(), reduced_motion=True)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language until the end of the test."""
    yield partial(speak, qapp)
    speak(qapp, SOURCE)


@pytest.fixture
def events() -> list[Event]:
    """What pages sent."""
    return []


@pytest.fixture
def window(qtbot: QtBot, look: Look, events: list[Event]) -> Iterator[MainWindow]:
    """A window on the desk of a test."""
    made = MainWindow(Desk(events.append, lambda: NOW, wall=lambda: NOW), look)
    made.resize(1280, 720)
    made.show()
    yield made
    made.close()


@pytest.fixture
def show(window: MainWindow, events: list[Event]) -> Callable[[Screen], QWidget]:
    """Render a screen and give its page; earlier events are dropped."""

    def render(screen: Screen) -> QWidget:
        window.render_screen(screen)
        window.arrival.finish()
        events.clear()
        return window.current

    return render


@pytest.fixture
def hung(qtbot: QtBot, look: Look) -> Iterator[Callable[[Exhibit | Still, tuple[int, int]], MainWindow | PhonesWindow]]:
    """Hang exhibits of the gallery; the windows are closed afterwards."""
    windows: list[MainWindow | PhonesWindow] = []

    def make(exhibit: Exhibit | Still, size: tuple[int, int]) -> MainWindow | PhonesWindow:
        windows.append(hang(exhibit, size, look))
        return windows[-1]

    yield make
    for made in windows:
        made.close()

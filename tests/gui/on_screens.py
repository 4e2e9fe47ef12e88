"""A kiosk in kiosk mode on screens of the test's: ``python -m tests.gui.on_screens SCENE FOLDER``."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.flows.states import Choose, Closed, Home
from kiosk.theme.look import Look
from kiosk.theme.type import best_family
from kiosk.views.language import speak
from kiosk.views.second_screen import SecondScreen
from kiosk.views.widgets.text import Text
from tests.gui.places import check_places
from tests.gui.screens import LANDSCAPE, PORTRAIT, plug, screen
from tests.gui.test_shell import Stage, type_key

DESK, WALL = screen("DP-1"), screen("HDMI-1", PORTRAIT, 1920)


class Place:
    """The kiosk of one scene."""

    def __init__(self, folder: Path, wanted: str = "primary", *, cover: bool = True) -> None:
        self.application = QApplication([])
        look = Look(family=best_family(), reduced_motion=True)
        self.stage = Stage(folder, look, fullscreen=True, screen=wanted, cover=cover)
        self.window = self.stage.shell.window
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            self.application.processEvents()

    def plug(self, *screens: dict[str, object]) -> None:
        plug(*screens)
        self.settle()

    @property
    def covers(self) -> dict[str, SecondScreen]:
        return self.stage.shell.screens.covers

    def on(self, name: str, *others: str) -> None:
        """The kiosk fills that screen, and covers fill just these others."""
        found = self.window.screen()
        assert found.name() == name, found.name()
        assert self.window.geometry() == found.geometry(), (self.window.geometry(), found.geometry())
        assert self.window.isFullScreen()
        assert sorted(self.covers) == sorted(others), self.covers
        for other, cover in self.covers.items():
            assert cover.isVisible()
            assert cover.screen().name() == other
            assert cover.geometry() == cover.screen().geometry()
        shown = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
        assert shown == {self.window, *self.covers.values()}
        check_places(self.window)


def words(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if text.isVisible()]


def primary(folder: Path) -> None:
    """Unless told otherwise it is on the first screen."""
    Place(folder).on("DP-1", "HDMI-1")


def named(folder: Path) -> None:
    """By name, however that is spelled."""
    Place(folder, "hdmi-1").on("HDMI-1", "DP-1")


def numbered(folder: Path) -> None:
    """By number."""
    Place(folder, "2").on("HDMI-1", "DP-1")


def left(folder: Path) -> None:
    """Without covers the other screen is nobody's business."""
    Place(folder, cover=False).on("DP-1")


def lost(folder: Path) -> None:
    """Its screen goes and comes back, in the middle of a visit."""
    place = Place(folder, "HDMI-1")
    page = type_key(place.stage)
    place.plug(DESK)
    place.on("DP-1")
    place.plug(DESK, WALL)
    place.on("HDMI-1", "DP-1")
    place.plug(WALL | {"x": 0})
    place.on("HDMI-1")
    place.plug(WALL | {"x": 0}, DESK | {"x": 1080})
    place.on("HDMI-1", "DP-1")
    assert place.window.current is page
    assert page.field.text, "the visit goes on"


def turned(folder: Path) -> None:
    """Screens turn while they are used: every time all of the page is there."""
    place = Place(folder)
    for visit in (False, True):
        if visit:
            type_key(place.stage)
        for size in (PORTRAIT, LANDSCAPE, (1280, 720), (800, 480), LANDSCAPE):
            place.plug(screen("DP-1", size), WALL | {"x": size[0]})
            place.on("DP-1", "HDMI-1")
    place.plug(DESK, screen("HDMI-1", LANDSCAPE, 1920))
    place.on("DP-1", "HDMI-1")


def mirrored(folder: Path) -> None:
    """Two screens that show the same are not covered: that would hide the kiosk."""
    place = Place(folder)
    place.plug(DESK, WALL | {"x": 0})
    place.on("DP-1")


def plugged(folder: Path) -> None:
    """A screen that nobody knew of is covered as soon as it is there, before anything can be seen on it."""
    place = Place(folder)
    third = screen("VGA-1", (800, 480), 3000)
    place.plug(DESK, WALL, third)
    place.on("DP-1", "HDMI-1", "VGA-1")
    place.plug(DESK)
    place.on("DP-1")


def private(folder: Path) -> None:
    """A cover says the same whatever a visitor does, except that the kiosk is closed, and in their language."""
    place = Place(folder)
    (cover,) = place.covers.values()
    said = words(cover)
    assert said == ["Palm Kiosk", "Please go to the other screen."]
    before = cover.grab().toImage()
    type_key(place.stage)
    assert words(cover) == said
    assert cover.grab().toImage() == before
    assert not place.window.findChildren(SecondScreen)
    place.stage.shell.window.render_screen(Choose())
    closed = Closed("hours", datetime(2026, 11, 30, 8, tzinfo=UTC), 1)
    place.stage.shell.screens.tell(closed)
    assert words(cover)[0] == "We are closed right now"
    assert words(cover)[1].startswith("We open again tomorrow at ")
    place.stage.shell.screens.tell(Home("interrupted_enrollment"))
    assert words(cover) == said
    speak(place.application, "de")
    place.stage.shell.screens.say_again()
    assert words(cover)[1] == "Bitte gehen Sie zum anderen Bildschirm."


def touched(folder: Path) -> None:
    """Nothing gets through a cover: no touch, no key, no request to close; and it is no sign that somebody is here."""
    place = Place(folder)
    (cover,) = place.covers.values()
    heard: list[object] = []
    desk_send = place.window._somebody_is_here
    place.window._somebody_is_here = lambda: heard.append(desk_send)  # type: ignore[method-assign]
    for target in (cover, cover.windowHandle(), *cover.findChildren(QWidget)):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            at = QPointF(9, 9)
            button = Qt.MouseButton.LeftButton
            event = QMouseEvent(kind, at, at, button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(target, event)
    for _ in range(6):
        QTest.mouseClick(cover, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(9, 9))
    assert heard == []
    assert place.stage.shell.entrance is None
    assert isinstance(place.stage.screen, Home)
    for target in (cover, cover.windowHandle()):
        event = QCloseEvent()
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()
    cover.showMinimized()
    place.settle()
    place.on("DP-1", "HDMI-1")
    assert not cover.isActiveWindow()
    QTest.mouseClick(place.window.current, Qt.MouseButton.LeftButton)
    assert isinstance(place.stage.screen, Choose)
    assert heard != []


def quits(folder: Path) -> None:
    """Nothing of it is left."""
    place = Place(folder)
    place.stage.shell.quit()
    place.settle()
    assert place.covers == {}
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
    place.plug(DESK)
    assert not place.window.isVisible()
    place.stage.shell.quit()


def misplaced(folder: Path) -> None:
    """Where windows are not put where they are for, nothing is covered rather than the kiosk."""
    place = Place(folder)
    (cover,) = place.covers.values()
    cover.resize(3000, 1920)
    end = time.monotonic() + 10
    while place.covers and time.monotonic() < end:
        place.settle()
    place.on("DP-1")


SCENES: dict[str, Callable[[Path], None]] = {
    scene.__name__: scene
    for scene in (
        primary, named, numbered, left, lost, turned, mirrored, plugged, private, touched, quits, misplaced,
    )
}  # fmt: skip


if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
    print("seen", flush=True)  # noqa: T201 - how the test knows that it came to the end

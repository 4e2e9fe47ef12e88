"""Are you still there: shown in the last part, put off by any touch or key, which never reaches the page beneath."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Event, MoreTime, Touched
from kiosk.flows.states import Choose, Consent, Home, Screen
from kiosk.flows.time import Leaving
from kiosk.views.widgets.still_there import StillThere
from kiosk.views.window import MainWindow
from tests.gui.conftest import NOW

Show = Callable[[Screen], QWidget]


@pytest.fixture
def asking(window: MainWindow, show: Show, events: list[Event]) -> StillThere:
    """The consent page, about to go home in 13 s."""
    show(Consent("1"))
    window.show_leaving(Leaving(NOW + 13, 20))
    events.clear()
    return window.still_there


def named(root: QWidget, name: str) -> QAbstractButton:
    (found,) = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name]
    return found


def test_it_counts_down_in_words_and_in_a_ring(window: MainWindow, asking: StillThere) -> None:
    assert asking.isVisible()
    assert asking.geometry() == window.rect()
    assert asking.left.text() == "This page closes in 13 s, and nothing of you is kept."
    assert asking.ring._share == pytest.approx(13 / 20)
    window.show_leaving(Leaving(NOW + 0.2, 20))
    assert "in 1 s" in asking.left.text()
    window.show_leaving(Leaving(NOW - 5, 20))
    assert "in 0 s" in asking.left.text()


def test_it_goes_when_somebody_is_there_and_gives_the_focus_back(window: MainWindow, show: Show) -> None:
    show(Choose())
    before = window.focusWidget()
    window.show_leaving(Leaving(NOW + 13, 20))
    window.show_leaving(Leaving(NOW + 12, 20))
    assert window.focusWidget() is window.still_there.more
    window.show_leaving(None)
    assert not window.still_there.isVisible()
    assert window.focusWidget() is before


@pytest.mark.parametrize(("name", "event"), [("More time", MoreTime()), ("More time on every page", MoreTime(True))])
def test_its_buttons_ask_for_more_time(
    qtbot: QtBot, asking: StillThere, events: list[Event], name: str, event: Event
) -> None:
    qtbot.mouseClick(named(asking, name), Qt.MouseButton.LeftButton)
    assert events == [event]


def test_a_touch_beside_them_only_says_that_somebody_is_there(
    qtbot: QtBot, window: MainWindow, asking: StillThere, events: list[Event]
) -> None:
    agree = named(window.current, "I agree")
    at = agree.mapTo(window, agree.rect().center())
    assert window.childAt(at) is asking, "the page beneath is out of reach"
    qtbot.mouseClick(asking, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(asking, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert events == [Touched(), Touched()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_F5])
def test_any_key_says_so_too(
    qtbot: QtBot, window: MainWindow, asking: StillThere, events: list[Event], key: Qt.Key
) -> None:
    qtbot.keyClick(window.focusWidget(), key)
    assert events == [Touched()]


def test_both_buttons_are_reached_by_keyboard(
    qtbot: QtBot, window: MainWindow, asking: StillThere, events: list[Event]
) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is asking.always
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert events == [MoreTime(True)]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert events == [MoreTime(True), MoreTime()]


def test_it_lies_over_an_open_sheet(window: MainWindow, show: Show) -> None:
    page = show(Consent("1"))
    page.ask_help()  # type: ignore[attr-defined]
    window.show_leaving(Leaving(NOW + 13, 20))
    assert window.childAt(1, 1) is window.still_there
    window.show_leaving(None)
    assert window.sheet.isVisible()


def test_it_goes_with_its_page(window: MainWindow, asking: StillThere, show: Show) -> None:
    show(Home())
    window.show_leaving(None)
    assert not asking.isVisible()
    assert not asking._timer.isActive()

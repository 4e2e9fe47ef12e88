"""The window: one page at a time, wiped when it is left; keys, focus, the sheet, the end."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows.events import BackHome, Begin, Cancelled, Event, Touched
from kiosk.flows.states import Capture, Choose, Consent, Fault, Home, Outcome, Purpose, Result, Screen, Sending, Who
from kiosk.theme.look import Look
from kiosk.theme.tokens import DARK
from kiosk.views.desk import Desk
from kiosk.views.pages.who import WhoPage
from kiosk.views.widgets.text import Text
from kiosk.views.window import MainWindow

Show = Callable[[Screen], QWidget]
TYPED = "Zebra99secret"


def every_text(root: QWidget) -> str:
    names = [w.accessibleName() + w.accessibleDescription() for w in root.findChildren(QWidget)]
    return " ".join([*names, *(text.text() for text in root.findChildren(Text))])


def test_one_page_is_shown_at_a_time(window: MainWindow, show: Show) -> None:
    for screen in (
        Home(),
        Choose(),
        Who(Purpose.ENROLL),
        Consent("1"),
        Sending(Purpose.ENROLL),
        Fault("internal_error"),
    ):
        page = show(screen)
        assert [p for p in window.pages.values() if p.isVisible()] == [page]


def test_typed_text_is_forgotten_when_the_page_is_left(window: MainWindow, show: Show) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.type_in(TYPED)
    show(Home())
    assert page.field.text == ""
    gc.collect()
    kept = [value for value in vars(page.field).values() if isinstance(value, str)]
    assert TYPED not in kept
    assert TYPED not in every_text(window)


def test_another_purpose_starts_with_an_empty_field(show: Show) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.type_in("abcd")
    show(Home())
    show(Who(Purpose.VERIFY))
    assert (page.field.text, page.field.prefix) == ("", "usr")


def test_wipe_forgets_even_while_the_page_is_shown(window: MainWindow, show: Show) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.type_in(TYPED)
    window.wipe()
    assert page.field.text == ""


def test_a_result_is_forgotten_when_it_is_left(window: MainWindow, show: Show) -> None:
    show(Result(Purpose.ENROLL, Outcome.ENROLLED, 1008.0, (Side.LEFT,)))
    show(Home())
    assert "left palm" not in every_text(window)


def test_a_sheet_goes_with_its_page(window: MainWindow, show: Show) -> None:
    page = show(Choose())
    page.ask_help()
    show(Home())
    assert not window.sheet.isVisible()


def test_escape_closes_the_sheet_first_then_cancels(
    qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]
) -> None:
    page = show(Choose())
    page.ask_help()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.sheet.isVisible()
    assert Cancelled() not in events
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert Cancelled() in events
    show(Result(Purpose.VERIFY, Outcome.VERIFIED, 1008.0))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert BackHome() in events


def test_enter_presses_what_has_the_focus(qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]) -> None:
    show(Home())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert Begin() in events


def test_the_focus_ring_follows_the_keyboard_only(qtbot: QtBot, window: MainWindow, show: Show) -> None:
    page = show(Choose())
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not window.focus_ring.showing
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focus_ring.showing


def reachable(qtbot: QtBot, window: MainWindow) -> set[str]:
    """Names of what Tab comes by, once round."""
    names: list[str] = []
    for _ in range(200):
        focused = window.focusWidget()
        if len(names) > 1 and focused.accessibleName() == names[0]:
            break
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return set(names)


@pytest.mark.parametrize(
    "screen",
    [Home(), Choose(), Who(Purpose.ENROLL), Consent("1"), Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,)),
     Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 1030.0, may_retry=True),
     Fault("camera_lost", 1003.0, resumes=True)],
    ids=lambda screen: type(screen).__name__,
)  # fmt: skip
def test_everything_can_be_reached_by_keyboard(qtbot: QtBot, window: MainWindow, show: Show, screen: Screen) -> None:
    page = show(screen)
    if isinstance(page, WhoPage):
        page.type_in("abc")
    names = reachable(qtbot, window)
    buttons = {b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}
    assert buttons <= names


def test_the_focus_stays_inside_an_open_sheet(qtbot: QtBot, window: MainWindow, show: Show) -> None:
    page = show(Choose())
    page.ask_another_way()
    names = reachable(qtbot, window)
    assert names == {"Close", "Stop and ask the staff"}


def test_touches_tell_the_flow_that_somebody_is_here(
    qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]
) -> None:
    page = show(Sending(Purpose.ENROLL))
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert events.count(Touched()) == 1


def test_another_theme_reaches_every_widget(window: MainWindow, show: Show) -> None:
    show(Home())
    window.restyle(Look(palette=DARK, family=window.look.family))
    texts = window.findChildren(Text)
    assert {text.look.palette for text in texts} == {DARK}


def test_the_scale_follows_the_window(window: MainWindow, show: Show) -> None:
    show(Home())
    window.resize(1920, 1080)
    assert window.look.scale == 1.0
    window.resize(800, 480)
    assert window.look.scale == 0.75


def test_a_page_arrives_by_motion_and_is_then_in_place(qtbot: QtBot, look: Look) -> None:
    moving = Look(family=look.family)
    window = MainWindow(Desk(lambda _event: None, lambda: 1000.0), moving)
    window.show()
    window.render_screen(Choose())
    assert window.arrival.isVisible()
    qtbot.waitUntil(lambda: not window.arrival.isVisible(), timeout=3000)
    assert window.current.pos() == QPoint(0, 0)
    window.close()


@pytest.mark.parametrize(("reduced", "moves"), [(True, False), (False, True)])
def test_with_reduced_motion_a_page_only_fades(qtbot: QtBot, look: Look, reduced: bool, moves: bool) -> None:
    window = MainWindow(Desk(lambda _event: None, lambda: 1000.0), Look(family=look.family, reduced_motion=reduced))
    window.show()
    window.render_screen(Choose())
    window.arrival._move(0.5)
    assert (window.current.pos() != QPoint(0, 0)) == moves
    assert window.arrival._opacity == 0.5
    window.close()


def test_closing_asks_to_quit_once_and_stops_what_moves(qtbot: QtBot, look: Look) -> None:
    asked: list[str] = []
    window = MainWindow(Desk(lambda _event: None, lambda: 1000.0), look, lambda: asked.append("quit"))
    window.show()
    window.render_screen(Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,)))
    window.close()
    assert asked == ["quit"]

"""Help and call staff: on every page, in two touches at most, with an answer that is true."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows import states
from kiosk.flows.states import (
    Capture,
    Choose,
    ChooseSide,
    Closed,
    Consent,
    Fault,
    Home,
    Outcome,
    Phone,
    Purpose,
    Receipt,
    Result,
    Screen,
    Sending,
    Slip,
    Who,
)
from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.texts.sheets import SHEETS
from kiosk.views.window import _PAGES, MainWindow
from tests.gui.conftest import NOW

Told = Callable[[bool], None]
SCREENS: list[Screen] = [
    Home(),
    Closed("repair"),
    Choose(),
    Who(Purpose.ENROLL),
    Who(Purpose.VERIFY, scanning=True),
    Who(Purpose.ENROLL, busy=True),
    Consent("1"),
    ChooseSide(Purpose.VERIFY, ((Side.LEFT,), (Side.RIGHT,))),
    Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,)),
    Sending(Purpose.ENROLL),
    Sending(Purpose.ENROLL, NOW + 4),
    Phone(),
    Result(Purpose.VERIFY, Outcome.VERIFIED, NOW + 8),
    Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, NOW + 8),
    Receipt(Slip("AAAA-BBBB", Purpose.ENROLL, (Side.LEFT,), "Hall"), NOW + 60),
    Fault("camera_lost", NOW + 3, resumes=True),
    Fault("terminal_unknown"),
]


class Calls:
    """Who was called from where; ``answers`` are given later."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.answers: list[Told] = []

    def __call__(self, page: str, told: Told) -> None:
        self.pages.append(page)
        self.answers.append(told)


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def place(qtbot: QtBot, look: Look, calls: Calls) -> Iterator[MainWindow]:
    """A window whose staff sit at a desk by the entrance."""
    made = MainWindow(Desk(lambda _event: None, lambda: NOW, call_staff=calls, staff_hint="At the entrance."), look)
    made.show()
    yield made
    made.close()


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    (found,) = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def call(qtbot: QtBot, window: MainWindow) -> None:
    """As a person would: the button on the page, or the one in the help."""
    names = {b.accessibleName() for b in window.current.findChildren(QAbstractButton) if b.isVisible()}
    if "Call staff" in names:
        press(qtbot, window.current, "Call staff")
        return
    press(qtbot, window.current, "Help")
    press(qtbot, window.sheet, "Call staff")


def body(window: MainWindow) -> str:
    return window.sheet._body.text()


@pytest.mark.parametrize("screen", SCREENS, ids=repr)
def test_staff_can_be_called_from_every_page(qtbot: QtBot, place: MainWindow, calls: Calls, screen: Screen) -> None:
    place.render_screen(screen)
    call(qtbot, place)
    assert calls.pages == [_PAGES[type(screen)][0]]
    assert place.sheet.isVisible()


def test_no_page_is_forgotten_here() -> None:
    assert {type(screen) for screen in SCREENS} == set(_PAGES) == set(states.Screen.__args__)


def test_every_help_that_a_page_offers_has_words_of_its_own() -> None:
    for screen in SCREENS:
        name = _PAGES[type(screen)][0]
        if not isinstance(screen, Result | Fault | Closed):
            assert f"help.{name}" in SHEETS


def test_it_says_what_came_of_it(qtbot: QtBot, place: MainWindow, calls: Calls) -> None:
    place.render_screen(Choose())
    call(qtbot, place)
    assert place.sheet.title == "One moment…"
    calls.answers[0](True)
    assert place.sheet.title == "The staff have been called"
    assert body(place).endswith("At the entrance.")


def test_when_nobody_hears_it_says_where_to_find_them(qtbot: QtBot, place: MainWindow, calls: Calls) -> None:
    place.render_screen(Fault("terminal_unknown"))
    call(qtbot, place)
    calls.answers[0](False)
    assert place.sheet.title == "Please raise your hand or go to the desk"
    assert body(place) == "The staff are glad to help you.\n\nAt the entrance."


def test_an_answer_that_comes_late_shows_nothing(qtbot: QtBot, place: MainWindow, calls: Calls) -> None:
    place.render_screen(Choose())
    call(qtbot, place)
    press(qtbot, place.sheet, "Close")
    calls.answers[0](True)
    assert not place.sheet.isVisible()
    press(qtbot, place.current, "Help")
    calls.answers[0](True)
    assert place.sheet.title == "Help"
    press(qtbot, place.sheet, "Call staff")
    calls.answers[0](False)
    assert place.sheet.title == "One moment…", "the answer to an earlier call"


def test_without_any_setting_it_still_helps(qtbot: QtBot, window: MainWindow) -> None:
    window.render_screen(Consent("1"))
    call(qtbot, window)
    assert window.sheet.title == "Please raise your hand or go to the desk"
    assert body(window) == "The staff are glad to help you."


def test_a_sheet_left_open_at_home_closes_by_itself(place: MainWindow) -> None:
    for screen, waits in ((Home(), True), (Closed("desk"), True), (Consent("1"), False)):
        place.render_screen(screen)
        place.current.call_staff()
        assert place.sheet._rest.isActive() is waits
        place.sheet._rest.timeout.emit()
        assert not place.sheet.isVisible()


def test_a_call_goes_on_in_another_language(qtbot: QtBot, place: MainWindow, calls: Calls, language: object) -> None:
    place.render_screen(Choose())
    call(qtbot, place)
    place.speak("de")
    assert (place.sheet.title, body(place)) == ("Einen Moment …", "Wir rufen jemanden.")
    assert len(calls.pages) == 1, "staff are not called again"
    calls.answers[0](True)
    assert place.sheet.title == "Das Personal ist gerufen"
    place.speak("en")
    assert place.sheet.title == "The staff have been called"
    assert body(place).endswith("At the entrance.")
    assert len(calls.pages) == 1

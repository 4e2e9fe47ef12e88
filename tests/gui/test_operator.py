"""The hidden entry and what lies behind it: found by nobody by accident, a page for each role, wiped when left."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.crash import CrashNote
from kiosk.flows.events import LanguageChosen
from kiosk.flows.states import Choose, Closed, Consent, Home
from kiosk.operator.maintenance import Sign
from kiosk.operator.roles import Member, Role
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.entrance import AREA_IDLE_S, PIN_IDLE_S, Entrance
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.page import OperatorPage
from kiosk.views.operator.pin_page import PinPage
from kiosk.views.texts import operator as texts
from kiosk.views.widgets.text import Text
from tests.gui.test_shell import Stage, type_key
from tests.kiosk.operator.staff import CLERK_PIN, LONG_PIN, OPERATOR_PIN, WRONG_PIN, Staff

IN_THE_CORNER = QPoint(20, 20)
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class DeskPage(OperatorPage):
    """What a clerk may see."""

    code: ClassVar[str] = "kiosk"
    role: ClassVar[Role] = Role.CLERK

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self.role_in = backstage.role
        self.left = 0

    def leave(self) -> None:
        self.left += 1


class Desk:
    """A kiosk with staff; ``entrance`` is the hidden one."""

    def __init__(self, folder: Path, look: Look, *, pins: bool = True, pages: OperatorPages | None = None) -> None:
        self.staff = Staff(folder, pins=pins)
        pages = pages or {DeskPage: DeskPage, KioskPage: KioskPage}
        self.stage = Stage(folder, look, office=self.staff.office(), pages=pages)
        self.window = self.stage.shell.window
        assert self.stage.shell.entrance is not None
        self.entrance: Entrance = self.stage.shell.entrance

    @property
    def pin_page(self) -> PinPage:
        assert isinstance(self.entrance.inside, PinPage)
        return self.entrance.inside

    @property
    def area(self) -> OperatorArea:
        assert isinstance(self.entrance.inside, OperatorArea)
        return self.entrance.inside


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Desk]:
    made = Desk(tmp_path, look)
    yield made
    made.stage.shell.quit()


def touch(qtbot: QtBot, desk: Desk, times: int, at: QPoint = IN_THE_CORNER) -> None:
    for _ in range(times):
        qtbot.mouseClick(desk.window.childAt(at) or desk.window, Qt.MouseButton.LeftButton, pos=at)


def type_pin(qtbot: QtBot, desk: Desk, pin: str) -> None:
    for digit in pin:
        (key,) = [b for b in desk.pin_page.findChildren(QAbstractButton) if b.text() == digit]
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.pin_page.digits.go, Qt.MouseButton.LeftButton)


def come_in(qtbot: QtBot, desk: Desk, pin: str = OPERATOR_PIN) -> OperatorArea:
    desk.entrance.open()
    type_pin(qtbot, desk, pin)
    qtbot.waitUntil(lambda: isinstance(desk.entrance.inside, OperatorArea))
    return desk.area


def words(root: QWidget) -> str:
    return " ".join(text.text() for text in root.findChildren(Text))


def press(root: QWidget, name: str) -> None:
    (found,) = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    found.click()


# --- the entry ------------------------------------------------------------------------------------------------------


def test_five_touches_in_the_corner_ask_for_a_pin(qtbot: QtBot, desk: Desk) -> None:
    touch(qtbot, desk, 4)
    assert desk.entrance.inside is None
    touch(qtbot, desk, 1)
    qtbot.waitUntil(lambda: isinstance(desk.entrance.inside, PinPage))
    assert isinstance(desk.stage.screen, Home), "the visit those touches began is over"
    assert desk.entrance.curtain.geometry() == desk.window.rect()


def test_slow_touches_and_touches_elsewhere_do_not(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(8):
        touch(qtbot, desk, 1)
        desk.stage.later += 0.8
    desk.stage.later += 3
    for _ in range(4):
        touch(qtbot, desk, 3)
        touch(qtbot, desk, 1, QPoint(desk.window.width() // 2, 4))
    touch(qtbot, desk, 6, QPoint(desk.window.width() - 10, 10))
    QApplication.processEvents()
    assert desk.entrance.inside is None


def test_keyboards_have_a_chord(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert desk.entrance.inside is None
    qtbot.keyClick(desk.window, Qt.Key.Key_F12, CHORD)
    assert isinstance(desk.entrance.inside, PinPage)


def test_a_visit_under_way_is_forgotten_first(qtbot: QtBot, desk: Desk) -> None:
    page = type_key(desk.stage)
    desk.stage.press("Continue")
    qtbot.waitUntil(lambda: isinstance(desk.stage.screen, Consent))
    desk.entrance.open()
    assert isinstance(desk.stage.screen, Home)
    assert page.field.text == ""


def test_a_wrong_pin_slows_the_next_and_the_page_counts_down(qtbot: QtBot, desk: Desk) -> None:
    desk.entrance.open()
    for expected in ("That was not right.", "Try again in 2 s.", "Try again in 5 s."):
        type_pin(qtbot, desk, WRONG_PIN)
        qtbot.waitUntil(lambda expected=expected: expected in desk.pin_page.words.text())
        assert desk.pin_page.digits.go.isEnabled() is (expected == "That was not right.")
        desk.staff.now += desk.staff.entry.wait() - 1
        desk.pin_page._renew()
        assert "in 1 s" in desk.pin_page.words.text() or desk.pin_page.digits.go.isEnabled()
        desk.staff.now += 1
        desk.pin_page._renew()
        assert desk.pin_page.digits.go.isEnabled()
    assert desk.staff.book.acts == ["pin_refused"] * 3
    type_pin(qtbot, desk, CLERK_PIN)
    qtbot.waitUntil(lambda: isinstance(desk.entrance.inside, OperatorArea))


def test_during_a_delay_only_a_long_pin_is_taken(qtbot: QtBot, desk: Desk) -> None:
    desk.staff.pins.set(Member(Role.OPERATOR), Secret(LONG_PIN))
    desk.entrance.open()
    for _ in range(3):
        type_pin(qtbot, desk, WRONG_PIN)
        qtbot.waitUntil(lambda: not desk.pin_page._busy)
        desk.staff.now += 2
    qtbot.keyClicks(desk.pin_page, CLERK_PIN)
    qtbot.keyClick(desk.pin_page, Qt.Key.Key_Return)
    assert desk.pin_page._typed == CLERK_PIN, "it was not taken"
    assert desk.staff.entry.wait() == 3
    desk.pin_page.wipe()
    qtbot.keyClicks(desk.pin_page, LONG_PIN)
    qtbot.keyClick(desk.pin_page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desk.entrance.inside, OperatorArea))
    assert desk.staff.entry.wait() == 0, "staff are here"


def test_a_pin_is_never_shown_and_is_forgotten(qtbot: QtBot, desk: Desk) -> None:
    desk.entrance.open()
    page = desk.pin_page
    qtbot.keyClicks(page, OPERATOR_PIN + "99999999999")
    assert len(page._typed) == 12
    assert OPERATOR_PIN not in words(page)
    for _ in range(11):
        qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page._typed == OPERATOR_PIN[0]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert desk.entrance.inside is None
    assert page._typed == ""


def test_a_keyboard_comes_in_too(qtbot: QtBot, desk: Desk) -> None:
    desk.entrance.open()
    qtbot.keyClicks(desk.window.focusWidget(), OPERATOR_PIN)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desk.entrance.inside, OperatorArea))


def test_without_a_pin_it_says_how_to_set_one_and_stays_shut(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = Desk(tmp_path, look, pins=False)
    desk.entrance.open()
    assert "python -m kiosk pin set operator" in words(desk.pin_page)
    assert not desk.pin_page.digits.isEnabled()
    qtbot.keyClicks(desk.pin_page, OPERATOR_PIN)
    qtbot.keyClick(desk.pin_page, Qt.Key.Key_Return)
    assert desk.staff.book.acts == []
    desk.stage.shell.quit()


def test_pins_that_cannot_be_read_let_nobody_in(
    qtbot: QtBot, tmp_path: Path, look: Look, expect_log: Callable[[str], None]
) -> None:
    expect_log("nobody can come in")
    desk = Desk(tmp_path, look)
    (tmp_path / "operator.json").chmod(0o644)
    desk.entrance.open()
    assert "cannot be read" in words(desk.pin_page)
    desk.entrance.leave()
    (tmp_path / "operator.json").chmod(0o600)
    desk.entrance.open()
    (tmp_path / "operator.json").write_text("{")
    type_pin(qtbot, desk, OPERATOR_PIN)
    qtbot.waitUntil(lambda: "cannot be read" in words(desk.pin_page))
    desk.stage.shell.quit()


def test_nobody_at_the_pin_pad_goes_back(qtbot: QtBot, desk: Desk) -> None:
    desk.entrance.open()
    desk.stage.later += PIN_IDLE_S - 1
    desk.entrance._look()
    assert desk.entrance.inside is not None
    desk.stage.later += 2
    desk.entrance._look()
    assert desk.entrance.inside is None


def test_neither_touch_nor_key_reaches_visitors_pages_from_here(qtbot: QtBot, desk: Desk) -> None:
    desk.entrance.open()
    touch(qtbot, desk, 1, desk.window.rect().center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_A):
        qtbot.keyClick(desk.window.focusWidget(), key)
    assert isinstance(desk.stage.screen, Home)
    assert desk.entrance.curtain.isAncestorOf(desk.window.focusWidget())


# --- the area -------------------------------------------------------------------------------------------------------


def test_a_role_sees_only_its_pages(qtbot: QtBot, desk: Desk) -> None:
    assert [type(page) for page in come_in(qtbot, desk, CLERK_PIN).pages] == [DeskPage]
    assert "Front desk" in words(desk.area)
    desk.entrance.leave()
    assert [type(page) for page in come_in(qtbot, desk, OPERATOR_PIN).pages] == [DeskPage, KioskPage]
    assert isinstance(desk.area.current, DeskPage)
    assert desk.staff.book.lines == [("operator_admitted", "clerk", {}), ("operator_admitted", "operator", {})]


def test_it_is_wiped_and_thrown_away_when_it_is_left(qtbot: QtBot, desk: Desk) -> None:
    area = come_in(qtbot, desk)
    page = area.pages[0]
    gone: list[str] = []
    area.destroyed.connect(lambda: gone.append("area"))
    press(area, "Leave")
    assert isinstance(page, DeskPage)
    assert page.left == 1
    assert desk.entrance.inside is None
    qtbot.waitUntil(lambda: gone == ["area"])
    desk.stage.press("Touch to begin")
    assert isinstance(desk.stage.screen, Choose)


def test_it_is_left_when_nobody_is_at_work(qtbot: QtBot, desk: Desk) -> None:
    come_in(qtbot, desk)
    desk.stage.later += AREA_IDLE_S - 1
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
    desk.stage.later += AREA_IDLE_S - 1
    desk.entrance._look()
    assert desk.entrance.inside is not None
    desk.stage.later += 2
    desk.entrance._look()
    assert desk.entrance.inside is None


def test_quitting_from_outside_closes_it(qtbot: QtBot, desk: Desk) -> None:
    come_in(qtbot, desk)
    desk.stage.shell.quit()
    assert desk.entrance.inside is None


# --- the kiosk page -------------------------------------------------------------------------------------------------


def kiosk_page(qtbot: QtBot, desk: Desk) -> KioskPage:
    area = come_in(qtbot, desk)
    area.go_to(area.pages[1])
    page = area.pages[1]
    assert isinstance(page, KioskPage)
    return page


def test_it_shows_how_the_kiosk_is(qtbot: QtBot, desk: Desk) -> None:
    desk.staff.now += 93_840
    desk.stage.shell.kiosk.camera_trouble = "camera_lost"
    page = kiosk_page(qtbot, desk)
    qtbot.waitUntil(lambda: "answers" in page.values["server"].text())
    shown = {row: text.text() for row, text in page.values.items()}
    assert shown == {
        "camera": "Logitech BRIO, trouble when last used: camera_lost",
        "server": "https://palm.example, answers",
        "terminal": "Front desk (trm_1)",
        "version": "0.1.0",
        "uptime": "1 d 2 h 4 min",
        "hours": "always open",
        "crash": "none",
    }
    assert not page.dismiss.isVisible()


def test_a_server_that_does_not_answer_is_said_so(qtbot: QtBot, desk: Desk) -> None:
    desk.staff.answers = False
    page = kiosk_page(qtbot, desk)
    qtbot.waitUntil(lambda: "does not answer" in page.values["server"].text())


def test_the_last_crash_is_told_here_and_nowhere_else(qtbot: QtBot, desk: Desk) -> None:
    desk.staff.crashes.add(CrashNote(desk.staff.now - 50, "ended_abruptly"))
    desk.staff.crashes.add(CrashNote(desk.staff.now, "error", "ValueError", "kiosk.flows.step:88"))
    assert "ValueError" not in words(desk.window)
    page = kiosk_page(qtbot, desk)
    told = page.values["crash"].text()
    assert "error ValueError at kiosk.flows.step:88" in told
    assert "(and 1 more)" in told
    page.dismiss.click()
    assert page.values["crash"].text() == "none"
    assert desk.staff.crashes.notes() == ()


@pytest.mark.parametrize("sign", Sign)
def test_every_way_to_close_and_every_kind_of_crash_has_words(sign: Sign) -> None:
    from kiosk.views.texts.public import PUBLIC

    assert {f"closed.{sign}", f"closed.{sign}.next"} <= set(PUBLIC)
    assert f"kiosk.{sign}" in texts.OPERATOR
    assert {f"kiosk.crash.{code}" for code in ("ended_abruptly", "fatal", "error")} <= set(texts.OPERATOR)


def test_staff_stay_in_front_when_the_language_of_a_visitor_ends(qtbot: QtBot, desk: Desk, language: object) -> None:
    page = kiosk_page(qtbot, desk)
    desk.stage.shell.send(LanguageChosen("ar"))
    assert desk.window.current.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert desk.entrance.curtain.isAncestorOf(desk.window.focusWidget())
    assert page.isVisible()
    assert desk.entrance.curtain.isAncestorOf(desk.window.childAt(desk.window.rect().center()))


def test_the_sign_closes_the_kiosk_and_opens_it_again(qtbot: QtBot, desk: Desk) -> None:
    page = kiosk_page(qtbot, desk)
    page.signs[Sign.BREAK].click()
    qtbot.waitUntil(lambda: desk.stage.screen == Closed("break"))
    assert desk.entrance.inside is not None
    assert desk.entrance.curtain.isAncestorOf(desk.window.focusWidget()), "the focus stays with the staff"
    assert desk.window.childAt(desk.window.rect().center()) is not desk.window.current
    assert page.signs[Sign.BREAK].isChecked()
    assert not page.signs[None].isChecked()
    page.signs[None].click()
    qtbot.waitUntil(lambda: desk.stage.screen == Home())
    assert desk.staff.book.lines[1:] == [
        ("maintenance_on", "operator", {"sign": "break"}),
        ("maintenance_off", "operator", {}),
    ]


def test_a_sign_that_cannot_be_written_is_said_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk.staff.maintenance._path = tmp_path / "file" / "maintenance.json"
    page = kiosk_page(qtbot, desk)
    page.signs[Sign.DESK].click()
    assert page.problem.text() == "That could not be written to the disk."
    assert page.signs[None].isChecked()
    assert desk.stage.screen == Home()


def test_only_the_second_touch_quits(qtbot: QtBot, desk: Desk) -> None:
    page = kiosk_page(qtbot, desk)
    page.quit.click()
    assert page.quit.text() == "Touch again to quit"
    page._sure.timeout.emit()
    assert page.quit.text() == "Quit kiosk"
    page._sure.stop()
    page.quit.click()
    page.quit.click()
    assert desk.stage.closed == ["transport"]
    assert desk.staff.book.lines[-1] == ("quit", "operator", {})

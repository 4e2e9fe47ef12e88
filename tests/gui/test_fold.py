"""Row 52: what pages do when large texts do not fit: they fold into a place that scrolls, and unfold as they were."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Begin, Event, ScanAsked
from kiosk.flows.states import Choose, Consent, Home, Purpose, Screen, Who
from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.gallery import SIZES, Exhibit, Wall, exhibits
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.home import HomePage
from kiosk.views.pages.page import StagePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text
from kiosk.views.window import MainWindow, Status
from tests.gui.places import check_places, cover, leaves

NOW = 1000.0
SMALL = SIZES[0]
OF_VISITORS = [exhibit for exhibit in exhibits() if isinstance(exhibit, Exhibit)]


@pytest.fixture
def large(look: Look) -> Look:
    return replace(look, text_scale=2.0)


@pytest.fixture
def window(qtbot: QtBot, large: Look, events: list[Event]) -> Iterator[MainWindow]:
    made = MainWindow(Desk(events.append, lambda: NOW, phones=True), large)
    made.resize(*SMALL)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def wall(qtbot: QtBot) -> Iterator[Callable[[tuple[int, int], Look], Wall]]:
    walls: list[Wall] = []

    def make(size: tuple[int, int], look: Look) -> Wall:
        walls.append(Wall(size, look))
        return walls[-1]

    yield make
    for made in walls:
        made.window.close()


def scroll(window: MainWindow) -> Scroll:
    page = window.current
    assert isinstance(page, StagePage)
    assert page.fold.on
    return page.scrolled


def where(window: MainWindow) -> list[tuple[str, str, QRect, str]]:
    """Everything that is seen, in the order of its siblings: what, with which words, where, and in what."""
    return [
        (type(w).__name__, w.accessibleName(), QRect(w.mapTo(window, QPoint(0, 0)), w.size()), str(w.parentWidget()))
        for w in leaves(window)
    ]


def tabs(window: MainWindow) -> list[str]:
    found: list[str] = []
    for _ in range(60):
        (window.focusWidget() or window).focusNextPrevChild(True)
        focused = window.focusWidget()
        found.append(focused.accessibleName() if focused else "")
    return found[20:]


def test_larger_text_and_back_leaves_every_page_as_it_was(
    wall: Callable[[tuple[int, int], Look], Wall], look: Look, large: Look
) -> None:
    hung = wall(SMALL, look)
    for exhibit in OF_VISITORS:
        hung.show(exhibit)
        if exhibit.staff:
            continue  # a wish is made before staff come in
        before, focused = where(hung.window), hung.window.focusWidget()
        hung.window.restyle(large)
        assert where(hung.window) != before, exhibit.name
        hung.window.restyle(look)
        after = where(hung.window)
        assert sorted(map(str, after)) == sorted(map(str, before)), exhibit.name
        if focused is not None and focused.isVisible():
            assert hung.window.focusWidget() is focused, exhibit.name


@pytest.mark.parametrize("screen", [Choose(), Consent("1"), Home()], ids=lambda screen: type(screen).__name__)
def test_the_order_of_keys_is_the_same_afterwards(window: MainWindow, look: Look, large: Look, screen: Screen) -> None:
    window.restyle(look)
    window.render_screen(screen)
    before = tabs(window)
    window.restyle(large)
    window.restyle(look)
    window.current.enter()
    assert set(tabs(window)) == set(before)


def test_no_words_are_left_out(
    wall: Callable[[tuple[int, int], Look], Wall], large: Look, language: Callable[[str], None]
) -> None:
    """All that a page says at the usual size it says at twice the size: but for the help beside a live picture."""
    language("en_XA")
    for size in SIZES[:2]:
        hung = wall(size, large)
        for exhibit in OF_VISITORS:
            hung.show(exhibit)
            page = hung.window.current
            if not isinstance(page, StagePage) or cover(hung.window):
                continue
            if isinstance(page, WhoPage) and page._writing:
                continue  # the words have their turn before and after
            column = page.column
            said = [column.step, column.instruction, column.problem]
            said += [] if isinstance(page, CapturePage) else [column.help]
            missing = [text.text() for text in said if text.text() and not text.isVisible()]
            assert not missing, (exhibit.name, size, missing)
            assert all(door.isVisible() for door in column.doors), (exhibit.name, size)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_there_is_always_a_way_to_type(
    wall: Callable[[tuple[int, int], Look], Wall], large: Look, language: Callable[[str], None], size: tuple[int, int]
) -> None:
    for code in ("en", "en_XA"):
        language(code)
        hung = wall(size, large)
        for exhibit in OF_VISITORS:
            if exhibit.name in {"who", "who-empty", "who-alone", "who-problem"}:
                hung.show(exhibit)
                page = hung.window.current
                assert isinstance(page, WhoPage)
                assert page.pad.isVisible() is not page._write.isVisible(), exhibit.name
                assert page.pad.isVisible() or size[0] > size[1], exhibit.name


def test_doors_without_words_keep_their_names(window: MainWindow) -> None:
    window.render_screen(Choose())
    doors = scroll(window).kept
    assert [(door.text(), door.accessibleName()) for door in doors] == [
        ("", "Another way"), ("", "Help"), ("", "Cancel"),
    ]  # fmt: skip


def test_a_page_begins_at_its_top_and_the_focus_moves_it(window: MainWindow) -> None:
    window.render_screen(Consent("1"))
    window.arrival.finish()
    bar = scroll(window).verticalScrollBar()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Read the full text", "Enter must not agree by accident"
    assert bar.value() == 0, "whoever comes reads from the first word"
    agree = next(button for button in window.current.findChildren(QWidget) if button.accessibleName() == "I agree")
    agree.setFocus()
    QApplication.processEvents()
    assert bar.value() > 0
    assert (
        scroll(window).viewport().rect().contains(QRect(agree.mapTo(scroll(window).viewport(), QPoint()), agree.size()))
    )


def test_page_keys_scroll(window: MainWindow) -> None:
    window.render_screen(Consent("1"))
    bar = scroll(window).verticalScrollBar()
    for key, moved in ((Qt.Key.Key_PageDown, True), (Qt.Key.Key_PageUp, False)):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert (bar.value() > 0) is moved


def test_one_switch_comes_to_the_steps_and_presses_them(window: MainWindow) -> None:
    window.render_screen(Consent("1"))
    window.scan_with(1000, "space")
    for _ in range(20):
        window.scan.go_on()
        if window.focusWidget() is scroll(window).down:
            break
    bar = scroll(window).verticalScrollBar()
    before = bar.value()
    QTest.keyClick(scroll(window).down, Qt.Key.Key_Space)
    assert bar.value() > before


def test_a_touch_that_may_be_meant_to_scroll_begins_nothing(
    window: MainWindow, look: Look, events: list[Event]
) -> None:
    window.render_screen(Home())
    assert isinstance(window.current, HomePage)
    QTest.mouseClick(window.current, Qt.MouseButton.LeftButton, pos=QPoint(10, 460))
    assert Begin() not in events
    window.restyle(look)
    QTest.mouseClick(window.current, Qt.MouseButton.LeftButton, pos=QPoint(4, 300))
    assert events[-1] == Begin()


def test_words_and_pad_take_turns_on_a_small_screen(window: MainWindow, events: list[Event]) -> None:
    window.render_screen(Who(Purpose.VERIFY))
    page = window.current
    assert isinstance(page, WhoPage)
    assert page.fold.on
    assert not page.pad.isVisible()
    QTest.keyClicks(window.focusWidget(), "a")
    assert page.pad.isVisible(), "whoever types sees the pad"
    assert page.field.text == "a"
    assert not page.column.instruction.isVisible()
    page.pad.scan.click()
    assert page.column.instruction.isVisible()
    assert ScanAsked(on=True) not in events, "that key leads back to the words here"
    assert page.field.text == "a"
    page._write.click()
    assert page.pad.isVisible()
    window.render_screen(Who(Purpose.VERIFY, problem="user_unknown"))
    assert page.column.problem.isVisible()
    assert window.focusWidget() is page._write
    page._read.click()
    assert events[-1] == ScanAsked(on=True)


def test_the_picture_rests_whatever_is_said(wall: Callable[[tuple[int, int], Look], Wall], large: Look) -> None:
    hung = wall(SMALL, large)
    places = set()
    for exhibit in OF_VISITORS:
        if exhibit.name.startswith("capture") and not exhibit.sheet:
            hung.show(exhibit)
            page = hung.window.current
            assert isinstance(page, CapturePage)
            places.add((page.finder.width(), page.finder.height(), page.finder.mapTo(hung.window, QPoint()).x()))
            assert page.column.instruction.isVisible()
    assert len(places) == 1
    (width, height, _left) = places.pop()
    assert width >= 280
    assert height >= 280


def test_chips_give_up_their_words_before_they_leave_the_screen(
    window: MainWindow, language: Callable[[str], None]
) -> None:
    window.render_screen(Choose())
    window.speak("en_XA")
    window.set_status(Status(simulated=True, test=True))
    assert not any(chip.short for chip in window.bar._chips.values())
    window.set_status(Status(simulated=True, test=True, liveness=True))
    assert all(chip.short and chip.accessibleName() for chip in window.bar._chips.values())
    check_places(window)


def test_a_sheet_that_folds_keeps_its_way_out(window: MainWindow) -> None:
    window.render_screen(Choose())
    window.current.ask_help()
    sheet = window.sheet
    assert sheet.fold.on
    assert sheet.scrolled.kept == [sheet.close_button]
    texts = [text for text in sheet.scrolled.body.findChildren(Text) if text.isVisible()]
    assert len(texts) == 2
    sheet.ways[0].click()
    assert sheet.title == "Make it easier"
    sheet.close_button.click()
    assert not sheet.isVisible()
    assert sheet.close_button.parentWidget() is sheet

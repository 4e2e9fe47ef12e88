"""A language at once: every text and the direction change on whatever page a person is, and nothing typed is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Event, LanguageChosen
from kiosk.flows.states import Choose, Home, Purpose, Who
from kiosk.languages import LANGUAGES, USUAL
from kiosk.theme.look import Look
from kiosk.views.catalogue import CatalogueDamaged, read
from kiosk.views.desk import Desk
from kiosk.views.gallery import Exhibit, exhibits
from kiosk.views.language import catalogues, speak, spoken
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.texts.lookup import TABLES, page, say
from kiosk.views.widgets.bar import Chip
from kiosk.views.widgets.key_field import KeyField
from kiosk.views.widgets.languages import LanguageRow
from kiosk.views.widgets.plain_words import PlainWords
from kiosk.views.window import MainWindow, Status
from tests.gui.conftest import NOW

Hung = Callable[[Exhibit, tuple[int, int]], MainWindow]
# One state of every page, and every sheet.
SHOWN = {
    "home-notice", "choose-help", "who-problem", "who-scanning", "consent-full", "side", "capture-way-out",
    "sending-again", "result-once-more", "fault-camera", "closed", "choose-comfort", "phone-waiting", "receipt",
    "receipt-code", "result-unproven", "consent-staff",
}  # fmt: skip
EXHIBITS = [exhibit for exhibit in exhibits() if exhibit.name in SHOWN]
SIZE = (800, 480)
NAMES = {language.name for language in LANGUAGES.values()}


def strings(root: QWidget) -> set[str]:
    """Everything that is shown, spoken or described anywhere in the window, on the page or not."""
    found = {root.windowTitle()}
    for widget in (root, *root.findChildren(QWidget)):
        found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, Chip):
            found.add(widget.words)
        if isinstance(widget, PlainWords):
            found |= {part for row in widget._rows for part in row[1:]}
    return {text for text in found if len(text) > 1} - NAMES


def words_only_of(code: str, other: str) -> set[str]:
    """Texts of one language that the other does not have as well; those with values in them are left out."""
    one, two = read(catalogues() / f"kiosk_{code}.ts"), read(catalogues() / f"kiosk_{other}.ts")
    return {text for text in set(one.values()) - set(two.values()) if "%" not in text}


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.name)
@pytest.mark.parametrize("change", [("de", "ar"), ("zh_CN", "fr")], ids="-".join)
def test_no_string_of_the_old_language_is_left(
    qapp: QApplication, hung: Hung, language: Callable[[str], None], exhibit: Exhibit, change: tuple[str, str]
) -> None:
    before, after = change
    language(before)
    window = hung(exhibit, SIZE)
    assert strings(window) & words_only_of(before, after), "the page said nothing in the first language"
    window.speak(after)
    if isinstance(window.current, CapturePage):
        window.current.finder.settle()
    # What was there before goes with the next turn of the event loop.
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert strings(window) & words_only_of(before, after) == set()
    english = {text for table in TABLES.values() for text in table.values() if "%" not in text}
    said = {text for words in (read(catalogues() / f"kiosk_{after}.ts"),) for text in words.values()}
    assert strings(window) & (english - said) == set()
    assert window.sheet.isVisible() == bool(exhibit.sheet)
    fresh = hung(exhibit, SIZE)
    assert strings(window) == strings(fresh)
    rightwards = Qt.LayoutDirection.RightToLeft if after == "ar" else Qt.LayoutDirection.LeftToRight
    assert window.current.layoutDirection() is rightwards


def test_what_was_typed_stays(window: MainWindow, show: Callable[[object], QWidget], language: object) -> None:
    typing = show(Who(Purpose.ENROLL))
    assert isinstance(typing, WhoPage)
    typing.type_in("Ab3dEf")
    window.speak("ar")
    typing = window.current
    assert isinstance(typing, WhoPage)
    assert (typing.field.prefix, typing.field.text) == ("eks", "Ab3dEf")
    typing.submit()
    window.render_screen(Choose())
    assert typing.field.text == ""


def test_a_name_is_touched_and_the_flow_decides(
    window: MainWindow, show: Callable[[object], QWidget], events: list[Event], language: object
) -> None:
    home = show(Home())
    row = home.findChild(LanguageRow)
    assert row is not None
    assert [button.text() for button in row.buttons] == [LANGUAGES[code].name for code in USUAL]
    QTest.mouseClick(row.buttons[4], Qt.MouseButton.LeftButton)
    assert events == [LanguageChosen("ar")]
    assert [button.isChecked() for button in row.buttons] == [True, *[False] * 5]
    window.speak("ar")
    row = window.current.findChild(LanguageRow)
    assert row is not None
    assert [button.isChecked() for button in row.buttons] == [False] * 4 + [True, False]


def test_a_touch_between_two_names_begins_nothing(
    window: MainWindow, show: Callable[[object], QWidget], events: list[Event]
) -> None:
    row = show(Home()).findChild(LanguageRow)
    assert row is not None
    between = row.buttons[0].geometry().topRight()
    between.setX(between.x() + 3)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=between)
    assert events == []


def test_help_offers_the_languages_and_stays_open_in_the_new_one(
    window: MainWindow, show: Callable[[object], QWidget], events: list[Event], language: object
) -> None:
    show(Choose())
    window.current.ask_help()
    QTest.mouseClick(window.sheet.languages.buttons[1], Qt.MouseButton.LeftButton)
    assert events[-1] == LanguageChosen("de")
    window.speak("de")
    assert window.sheet.isVisible()
    assert window.sheet.accessibleName() == "Hilfe"
    window.current.ask_another_way()
    assert window.sheet.languages.isHidden()


def test_a_kiosk_of_one_language_offers_none(qtbot: object, look: Look) -> None:
    window = MainWindow(Desk(lambda _event: None, lambda: NOW, languages=("en",)), look)
    window.show()
    window.render_screen(Home())
    row = window.current.findChild(LanguageRow)
    assert row is not None
    assert (row.buttons, row.height()) == ([], 0)
    window.close()


def test_switching_back_and_forth_leaves_nothing_behind(
    qapp: QApplication, window: MainWindow, show: Callable[[object], QWidget], language: object
) -> None:
    show(Choose())
    count = len(window.findChildren(QWidget))
    for code in (*USUAL, "en_XA", "en"):
        window.speak(code)
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(window.findChildren(QWidget)) == count
    assert page("home.begin") == "Touch to begin"


def test_a_key_looks_the_same_in_every_language(qtbot: QtBot, look: Look, language: Callable[[str], None]) -> None:
    pictures = []
    for code in ("en", "ar"):
        language(code)
        field = KeyField()
        qtbot.addWidget(field)
        field.restyle(look)
        field.resize(900, field.height_at(900))
        field.type("Ab3dEf")
        pictures.append(field.grab().toImage())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_chips_leave_the_small_hand_alone(window: MainWindow, language: Callable[[str], None], code: str) -> None:
    window.resize(800, 480)
    window.set_status(Status(simulated=True, test=True, liveness=True))
    window.speak(code)
    assert window.bar.free() >= window.look.px(36)


@pytest.mark.parametrize(
    ("code", "seconds", "shown"),
    [("en", 1234, "1,234"), ("de", 1234, "1.234"), ("ar", 8, "8"), ("zh_CN", 8, "8"), ("fr", 8, "8")],
)
def test_numbers_are_written_as_the_language_writes_them(
    language: Callable[[str], None], code: str, seconds: int, shown: str
) -> None:
    language(code)
    assert shown in page("result.home", seconds)
    assert "%" not in page("capture.try", "a", "b", 1, 3)


def test_dates_follow_the_language(language: Callable[[str], None]) -> None:
    language("ar")
    assert QLocale().name() == "ar_AE"
    assert QLocale().zeroDigit() == "0"


def broken(folder: Path, data: bytes | None) -> Path:
    if data is not None:
        (folder / "kiosk_de.ts").write_bytes(data)
    return folder


@pytest.mark.parametrize(
    "data",
    [None, b"", b"\x00\xff" * 50, b"<TS><context><name>pages</name>", b"<TS>&nothing;</TS>", "ü".encode("latin-1")],
    ids=["missing", "empty", "bytes", "cut off", "entity", "not utf-8"],
)
def test_a_damaged_catalogue_means_english_and_a_line_in_the_log(
    qapp: QApplication,
    expect_log: Callable[[str], None],
    language: Callable[[str], None],
    tmp_path: Path,
    data: bytes | None,
) -> None:
    language("ar")
    expect_log("the catalogue of de cannot be read")
    speak(qapp, "de", broken(tmp_path, data))
    assert (spoken(), page("home.begin")) == ("en", "Touch to begin")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    with pytest.raises(CatalogueDamaged):
        read(tmp_path / "kiosk_de.ts")


def test_what_is_not_translated_is_said_in_english(
    qapp: QApplication, language: Callable[[str], None], tmp_path: Path
) -> None:
    whole = (catalogues() / "kiosk_de.ts").read_text(encoding="utf-8")
    part = whole.replace("<translation>Hilfe</translation>", '<translation type="unfinished">Hülfe</translation>')
    speak(qapp, "de", broken(tmp_path, part.encode()))
    assert (say("sheets", "help"), say("pages", "close")) == ("Help", "Schließen")

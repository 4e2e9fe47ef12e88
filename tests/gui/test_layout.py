"""Every page at four sizes: nothing is clipped, nothing overlaps, every target is large enough and has a name."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.theme.type import Role
from kiosk.views.developer.exhibits import Still, stills
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.gallery import SIZES, Exhibit, exhibits, hang
from kiosk.views.operator.pin_page import Dots
from kiosk.views.widgets.bar import Chip
from kiosk.views.widgets.button import Button
from kiosk.views.widgets.choice import Choice
from kiosk.views.widgets.countdown import Countdown, Mark
from kiosk.views.widgets.drawing import Drawing
from kiosk.views.widgets.hands_strip import HandsStrip
from kiosk.views.widgets.key_field import KeyField
from kiosk.views.widgets.plain_words import PlainWords
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.still_there import StillThere
from kiosk.views.widgets.text import Text
from kiosk.views.widgets.viewfinder import Viewfinder
from kiosk.views.widgets.waiting import Waiting
from kiosk.views.window import MainWindow

Hung = Callable[[Exhibit | Still, tuple[int, int]], MainWindow | PhonesWindow]
LEAVES = (
    QAbstractButton, QLineEdit, Text, Chip, Countdown, Mark, Drawing, HandsStrip, KeyField, PlainWords, Viewfinder,
    Waiting, Dots,
)  # fmt: skip
EXHIBITS = {exhibit.name: exhibit for exhibit in (*exhibits(), *stills())}
CASES = [pytest.param(e, s, id=f"{e.name}-{s[0]}x{s[1]}") for e in EXHIBITS.values() for s in SIZES]


def leaves(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        silent = isinstance(widget, Text) and not widget.text()
        if isinstance(widget, LEAVES) and widget.isVisible() and not silent and not scrolled_away(widget):
            yield widget


def scrolled_away(widget: QWidget) -> bool:
    """In a column that scrolls, and not wholly to be seen; it must not be wider than the column all the same."""
    inside = widget.parentWidget()
    while inside is not None and not isinstance(inside, Scroll):
        inside = inside.parentWidget()
    if inside is None:
        return False
    place = QRect(widget.mapTo(inside.viewport(), widget.rect().topLeft()), widget.size())
    assert 0 <= place.left() <= place.right() <= inside.viewport().width(), widget.accessibleName()
    return not inside.viewport().rect().contains(place)


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where the widget's content is, in window coordinates: a text's words, not the room it has."""
    size = widget.rect()
    if isinstance(widget, Text):
        block = widget.block(widget.width())
        size = QRect(0, 0, widget.width(), block.height)
    return QRect(widget.mapTo(window, size.topLeft()), size.size())


def cover(window: MainWindow | PhonesWindow) -> QWidget | None:
    """What lies over the page and takes every touch, if anything."""
    in_front = window.in_front if isinstance(window, MainWindow) else []
    covers: list[QWidget] = [*in_front, *window.findChildren(StillThere), window.sheet]
    return next((each for each in covers if each.isVisible()), None)


def check(window: MainWindow | PhonesWindow) -> None:
    """The page, or what lies over it; what scrolls may be longer than its place."""
    over = cover(window)
    shown = [w for w in leaves(window) if over is None or over.isAncestorOf(w)]
    if isinstance(window, MainWindow) and over is window.sheet:
        shown = [w for w in shown if w is not window.sheet._body]
    assert shown
    for widget in shown:
        assert window.rect().contains(place(widget, window)), f"outside the window: {describe(widget, window)}"
        if isinstance(widget, Text):
            assert widget.block(widget.width()).fits, f"a word is clipped: {describe(widget, window)}"
            assert widget.height() >= widget.block(widget.width()).height, f"cut: {describe(widget, window)}"
        if isinstance(widget, Button) and widget.text():
            words = widget.words()
            assert words.fits, f"a label is clipped: {describe(widget, window)}"
            assert words.height <= widget.height(), f"a label is cut: {describe(widget, window)}"
        if isinstance(widget, Choice | PlainWords):
            assert widget.roomy, f"words without room: {describe(widget, window)}"
    for one, other in itertools.combinations(shown, 2):
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            crossing = place(one, window).intersected(place(other, window))
            assert crossing.isEmpty(), f"overlap: {describe(one, window)} / {describe(other, window)}"


def describe(widget: QWidget, window: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r} {place(widget, window).getRect()}"


@pytest.mark.parametrize(("exhibit", "size"), CASES)
def test_nothing_is_clipped_and_nothing_overlaps(hung: Hung, exhibit: Exhibit | Still, size: tuple[int, int]) -> None:
    check(hung(exhibit, size))


@pytest.mark.parametrize("exhibit", EXHIBITS.values(), ids=EXHIBITS)
def test_nothing_is_clipped_after_the_screen_was_turned_or_changed(hung: Hung, exhibit: Exhibit | Still) -> None:
    window = hung(exhibit, SIZES[0])
    for size in (SIZES[3], SIZES[2], SIZES[3], SIZES[0]):
        window.resize(*size)
        QApplication.processEvents()
        check(window)


@pytest.mark.parametrize(("exhibit", "size"), CASES)
def test_targets_are_large_and_named(hung: Hung, exhibit: Exhibit | Still, size: tuple[int, int]) -> None:
    window = hung(exhibit, size)
    for button in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if button.isVisible():
            assert button.accessibleName(), describe(button, window)
            assert min(button.width(), button.height()) >= TARGET_FLOOR, describe(button, window)


# Where room is scarcest: the longest language also where the page is narrow, a wide one from right to left. Languages
# between them in length have the sheets and pages with the most words.
OF_VISITORS = [exhibit for exhibit in EXHIBITS.values() if isinstance(exhibit, Exhibit)]
IN_LANGUAGES = [("en_XA", SIZES[0]), ("en_XA", SIZES[2]), ("de", SIZES[0]), ("ar", SIZES[1])]
WORDY = ["home-notice", "choose-help", "consent", "consent-leaving", "capture-way-out", "result-unproven", "receipt"]


@pytest.mark.parametrize("exhibit", OF_VISITORS, ids=lambda exhibit: exhibit.name)
@pytest.mark.parametrize(("code", "size"), IN_LANGUAGES, ids=lambda value: str(value).strip("()").replace(", ", "x"))
def test_every_language_fits(
    hung: Hung, language: Callable[[str], None], exhibit: Exhibit, code: str, size: tuple[int, int]
) -> None:
    language(code)
    check(hung(exhibit, size))


@pytest.mark.parametrize("name", WORDY)
@pytest.mark.parametrize("code", ["es", "fr", "zh_CN"])
def test_the_pages_of_many_words_fit_in_the_other_languages(
    hung: Hung, language: Callable[[str], None], name: str, code: str
) -> None:
    language(code)
    check(hung(EXHIBITS[name], SIZES[0]))


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["phones-asks", "phones-question", "phones-token", "phones-enroll"])
def test_the_window_with_phones_fits_in_a_longer_language(
    hung: Hung, language: Callable[[str], None], name: str, size: tuple[int, int]
) -> None:
    language("en_XA")
    check(hung(EXHIBITS[name], size))


@pytest.mark.parametrize("exhibit", OF_VISITORS, ids=lambda exhibit: exhibit.name)
@pytest.mark.parametrize("case", [("de", SIZES[0]), ("ar", SIZES[1])], ids=lambda case: case[0])
def test_texts_of_twice_the_size_fit(
    look: Look, language: Callable[[str], None], exhibit: Exhibit, case: tuple[str, tuple[int, int]]
) -> None:
    code, size = case
    language(code)
    window = hang(exhibit, size, replace(look, text_scale=2.0))
    try:
        check(window)
    finally:
        window.close()


def test_twice_the_size_is_twice_the_size(look: Look) -> None:
    for size in SIZES[2:]:
        usual, large = look.sized(*size), replace(look, text_scale=2.0).sized(*size)
        for role in Role:
            assert large.font(role).pixelSize() >= 2 * usual.font(role).pixelSize() - 1
    assert replace(look, text_scale=2.0).sized(800, 480).text_scale == pytest.approx(1.2)

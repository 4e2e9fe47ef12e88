"""Where things are on a page: what is clipped, cut, outside, or lies over something else; and what scrolling shows."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.theme.look import TARGET_FLOOR
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.operator.box import Box
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.curtain import Curtain
from kiosk.views.operator.pin_page import Dots
from kiosk.views.operator.status import Status
from kiosk.views.operator.table import Table
from kiosk.views.widgets.bar import Chip
from kiosk.views.widgets.button import Button
from kiosk.views.widgets.choice import Choice
from kiosk.views.widgets.countdown import Countdown, Mark
from kiosk.views.widgets.drawing import Drawing
from kiosk.views.widgets.hands_strip import HandsStrip
from kiosk.views.widgets.key_field import KeyField
from kiosk.views.widgets.plain_words import PlainWords
from kiosk.views.widgets.qr_card import QrCard
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.still_there import StillThere
from kiosk.views.widgets.text import Text
from kiosk.views.widgets.viewfinder import Viewfinder
from kiosk.views.widgets.waiting import Waiting
from kiosk.views.window import MainWindow

LEAVES = (
    QAbstractButton, QLineEdit, Text, Chip, Countdown, Mark, Drawing, HandsStrip, KeyField, PlainWords, Viewfinder,
    Waiting, Dots, Table, QrCard,
)  # fmt: skip


def cover(window: QWidget) -> QWidget | None:
    """What lies over the page and takes every touch, if anything."""
    covers: list[QWidget] = [*window.findChildren(Cover), *window.findChildren(Curtain)]
    covers += window.findChildren(StillThere)
    if isinstance(window, MainWindow | PhonesWindow):
        covers.append(window.sheet)
    return next((each for each in covers if each.isVisible()), None)


def leaves(window: QWidget) -> list[QWidget]:
    """Everything with something to see, of the page or of what lies over it."""
    over = cover(window)
    found = []
    for widget in window.findChildren(QWidget):
        silent = isinstance(widget, Text) and not widget.text()
        over_it = over is None or over.isAncestorOf(widget)
        if isinstance(widget, LEAVES) and widget.isVisible() and not silent and over_it:
            found.append(widget)
    return found


def scroll_of(widget: QWidget) -> Scroll | None:
    """The place that scrolls it, if any."""
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, Scroll):
            return inside if inside.body.isAncestorOf(widget) else None
        inside = inside.parentWidget()
    return None


def place(widget: QWidget, frame: QWidget) -> QRect:
    """Where the widget's content is, seen from ``frame``: a text's words, not the room it has."""
    size = widget.rect()
    if isinstance(widget, Text):
        size = QRect(0, 0, widget.width(), widget.height_at(widget.width()))
    return QRect(widget.mapTo(frame, size.topLeft()), size.size())


def describe(widget: QWidget, window: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r} {place(widget, window).getRect()}"


def check_words(widget: QWidget, window: QWidget) -> None:
    """Nothing that a widget says is clipped."""
    if isinstance(widget, Text):
        width = widget.width() - (widget._step if isinstance(widget, Status) else 0)
        assert widget.block(width).fits, f"a word is clipped: {describe(widget, window)}"
        assert widget.height() >= widget.height_at(widget.width()), f"cut: {describe(widget, window)}"
    if isinstance(widget, Button) and widget.text():
        assert widget.words().fits, f"a label is clipped: {describe(widget, window)}"
        assert widget.words().height <= widget.height(), f"a label is cut: {describe(widget, window)}"
    if isinstance(widget, Choice | PlainWords | Box):
        assert widget.roomy, f"words without room: {describe(widget, window)}"


def check_places(window: QWidget) -> None:
    """Everything is in the window, or in a place that scrolls up and down alone; nothing lies over anything else."""
    shown = leaves(window)
    assert shown
    frames: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        check_words(widget, window)
        scroll = scroll_of(widget)
        frame = scroll.body if scroll else window
        frames.setdefault(frame, []).append(widget)
        room = QRect(0, 0, scroll.viewport().width(), frame.height()) if scroll else window.rect()
        assert room.contains(place(widget, frame)), f"outside: {describe(widget, window)} of {room.getRect()}"
    for frame, inside in frames.items():
        for one, other in itertools.combinations(inside, 2):
            if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                crossing = place(one, frame).intersected(place(other, frame))
                assert crossing.isEmpty(), f"overlap: {describe(one, window)} / {describe(other, window)}"
    check_around(window, frames)


def check_around(window: QWidget, frames: dict[QWidget, list[QWidget]]) -> None:
    """What stays where it is does not lie over what moves, nor the other way round."""
    for scroll in {scroll_of(inside[0]) for frame, inside in frames.items() if frame is not window} - {None}:
        assert scroll is not None
        seen = QRect(scroll.viewport().mapTo(window, QPoint(0, 0)), scroll.viewport().size())
        for fixed in frames.get(window, []):
            crossing = place(fixed, window).intersected(seen)
            assert crossing.isEmpty(), f"over what scrolls: {describe(fixed, window)} / {seen.getRect()}"


def check_targets(window: QWidget) -> None:
    """Whatever can be touched has a name and is large enough."""
    for button in leaves(window):
        if isinstance(button, QAbstractButton | QLineEdit):
            assert button.accessibleName(), describe(button, window)
            assert min(button.width(), button.height()) >= TARGET_FLOOR, describe(button, window)


def moving(window: QWidget) -> Iterator[Scroll]:
    """The places where not everything is seen at once."""
    for scroll in {scroll_of(widget) for widget in leaves(window)} - {None}:
        if scroll is not None and scroll.body.height() > scroll.viewport().height():
            yield scroll


def check_steps(window: QWidget) -> None:
    """Every line that is not seen at once comes into view by the large buttons alone, and so does the top again."""
    for scroll in moving(window):
        bar, view = scroll.verticalScrollBar(), scroll.viewport().height()
        assert scroll.steps, f"no way to scroll: {describe(scroll, window)}"
        scroll.show_top()
        assert not scroll.up.isEnabled()
        seen = view
        while scroll.down.isEnabled():
            scroll.down.click()
            assert seen - view < bar.value() <= seen, f"a part was passed over: {seen} to {bar.value()}"
            seen = bar.value() + view
        assert seen >= scroll.body.height(), f"the end is not reached: {seen} of {scroll.body.height()}"
        while scroll.up.isEnabled():
            scroll.up.click()
        assert bar.value() == 0


def check_keys(window: QWidget) -> None:
    """The focus comes to everything that can be pressed, and that is in view then."""
    buttons = {widget for widget in leaves(window) if isinstance(widget, QAbstractButton) and widget.isEnabled()}
    scrolls = {step for scroll in moving(window) for step in (scroll.up, scroll.down)}
    reached: set[QWidget] = set()
    for _ in range(2 * len(buttons) + 4):
        (window.focusWidget() or window).focusNextPrevChild(True)
        focused = window.focusWidget()
        if focused is None or focused in reached:
            continue
        reached.add(focused)
        scroll = scroll_of(focused)
        if scroll is not None:
            view, at = scroll.viewport().rect(), place(focused, scroll.viewport())
            whole = view.contains(at) if at.height() <= view.height() else view.intersects(at)
            assert whole, f"the focus is out of view: {describe(focused, window)}"
    assert buttons - scrolls <= reached, [describe(button, window) for button in buttons - scrolls - reached]
    assert not scrolls or scrolls & reached, "no key comes to the buttons that scroll"


def check_sizes(window: QWidget, usual: int, large: float) -> None:
    """No words are smaller than ``large`` times the smallest of the usual size, ``usual`` pixels."""
    least = round(usual * large) - 1
    for widget in leaves(window):
        font = widget.look.font(widget.role) if isinstance(widget, Text) else None
        if isinstance(widget, Button) and widget.text():
            font = widget.words().font
        if isinstance(widget, Choice | PlainWords):
            assert widget.in_size, describe(widget, window)
        if font is not None:
            assert font.pixelSize() >= least, f"{font.pixelSize()} px: {describe(widget, window)}"

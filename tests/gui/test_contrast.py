"""Row 52: the contrast of words on real pages, each against the ground that is really under it, in every theme."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.theme import icons
from kiosk.theme.colour import contrast
from kiosk.theme.look import Look
from kiosk.theme.tokens import PALETTES
from kiosk.theme.type import STYLES, Role, best_family
from kiosk.views.gallery import Exhibit, exhibits, hang
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.text import Text
from kiosk.views.window import MainWindow

TEXT, LARGE = 4.5, 3.0  # WCAG 2.2, 1.4.3: large from 24 px, or 18.7 px bold
FEWEST = 6  # pixels: less than that of one colour is the edge of a letter
EXHIBITS = list(exhibits())
Shown = Callable[[Exhibit], MainWindow]


@pytest.fixture(params=PALETTES.values(), ids=PALETTES)
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Shown]:
    windows: list[MainWindow] = []
    look = Look(request.param, family=best_family(), reduced_motion=True)

    def make(exhibit: Exhibit) -> MainWindow:
        windows.append(hang(exhibit, (1280, 720), look))
        return windows[-1]

    yield make
    for window in windows:
        window.close()


def needed(role: Role, scale: float) -> float:
    style = STYLES[role]
    pixels = style.size * scale
    return LARGE if pixels >= 24 or (style.weight >= 600 and pixels >= 18.7) else TEXT


def colours(image: QImage, place: QRect) -> tuple[str, str]:
    """The ground (the commonest colour of ``place``) and the ink (of those that cover a little, the most different)."""
    inside = place.intersected(image.rect())
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
    values, counts = np.unique(rows[inside.top() : inside.bottom(), inside.left() : inside.right()], return_counts=True)
    ground = f"#{values[counts.argmax()]:06X}"
    inks = [f"#{value:06X}" for value, count in zip(values, counts, strict=True) if count >= FEWEST]
    return ground, max(inks, key=lambda ink: contrast(ink, ground))


def texts(window: MainWindow) -> Iterator[tuple[QWidget, QRect, Role]]:
    root = window.read_in_order()[-1]
    for text in root.findChildren(Text):
        if text.isVisible() and text.text() and text is not window.sheet._body:
            block = text.block(text.width())
            yield text, QRect(text.mapTo(window, QPoint(0, 0)), text.size()).adjusted(0, 0, 0, 0), text.role
            assert block.fits
    for button in root.findChildren(Button):
        if button.isVisible() and button.isEnabled():
            inner = button.rect().adjusted(12, 12, -12, -12)
            role = Role.NOTE if button.kind is Kind.DOOR else Role.LABEL
            yield button, QRect(button.mapTo(window, inner.topLeft()), inner.size()), role


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.name)
def test_words_stand_out_from_what_is_under_them(shown: Shown, exhibit: Exhibit) -> None:
    window = shown(exhibit)
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    measured = 0
    for widget, place, role in texts(window):
        ground, ink = colours(image, place)
        ratio = contrast(ground, ink)
        name = widget.accessibleName()
        assert ratio >= needed(role, window.look.scale), f"{name!r}: {ink} on {ground} is {ratio:.1f}:1"
        measured += 1
    assert measured >= 1


@pytest.mark.parametrize("name", icons.PATHS)
def test_icons_keep_to_their_grid(name: str, qapp: object) -> None:
    """Every point of a drawing, with half its stroke, lies on the 24 units; those that point somewhere are mirrored."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    side = 240
    image = QImage(side + 80, side + 80, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, name, QRectF(40, 40, side, side), QColor("#000000"))
    painter.end()
    inked = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2) if image.pixel(x, y) >> 24]
    assert min(x for x, _ in inked) >= 40
    assert max(x for x, _ in inked) <= 40 + side
    assert min(y for _, y in inked) >= 40
    assert max(y for _, y in inked) <= 40 + side

"""A sheet: a few plain sentences over the page, closed with one touch or Escape."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme.colour import veil
from kiosk.theme.look import CARD_CORNER, TARGET_FLOOR, Look
from kiosk.theme.type import Role
from kiosk.views.accessible import DIALOG
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.languages import LanguageRow
from kiosk.views.widgets.scroll import BAR, Scroll
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a sheet: it closes, then ``take`` is called. One that is ``on`` or off is a switch: the sheet
    stays, and ``take`` presents it anew.
    """

    icon: str
    words: str
    take: Callable[[], None]
    on: bool | None = None


class Sheet(Styled, QWidget):
    """Covers the window; what is behind steps back. Besides closing it there may be other ways on.

    Where the words would be seen through a slit, everything scrolls, and the way to close it stays beside that.
    """

    heard_as = DIALOG

    def __init__(self, window: QWidget, languages: tuple[str, ...] = ()) -> None:
        super().__init__(window)
        self._title = Text(Role.TITLE, parent=self)
        self.scrolled = Scroll(self)
        self._body = Text(Role.BODY, "ink", parent=self.scrolled.body)
        self.languages = LanguageRow(languages, self)
        self.close_button = Button(Kind.MAIN, "cross", self)
        self.close_button.bare = True
        self.close_button.clicked.connect(self.dismiss)
        self.ways: list[Button] = []
        self.fold = Fold(self.scrolled, self._parts, lambda: [self.close_button], always=True)
        self._before: QWidget | None = None
        self._rest = QTimer(self)
        self._rest.setObjectName("sheet")
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.dismiss)
        self.hide()

    @property
    def title(self) -> str:
        """What it is about now; nothing while it is closed."""
        return self._title.text() if self.isVisible() else ""

    def present(self, title: str, body: str, ways: tuple[Way, ...] = (), *, languages: bool = False) -> None:
        """Show words, and a button for each of ``ways``; perhaps the languages."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.fold.fold(False)
        self._set_ways(ways)
        self._title.setText(title)
        self._body.setText(body)
        self.close_button.say(page("close"))
        self.languages.setVisible(languages and bool(self.languages.buttons))
        self.setAccessibleName(title)
        self.show()
        self.raise_()
        self.arrange()
        self.close_button.setFocus()
        self.scrolled.show_top()

    def dismiss_after(self, seconds: float) -> None:
        """Close by itself: for pages that wait for nobody."""
        self._rest.start(round(seconds * 1000))

    def dismiss(self) -> None:
        """Close and give the focus back."""
        self.hide()
        self.fold.fold(False)
        self._set_ways(())
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads it any more."""
        self._rest.stop()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays inside while the sheet is open."""
        names = [] if self.languages.isHidden() else self.languages.buttons
        inside = [*names, *self.ways, self.close_button, *(step for step in self.scrolled.steps if step.isEnabled())]
        here = next((i for i, button in enumerate(inside) if button.hasFocus()), 0)
        inside[(here + (1 if forward else -1)) % len(inside)].setFocus()
        return True

    def arrange(self) -> None:
        """Card in the middle; the words scroll when there are too many, or all of it."""
        self.close_button.hush(False)
        self._body.balance = self.look.text_scale > 1
        whole = self._needs_all()
        if self.fold.fold(whole) and not whole:
            self._order()
        card, pad = self._card(), self._pad
        inner = card.adjusted(pad, pad, -pad, -pad)
        if whole:
            self.scrolled.setGeometry(inner)
            self.scrolled.lay(self._lay_long)
            return
        width = inner.width()
        y = place(self._title, inner.left(), inner.top(), width) + self.look.px(16)
        self.scrolled.setGeometry(inner.left(), y, width, self._words_room(card))
        self.scrolled.lay(self._lay_words)
        foot = inner.bottom() + 1 - self._foot_height(width)
        names = self._names_height(width)
        self.languages.setGeometry(inner.left(), foot - names, width, max(0, names - self.look.px(24)))
        for row in self._rows(width):
            share = (width - self._gap * (len(row) - 1)) // len(row)
            for number, button in enumerate(row):
                self._put(button, QRect(inner.left() + number * (share + self._gap), foot, share, self.look.target))
            foot += self.look.target + self._gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil and the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil("#000000", 0.45))
        painter.setPen(QPen(self.look.colour("line"), 1))
        painter.setBrush(self.look.colour("surface"))
        corner = self.look.px(CARD_CORNER)
        painter.drawRoundedRect(QRectF(self._card()), corner, corner)

    def _card(self) -> QRect:
        """As high as everything wants; where all of it scrolls, nearly the whole window."""
        edge = self.look.px(16 if self.fold.on else 48)
        width = min(self.width() - edge, self.look.px(1040))
        inner = width - 2 * self._pad
        wanted = self._body_height(inner) + self._around(inner)
        height = self.height() - edge if self.fold.on else min(self.height() - edge, wanted)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _needs_all(self) -> bool:
        """Whether the words would be seen through a slit, or the buttons could not say theirs in full size."""
        width = min(self.width() - self.look.px(48), self.look.px(1040)) - 2 * self._pad
        room = self.height() - self.look.px(48) - self._around(width)
        slit = max(2 * TARGET_FLOOR + self.look.px(16), 5 * self.look.line(Role.BODY))
        if self._body_height(width) > room and room < slit:
            return True
        if self.look.text_scale == 1:
            return False
        shares = [(row, (width - self._gap * (len(row) - 1)) // len(row)) for row in self._rows(width)]
        return any(button.height_at(share) > self.look.target for row, share in shares for button in row)

    def _around(self, width: int) -> int:
        """Height of everything but the words."""
        words = self._title.height_at(width) + 2 * self._pad + self.look.px(16 + 32)
        return words + self._foot_height(width) + self._names_height(width)

    def _words_room(self, card: QRect) -> int:
        """Height that is left for the words."""
        return max(0, card.height() - self._around(card.width() - 2 * self._pad) + self.look.px(8))

    def _body_height(self, width: int) -> int:
        return self._body.height_at(width - self.look.px(BAR + 8))

    def _lay_words(self, width: int) -> int:
        return place(self._body, 0, 0, width)

    def _lay_long(self, width: int) -> int:
        """Title, words, languages and ways, one below the other; returns the height."""
        y = place(self._title, 0, 0, width) + self._gap
        y = place(self._body, 0, y, width) + 2 * self._gap
        if not self.languages.isHidden():
            height = self.languages.height_at(width)
            self.languages.setGeometry(0, y, width, height)
            y += height + self._gap
        for button in self.ways:
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + self._gap
        return y

    def _parts(self) -> list[QWidget]:
        return [self._title, self._body, self.languages, *self.ways]

    def _order(self) -> None:
        """The order in which they are read."""
        for part in (self._title, self.scrolled, self.languages, *self.ways, self.close_button):
            part.raise_()

    def _names_height(self, width: int) -> int:
        """Room for the languages above the buttons, with what keeps them apart."""
        return 0 if self.languages.isHidden() else self.languages.height_at(width) + self.look.px(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow and page keys scroll the words."""
        bar = self.scrolled.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 80, Qt.Key.Key_Up: -80, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if event.key() in steps:
            bar.setValue(bar.value() + self.look.px(steps[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    @property
    def _low(self) -> bool:
        return self.height() < 600

    @property
    def _pad(self) -> int:
        return self.look.px(32 if self._low else 48)

    @property
    def _gap(self) -> int:
        return self.look.px(16)

    def _set_ways(self, ways: tuple[Way, ...]) -> None:
        for button in self.ways:
            button.hide()
            button.deleteLater()
        self.ways = [self._made(way) for way in ways]
        self._order()

    def _made(self, way: Way) -> Button:
        button = Button(Kind.EQUAL, way.icon, self)
        if way.on is not None:
            button.icon_name = "on" if way.on else "off"
            button.setCheckable(True)
            button.setChecked(way.on)
        button.restyle(self.look)
        button.say(way.words)
        button.clicked.connect(partial(self._go, way))
        button.show()
        return button

    def _go(self, way: Way, _checked: bool = False) -> None:
        if way.on is None:
            self.dismiss()
            way.take()
            return
        number = next((i for i, button in enumerate(self.ways) if button.hasFocus()), None)
        way.take()
        if number is not None and number < len(self.ways):
            self.ways[number].setFocus()

    def _rows(self, width: int) -> list[list[Button]]:
        """Side by side where every word fits, else the ways above the button that closes."""
        every = [*self.ways, self.close_button]
        room = (width - self._gap * (len(every) - 1)) // len(every)
        # A low window needs its height for the words; a switch needs its icon, which two lines would leave no room for.
        tight = self._low and not any(button.isCheckable() for button in self.ways)
        if all((button.narrowest if tight else button.sizeHint().width()) <= room for button in every):
            return [every]
        return [self.ways, [self.close_button]]

    def _foot_height(self, width: int) -> int:
        rows = len(self._rows(width))
        return rows * self.look.target + (rows - 1) * self._gap

    def _put(self, button: Button, place: QRect) -> None:
        """Counted from the other side when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        button.setGeometry(place)

"""One setting in the list: what it is for, its range and default in quiet words, its value at the end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.operator.options import Option, Value
from kiosk.theme import icons
from kiosk.theme.lines import Block, set_text
from kiosk.theme.look import BUTTON_CORNER
from kiosk.theme.type import Role
from kiosk.views.operator.option_words import facts, value_words
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.styled import Styled

_SHARE = 0.68
"""Of the width, for the words."""


class OptionRow(Styled, QAbstractButton):
    """Touched, it is to be changed. A value other than the default has a sign of its own."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._value = ""
        self._changed = False
        self.setText(say("settings", option.name))
        self._facts = facts(option)
        self.setAccessibleDescription(self._facts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    @property
    def value(self) -> str:
        """The value in words."""
        return self._value

    def show_value(self, value: Value, *, of_fleet: bool = False) -> None:
        """The present value, and whether it came from afar."""
        self._facts = facts(self.option) + (f" · {say('settings', 'fleet.from')}" if of_fleet else "")
        self.setAccessibleDescription(self._facts)
        self._value = value_words(self.option, value)
        self._changed = value != self.option.default
        self.setAccessibleName(f"{self.text()} {self._value}")
        self.update()

    def height_at(self, width: int) -> int:
        """Pixels for both texts, at least a target."""
        title, note = self._blocks(width)
        below = self._value_block(width).height if self._stacked else 0
        return max(self.look.target, round(title.height + note.height + below) + self.look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card; words at the start, value and arrow at the end. Large words have the value below them, as a whole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("accent_field" if self.isDown() else "surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.corner, self.corner)
        title, note = self._blocks(self.width())
        width = self._words(self.width())
        left = self.width() - self._pad - width if self._mirrored else self._pad
        blocks = [(title, "ink"), (note, "muted")]
        if self._stacked:
            blocks.append((self._value_block(self.width()), "accent" if self._changed else "ink"))
        top = (self.height() - sum(block.height for block, _tone in blocks)) / 2
        for block, tone in blocks:
            painter.setPen(self.look.colour(tone))
            block.draw(painter, left, top, width, self._side)
            top += block.height
        self._paint_end(painter, self.width() - 2 * self._pad - width)

    def _paint_end(self, painter: QPainter, width: float) -> None:
        size = self.look.px(28)
        at = self._pad if self._mirrored else self.width() - self._pad - size
        box = QRectF(at, (self.height() - size) / 2, size, size)
        icons.draw(painter, "next", box, self.look.colour("muted"), self._mirrored)
        if self._stacked:
            return
        room = width - size - 2 * self.look.px(12)
        left = box.right() + self.look.px(12) if self._mirrored else box.left() - self.look.px(12) - room
        font = self.look.font(Role.LABEL)
        painter.setFont(font)
        painter.setPen(self.look.colour("accent" if self._changed else "ink"))
        words = QFontMetricsF(font).elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        end = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        place = QRectF(left, 0, room, self.height())
        painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)

    def _blocks(self, width: int) -> tuple[Block, Block]:
        room, texts = self._words(width), ((self.text(), Role.LABEL), (self._facts, Role.NOTE))
        first, second = (
            set_text(text, self.look.font(role), self.look.line(role), room, anywhere=True) for text, role in texts
        )
        return first, second

    def _value_block(self, width: int) -> Block:
        font, line = self.look.font(Role.LABEL), self.look.line(Role.LABEL)
        return set_text(self._value, font, line, self._words(width), anywhere=True)

    def _words(self, width: int) -> float:
        inner = width - 2 * self._pad
        return inner - self.look.px(28 + 16) if self._stacked else inner * _SHARE

    @property
    def _stacked(self) -> bool:
        return self.look.text_scale > 1

    @property
    def _pad(self) -> int:
        return self.look.px(24)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

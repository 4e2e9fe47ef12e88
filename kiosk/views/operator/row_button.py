"""A row that can be touched: a first word, a second one in quiet words, and where it leads."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.theme import icons
from kiosk.theme.lines import Block, set_text
from kiosk.theme.look import BUTTON_CORNER
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled


class RowButton(Styled, QAbstractButton):
    """One person, or one thing to choose."""

    def __init__(self, first: str, second: str = "", icon: str = "next", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = second
        self._icon = icon
        self.setText(first)
        self.setAccessibleName(f"{first}, {second}" if second else first)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide: large words stand one below the other, as a whole."""
        if self.look.text_scale == 1:
            return self.look.target
        return max(self.look.target, sum(block.height for block, _tone in self._blocks(width)) + self.look.px(24))

    def sizeHint(self) -> QSize:
        """As high as a target."""
        return QSize(self.look.px(400), self.look.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with both words and the sign at its end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("accent_field" if self.isDown() else "surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.corner, self.corner)
        pad, size = self.look.px(24), self.look.px(28)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = pad if mirrored else self.width() - pad - size
        icons.draw(
            painter, self._icon, QRectF(at, (self.height() - size) / 2, size, size), self.look.colour("muted"), mirrored
        )
        inner = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        inner = inner.adjusted(size + pad, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -size - pad, 0)
        if self.look.text_scale > 1:
            self._paint_blocks(painter, inner, Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
            return
        self._paint_words(painter, inner, Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)

    def _blocks(self, width: int) -> list[tuple[Block, str]]:
        room = width - 3 * self.look.px(24) - self.look.px(28)
        texts = ((self.text(), Role.LABEL, "ink"), (self._second, Role.NOTE, "muted"))
        return [
            (set_text(text, self.look.font(role), self.look.line(role), room, anywhere=True), tone)
            for text, role, tone in texts
            if text
        ]

    def _paint_blocks(self, painter: QPainter, place: QRectF, side: Qt.AlignmentFlag) -> None:
        blocks = self._blocks(self.width())
        y = (self.height() - sum(block.height for block, _tone in blocks)) / 2
        for block, tone in blocks:
            painter.setPen(self.look.colour(tone))
            block.draw(painter, place.left(), y, place.width(), side)
            y += block.height

    def _paint_words(self, painter: QPainter, place: QRectF, side: Qt.AlignmentFlag) -> None:
        share = 0.6 if self._second else 1.0
        first, second = QRectF(place), QRectF(place)
        if side is Qt.AlignmentFlag.AlignLeft:
            first.setWidth(place.width() * share)
            second.setLeft(first.right())
        else:
            first.setLeft(place.right() - place.width() * share)
            second.setRight(first.left())
        for text, box, role, tone in (
            (self.text(), first, Role.LABEL, "ink"),
            (self._second, second, Role.NOTE, "muted"),
        ):
            font = self.look.font(role)
            painter.setFont(font)
            painter.setPen(self.look.colour(tone))
            words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - self.look.px(12))
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)

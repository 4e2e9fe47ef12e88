"""A phone on the shelf: its name, what it is, how it is, and how many requests wait in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.phone.snapshot import Snapshot
from kiosk.theme import icons
from kiosk.theme.look import BUTTON_CORNER, TARGET_FLOOR
from kiosk.theme.type import Role
from kiosk.views.developer.words import card_line, say, states
from kiosk.views.widgets.styled import Styled

_HEIGHT = 124


class PhoneCard(Styled, QAbstractButton):
    """Checked when it is the one that is shown big."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lines: tuple[str, str] = ("", "")
        self._waiting = 0

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    def render_phone(self, snapshot: Snapshot) -> None:
        """Show how it is now."""
        self.setText(snapshot.phone.name)
        self._lines = (card_line(snapshot.phone), " · ".join(states(snapshot.phone)))
        self._waiting = len(snapshot.waiting)
        waits = (say("card.waits", self._waiting),) if self._waiting else ()
        self.setAccessibleName(snapshot.phone.name)
        self.setAccessibleDescription(", ".join((*self._lines, *waits)))
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(self.look.px(280), max(TARGET_FLOOR, self.look.px(_HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, icon, words, and a disc with the number of requests."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.isDown()
        width = 3.0 if chosen else 1.5
        painter.setPen(QPen(self.look.colour("accent" if chosen else "line"), width))
        painter.setBrush(self.look.colour("accent_field" if chosen else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self.corner, self.corner)
        size, pad = self.look.px(40), self.look.px(16)
        place = self._mirrored(QRectF(pad, (self.height() - size) / 2, size, size))
        icons.draw(painter, "phone", place, self.look.colour("accent" if chosen else "control"))
        self._paint_words(painter, pad + size + self.look.px(12), pad)
        if self._waiting:
            self._paint_waiting(painter)

    def _paint_words(self, painter: QPainter, left: int, pad: int) -> None:
        rows = (
            (self.text(), Role.LABEL, "ink"),
            (self._lines[0], Role.NOTE, "muted"),
            (self._lines[1], Role.NOTE, "ink"),
        )
        y = (self.height() - sum(self.look.line(role) for _, role, _ in rows)) / 2
        badge = self.look.px(44) if self._waiting else 0
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        )
        for number, (text, role, tone) in enumerate(rows):
            room = self.width() - left - pad - (badge if number == 0 else 0)
            painter.setFont(self.look.font(role))
            painter.setPen(self.look.colour(tone))
            shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self._mirrored(QRectF(left, y, room, self.look.line(role))), align, shown)
            y += self.look.line(role)

    def _paint_waiting(self, painter: QPainter) -> None:
        size = self.look.px(36)
        place = self._mirrored(QRectF(self.width() - size - self.look.px(10), self.look.px(10), size, size))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        painter.drawEllipse(place)
        painter.setPen(QColor(self.look.palette.on_accent))
        painter.setFont(self.look.font(Role.NOTE))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(min(self._waiting, 99)))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self._is_mirrored():
            rect.moveLeft(self.width() - rect.right())
        return rect

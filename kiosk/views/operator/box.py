"""A box with a label and what was typed into it: to be touched, or to be typed into."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.theme.lines import Block, set_text
from kiosk.theme.look import BUTTON_CORNER
from kiosk.theme.type import Role
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.styled import Styled

# Behind what was typed: a full stop and the caret stay at its end where the language runs from right to left.
_FROM_LEFT = "\u200e"


class Box(Styled, QAbstractButton):
    """``most`` is the longest text taken; ``counted`` shows how much of it there is. The end of the text is seen."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.most = 60
        self.counted = False
        self._label = label
        self.write("")

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    def ask(self, label: str, most: int, *, counted: bool) -> None:
        """Another question: starts empty."""
        self._label, self.most, self.counted = label, most, counted
        self.write("")

    def write(self, text: str) -> None:
        """Hold this text, as far as it goes."""
        self.setText(text[: self.most])
        self.setAccessibleName(f"{self._label}: {self.text()}" if self.text() else self._label)
        self.update()

    def type(self, characters: str) -> None:
        """Append."""
        self.write(self.text() + characters)

    def erase(self) -> None:
        """Take the last character away."""
        self.write(self.text()[:-1])

    @property
    def roomy(self) -> bool:
        """Whether its label has room."""
        label = set_text(
            self._label, self.look.font(Role.NOTE), self.look.line(Role.NOTE), self.width() - self.look.px(48)
        )
        return label.fits and (label.height <= self.height() or bool(self.text()))

    def sizeHint(self) -> QSize:
        """As high as a target."""
        return QSize(self.look.px(300), self.look.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame; the label small above the text, or in its place while there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("control"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.corner, self.corner)
        side, edge = self.look.px(24), self.look.px(8)
        place = QRectF(self.rect()).adjusted(side, edge, -side, -edge)
        if self.text() and place.height() < self.look.line(Role.NOTE) + self.look.line(Role.LABEL):
            # Large words: what is typed takes the place of the label, which everybody has read by then.
            self._paint_in_line(painter, place)
            return
        self._paint_label(painter, place)
        if self.text():
            self._paint_text(painter, place.adjusted(0, self.look.line(Role.NOTE), 0, 0))

    def _paint_in_line(self, painter: QPainter, place: QRectF) -> None:
        """One line of text, and how much there is at its end."""
        free = (place.height() - self.look.line(Role.LABEL)) / 2
        if self.counted:
            wide = round(self._count().width) + self.look.px(24)
            self._paint_count(painter, place.adjusted(0, (place.height() - self.look.line(Role.NOTE)) / 2, 0, 0))
            place = place.adjusted(wide, 0, 0, 0) if self._mirrored else place.adjusted(0, 0, -wide, 0)
        self._paint_text(painter, place.adjusted(0, free, 0, 0))

    def _count(self) -> Block:
        words = desk("keys.count", len(self.text()), self.most)
        return set_text(words, self.look.font(Role.NOTE), self.look.line(Role.NOTE), self.width())

    def _paint_count(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(self.look.colour("muted"))
        end = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        self._count().draw(painter, place.left(), place.top(), place.width(), end)

    def _paint_label(self, painter: QPainter, place: QRectF) -> None:
        font, line = self.look.font(Role.NOTE), self.look.line(Role.NOTE)
        label = set_text(self._label, font, line, place.width())
        top = place.top() if self.text() else place.top() + (place.height() - label.height) / 2
        painter.setPen(self.look.colour("muted"))
        label.draw(painter, place.left(), top, place.width(), self._start)
        if self.counted:
            self._paint_count(painter, QRectF(place.left(), top, place.width(), line))

    def _paint_text(self, painter: QPainter, place: QRectF) -> None:
        """The last lines that fit: whoever types looks at the end."""
        line = self.look.line(Role.LABEL)
        room = max(1, int(place.height() // line))
        text = self.text() + ("\u2009|" if self.hasFocus() else "") + _FROM_LEFT
        block = set_text(text, self.look.font(Role.LABEL), line, place.width())
        shown = set_text("\n".join(block.lines[-room:]), self.look.font(Role.LABEL), line, place.width())
        painter.setPen(self.look.colour("ink"))
        shown.draw(painter, place.left(), place.top(), place.width(), self._start)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

"""The consent in plain words: four rows with an icon, a word and one sentence."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.colour import mix
from kiosk.theme.lines import Block, set_text
from kiosk.theme.look import CARD_CORNER
from kiosk.theme.type import Role
from kiosk.views.accessible import WORDS
from kiosk.views.widgets.styled import Styled


class PlainWords(Styled, QWidget):
    """``rows`` are (icon, word, sentence); screen readers get them as one description."""

    heard_as = WORDS

    def __init__(self, rows: tuple[tuple[str, str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell(rows)

    def tell(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        """Say this."""
        self._rows = rows
        self.update()
        self.setAccessibleName(" ".join(f"{word}: {sentence}" for _icon, word, sentence in rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One card, hairlines between the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        corner = self.look.px(CARD_CORNER)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        height = self.height() / len(self._rows)
        for number, row in enumerate(self._rows):
            rect = QRectF(0, number * height, self.width(), height)
            self._paint_row(painter, rect, *row)
            if number:
                painter.setPen(QPen(self.look.colour("line"), 1))
                painter.drawLine(rect.topLeft() + self._inset(1), rect.topRight() + self._inset(-1))

    def _paint_row(self, painter: QPainter, rect: QRectF, icon: str, word: str, sentence: str) -> None:
        pad, size = self._margins(rect.height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() - pad - size if mirrored else rect.left() + pad
        disc = QRectF(left, rect.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.look.palette.surface, self.look.palette.accent, 0.10)))
        painter.drawEllipse(disc)
        inset = size * 0.26
        icons.draw(painter, icon, disc.adjusted(inset, inset, -inset, -inset), self.look.colour("accent"))
        width = self._room(rect.height())
        x = pad if mirrored else disc.right() + self._gap()
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        title, line = self._words(word, sentence, width, rect.height())
        y = rect.center().y() - (title.height + line.height) / 2
        painter.setPen(self.look.colour("muted"))
        title.draw(painter, x, y, width, align)
        painter.setPen(self.look.colour("ink"))
        line.draw(painter, x, y + title.height, width, align)

    @property
    def roomy(self) -> bool:
        """Whether every row has room for its words."""
        height = self.height() / len(self._rows)
        blocks = [self._words(word, line, self._room(height), height) for _icon, word, line in self._rows]
        return all(title.fits and line.fits and title.height + line.height <= height for title, line in blocks)

    def _margins(self, height: float) -> tuple[int, float]:
        """Space at both sides and the size of the disc, in pixels; large texts leave less for both."""
        if self.look.text_scale > 1:
            return self.look.px(24), min(self.look.px(56), height - self.look.px(24))
        return self.look.px(40), min(self.look.px(88), height - self.look.px(24))

    def _gap(self) -> int:
        return self.look.px(32 if self.look.text_scale == 1 else 16)

    def _room(self, height: float) -> float:
        """Width of the words in a row of that height."""
        pad, disc = self._margins(height)
        return self.width() - 2 * pad - disc - self._gap()

    def _words(self, word: str, sentence: str, width: float, room: float) -> tuple[Block, Block]:
        title = set_text(word, self.look.font(Role.NOTE), self.look.line(Role.NOTE), width)
        for role in (Role.BODY, Role.NOTE):
            line = set_text(sentence, self.look.font(role), self.look.line(role), width)
            if title.height + line.height <= room - self.look.px(8):
                break
        return title, line

    def _inset(self, direction: int) -> QPointF:
        return QPointF(direction * self.look.px(40), 0)

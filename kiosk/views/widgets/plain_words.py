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
        top = 0.0
        for number, (row, height) in enumerate(zip(self._rows, self._heights(), strict=True)):
            rect = QRectF(0, top, self.width(), height)
            self._paint_row(painter, rect, *row)
            top += height
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
        width = self._room(self.width(), rect.height())
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
        return all(
            title.fits and line.fits and title.height + line.height <= height
            for (title, line), height in zip(self._blocks(), self._heights(), strict=True)
        )

    @property
    def in_size(self) -> bool:
        """Whether they have it without becoming smaller."""
        size = self.look.font(Role.BODY).pixelSize()
        return self.roomy and all(line.font.pixelSize() == size for _title, line in self._blocks())

    def height_at(self, width: int) -> int:
        """Height in pixels with which all words are seen in their own size when it is ``width`` wide."""
        return sum(self._wanted(width))

    def _blocks(self) -> list[tuple[Block, Block]]:
        rows = zip(self._rows, self._heights(), strict=True)
        return [self._words(word, line, self._room(self.width(), height), height) for (_i, word, line), height in rows]

    def _wanted(self, width: int) -> list[int]:
        """The heights of the rows, each as high as its words want."""
        room = self._room(width, 1 << 16)
        blocks = [self._words(word, line, room, 1 << 16) for _icon, word, line in self._rows]
        return [title.height + line.height + self.look.px(32) for title, line in blocks]

    def _heights(self) -> list[float]:
        """Equal shares, but where that is too little for one of them, by what each wants."""
        wanted, equal = self._wanted(self.width()), self.height() / len(self._rows)
        spare = (self.height() - sum(wanted)) / len(wanted)
        return [equal] * len(wanted) if max(wanted) <= equal or spare < 0 else [want + spare for want in wanted]

    def _margins(self, height: float) -> tuple[int, float]:
        """Space at both sides and the size of the disc, in pixels; large texts leave less for both."""
        if self.look.text_scale > 1:
            return self.look.px(24), min(self.look.px(56), height - self.look.px(24))
        return self.look.px(40), min(self.look.px(88), height - self.look.px(24))

    def _gap(self) -> int:
        return self.look.px(32 if self.look.text_scale == 1 else 16)

    def _room(self, width: int, height: float) -> float:
        """Width of the words in a row of that size."""
        pad, disc = self._margins(height)
        return width - 2 * pad - disc - self._gap()

    def _words(self, word: str, sentence: str, width: float, room: float) -> tuple[Block, Block]:
        title = set_text(word, self.look.font(Role.NOTE), self.look.line(Role.NOTE), width)
        for role in (Role.BODY, Role.NOTE):
            line = set_text(sentence, self.look.font(role), self.look.line(role), width)
            if title.height + line.height <= room - self.look.px(8):
                break
        return title, line

    def _inset(self, direction: int) -> QPointF:
        return QPointF(direction * self.look.px(40), 0)

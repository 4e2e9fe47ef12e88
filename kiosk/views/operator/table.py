"""A dense table that is read and not touched: a heading, rows of cells with a word and perhaps a sign."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.look import CARD_CORNER
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled


@dataclass(frozen=True, slots=True)
class Cell:
    """``tone`` colours the sign alone: words stay readable."""

    text: str
    icon: str = ""
    tone: str = "ink"


Row = tuple[Cell, ...]


class Table(Styled, QWidget):
    """``shares`` of the width, one for each column; the first heading is the table's own name."""

    def __init__(self, headings: tuple[str, ...], shares: tuple[float, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._shares = shares
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(headings[0])

    @property
    def rows(self) -> tuple[Row, ...]:
        """What it shows."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these instead; a screen reader gets them as one description."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(", ".join(cell.text for cell in row if cell.text) for row in rows))
        self.update()

    def height_wanted(self) -> int:
        """Heading and rows."""
        return (len(self._rows) + 1) * self._line + self.look.px(16)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self.look.px(400), self.height_wanted())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card; the heading in quiet words, hairlines between rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        corner = self.look.px(CARD_CORNER) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        top = self.look.px(8)
        self._paint_row(painter, tuple(Cell(heading, tone="muted") for heading in self._headings), top, "muted")
        for number, row in enumerate(self._rows, start=1):
            y = top + number * self._line
            painter.setPen(QPen(self.look.colour("line"), 1))
            painter.drawLine(QPointF(self._pad, y), QPointF(self.width() - self._pad, y))
            self._paint_row(painter, row, y, "ink")

    def _paint_row(self, painter: QPainter, row: Row, top: float, tone: str) -> None:
        inner, x = self.width() - 2 * self._pad, float(self._pad)
        for cell, share in zip(row, self._shares, strict=False):
            width = inner * share
            left = self.width() - x - width if self._mirrored else x
            self._paint_cell(painter, cell, QRectF(left, top, width - self.look.px(12), self._line), tone)
            x += width

    def _paint_cell(self, painter: QPainter, cell: Cell, place: QRectF, tone: str) -> None:
        if cell.icon:
            size = self.look.px(26)
            left = place.right() - size if self._mirrored else place.left()
            box = QRectF(left, place.center().y() - size / 2, size, size)
            icons.draw(painter, cell.icon, box, self.look.colour(cell.tone))
            step = size + self.look.px(8)
            place = place.adjusted(0, 0, -step, 0) if self._mirrored else place.adjusted(step, 0, 0, 0)
        font = self.look.font(Role.NOTE)
        painter.setFont(font)
        painter.setPen(self.look.colour(tone))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        words = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)

    @property
    def _line(self) -> int:
        return self.look.px(48)

    @property
    def _pad(self) -> int:
        return self.look.px(20)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

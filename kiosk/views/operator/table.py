"""A dense table that is read and not touched: a heading, rows of cells with a word and perhaps a sign."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.lines import Block, set_text
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


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell set in lines: where it lies in its row, counted from where lines begin."""

    cell: Cell
    block: Block
    x: float
    y: float
    width: float


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

    def height_at(self, width: int) -> int:
        """Height in pixels of heading and rows when it is ``width`` wide."""
        return sum(self._height(cells) for cells in self._set(width)) + self.look.px(16)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        width = self.look.px(400)
        return QSize(width, self.height_at(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card; the heading in quiet words, hairlines between rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        corner = self.look.px(CARD_CORNER) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        y = self.look.px(8)
        for number, cells in enumerate(self._set(self.width())):
            if number:
                painter.setPen(QPen(self.look.colour("line"), 1))
                painter.drawLine(QPointF(self._pad, y), QPointF(self.width() - self._pad, y))
            height = self._height(cells)
            self._paint_row(
                painter, cells, QPointF(0, y + (height - self._words_height(cells)) / 2), heading=not number
            )
            y += height

    def _set(self, width: int) -> list[list[_Set]]:
        """Heading and rows; where a word is wider than its column, the cells of each row one below the other."""
        rows = [tuple(Cell(heading, tone="muted") for heading in self._headings), *self._rows]
        beside = [self._beside(row, width) for row in rows]
        if self.look.text_scale == 1 or all(cell.block.fits for row in beside for cell in row):
            return beside
        return [self._stacked(row, width) for row in rows]

    def _beside(self, row: Row, width: int) -> list[_Set]:
        inner, x, made = width - 2 * self._pad, float(self._pad), []
        for cell, share in zip(row, self._shares, strict=False):
            wide = inner * share
            # A row of one cell is a sentence.
            made.append(self._cell(cell, x, 0.0, (inner if len(row) == 1 else wide) - self.look.px(12)))
            x += wide
        return made

    def _stacked(self, row: Row, width: int) -> list[_Set]:
        y, made = 0.0, []
        for cell in row:
            if cell.text:
                made.append(self._cell(cell, self._pad, y, width - 2 * self._pad))
                y += made[-1].block.height
        return made

    def _cell(self, cell: Cell, x: float, y: float, width: float) -> _Set:
        room = width - (self._icon + self.look.px(8) if cell.icon else 0)
        block = set_text(cell.text, self.look.font(Role.NOTE), self.look.line(Role.NOTE), room)
        return _Set(cell, block, x, y, width)

    def _words_height(self, cells: list[_Set]) -> float:
        return max((cell.y + cell.block.height for cell in cells), default=0.0)

    def _height(self, cells: list[_Set]) -> int:
        return max(self.look.px(48), round(self._words_height(cells)) + self.look.px(16))

    def _paint_row(self, painter: QPainter, cells: list[_Set], at: QPointF, *, heading: bool) -> None:
        line = self.look.line(Role.NOTE)
        for set_ in cells:
            left, step = at.x() + set_.x, self._icon + self.look.px(8) if set_.cell.icon else 0
            if self._mirrored:
                left = self.width() - left - set_.width
            if set_.cell.icon:
                x = left + set_.width - self._icon if self._mirrored else left
                box = QRectF(x, at.y() + set_.y + (line - self._icon) / 2, self._icon, self._icon)
                icons.draw(painter, set_.cell.icon, box, self.look.colour(set_.cell.tone))
            painter.setPen(self.look.colour("muted" if heading else "ink"))
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            x = left if self._mirrored else left + step
            set_.block.draw(painter, x, at.y() + set_.y, set_.width - step, side)

    @property
    def _icon(self) -> int:
        return self.look.icon(26)

    @property
    def _pad(self) -> int:
        return self.look.px(20)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

"""What was typed so far, in groups of four, with places for what is still missing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import BUTTON_CORNER
from kiosk.theme.type import Role
from kiosk.views.accessible import ENTRY
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.styled import Styled

GROUP = 4


class KeyField(Styled, QWidget):
    """Holds the text of a secret while it is being typed; ``wipe`` forgets it. ``prefix`` stands in front.

    ``tight`` leaves out the margins above and below, where the pad needs the height.
    """

    heard_as = ENTRY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(page("who.entry"))
        self.prefix = "eks"
        self.tight = False
        self._length = 32
        self._text = ""

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    @property
    def text(self) -> str:
        """The characters behind the prefix."""
        return self._text

    @property
    def complete(self) -> bool:
        """As many characters as a key has."""
        return len(self._text) >= self._length

    def ask_for(self, prefix: str, length: int) -> None:
        """Another kind of key: starts empty."""
        self._length = length
        self.prefix = prefix
        self.wipe()

    def type(self, characters: str) -> None:
        """Append; what is too much is not taken."""
        self._set((self._text + characters)[: self._length])

    def erase(self) -> None:
        """Take the last character away."""
        self._set(self._text[:-1])

    def wipe(self) -> None:
        """Forget everything."""
        self._set("")

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide: one or two rows of groups."""
        rows = 1 if self._row_width(self._groups()) <= width else 2
        return rows * self._row_height() + 2 * self._pad()

    def sizeHint(self) -> QSize:
        """One row."""
        width = self._row_width(self._groups())
        return QSize(round(width), self.height_at(round(width)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, prefix, groups."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Keys and ids run from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("control"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.corner, self.corner)
        painter.setFont(self.look.font(Role.CODE))
        groups = self._groups()
        per_row = groups if self._row_width(groups) <= self.width() else -(-groups // 2)
        left = (self.width() - self._row_width(per_row)) / 2 + self._pad()
        self._paint_prefix(painter, left)
        for index in range(self._length):
            group, place = divmod(index, GROUP)
            row, column = divmod(group, per_row)
            x = left + self._prefix_width() + column * self._group_width() + place * self._cell()
            self._paint_cell(painter, index, QRectF(x, self._row_top(row), self._cell(), self._row_height()))

    def _paint_prefix(self, painter: QPainter, left: float) -> None:
        painter.setPen(self.look.colour("muted"))
        rect = QRectF(left, self._row_top(0), self._prefix_width(), self._row_height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.prefix + "_")

    def _paint_cell(self, painter: QPainter, index: int, cell: QRectF) -> None:
        """A character, the place that comes next, or a place that is still empty."""
        if index < len(self._text):
            painter.setPen(self.look.colour("ink"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._text[index])
            return
        following = index == len(self._text)
        width = cell.width() * (0.72 if following else 0.42)
        y = cell.bottom() - cell.height() * 0.2
        pen = QPen(QColor(self.look.colour("accent" if following else "control")), 3 if following else 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = cell.center().x()
        painter.drawLine(QPointF(middle - width / 2, y), QPointF(middle + width / 2, y))

    def _set(self, text: str) -> None:
        self._text = text
        self.setAccessibleDescription(page("who.count", len(text), self._length))
        self.update()

    def _groups(self) -> int:
        return -(-self._length // GROUP)

    def _cell(self) -> float:
        return QFontMetricsF(self.look.font(Role.CODE)).horizontalAdvance("m") * 1.06

    def _group_width(self) -> float:
        return GROUP * self._cell() + self.look.px(16)

    def _prefix_width(self) -> float:
        return GROUP * self._cell() + self.look.px(4)

    def _row_width(self, groups: int) -> float:
        return self._prefix_width() + groups * self._group_width() - self.look.px(16) + 2 * self._pad()

    def _row_height(self) -> int:
        # Two rows of large characters stand as close as the pad below them needs.
        tight = self.tight and self.look.text_scale > 1
        return round(self.look.px(38 if tight else 50) * self.look.text_scale)

    def _row_top(self, row: int) -> int:
        return self._pad() + row * self._row_height()

    def _pad(self) -> int:
        return self.look.px(4 if self.tight else 12)

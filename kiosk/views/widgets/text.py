"""Text in a role of the type scale. A label for Qt's accessible tree, painted by us for exact line heights."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.theme.lines import WIDEST, Block, set_text
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled

# Roles from large to small; a text that does not fit its place takes the next one.
SMALLER = (Role.INSTRUCTION, Role.TITLE, Role.LEAD, Role.LABEL)
_BALANCED = {Role.INSTRUCTION, Role.TITLE, Role.LEAD}


class Text(Styled, QLabel):
    """``tone`` names its colour; ``align`` is left, centre or right. ``anywhere``: a long word may be broken."""

    def __init__(
        self,
        role: Role,
        tone: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.role = role
        self.tone = tone
        self._align = align
        self.balance = role in _BALANCED
        self.anywhere = False

    def setText(self, text: str) -> None:
        """Show ``text``; the same words again change nothing."""
        if text != self.text():
            super().setText(text)
            self.setAccessibleName(text)
            self.update()

    def set_role(self, role: Role) -> None:
        """Another size of the scale."""
        self.role = role
        self.update()

    def block(self, width: float, role: Role | None = None) -> Block:
        """The text set at ``width`` pixels in ``role`` (its own when None)."""
        role = role or self.role
        font, line = self.look.font(role), self.look.line(role)
        return set_text(self.text(), font, line, width, self.balance, anywhere=self.anywhere)

    def fit(self, width: int, height: int) -> None:
        """Take the largest role from its own downwards in which the text fits."""
        ladder = SMALLER[SMALLER.index(self.role) :] if self.role in SMALLER else (self.role,)
        blocks = [(role, self.block(width, role)) for role in ladder]
        fitting = (role for role, block in blocks if block.fits and block.height <= height)
        self.set_role(next(fitting, ladder[-1]))

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide; nothing when it says nothing."""
        return self.block(width).height if self.text() else 0

    def sizeHint(self) -> QSize:
        """On one line."""
        block = self.block(WIDEST)
        return QSize(round(block.width) + 1, block.height)

    def minimumSizeHint(self) -> QSize:
        """Places are given, not asked for."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines from the top."""
        painter = QPainter(self)
        painter.setPen(self.look.colour(self.tone))
        block = self.block(self.width())
        block.draw(painter, 0, 0, self.width(), self._aligned())

    def _aligned(self) -> Qt.AlignmentFlag:
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return self._align
        swapped = {
            Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
        }
        return swapped.get(self._align, self._align)


def place(text: Text, x: int, y: int, width: int) -> int:
    """Put ``text`` at (x, y); returns the y below it."""
    height = text.height_at(width)
    # Descenders of the last line hang below its tight line height.
    text.setGeometry(QRect(x, y, width, height + height // max(1, 8 * len(text.block(width).lines)) * 2))
    text.setVisible(bool(text.text()))
    return y + height

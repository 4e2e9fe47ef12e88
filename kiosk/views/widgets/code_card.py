"""A QR code on white paper, whatever the theme, with a few lines under it; phones read it off the screen."""

import segno
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place

_PAPER, _INK = QColor("#FFFFFF"), QColor("#000000")
_QUIET = 4  # modules of white around a code, as its standard asks


class CodeCard(Styled, QWidget):
    """``show_code`` sets the code and its lines, ``wipe`` forgets both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: tuple[bytearray, ...] = ()
        self._lines = [Text(Role.NOTE, "muted", Qt.AlignmentFlag.AlignHCenter, self) for _ in range(2)]
        self._lines[0].tone = "ink"

    def show_code(self, text: str, lines: tuple[str, str], name: str) -> None:
        """Draw ``text`` as a code; ``name`` is what a screen reader says."""
        self._modules = tuple(segno.make(text, error="m", micro=False).matrix)
        for line, words in zip(self._lines, lines, strict=True):
            line.setText(words)
        self.setAccessibleName(name)
        self._arrange()
        self.update()

    def wipe(self) -> None:
        """Nothing of it stays."""
        self._modules = ()
        for line in self._lines:
            line.setText("")
        self.update()

    @property
    def empty(self) -> bool:
        """Whether no code is drawn."""
        return not self._modules

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper with a quiet zone, and the modules on whole pixels so that none is blurred."""
        if self.empty:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper, step = self._paper(), self._step()
        painter.setPen(self.look.colour("line"))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(QRectF(paper), self.look.px(CARD_CORNER), self.look.px(CARD_CORNER))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left, top = paper.left() + _QUIET * step, paper.top() + _QUIET * step
        for down, row in enumerate(self._modules):
            for across, dark in enumerate(row):
                if dark:
                    painter.fillRect(left + across * step, top + down * step, step, step, _INK)

    def _paper(self) -> QRect:
        """The square above the lines, in the middle."""
        size = self._step() * (len(self._modules) + 2 * _QUIET)
        return QRect((self.width() - size) // 2, (self.height() - size - self._lines_height()) // 2, size, size)

    def _step(self) -> int:
        """Pixels of a module: as many as there is room for."""
        return max(1, min(self.width(), self.height() - self._lines_height()) // (len(self._modules) + 2 * _QUIET))

    def _lines_height(self) -> int:
        return self.look.px(16) + sum(line.height_at(self.width()) for line in self._lines)

    def _arrange(self) -> None:
        y = self._paper().bottom() + 1 + self.look.px(16)
        for line in self._lines:
            y = place(line, 0, y, self.width())

"""A QR code on white paper, whatever the theme, with a few lines under it; phones read it off the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.widgets.code import Modules, draw_code, modules_of, side_of
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place


class CodeCard(Styled, QWidget):
    """``show_code`` sets the code and its lines, ``wipe`` forgets both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Modules = ()
        self._lines = [Text(Role.NOTE, "muted", Qt.AlignmentFlag.AlignHCenter, self) for _ in range(2)]
        self._lines[0].tone = "ink"

    def show_code(self, text: str, lines: tuple[str, str], name: str) -> None:
        """Draw ``text`` as a code; ``name`` is what a screen reader says."""
        self._modules = modules_of(text)
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

    def height_at(self, width: int, room: int) -> int:
        """Height in pixels when it is ``width`` wide and ``room`` of it is seen at once."""
        lines = self._lines_height(width)
        return side_of(self._modules, max(min(width, room - lines), room // 2)) + lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """The code, above its lines."""
        if not self.empty:
            at = QPoint((self.width() - self._side) // 2, self._top)
            draw_code(QPainter(self), self.look, self._modules, at, self._side)

    @property
    def _side(self) -> int:
        return side_of(self._modules, min(self.width(), self.height() - self._lines_height(self.width())))

    @property
    def _top(self) -> int:
        return (self.height() - self._side - self._lines_height(self.width())) // 2

    def _lines_height(self, width: int) -> int:
        return self.look.px(16) + sum(line.height_at(width) for line in self._lines)

    def _arrange(self) -> None:
        y = self._top + self._side + self.look.px(16)
        for line in self._lines:
            y = place(line, 0, y, self.width())

"""A code for the person's phone, large and dark on light in every theme, or a sign for what became of it."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.look import CARD_CORNER
from kiosk.views.accessible import PICTURE
from kiosk.views.widgets.code import Modules, draw_code, side_of
from kiosk.views.widgets.styled import Styled


class QrCard(Styled, QWidget):
    """``show_code`` or ``show_sign``; whichever came last is on the screen, with no blank moment between."""

    heard_as = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Modules = ()
        self._sign = "phone"

    @property
    def scannable(self) -> bool:
        """Whether a code is on the screen."""
        return bool(self._modules)

    def show_code(self, modules: Modules) -> None:
        """Rows of the symbol as 0 and 1."""
        self._modules = modules
        self.update()

    def show_sign(self, icon: str) -> None:
        """No code any more; it is forgotten."""
        self._modules = ()
        self._sign = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A square card in the middle with the code, or a soft field with the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._modules:
            self._paint_sign(painter, self.look.px(CARD_CORNER))
            return
        side = side_of(self._modules, min(self.width(), self.height()))
        at = QPoint((self.width() - side) // 2, (self.height() - side) // 2)
        draw_code(painter, self.look, self._modules, at, side)

    def _paint_sign(self, painter: QPainter, corner: int) -> None:
        rect = QRectF(self.rect())
        painter.setPen(self.look.colour("line") if self.look.palette.flat else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_field"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        size = min(self.look.px(200), self.height() * 0.5, self.width() * 0.5)
        place = QRectF(0, 0, size, size)
        place.moveCenter(rect.center())
        icons.draw(painter, self._sign, place, self.look.colour("accent"))

"""A code for the person's phone, large and dark on light in every theme, or a sign for what became of it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.look import CARD_CORNER
from kiosk.theme.tokens import CODE_GROUND, CODE_INK
from kiosk.views.accessible import PICTURE
from kiosk.views.widgets.styled import Styled

QUIET = 4  # modules of light around the symbol (ISO/IEC 18004, 6.3.8)


class QrCard(Styled, QWidget):
    """``show_code`` or ``show_sign``; whichever came last is on the screen, with no blank moment between."""

    heard_as = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol: QImage | None = None
        self._sign = "phone"

    @property
    def scannable(self) -> bool:
        """Whether a code is on the screen."""
        return self._symbol is not None

    def show_code(self, modules: tuple[str, ...]) -> None:
        """Rows of the symbol as 0 and 1."""
        self._symbol = _drawn(modules)
        self.update()

    def show_sign(self, icon: str) -> None:
        """No code any more; it is forgotten."""
        self._symbol = None
        self._sign = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A square card in the middle with the code, or a soft field with the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = self.look.px(CARD_CORNER)
        if self._symbol is None:
            self._paint_sign(painter, corner)
            return
        side = self._symbol.width() + 2 * QUIET
        module = max(1, min(self.width(), self.height()) // side)
        card = QRectF(0, 0, module * side, module * side)
        card.moveCenter(QRectF(self.rect()).center())
        # Whole pixels a module: a blurred edge is what phones fail on.
        card.moveTo(round(card.x()), round(card.y()))
        painter.setPen(self.look.colour("line"))
        painter.setBrush(QColor(CODE_GROUND))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), min(corner, module * 2), min(corner, module * 2))
        quiet = module * QUIET
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(card.adjusted(quiet, quiet, -quiet, -quiet), self._symbol)

    def _paint_sign(self, painter: QPainter, corner: int) -> None:
        rect = QRectF(self.rect())
        painter.setPen(self.look.colour("line") if self.look.palette.flat else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_field"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        size = min(self.look.px(200), self.height() * 0.5, self.width() * 0.5)
        place = QRectF(0, 0, size, size)
        place.moveCenter(rect.center())
        icons.draw(painter, self._sign, place, self.look.colour("accent"))


def _drawn(modules: tuple[str, ...]) -> QImage:
    """One pixel a module."""
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    image.fill(QColor(CODE_GROUND))
    ink = QColor(CODE_INK)
    for y, row in enumerate(modules):
        for x, module in enumerate(row):
            if module == "1":
                image.setPixelColor(x, y, ink)
    return image

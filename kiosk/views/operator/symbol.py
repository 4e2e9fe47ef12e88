"""A key as a QR symbol: dark on light in every theme, whole pixels a module."""

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.secret import Secret
from kiosk.theme.tokens import LIGHT
from kiosk.views.widgets.styled import Styled

QUIET = 4
"""Modules of light around the symbol (ISO/IEC 18004, 6.3.8)."""


class Symbol(Styled, QWidget):
    """``wipe`` forgets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is shown."""
        return not self._rows

    def show_secret(self, secret: Secret) -> None:
        """Draw this."""
        symbol = segno.make(secret.reveal(), error="m", micro=False)
        self._rows = tuple(bytes(row) for row in symbol.matrix)
        self.update()

    def wipe(self) -> None:
        """Draw nothing."""
        self._rows = ()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A light square in the middle with the dark modules."""
        if not self._rows:
            return
        painter = QPainter(self)
        count = len(self._rows) + 2 * QUIET
        module = max(1, min(self.width(), self.height()) // count)
        left, top = (self.width() - module * count) // 2, (self.height() - module * count) // 2
        painter.fillRect(QRectF(left, top, module * count, module * count), QColor(LIGHT.surface))
        ink = QColor(LIGHT.ink)
        for down, row in enumerate(self._rows, start=QUIET):
            for across, dark in enumerate(row, start=QUIET):
                if dark:
                    painter.fillRect(QRectF(left + across * module, top + down * module, module, module), ink)

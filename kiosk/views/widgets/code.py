"""How codes are drawn: dark on light in every theme, on whole pixels, with the light around that scanners ask for."""

import segno
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.tokens import CODE_GROUND, CODE_INK

QUIET = 4  # modules of light around the symbol (ISO/IEC 18004, 6.3.8)

Modules = tuple[str, ...]
"""Rows of a symbol as 0 and 1."""


def modules_of(text: str) -> Modules:
    """The symbol that says ``text``, with error correction M."""
    return tuple("".join(map(str, row)) for row in segno.make(text, error="m", micro=False).matrix)


def side_of(modules: Modules, room: int) -> int:
    """Pixels of the largest card that ``room`` pixels can hold: a whole number for each module, at least one."""
    count = len(modules) + 2 * QUIET
    return max(1, room // count) * count


def draw_code(painter: QPainter, look: Look, modules: Modules, at: QPoint, side: int) -> None:
    """The card and the symbol on it; ``side`` comes from ``side_of``: a blurred edge is what phones fail on."""
    step, left, top = side // (len(modules) + 2 * QUIET), at.x(), at.y()
    corner = min(look.px(CARD_CORNER), 2 * step)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.colour("line"))
    painter.setBrush(QColor(CODE_GROUND))
    painter.drawRoundedRect(QRectF(left, top, side, side).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(CODE_INK)
    for down, row in enumerate(modules, start=QUIET):
        for across, module in enumerate(row, start=QUIET):
            if module == "1":
                painter.fillRect(QRect(left + across * step, top + down * step, step, step), ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

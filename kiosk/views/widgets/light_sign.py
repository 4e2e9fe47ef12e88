"""Light as a child understands it: a moon when it is too dark, a sun when it is too bright."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hardware.guidance import Guidance
from kiosk.theme import icons
from kiosk.theme.colour import veil
from kiosk.theme.look import Look
from kiosk.theme.motion import Spring

SIGNS = {Guidance.MORE_LIGHT.value: "moon", Guidance.LESS_LIGHT.value: "sun"}


class LightSign:
    """Comes and goes softly with the instruction it belongs to."""

    def __init__(self) -> None:
        self.sign: str | None = None
        self._strength = Spring(0.0, 9.0)

    def see(self, instruction: str, seconds: float) -> None:
        """What the screen says now."""
        sign = SIGNS.get(instruction)
        self.sign = sign or self.sign
        self._strength.step(1.0 if sign else 0.0, seconds)

    def paint(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        """In the upper corner of the picture, where no hand is; white on a dark disc."""
        if self.sign is None or self._strength.value < 0.02:
            return
        size, margin = look.px(112), look.px(28)
        disc = QRectF(rect.right() - margin - size, rect.top() + margin, size, size)
        painter.setOpacity(self._strength.value)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil("#000000", 0.55))
        painter.drawEllipse(disc)
        inset = size * 0.22
        icons.draw(painter, self.sign, disc.adjusted(inset, inset, -inset, -inset), QColor("#FFFFFF"))
        painter.setOpacity(1.0)

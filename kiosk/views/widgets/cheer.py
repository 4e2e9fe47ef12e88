"""A palm is done: a full ring with a tick, where the hand is, before anything is sent."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.theme.colour import veil
from kiosk.theme.look import Look
from kiosk.theme.motion import TICK_MS, ease
from kiosk.theme.tokens import Palette

SECONDS = 1.2
_FADE_S = 0.3


class Cheer:
    """``place`` and ``radius`` are those of the ring, in the widget's pixels."""

    def __init__(self, place: QPointF, radius: float) -> None:
        self._place, self._radius = place, radius
        self._age = 0.0

    def go_on(self, seconds: float) -> bool:
        """Time passes; False when it is over."""
        self._age += seconds
        return self._age < SECONDS

    def paint(self, painter: QPainter, look: Look, colours: Palette, *, still: bool) -> None:
        """A disc, its rim and a tick that draws itself."""
        painter.setOpacity(min(1.0, max(0.0, (SECONDS - self._age) / _FADE_S)))
        painter.setBrush(veil("#000000", 0.55))
        painter.setPen(QPen(QColor(colours.success), look.px(14)))
        painter.drawEllipse(self._place, self._radius, self._radius)
        share = 1.0 if still else ease(min(1.0, self._age * 1000 / TICK_MS))
        self._paint_tick(painter, colours, share)
        painter.setOpacity(1.0)

    def _paint_tick(self, painter: QPainter, colours: Palette, share: float) -> None:
        tick = QPainterPath(self._at(-0.42, 0.06))
        tick.lineTo(self._at(-0.12, 0.36))
        tick.lineTo(self._at(0.44, -0.30))
        pen = QPen(QColor(colours.success), self._radius * 0.15)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if share < 1.0:
            whole = tick.length() / pen.widthF()
            pen.setDashPattern([max(0.01, whole * share), whole * 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(tick)

    def _at(self, across: float, down: float) -> QPointF:
        return self._place + QPointF(across * self._radius, down * self._radius)

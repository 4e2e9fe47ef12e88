"""The attract drawing: an open hand that draws itself once, slowly, then rests."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.theme import hand
from kiosk.theme.colour import mix, veil
from kiosk.theme.look import CARD_CORNER
from kiosk.theme.motion import FRAME_MS, ease
from kiosk.views.widgets.styled import Styled

_DRAW_S = 3.6
_CREASES_FROM = 0.62


class Drawing(Styled, QWidget):
    """A soft field with the hand on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0
        self._foot = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("drawing")
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    def leave_foot(self, height: int) -> None:
        """Keep this many pixels at the foot free of the hand."""
        self._foot = height
        self.update()

    def start(self) -> None:
        """Draw from the beginning; with reduced motion it is simply there."""
        if self.look.reduced_motion:
            self._share = 1.0
            return
        self._share = 0.0
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Rest, finished."""
        self._timer.stop()
        self._share = 1.0

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, halo, hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        free = rect.adjusted(0, 0, 0, -self._foot)
        unit = min(free.height() / 3.2, free.width() / 2.9)
        centre = QPointF(free.center().x() + 0.21 * unit, free.center().y() + 0.15 * unit)
        self._paint_field(painter, rect, centre, unit)
        self._paint_hand(painter, centre, unit)

    def _paint_field(self, painter: QPainter, rect: QRectF, centre: QPointF, unit: float) -> None:
        palette = self.look.palette
        corner = self.look.px(CARD_CORNER)
        painter.setPen(QPen(self.look.colour("line"), 1) if palette.flat else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_field"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if palette.flat:
            return
        glow = QRadialGradient(centre.x() - 0.1 * unit, centre.y() - 0.3 * unit, unit * 2.0)
        glow.setColorAt(0.0, veil(mix(palette.surface, palette.accent, 0.02), 0.95))
        glow.setColorAt(1.0, veil(palette.surface, 0.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(glow))
        painter.drawRoundedRect(rect, corner, corner)

    def _paint_hand(self, painter: QPainter, centre: QPointF, unit: float) -> None:
        accent = self.look.colour("accent")
        outline = min(1.0, self._share / 0.8)
        self._stroke(painter, hand.outline(Side.RIGHT, hand.OPEN, centre, unit), accent, 6, outline)
        creases = max(0.0, (self._share - _CREASES_FROM) / (1 - _CREASES_FROM))
        faint = QColor(accent)
        faint.setAlphaF(0.5)
        for crease in hand.creases(Side.RIGHT, centre, unit).toSubpathPolygons():
            path = QPainterPath()
            path.addPolygon(crease)
            self._stroke(painter, path, faint, 4, creases)

    def _stroke(self, painter: QPainter, path: QPainterPath, colour: QColor, width: float, share: float) -> None:
        """Stroke the first ``share`` of a path, by one dash as long as that."""
        if share <= 0:
            return
        pen = QPen(colour, max(2.5, width * self.look.scale))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if share < 1:
            whole = path.length() / pen.widthF()
            pen.setDashPattern([max(0.01, whole * share), whole * 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _tick(self) -> None:
        share = self._clock.elapsed() / 1000 / _DRAW_S
        self._share = ease(share)
        if share >= 1:
            self.stop()
        self.update()

"""A ring that runs down, and the mark of a result that draws itself."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.theme import icons
from kiosk.theme.colour import veil
from kiosk.theme.look import Look
from kiosk.theme.motion import FRAME_MS, TICK_MS, ease
from kiosk.views.accessible import DECORATION
from kiosk.views.widgets.styled import Styled


def draw_ring(painter: QPainter, look: Look, box: QRectF, share: float, tone: str) -> None:
    """A faint full ring inside ``box`` with ``share`` of it (from the top, clockwise) in the tone's colour."""
    width = max(3.0, box.width() / 20)
    box = box.adjusted(width, width, -width, -width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(veil(getattr(look.palette, tone), 0.20), width))
    painter.drawEllipse(box)
    pen = QPen(look.colour(tone), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(box, 90 * 16, -round(min(1.0, max(0.0, share)) * 360 * 16))


class Countdown(Styled, QWidget):
    """A ring that runs down; the flow keeps the time."""

    heard_as = DECORATION

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0

    def set_left(self, seconds: float, whole: float) -> None:
        """``seconds`` of ``whole`` are left."""
        self._share = seconds / whole if whole > 0 else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring only: the words beside it say the seconds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, self.look, QRectF(self.rect()), self._share, "control")


class Mark(Styled, QWidget):
    """A disc with a sign; the tick of a success draws itself in 400 ms. ``finished`` follows."""

    heard_as = DECORATION

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "tick"
        self._tone = "success"
        self._share = 1.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("mark")
        self._timer.setInterval(FRAME_MS // 2)
        self._timer.timeout.connect(self._tick)

    def show_sign(self, icon: str, tone: str) -> None:
        """Choose sign and colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def start(self) -> None:
        """Draw the tick; anything else is there at once, because nothing else is to be felt."""
        if self._icon != "tick" or self.look.reduced_motion:
            return
        self._share = 0.0
        self._clock.start()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        self._timer.stop()
        self._share = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width(), self.height())
        disc = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        if self._tone == "success":
            self._paint_success(painter, disc)
            return
        painter.setPen(QPen(self.look.colour("control"), max(2, self.look.px(3))))
        painter.setBrush(self.look.colour("surface"))
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        inset = size * 0.27
        icons.draw(painter, self._icon, disc.adjusted(inset, inset, -inset, -inset), self.look.colour(self._tone))

    def _paint_success(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("success"))
        grown = 0.82 + 0.18 * ease(self._share * 1.6)
        painter.drawEllipse(disc.center(), disc.width() / 2 * grown, disc.height() / 2 * grown)
        if self._icon != "tick":
            return
        tick = QPainterPath(_at(disc, 0.29, 0.53))
        tick.lineTo(_at(disc, 0.44, 0.67))
        tick.lineTo(_at(disc, 0.72, 0.36))
        pen = QPen(QColor(self.look.palette.paper), disc.width() * 0.075)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self._share < 1:
            whole = tick.length() / pen.widthF()
            pen.setDashPattern([max(0.01, whole * ease(self._share)), whole * 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)

    def _tick(self) -> None:
        self._share = min(1.0, self._clock.elapsed() / TICK_MS)
        if self._share >= 1.0:
            self._timer.stop()
            self.finished.emit()
        self.update()


def _at(rect: QRectF, across: float, down: float) -> QPointF:
    return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())

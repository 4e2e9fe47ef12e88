"""One moment: three calm dots that swell one after the other; with a time to wait, a ring that runs down."""

import math

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.motion import FRAME_MS
from kiosk.views.accessible import DECORATION
from kiosk.views.widgets.countdown import draw_ring
from kiosk.views.widgets.hands_strip import HandsStrip
from kiosk.views.widgets.styled import Styled

_CYCLE_S = 1.8


class Waiting(Styled, QWidget):
    """``share`` of the waiting time that is left (0..1), None while there is an answer to wait for."""

    heard_as = DECORATION

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.hands = HandsStrip(self)
        self.hands.hide()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("waiting")
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.update)

    def start(self) -> None:
        """Begin to move."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()

    def set_share(self, share: float | None) -> None:
        """How much of the waiting time is left."""
        self._share = share
        self.update()

    def set_done(self, done: tuple[Side, ...]) -> None:
        """The palms that are done stand above, each with its tick: felt before the server has said a word."""
        self.hands.set_hands(done, done, None)
        self.hands.setVisible(bool(done))

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self._arrange()

    def _arrange(self) -> None:
        height = min(self.look.px(240), self.height() // 3)
        self.hands.setGeometry(0, round(self.height() * 0.46) - height, self.width(), height)

    def _centre(self) -> QPointF:
        """Where dots and ring are: in the middle, or below the hands."""
        return QPointF(self.width() / 2, self.height() * (0.5 if self.hands.isHidden() else 0.7))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft field with dots or a ring in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        corner = self.look.px(CARD_CORNER)
        painter.setPen(self.look.colour("line") if self.look.palette.flat else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_field"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if self._share is not None:
            reach, centre = self.look.px(88), self._centre()
            box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
            draw_ring(painter, self.look, box, self._share, "accent")
            return
        self._paint_dots(painter, self._centre())

    def _paint_dots(self, painter: QPainter, centre: QPointF) -> None:
        seconds = self._clock.elapsed() / 1000 if self._clock.isValid() else 0.0
        gap, small = self.look.px(64), self.look.px(11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        for index in range(3):
            phase = 2 * math.pi * (seconds / _CYCLE_S - index / 6)
            swell = 0.0 if self.look.reduced_motion else 0.5 + 0.5 * math.sin(phase)
            radius = small * (1 + 0.7 * swell)
            painter.setOpacity(0.55 + 0.45 * swell)
            painter.drawEllipse(QPointF(centre.x() + (index - 1) * gap, centre.y()), radius, radius)
        painter.setOpacity(1.0)

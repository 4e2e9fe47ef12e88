"""A button that must be held: what it does cannot be undone, and one touch is too easily made."""

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.colour import veil
from kiosk.theme.motion import FRAME_MS
from kiosk.views.widgets.button import Button, Kind

HOLD_MS = 1500


class HoldButton(Button):
    """``held`` after ``hold_ms`` under a finger, the mouse or the space key; letting go before that changes nothing."""

    held = Signal()

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Kind.EQUAL, icon, parent)
        self.hold_ms = HOLD_MS
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("hold")
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.pressed.connect(self._begin)
        self.released.connect(self._timer.stop)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody holds it any more."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, filled from its beginning while it is held."""
        super().paintEvent(event)
        if self._timer.isActive():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QPainterPath()
            whole.addRoundedRect(QRectF(self.rect()), self.corner, self.corner)
            painter.setClipPath(whole)
            share = min(1.0, self._clock.elapsed() / max(1, self.hold_ms))
            painter.fillRect(QRectF(0, 0, self.width() * share, self.height()), veil(self.look.palette.danger, 0.3))

    def _begin(self) -> None:
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        self.update()
        if self._clock.elapsed() >= self.hold_ms:
            self._timer.stop()
            self.setDown(False)
            self.held.emit()

"""The focus ring: 4 px, 3 px away from whatever has the focus; shown only while the keyboard leads."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.theme.look import FOCUS_GAP, FOCUS_RING
from kiosk.views.accessible import DECORATION
from kiosk.views.widgets.styled import Styled

_REACH = FOCUS_GAP + FOCUS_RING


class FocusRing(Styled, QWidget):
    """Lies over the whole window and lets every touch through."""

    heard_as = DECORATION

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._around: QWidget | None = None
        self._keyboard = False
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def showing(self) -> bool:
        """Whether a ring is on the screen."""
        return self._keyboard and self._target() is not None

    def led_by_keyboard(self, keyboard: bool) -> None:
        """A key was pressed (True) or the screen touched (False)."""
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's size."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._around = new
        self.raise_()
        self.update()

    def _target(self) -> QWidget | None:
        widget = self._around
        if widget is None or not widget.isVisible() or widget.window() is not self.window():
            return None
        return None if widget is self.window() else widget

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        target = self._target()
        if not self._keyboard or target is None:
            return
        corner = getattr(target, "corner", 8) + _REACH - FOCUS_RING / 2
        place = QRect(target.mapTo(self.window(), target.rect().topLeft()), target.size())
        away = FOCUS_GAP + FOCUS_RING / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("focus"), FOCUS_RING))
        painter.drawRoundedRect(QRectF(place).adjusted(-away, -away, away, away), corner, corner)

"""How a page arrives: it slides 24 px into place while a veil of paper lifts. The old page is gone at once.

No picture of the old page is kept for a cross-fade: nothing of a visit may stay on the screen, however briefly.
"""

from PySide6.QtCore import QEasingCurve, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.motion import IN_MS, SLIDE_PX
from kiosk.views.accessible import DECORATION
from kiosk.views.widgets.styled import Styled


class Arrival(Styled, QWidget):
    """The veil; lies over the pages while one arrives."""

    heard_as = DECORATION

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._opacity = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(IN_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.finish)
        self.hide()

    def play(self, page: QWidget) -> None:
        """Let ``page`` arrive; with reduced motion it only fades."""
        self.finish()
        self._page = page
        self.setGeometry(page.geometry())
        self.show()
        self.raise_()
        self._animation.start()

    def finish(self) -> None:
        """Be there."""
        self._animation.stop()
        if self._page is not None:
            self._page.move(QPoint(0, 0))
        self._page = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil."""
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.fillRect(self.rect(), self.look.colour("paper"))

    def _move(self, left: object) -> None:
        self._opacity = float(left)  # type: ignore[arg-type]
        if self._page is not None and not self.look.reduced_motion:
            side = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            self._page.move(QPoint(side * round(self.look.px(SLIDE_PX) * self._opacity), 0))
        self.update()

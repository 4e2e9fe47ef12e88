"""Below the stage: a small left and right hand; finished ones carry a tick, the present one is bright."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.theme import icons
from kiosk.views.accessible import PICTURE
from kiosk.views.texts.lookup import say_of
from kiosk.views.widgets.choice import draw_hands, hand_pen
from kiosk.views.widgets.styled import Styled


class HandsStrip(Styled, QWidget):
    """Only the hands of this visit are drawn."""

    heard_as = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Side, ...] = ()
        self._done: tuple[Side, ...] = ()
        self._now: Side | None = None

    def set_hands(self, wanted: tuple[Side, ...], done: tuple[Side, ...], now: Side | None) -> None:
        """Which palms are wanted, which are finished, and whose turn it is."""
        self._wanted, self._done, self._now = wanted, done, now
        words = [say_of(s, "pages", "capture.hand.done" if s in done else "capture.hand.todo") for s in wanted]
        self.setAccessibleName(QLocale().createSeparatedList(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hands side by side in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hands, gap = sorted(self._wanted), self.look.px(40)
        size = min(float(self.height()), self.width() / max(1, len(hands)) - gap)
        x = (self.width() - len(hands) * size - (len(hands) - 1) * gap) / 2
        for side in hands:
            self._paint_hand(painter, QRectF(x, (self.height() - size) / 2, size, size), side)
            x += size + gap

    def _paint_hand(self, painter: QPainter, rect: QRectF, side: Side) -> None:
        done = side in self._done
        tone = "success" if done else "accent" if side is self._now else "control"
        line = max(2.0, self.look.px(4 if side is self._now or done else 3))
        draw_hands(painter, rect, (side,), hand_pen(self.look.colour(tone), line), creases=False)
        if not done:
            return
        radius = rect.height() * 0.19
        # On the outer side of the palm, where the thumb is not.
        lean = rect.width() * (0.26 if side is Side.RIGHT else -0.26)
        centre = QPointF(rect.center().x() + lean, rect.bottom() - radius - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("paper"))
        painter.drawEllipse(centre, radius * 1.25, radius * 1.25)
        painter.setBrush(self.look.colour("success"))
        painter.drawEllipse(centre, radius, radius)
        inner = radius * 0.66
        box = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
        icons.draw(painter, "tick", box, self.look.colour("paper"))

"""Over the live picture while a code is looked for: four corners of a square, and a veil around it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.capture.picture import CapturePicture
from kiosk.theme.colour import veil
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.tokens import CONTRAST, DARK
from kiosk.views.widgets.frame_map import FrameMap

_SHARE = 0.62


class ScanOverlay:
    """Nothing moves: the code does not need to fill the square."""

    def advance(self, picture: CapturePicture, place: FrameMap, seconds: float) -> None:
        """Nothing to follow."""

    def reset(self) -> None:
        """Nothing to forget."""

    def paint(self, painter: QPainter, look: Look, place: FrameMap | None, rect: QRectF) -> None:
        """Draw the square."""
        side = min(rect.width(), rect.height()) * _SHARE
        square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        corner = look.px(CARD_CORNER)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(rect)
        inside.addRoundedRect(square, corner, corner)
        outside.addPath(inside)
        outside.setFillRule(Qt.FillRule.OddEvenFill)
        painter.fillPath(outside, veil("#000000", 0.35))
        painter.setPen(QPen(QColor((CONTRAST if look.palette.flat else DARK).accent), look.px(6)))
        painter.drawPath(_corners(square, corner, side * 0.16))


def _corners(square: QRectF, corner: float, arm: float) -> QPainterPath:
    path = QPainterPath()
    for across, down in ((0, 0), (1, 0), (1, 1), (0, 1)):
        at = QPointF(square.left() + across * square.width(), square.top() + down * square.height())
        to_x, to_y = (1 if across == 0 else -1), (1 if down == 0 else -1)
        path.moveTo(at.x(), at.y() + to_y * arm)
        path.lineTo(at.x(), at.y() + to_y * corner)
        path.quadTo(at, QPointF(at.x() + to_x * corner, at.y()))
        path.lineTo(at.x() + to_x * arm, at.y())
    return path

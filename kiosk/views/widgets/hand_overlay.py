"""Over the live picture: the outline to fill, the target ring, and the ring that follows the palm and fills up."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hardware.palm.side import Side
from kiosk.capture.parameters import RING_SHARE
from kiosk.capture.picture import CapturePicture
from kiosk.theme import hand
from kiosk.theme.colour import veil
from kiosk.theme.hand import OPEN
from kiosk.theme.look import Look
from kiosk.theme.motion import Spring
from kiosk.theme.tokens import CONTRAST, DARK, Palette
from kiosk.views.widgets.challenge import Moment, moment
from kiosk.views.widgets.cheer import Cheer
from kiosk.views.widgets.frame_map import FrameMap
from kiosk.views.widgets.light_sign import LightSign

SEGMENTS = 12
_GAP_DEGREES = 5.0
_DARKEN = 0.35
_MATCHED = 0.05  # rings this close (share of the radius) are one ring to the eye
# Where the palm should be, in fractions of the frame: a little below the middle, so that the fingers are in view.
_AIM = (0.5, 0.55)
_DEFAULT_TARGET = 0.24  # radius of the target ring as a fraction of height until a picture says better


class HandOverlay:
    """Remembers where things were, so that they can move by springs; progress never goes back."""

    def __init__(self) -> None:
        self.still = False
        self._side = Side.RIGHT
        self.reset()

    def reset(self) -> None:
        """A new palm: no hand yet, nothing lit."""
        self._x, self._y, self._radius = Spring(0.0), Spring(0.0), Spring(0.0)
        self._guide, self._ring, self._fill = Spring(1.0, 9.0), Spring(0.0, 12.0), Spring(0.0, 8.0)
        self.progress = 0.0
        self._target = _DEFAULT_TARGET
        self._challenge: str | None = None
        self._challenged_s = 0.0
        self._cheer: Cheer | None = None
        self._light = LightSign()

    def finish(self) -> None:
        """The palm is done: its ring stands full for a moment where it is, while the next palm begins."""
        seen, place, radius = self._ring.value, QPointF(self._x.value, self._y.value), self._radius.value
        self.reset()
        if seen > 0.5:
            self._cheer = Cheer(place, radius)

    @property
    def cheering(self) -> bool:
        """Whether a palm that is done is still celebrated."""
        return self._cheer is not None

    @property
    def lit(self) -> int:
        """Segments that are lit."""
        return int(self.progress * SEGMENTS + 1e-6)

    def expect(self, side: Side) -> None:
        """Whose turn it is, before a picture says so."""
        self._side = side

    def advance(self, picture: CapturePicture, place: FrameMap, seconds: float) -> None:
        """Follow the palm; light what is new."""
        self._side = picture.side or self._side
        self._target = picture.target_radius or self._target
        self.progress = max(self.progress, picture.progress)
        self._fill.step(self.lit / SEGMENTS, seconds)
        self._challenged_s = self._challenged_s + seconds if picture.challenge == self._challenge else 0.0
        self._challenge = picture.challenge
        self._guide.step(0.0 if picture.ring else 1.0, seconds)
        self._follow(picture, place, seconds)
        self._light.see(picture.instruction, seconds)
        if self._cheer and not self._cheer.go_on(seconds):
            self._cheer = None

    def paint(self, painter: QPainter, look: Look, place: FrameMap | None, rect: QRectF) -> None:
        """Veil, outline, target, ring."""
        if place is None:
            return
        centre, target = place.point(*_AIM), place.length(self._target)
        act = moment(self._challenge, self._challenged_s, self.still) if self._challenge else None
        aim = (centre, target)
        if act and self._ring.value > 0.5:
            # The gesture is shown on the person's own hand.
            aim = (QPointF(self._x.value, self._y.value), self._radius.value)
        self._paint_guide(painter, look, rect, aim, act)
        if self._ring.value > 0.02:
            self._paint_target(painter, look, centre, target)
            painter.setOpacity(self._ring.value)
            self._paint_ring(painter, look, _colours(look))
        self._light.paint(painter, look, rect)
        if self._cheer:
            self._cheer.paint(painter, look, _colours(look), still=self.still)

    def _follow(self, picture: CapturePicture, place: FrameMap, seconds: float) -> None:
        ring = picture.ring
        if ring is None:
            self._ring.step(0.0, seconds)
            return
        point, radius = place.point(ring.x, ring.y), place.length(ring.radius)
        if self._ring.value < 0.02:
            for spring, value in ((self._x, point.x()), (self._y, point.y()), (self._radius, radius)):
                spring.jump(value)
        self._x.step(point.x(), seconds)
        self._y.step(point.y(), seconds)
        self._radius.step(radius, seconds)
        self._ring.step(1.0, seconds)

    def _paint_guide(
        self, painter: QPainter, look: Look, rect: QRectF, aim: tuple[QPointF, float], act: Moment | None
    ) -> None:
        """Outside of the outline the picture is darkened; the line itself is white with a soft dark edge."""
        strength = act.opacity if act else self._guide.value
        if strength < 0.02:
            return
        unit = aim[1] / RING_SHARE * (act.zoom if act else 1.0)
        line = hand.outline(self._side, act.pose if act else OPEN, aim[0], unit)
        if self._guide.value > 0.02:
            painter.fillPath(_around(rect, line), veil("#000000", _DARKEN * self._guide.value))
        painter.setOpacity(strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = _colours(look).accent if act else "#FFFFFF"
        for width, colour in ((look.px(12), veil("#000000", 0.30)), (look.px(5), QColor(ink))):
            painter.setPen(_pen(colour, max(3, width)))
            painter.drawPath(line)
        painter.setOpacity(1.0)

    def _paint_target(self, painter: QPainter, look: Look, centre: QPointF, radius: float) -> None:
        """The thin ring to match; it fades where the palm's own ring lies on it."""
        apart = abs(self._radius.value - radius) + math.hypot(self._x.value - centre.x(), self._y.value - centre.y())
        painter.setOpacity(self._ring.value * min(1.0, max(0.0, apart / radius - _MATCHED) * 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((6, veil("#000000", 0.25)), (2, veil("#FFFFFF", 0.9))):
            painter.setPen(QPen(colour, max(1.5, width * look.scale)))
            painter.drawEllipse(centre, radius, radius)

    def _paint_ring(self, painter: QPainter, look: Look, colours: Palette) -> None:
        centre, radius, wide = QPointF(self._x.value, self._y.value), self._radius.value, look.px(14)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(veil("#000000", 0.40), wide + look.px(8)))
        painter.drawEllipse(box)
        done = self.progress >= 1.0
        for index in range(SEGMENTS):
            share = min(1.0, max(0.0, self._fill.value * SEGMENTS - index))
            colour = QColor(colours.success if done else colours.accent) if share > 0.5 else veil("#FFFFFF", 0.32)
            pen = QPen(colour, wide)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            start = 90.0 - index * 360 / SEGMENTS - _GAP_DEGREES / 2
            painter.drawArc(box, round(start * 16), round(-(360 / SEGMENTS - _GAP_DEGREES) * 16))
        painter.setOpacity(1.0)


def _colours(look: Look) -> Palette:
    """A live picture is a dark ground, whatever the theme."""
    return CONTRAST if look.palette.flat else DARK


def _around(rect: QRectF, line: QPainterPath) -> QPainterPath:
    """Everything in ``rect`` but the hand; by the odd-even rule, which is far cheaper than subtracting paths."""
    outside = QPainterPath(line)
    outside.closeSubpath()
    outside.addRect(rect)
    outside.setFillRule(Qt.FillRule.OddEvenFill)
    return outside


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen

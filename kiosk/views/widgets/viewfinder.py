"""The live picture: mirrored, with round corners, and whatever an overlay draws on it."""

from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.capture.picture import CapturePicture
from kiosk.theme import icons
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.motion import FRAME_MS
from kiosk.views.accessible import PICTURE
from kiosk.views.desk import Desk
from kiosk.views.widgets.frame_map import FrameMap
from kiosk.views.widgets.preview_worker import PreviewWorker, Shot
from kiosk.views.widgets.styled import Styled

_SETTLING_STEPS = 40
# Looking only as often as a camera delivers would pass over one frame in ten, so we look often and paint new frames.
_LOOK_MS = 8
# With a camera slower than this, rings still move.
_LONGEST_MS = FRAME_MS * 5 // 4


class Overlay(Protocol):
    """Draws over the picture. ``advance`` moves what moves; ``paint`` draws it; ``reset`` forgets the hand."""

    def advance(self, picture: CapturePicture, place: FrameMap, seconds: float) -> None:
        """Take what the newest picture says."""
        ...

    def paint(self, painter: QPainter, look: Look, place: FrameMap | None, rect: QRectF) -> None:
        """Draw; ``place`` is None before the first picture."""
        ...

    def reset(self) -> None:
        """Back to how it starts."""
        ...


class Viewfinder(Styled, QWidget):
    """Runs only while it is on the screen. ``news`` tells, without payload, that ``picture`` changed."""

    heard_as = PICTURE

    news = Signal()

    def __init__(self, desk: Desk, overlay: Overlay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Every pixel is painted, so Qt need not paint what lies behind.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._worker = PreviewWorker(desk.picture)
        self._overlay = overlay
        self._shot: Shot | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("viewfinder")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def picture(self) -> CapturePicture | None:
        """What is on the screen now."""
        return self._shot.picture if self._shot else None

    def start(self) -> None:
        """Begin to show pictures."""
        self._resize_worker()
        self._worker.start()
        self._since.start()
        self._timer.start()

    def stop(self) -> None:
        """Stop, and forget the last picture."""
        self._timer.stop()
        self._worker.stop()
        self._shot = None
        self._overlay.reset()
        self.update()

    def renew(self) -> None:
        """Another palm begins: rings and guides start again."""
        self._overlay.reset()

    def tick(self) -> None:
        """Take the newest image when it shows another frame, or when what moves is due."""
        shot = self._worker.newest()
        if shot is None:
            return
        seen = self._shot is not None and shot.picture.frame is self._shot.picture.frame
        if not seen or self._since.elapsed() >= _LONGEST_MS:
            self._take(shot)

    def settle(self) -> None:
        """Show the newest picture now, with everything where it is going: for pictures of pages and for tests."""
        self._resize_worker()
        self._worker.prepare()
        shot = self._worker.newest()
        if shot is not None:
            self._take(shot)
            for _ in range(_SETTLING_STEPS):
                self._overlay.advance(shot.picture, self._place(shot.picture), 0.1)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for images of the new size."""
        self._resize_worker()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches: stop."""
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, overlay, then corners cut in paper colour (cheaper than a clip, and smooth)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._shot is None:
            self._paint_waiting(painter, rect)
        else:
            self._paint_picture(painter, self._shot)
            self._overlay.paint(painter, self.look, self._place(self._shot.picture), rect)
        self._cut_corners(painter, rect)

    def _take(self, shot: Shot) -> None:
        """Show the image and move what moves."""
        seconds = min(0.1, self._since.restart() / 1000) if self._since.isValid() else 0.0
        changed = self._shot is None or shot.picture is not self._shot.picture
        self._shot = shot
        self._overlay.advance(shot.picture, self._place(shot.picture), seconds)
        if changed:
            self.news.emit()
        self.update()

    def _paint_picture(self, painter: QPainter, shot: Shot) -> None:
        ratio = self.devicePixelRatioF()
        wanted = (round(self.width() * ratio), round(self.height() * ratio))
        if (shot.image.width(), shot.image.height()) == wanted and ratio == 1.0:
            painter.drawImage(0, 0, shot.image)
        else:
            painter.drawImage(self.rect(), shot.image)

    def _paint_waiting(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, self.look.colour("accent_field"))
        size = self.look.px(72)
        place = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
        icons.draw(painter, "camera", place, self.look.colour("muted"))

    def _cut_corners(self, painter: QPainter, rect: QRectF) -> None:
        corner, paper = self.look.px(CARD_CORNER), self.look.colour("paper")
        for across, down in ((0, 0), (1, 0), (1, 1), (0, 1)):
            path = QPainterPath(QPointF(0, 0))
            path.lineTo(corner, 0)
            path.arcTo(QRectF(0, 0, 2 * corner, 2 * corner), 90, 90)
            path.closeSubpath()
            painter.save()
            painter.translate(rect.left() + across * rect.width(), rect.top() + down * rect.height())
            painter.scale(1 - 2 * across, 1 - 2 * down)
            painter.fillPath(path, paper)
            painter.restore()

    def _place(self, picture: CapturePicture) -> FrameMap:
        return FrameMap(picture.frame.width, picture.frame.height, self.width(), self.height())

    def _resize_worker(self) -> None:
        ratio = self.devicePixelRatioF()
        self._worker.resize(round(self.width() * ratio), round(self.height() * ratio))

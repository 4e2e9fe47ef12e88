"""Turns the newest picture into a mirrored 32-bit image of display size, away from the GUI thread.

Nothing queues: the worker takes the newest picture, the widget takes the newest image. The image owns its memory.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread

from PySide6.QtGui import QImage

from hardware.camera.frame import Frame
from hardware.vision import cv2
from kiosk.capture.picture import CapturePicture
from kiosk.views.widgets.frame_map import FrameMap

_PAUSE_S = 1 / 90
_JOIN_S = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """An image ready to draw and the picture it was made from."""

    image: QImage
    picture: CapturePicture


def mirrored_image(frame: Frame, width: int, height: int) -> QImage:
    """The frame as a mirror shows it, filling ``width`` x ``height`` device pixels."""
    left, top, wide, high = FrameMap(frame.width, frame.height, width, height).crop
    part = frame.pixels[top : top + high, left : left + wide]
    # Averaging areas costs three times as much and shows only when the picture shrinks by more than half.
    averaging = width * 2 < wide
    sized = cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA if averaging else cv2.INTER_LINEAR)
    pixels = cv2.cvtColor(cv2.flip(sized, 1), cv2.COLOR_BGR2BGRA)
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


class PreviewWorker:
    """``take`` gives the newest picture once, None when there is nothing new."""

    def __init__(self, take: Callable[[], CapturePicture | None]) -> None:
        self._take = take
        self._lock = Lock()
        self._size = (0, 0)
        self._shot: Shot | None = None
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Start; harmless when it runs."""
        if self._thread is None:
            self._stop.clear()
            self._thread = Thread(target=self._work, name="preview", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop, wait, and forget the last image."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_JOIN_S)
        self._thread = None
        with self._lock:
            self._shot = None

    def resize(self, width: int, height: int) -> None:
        """The size of coming images in device pixels."""
        with self._lock:
            self._size = (width, height)

    def newest(self) -> Shot | None:
        """The newest image, again and again until there is a newer one."""
        with self._lock:
            return self._shot

    def _work(self) -> None:
        while not self._stop.wait(_PAUSE_S):
            self.prepare()

    def prepare(self) -> None:
        """Make an image of the newest picture, if there is one."""
        with self._lock:
            width, height = self._size
        picture = self._take() if width > 0 and height > 0 else None
        if picture is None:
            return
        shot = Shot(self._image(picture.frame, width, height), picture)
        with self._lock:
            self._shot = shot

    def _image(self, frame: Frame, width: int, height: int) -> QImage:
        """Half of all pictures bring new words for a frame that has its image already."""
        before = self.newest()
        if before and before.picture.frame is frame and before.image.size().toTuple() == (width, height):
            return before.image
        return mirrored_image(frame, width, height)

"""The live picture for the view: always the newest frame, with the newest words laid over it.

The camera is faster than the analysis. Frames come from one thread and words from another; whoever watches takes the
newest of both, and nothing queues.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from hardware.camera.frame import Frame
from hardware.hand.measures import Measures
from kiosk.capture import parameters as p
from kiosk.capture.picture import CapturePicture, Ring


def ring_of(measures: Measures | None, frame: Frame) -> Ring | None:
    """The ring around the tracked palm."""
    if measures is None:
        return None
    x, y = measures.center
    return Ring(x, y, ring_radius(measures.size, frame))


def ring_radius(size: float, frame: Frame) -> float:
    """``size`` (palm length over the shorter side) as a ring's radius over the frame's height."""
    return p.RING_SHARE * size * min(frame.width, frame.height) / frame.height


class Preview:
    """Newest-only; ``take`` empties it. ``on_news`` is called without payload when there is something new."""

    def __init__(self, on_news: Callable[[], None] = lambda: None) -> None:
        self._lock = Lock()
        self._on_news = on_news
        self._picture: CapturePicture | None = None
        self._fresh = False

    def show(self, frame: Frame) -> None:
        """A newer frame. Kept only after the first ``say``, that is while somebody is meant to watch."""
        with self._lock:
            if self._picture is None:
                return
            self._picture, self._fresh = replace(self._picture, frame=frame), True
        self._on_news()

    def say(self, picture: CapturePicture) -> None:
        """Newer words; a newer frame that is already here stays."""
        with self._lock:
            here = self._picture
            newer = here is not None and here.frame.time > picture.frame.time
            self._picture = replace(picture, frame=here.frame) if newer and here else picture
            self._fresh = True
        self._on_news()

    def take(self) -> CapturePicture | None:
        """The newest picture, once; None when there is nothing new."""
        with self._lock:
            fresh, self._fresh = self._fresh, False
            return self._picture if fresh else None

    def forget(self) -> None:
        """Drop the frame and the words."""
        with self._lock:
            self._picture, self._fresh = None, False

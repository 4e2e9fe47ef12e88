"""The live picture for the view: always the newest frame, with the newest words laid over it.

The camera is faster than the analysis. Frames come from one thread and words from another; whoever watches takes the
newest of both, and nothing queues.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from hardware.camera.frame import Frame
from hardware.hand.measures import Measures
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.picture import CapturePicture, Ring


@dataclass(frozen=True, slots=True)
class Words:
    """What is laid over the frame; fields as in ``CapturePicture``."""

    side: Side | None
    instruction: str
    progress: float
    ring: Ring | None
    target_radius: float
    challenge: str | None
    hand_in_view: bool
    liveness: str


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
        self._frame: Frame | None = None
        self._words: Words | None = None
        self._fresh = False

    def show(self, frame: Frame) -> None:
        """A newer frame. Kept only while there are words, that is while somebody is meant to watch."""
        with self._lock:
            if self._words is None:
                return
            self._frame, self._fresh = frame, True
        self._on_news()

    def say(self, words: Words, frame: Frame) -> None:
        """Newer words, about ``frame``; a newer frame already here stays."""
        with self._lock:
            older = self._frame is None or self._frame.time < frame.time
            self._frame = frame if older else self._frame
            self._words, self._fresh = words, True
        self._on_news()

    def take(self) -> CapturePicture | None:
        """The newest picture, once; None when there is nothing new."""
        with self._lock:
            frame, words, fresh = self._frame, self._words, self._fresh
            self._fresh = False
        return _joined(frame, words) if fresh and frame is not None and words is not None else None

    def forget(self) -> None:
        """Drop the frame and the words."""
        with self._lock:
            self._frame, self._words, self._fresh = None, None, False


def _joined(frame: Frame, words: Words) -> CapturePicture:
    return CapturePicture(
        frame=frame,
        side=words.side,
        instruction=words.instruction,
        progress=words.progress,
        ring=words.ring,
        target_radius=words.target_radius,
        challenge=words.challenge,
        hand_in_view=words.hand_in_view,
        liveness=words.liveness,
    )

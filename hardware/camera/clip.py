"""A camera that plays a video file, over and over."""

from pathlib import Path
from typing import Protocol

import numpy as np

from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame, Pixels
from hardware.camera.pictures import MOST_PIXELS, letterbox
from hardware.camera.rate import Pacer
from hardware.camera.source import CameraInfo, Format
from hardware.errors import CameraLost, CannotOpen
from hardware.vision import cv2

# A file that claims a rate outside of this is played at the asked one: frames per second.
SLOWEST, FASTEST = 1.0, 120.0


class Film(Protocol):
    """What is needed of ``cv2.VideoCapture`` on a file."""

    def read(self) -> tuple[bool, Pixels | None]:
        """Whether there was another picture, and the picture."""
        ...

    def get(self, property_id: int) -> float:
        """A property, 0 when unknown."""
        ...

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether the file could be opened."""
        ...

    def release(self) -> None:
        """Close the file."""
        ...


class Clip:
    """Implements ``CameraSource``: pictures scaled into the asked size, at the file's own rate, from the start again
    at its end. What the person in it does is fixed, so it cannot be told anything; it may still answer a challenge.
    """

    def __init__(self, path: Path, info: CameraInfo, *, clock: Clock | None = None) -> None:
        self._path, self._info, self._clock = path, info, clock or SystemClock()
        self._film: Film | None = None
        self._sequence = 0

    @property
    def info(self) -> CameraInfo:
        """See ``CameraSource``."""
        return self._info

    def open(self, wanted: Format) -> Format:
        """The asked size at the file's rate. Raises ``CannotOpen`` when the file is no video or has no picture."""
        self.close()
        film = _play(self._path)
        rate = film.get(cv2.CAP_PROP_FPS)
        self._film, self._sequence = film, 0
        self._format = Format(wanted.width, wanted.height, rate if SLOWEST <= rate <= FASTEST else wanted.rate)
        self._pacer = Pacer(self._format.rate, self._clock)
        return self._format

    def read(self) -> Frame:
        """The next frame, when it is due. Raises ``CameraLost`` when the file cannot be read any more."""
        if self._film is None:
            raise CameraLost("read from a camera that is not open")
        pixels = letterbox(self._next(self._film), self._format.width, self._format.height)
        frame = Frame(pixels, self._sequence, self._pacer.wait(), self._info.id, self._info.simulated)
        self._sequence += 1
        return frame

    def close(self) -> None:
        """Close the file."""
        if self._film is not None:
            self._film.release()
            self._film = None

    def _next(self, film: Film) -> Pixels:
        there, picture = film.read()
        if not there or picture is None:
            self.close()
            try:
                self._film = _play(self._path)
            except CannotOpen as error:
                raise CameraLost(str(error)) from error
            there, picture = self._film.read()
        if not there or picture is None:
            raise CameraLost(f"{self._path.name} cannot be read any more")
        return np.asarray(picture, np.uint8)


def _play(path: Path) -> Film:
    """The file, open and rewound; opening again is exact where seeking in a damaged index is not."""
    if not path.is_file():
        raise CannotOpen(f"no such file: {path}")
    film: Film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)  # type: ignore[assignment]
    pixels = film.get(cv2.CAP_PROP_FRAME_WIDTH) * film.get(cv2.CAP_PROP_FRAME_HEIGHT)
    if not film.isOpened() or not 0 < pixels <= MOST_PIXELS:
        film.release()
        raise CannotOpen(f"not a video that can be played: {path.name}")
    return film

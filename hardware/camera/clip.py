"""A camera that plays a video file, over and over, or as its person is told."""

import threading
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import numpy as np

from hardware.camera.chapters import Chapter
from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame, Pixels
from hardware.camera.pictures import MOST_PIXELS, letterbox
from hardware.camera.rate import Pacer
from hardware.camera.sensor import Sensor
from hardware.camera.source import CameraInfo, Format
from hardware.camera.storyboard import Storyboard
from hardware.errors import CameraLost, CannotOpen
from hardware.vision import cv2

# A file that claims a rate outside of this is played at the asked one: frames per second.
SLOWEST, FASTEST = 1.0, 120.0
# More frames than any video has.
_ENDLESS = 2**31
# So many frames ahead are reached sooner one by one than by a jump within the file.
_NEAR = 16
# How far a chapter may reach beyond the end of the video, because both are rounded: seconds.
_ROUNDED_S = 0.05


class Film(Protocol):
    """What is needed of ``cv2.VideoCapture`` on a file."""

    def read(self) -> tuple[bool, Pixels | None]:
        """Whether there was another picture, and the picture."""
        ...

    def get(self, property_id: int) -> float:
        """A property, 0 when unknown."""
        ...

    def grab(self) -> bool:
        """Pass over a picture; false when there is no other."""
        ...

    def set(self, property_id: int, value: float) -> bool:
        """Go to a frame; false when that cannot be."""
        ...

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether the file could be opened."""
        ...

    def release(self) -> None:
        """Close the file."""
        ...


class Clip:
    """Implements ``CameraSource`` and ``Directed``: pictures scaled into the asked size, at the file's own rate, from
    the start again at its end.

    With ``chapters`` the person in it obeys as far as that was filmed (``Storyboard``); without, nothing can be told.
    A person who obeys holds still for long, which only repetition can show: so that no two frames are equal byte for
    byte they are seen through a ``Sensor``, as stills are. Their ``meta`` says ``chapter``, the instruction obeyed.
    """

    def __init__(
        self, path: Path, info: CameraInfo, chapters: Sequence[Chapter] = (), *, clock: Clock | None = None
    ) -> None:
        self._path, self._info, self._clock = path, info, clock or SystemClock()
        self._chapters, self._board = tuple(chapters), Storyboard(chapters)
        self._lock = threading.Lock()
        self._film: Film | None = None
        self._last: float | None = None
        self._sequence = self._at = self._frames = 0

    @property
    def info(self) -> CameraInfo:
        """See ``CameraSource``."""
        return self._info

    @property
    def frames(self) -> int:
        """How many are in the file; a huge number when it does not say. Known once it was opened."""
        return self._frames

    def tell(self, instruction: str, side: str | None) -> None:
        """See ``Storyboard.tell``; may be called from any thread."""
        with self._lock:
            self._board.tell(instruction, side)

    def open(self, wanted: Format) -> Format:
        """The asked size at the file's rate.

        Raises ``CannotOpen`` when the file is no video, has no picture, or ends before one of its chapters.
        """
        self.close()
        film = _play(self._path)
        rate = film.get(cv2.CAP_PROP_FPS)
        got = Format(wanted.width, wanted.height, rate if SLOWEST <= rate <= FASTEST else wanted.rate)
        self._frames = _length(film)
        try:
            self._check_chapters(self._frames / got.rate)
        except CannotOpen:
            film.release()
            raise
        with self._lock:
            self._board.start(got.rate, self._frames)
        self._last = None
        self._film, self._format, self._sequence, self._at = film, got, 0, 0
        self._sensor = Sensor(got.width, got.height) if self._chapters else None
        self._pacer = Pacer(got.rate, self._clock)
        return got

    def read(self) -> Frame:
        """The next frame, when it is due. Raises ``CameraLost`` when the file cannot be read any more."""
        if self._film is None:
            raise CameraLost("read from a camera that is not open")
        time, simulated = self._pacer.wait(), self._info.simulated
        picture, obeyed = self._next(self._passed(time))
        pixels = letterbox(picture, self._format.width, self._format.height)
        meta: dict[str, str] = {}
        if self._sensor is not None:
            pixels, meta = self._sensor.expose(pixels), {"chapter": obeyed}
        frame = Frame(pixels, self._sequence, time, self._info.id, simulated, MappingProxyType(meta))
        self._sequence += 1
        return frame

    def close(self) -> None:
        """Close the file."""
        if self._film is not None:
            self._film.release()
            self._film = None

    def _check_chapters(self, seconds: float) -> None:
        for number, chapter in enumerate(self._chapters, 1):
            if chapter.end > seconds + _ROUNDED_S:
                raise CannotOpen(
                    f"chapter {number} of {self._path.name} ends at {chapter.end:g} s, the video at {seconds:g} s"
                )

    def _passed(self, time: float) -> int:
        """How many frames of the film have passed since the last one read, at most a second's: people do not slow down
        because a computer is busy, and a gesture in slow motion would come too late."""
        last, self._last = self._last, time
        return 1 if last is None else max(1, round(min(time - last, 1.0) * self._format.rate))

    def _next(self, passed: int) -> tuple[Pixels, str]:
        """The picture to show and the instruction it obeys; a file that is shorter than it says plays on."""
        for steps in (passed, 1):
            with self._lock:
                number, obeyed = [self._board.step() for _ in range(steps)][-1], self._board.instruction
            picture = self._picture(number)
            if picture is not None:
                return picture, obeyed
            with self._lock:
                self._board.ended()
        raise CameraLost(f"{self._path.name} cannot be read any more")

    def _picture(self, number: int) -> Pixels | None:
        """Frame ``number`` of the file, None when it has no such frame."""
        film = self._film
        if number == 0 and self._at != 0:
            film = self._reopen()
        while film is not None and self._at < number <= self._at + _NEAR and film.grab():
            self._at += 1
        if film is None or (self._at != number and not film.set(cv2.CAP_PROP_POS_FRAMES, number)):
            return None
        there, picture = film.read()
        self._at = number + 1
        return np.asarray(picture, np.uint8) if there and picture is not None else None

    def _reopen(self) -> Film:
        self.close()
        try:
            self._film = _play(self._path)
        except CannotOpen as error:
            raise CameraLost(str(error)) from error
        self._at = 0
        return self._film


def _length(film: Film) -> int:
    """Frames in the file; as good as endless when the file does not say, for its end is met anyway."""
    frames = film.get(cv2.CAP_PROP_FRAME_COUNT)
    return int(frames) if 0 < frames < _ENDLESS else _ENDLESS


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

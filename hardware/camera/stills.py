"""A camera that shows pictures as a person would hold the hand: hold, leave, next."""

import logging
import threading
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np

from hardware.camera.album import Shot
from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame, Pixels
from hardware.camera.pictures import letterbox, load_picture, surroundings
from hardware.camera.playlist import HOLD_FRAMES, LEAVE_FRAMES, Playlist
from hardware.camera.rate import Pacer
from hardware.camera.sensor import Sensor
from hardware.camera.source import CameraInfo, Format
from hardware.errors import CameraLost, CannotOpen, PictureError

_log = logging.getLogger(__name__)


class Stills:
    """Implements ``CameraSource`` and ``Directed``; see ``Playlist`` for what it does when told something.

    A picture that cannot be used (``load_picture``) is skipped for good and counted in ``skipped``. When none can be
    used, ``open`` raises ``CannotOpen`` and ``read`` raises ``CameraLost``. Each frame's ``meta`` says ``still``,
    ``picture`` (file name), ``subject`` and ``hand``; the last three are None while nobody is there.
    """

    def __init__(
        self,
        shots: Sequence[Shot],
        info: CameraInfo,
        *,
        clock: Clock | None = None,
        hold: int = HOLD_FRAMES,
        leave: int = LEAVE_FRAMES,
    ) -> None:
        self._info, self._clock = info, clock or SystemClock()
        self._playlist = Playlist(shots, hold, leave)
        self._lock = threading.Lock()
        self._skipped: dict[str, str] = {}
        self._format: Format | None = None
        self._shown: tuple[Shot, Pixels] | None = None
        self._empty: Pixels | None = None
        self._sequence = 0

    @property
    def info(self) -> CameraInfo:
        """See ``CameraSource``."""
        return self._info

    @property
    def skipped(self) -> dict[str, str]:
        """Files that could not be shown, each with its reason."""
        return dict(self._skipped)

    def tell(self, instruction: str, side: str | None) -> None:
        """See ``Playlist.tell``; may be called from any thread."""
        with self._lock:
            self._playlist.tell(instruction, side)

    def open(self, wanted: Format) -> Format:
        """Any size and rate is possible. Raises ``CannotOpen`` when no picture can be used."""
        first = self._first_usable(wanted)
        self._format, self._sequence, self._shown = wanted, 0, None
        self._empty = np.full((wanted.height, wanted.width, 3), surroundings(first), np.uint8)
        self._sensor = Sensor(wanted.width, wanted.height)
        self._pacer = Pacer(wanted.rate, self._clock)
        return wanted

    def read(self) -> Frame:
        """The next frame, when it is due."""
        if self._format is None:
            raise CameraLost("read from a camera that is not open")
        time = self._pacer.wait()
        shot, picture = self._present(self._format)
        frame = Frame(
            pixels=self._sensor.expose(picture),
            sequence=self._sequence,
            time=time,
            source=self._info.id,
            simulated=self._info.simulated,
            meta=MappingProxyType(_about(shot)),
        )
        self._sequence += 1
        return frame

    def close(self) -> None:
        """Forget the pictures."""
        self._format, self._shown, self._empty = None, None, None

    def _first_usable(self, size: Format) -> Pixels:
        for shot in self._playlist.shots:
            try:
                return letterbox(load_picture(shot.path), size.width, size.height)
            except PictureError as error:
                self._skip(shot, error)
        raise CannotOpen(f"no usable picture: {len(self._skipped)} skipped, {next(iter(self._skipped.values()), '')}")

    def _present(self, size: Format) -> tuple[Shot | None, Pixels]:
        """What is in front of the camera now."""
        while True:
            with self._lock:
                shot = self._playlist.step()
            if shot is None:
                break
            try:
                return shot, self._picture(shot, size)
            except PictureError as error:
                self._skip(shot, error)
        if not self._playlist.shots or self._empty is None:
            raise CameraLost("no usable picture is left")
        return None, self._empty

    def _picture(self, shot: Shot, size: Format) -> Pixels:
        if self._shown is None or self._shown[0] != shot:
            picture = letterbox(load_picture(shot.path), size.width, size.height)
            self._shown, self._empty = (shot, picture), np.full_like(picture, surroundings(picture))
        return self._shown[1]

    def _skip(self, shot: Shot, error: PictureError) -> None:
        _log.info("skipped a picture: %s", error)
        self._skipped[str(shot.path)] = str(error)
        with self._lock:
            self._playlist.skip(shot)


def _about(shot: Shot | None) -> dict[str, object]:
    if shot is None:
        return {"still": True, "picture": None, "subject": None, "hand": None}
    return {"still": True, "picture": shot.path.name, "subject": shot.subject, "hand": shot.hand}

"""A real camera, through OpenCV: V4L2 by stable id on Linux, the system's own numbering elsewhere."""

import sys
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from hardware.camera.clock import Clock, SystemClock
from hardware.camera.discovery import Device, DeviceTree
from hardware.camera.frame import Frame, Pixels
from hardware.camera.limits import SMALLEST_HEIGHT, SMALLEST_WIDTH
from hardware.camera.source import CameraInfo, Format, Kind
from hardware.errors import CameraLost, CameraStalled, CannotOpen, NotAllowed, WrongSize
from hardware.vision import V4L_TIMEOUT_S, cv2

PREFIX = "device:"

# A driver's time stamp counts as the moment of capture when it lies at most this far back: seconds.
_OLDEST_STAMP = 1.0


class Capture(Protocol):
    """What is needed of ``cv2.VideoCapture``."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether the device could be opened."""
        ...

    def set(self, property_id: int, value: float) -> bool:
        """Ask for a property."""
        ...

    def get(self, property_id: int) -> float:
        """A property as it is, 0 when unknown."""
        ...

    def read(self) -> tuple[bool, Any]:
        """Whether a picture came, and the picture."""
        ...

    def release(self) -> None:
        """Give the device back."""
        ...


Opener = Callable[[str | int], Capture]


def open_capture(target: str | int) -> Capture:
    """OpenCV on a V4L2 node's path, or on a number of the system's own order."""
    if isinstance(target, str):
        return cv2.VideoCapture(target, cv2.CAP_V4L2)
    return cv2.VideoCapture(target)


class DeviceCamera:
    """Implements ``CameraSource``. The id is looked up again at every opening, so a camera that comes back on another
    node is found. A camera that software feeds is refused (``NotAllowed``) unless ``allow_virtual``.

    Outside of Linux ids are numbers, and nothing tells whether software feeds a camera.
    """

    def __init__(
        self,
        wanted: str,
        *,
        allow_virtual: bool = False,
        tree: DeviceTree | None = None,
        opener: Opener = open_capture,
        clock: Clock | None = None,
    ) -> None:
        self._wanted, self._allow_virtual = wanted, allow_virtual
        self._tree = tree or (DeviceTree() if sys.platform == "linux" else None)
        self._opener, self._clock = opener, clock or SystemClock()
        self._info = CameraInfo(f"{PREFIX}{wanted}", f"Camera {wanted}", Kind.DEVICE)
        self._settle(self._tree.find(wanted) if self._tree else None)
        self._capture: Capture | None = None
        self._format = Format()
        self._sequence, self._last = 0, 0.0

    @property
    def info(self) -> CameraInfo:
        """See ``CameraSource``."""
        return self._info

    def open(self, wanted: Format) -> Format:
        """Ask for ``wanted``, take what the camera gives, and wait for its first picture.

        Raises ``CannotOpen`` (absent, busy, no permission, no picture), ``NotAllowed``, ``WrongSize`` (too small).
        """
        self.close()
        self._capture = self._opener(self._target())
        try:
            self._format = self._negotiate(self._capture, wanted)
        except BaseException:
            self.close()
            raise
        self._sequence = 0
        return self._format

    def read(self) -> Frame:
        """The next frame. Raises ``CameraLost``, ``CameraStalled`` or ``WrongSize``."""
        if self._capture is None:
            raise CameraLost("read from a camera that is not open")
        asked_at = self._clock.now()
        pixels = _grab(self._capture)
        if pixels is None:
            waited = self._clock.now() - asked_at
            raise (CameraStalled if waited >= V4L_TIMEOUT_S else CameraLost)(f"no picture after {waited:.1f} s")
        if pixels.shape[:2] != (self._format.height, self._format.width):
            raise WrongSize(f"the size changed to {pixels.shape[1]}x{pixels.shape[0]}")
        frame = Frame(pixels, self._sequence, self._captured_at(self._capture), self._info.id)
        self._sequence += 1
        return frame

    def close(self) -> None:
        """Give the device back."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _target(self) -> str | int:
        if self._tree is None:
            return self._number()
        device = self._tree.find(self._wanted)
        if device is None:
            raise CannotOpen(f"no camera {self._wanted!r} is connected")
        self._settle(device)
        if device.virtual and not self._allow_virtual:
            raise NotAllowed(f"{device.name} is fed by software, not by a lens")
        return str(device.node)

    def _settle(self, device: Device | None) -> None:
        """Once found, a camera is known by its stable id, whatever it was called by at first."""
        if device is not None:
            self._wanted = device.stable_id
            ident = f"{PREFIX}{device.stable_id}"
            self._info = CameraInfo(ident, device.name, Kind.DEVICE, virtual_device=device.virtual)

    def _number(self) -> int:
        if not self._wanted.isdecimal():
            raise CannotOpen(f"this system knows cameras by number only, not {self._wanted!r}")
        return int(self._wanted)

    def _negotiate(self, capture: Capture, wanted: Format) -> Format:
        if not capture.isOpened():
            raise CannotOpen(f"{self._info.name} is busy, or there is no permission to use it")
        # Uncompressed pictures above 640x480 do not fit through USB 2 at full rate; cameras without MJPG ignore it.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, wanted.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wanted.height)
        capture.set(cv2.CAP_PROP_FPS, wanted.rate)
        # One buffer halves the rate of many drivers; more than two only hold old pictures.
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 2)
        first = _grab(capture)
        if first is None:
            raise CannotOpen(f"{self._info.name} opens but delivers no picture")
        height, width = first.shape[:2]
        if width < SMALLEST_WIDTH or height < SMALLEST_HEIGHT:
            raise WrongSize(f"{width}x{height} is too small, {SMALLEST_WIDTH}x{SMALLEST_HEIGHT} is needed")
        return Format(width, height, capture.get(cv2.CAP_PROP_FPS) or wanted.rate)

    def _captured_at(self, capture: Capture) -> float:
        """The driver's time stamp where it is of our clock, else now; always later than the frame before."""
        now = self._clock.now()
        stamp = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        captured = stamp if stamp > 0.0 and 0.0 <= now - stamp <= _OLDEST_STAMP else now
        self._last = max(captured, self._last + 1e-6)
        return self._last


def _grab(capture: Capture) -> Pixels | None:
    """One picture as (height, width, 3) uint8 BGR with memory of its own; None when none came."""
    try:
        there, picture = capture.read()
    except cv2.error as error:
        raise CameraLost(f"OpenCV: {error}") from error
    if not there or picture is None or picture.size == 0:
        return None
    if picture.dtype != np.uint8 or picture.ndim not in (2, 3) or (picture.ndim == 3 and picture.shape[2] != 3):
        raise WrongSize(f"pictures of shape {picture.shape} and type {picture.dtype} are not supported")
    if picture.ndim == 2:
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), np.uint8)
    return np.array(picture, np.uint8)

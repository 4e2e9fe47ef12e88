"""Cameras that go wrong: a rendered person behind a cable, and pictures held up to a lens."""

import threading

from hardware.camera.clock import SystemClock
from hardware.camera.frame import Frame, Pixels
from hardware.camera.rate import Pacer
from hardware.camera.sensor import Sensor
from hardware.camera.source import CameraInfo, Format, Kind
from hardware.camera.virtual import VirtualCamera
from hardware.errors import CameraLost, CannotOpen


class Cabled:
    """A rendered person's camera with a cable; small pictures, so that a busy machine keeps up."""

    def __init__(self, seed: int = 7, *, plugged: bool = True) -> None:
        self._camera = VirtualCamera(seed)
        self.plugged = plugged

    @property
    def info(self) -> CameraInfo:
        return self._camera.info

    def open(self, wanted: Format) -> Format:
        if not self.plugged:
            raise CannotOpen("no such camera")
        return self._camera.open(Format(640, 480, wanted.rate))

    def read(self) -> Frame:
        if not self.plugged:
            raise CameraLost("the cable is out")
        return self._camera.read()

    def close(self) -> None:
        self._camera.close()

    def tell(self, instruction: str, side: str | None) -> None:
        self._camera.tell(instruction, side)


class Poster:
    """A camera before which a picture is held up, with a sensor's noise; ``hold_up`` changes it at any time.

    The camera promises the size of its first picture.
    """

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._sensor = self._made(pixels)
        self._lock = threading.Lock()
        self._pacer = Pacer(30.0, SystemClock())
        self._sequence = 0

    @property
    def info(self) -> CameraInfo:
        return CameraInfo("poster:1", "Poster", Kind.VIRTUAL, simulated=True)

    def hold_up(self, pixels: Pixels) -> None:
        sensor = self._made(pixels)
        with self._lock:
            self._pixels, self._sensor = pixels, sensor

    def open(self, wanted: Format) -> Format:
        self._sequence = 0
        height, width = self._pixels.shape[:2]
        return Format(width, height, wanted.rate)

    def read(self) -> Frame:
        time = self._pacer.wait()
        with self._lock:
            pixels = self._sensor.expose(self._pixels)
        self._sequence += 1
        return Frame(pixels, self._sequence - 1, time, self.info.id, simulated=True)

    def close(self) -> None:
        """Nothing to give back."""

    @staticmethod
    def _made(pixels: Pixels) -> Sensor:
        height, width = pixels.shape[:2]
        return Sensor(width, height)

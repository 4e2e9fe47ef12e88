"""The camera before which one visitor after the other stands, on a cable that can be pulled."""

import threading
from functools import partial

from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Format
from hardware.camera.virtual import VirtualCamera
from hardware.errors import CameraLost, CannotOpen
from hardware.simulate.habits import Clumsiness
from hardware.simulate.performer import Performer
from tests.benchmarks.rendering import RenderingProcess

WIDTH, HEIGHT = 640, 480
"""Small pictures: people are rendered on the same two cores."""


class StreetCamera:
    """Implements ``CameraSource`` and ``Directed``. Visitors live in ``process`` and change while it is closed."""

    def __init__(self, process: RenderingProcess) -> None:
        self._lock = threading.Lock()
        self._process = process
        self._camera = VirtualCamera(0, cast=process.cast(Performer))
        self._plugged = True

    def step_up(self, person: int, clumsy: frozenset[Clumsiness] = frozenset()) -> None:
        """``person`` stands before it from now on."""
        with self._lock:
            self._camera = VirtualCamera(person, cast=self._process.cast(partial(Performer, clumsy=clumsy)))

    def plug(self, plugged: bool) -> None:
        """Put the cable in, or pull it out."""
        with self._lock:
            self._plugged = plugged

    @property
    def info(self) -> CameraInfo:
        return self._camera.info

    def open(self, wanted: Format) -> Format:
        with self._lock:
            if not self._plugged:
                raise CannotOpen("no such camera")
            return self._camera.open(Format(WIDTH, HEIGHT, wanted.rate))

    def read(self) -> Frame:
        with self._lock:
            camera = self._camera
            if not self._plugged:
                raise CameraLost("the cable is out")
        return camera.read()

    def close(self) -> None:
        with self._lock:
            self._camera.close()

    def tell(self, instruction: str, side: str | None) -> None:
        with self._lock:
            self._camera.tell(instruction, side)

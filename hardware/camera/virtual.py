"""A camera in front of which stands a rendered person, who reads the screen and does what it says."""

import threading
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Protocol

from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame, Pixels
from hardware.camera.rate import Pacer
from hardware.camera.source import CameraInfo, Format, Kind
from hardware.errors import CameraLost

PREFIX = "virtual"
DEFAULT_SEED = 1


class Performer(Protocol):
    """A rendered person: ``hardware.simulate.performer.Performer`` is one."""

    def tell(self, instruction: str, side: str | None) -> None:
        """Show the person an instruction, as ``Directed.tell``; may come from another thread than ``frame`` is in."""
        ...

    def frame(self, time: float, width: int, height: int) -> tuple[Pixels, Mapping[str, Any]]:
        """What the camera sees at ``time`` (monotonic seconds): (height, width, 3) uint8 BGR, and facts about it."""
        ...


Cast = Callable[[int], Performer]


def rendered_person(seed: int) -> Performer:
    """The rendered person of a seed. Imported late: whoever uses a real camera does not load the renderer."""
    from hardware.simulate.performer import Performer as Rendered  # noqa: PLC0415

    return Rendered(seed)


class VirtualCamera:
    """Implements ``CameraSource`` and ``Directed``. Equal seeds show the same people; ``meta`` is the performer's."""

    def __init__(self, seed: int = DEFAULT_SEED, *, cast: Cast = rendered_person, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._info = CameraInfo(f"{PREFIX}:{seed}", f"Virtual camera, person {seed}", Kind.VIRTUAL, simulated=True)
        self._lock = threading.Lock()
        self._performer: Callable[[], Performer] = cache(lambda: cast(seed))
        self._format: Format | None = None
        self._sequence = 0

    @property
    def info(self) -> CameraInfo:
        """See ``CameraSource``."""
        return self._info

    def tell(self, instruction: str, side: str | None) -> None:
        """What the screen says, or a direction (``hardware.camera.directions``); may be called from any thread."""
        with self._lock:
            performer = self._performer()
        performer.tell(instruction, side)  # whoever tells does not wait for a picture to be drawn

    def open(self, wanted: Format) -> Format:
        """Any size and rate is possible; how fast frames really come depends on the renderer."""
        with self._lock:
            self._performer()
        self._format, self._sequence = wanted, 0
        self._pacer = Pacer(wanted.rate, self._clock)
        return wanted

    def read(self) -> Frame:
        """The next frame, when it is due."""
        if self._format is None:
            raise CameraLost("read from a camera that is not open")
        time = self._pacer.wait()
        with self._lock:
            performer = self._performer()
        pixels, meta = performer.frame(time, self._format.width, self._format.height)
        own = pixels if pixels.flags.owndata else pixels.copy()
        frame = Frame(own, self._sequence, time, self._info.id, simulated=True, meta=MappingProxyType(dict(meta)))
        self._sequence += 1
        return frame

    def close(self) -> None:
        """The person stays; only the camera is off."""
        self._format = None

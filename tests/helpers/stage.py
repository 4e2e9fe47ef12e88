"""A camera, an engine and a person without pixels: what the capture service sees when it is driven by a script."""

import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from hardware.analysis import Analysis
from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Format
from hardware.errors import CameraLost, CannotOpen
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture
from hardware.palm.side import Side
from kiosk.flows.events import Event, HandSeen
from tests.helpers.scripted import CAMERA, RATE, Scene

_WAIT_S = 0.05
_EVENT_S = 60.0


class ScriptedPerson:
    """A source in step with its engine: the next frame comes when the last one was analysed.

    Shows what ``script`` yields and then, for ever, ``rest``. Makes a gesture when told to, unless ``obeys`` is off.
    """

    def __init__(self, clock: ManualClock, scene: Scene, *, camera: CameraInfo = CAMERA, obeys: bool = True) -> None:
        self.clock, self.scene, self.obeys = clock, scene, obeys
        self.told: list[tuple[str, str | None]] = []
        self.opened = 0
        self.analysed = threading.Semaphore()
        self.rest = scene.good
        self._info = camera
        self._script: Iterator[Analysis] = iter(())
        self._plugged = threading.Event()
        self._plugged.set()

    @property
    def info(self) -> CameraInfo:
        return self._info

    def open(self, wanted: Format) -> Format:
        if not self._plugged.is_set():
            raise CannotOpen("unplugged")
        self.opened += 1
        self.scene.sequence = -1
        return replace(wanted, width=64, height=36)

    def read(self) -> Frame:
        self.analysed.acquire(timeout=_WAIT_S)
        if not self._plugged.is_set():
            raise CameraLost("unplugged")
        self.clock.advance(1 / RATE)
        self.scene.time = self.clock.now() - 1 / RATE
        analysis = next(self._script, None) or self.rest()
        return replace(analysis.frame, meta=MappingProxyType({"analysis": analysis}))

    def close(self) -> None:
        """Nothing to give back."""

    def tell(self, instruction: str, side: str | None) -> None:
        self.told.append((instruction, side))
        if self.obeys and instruction.startswith("challenge_"):
            self.play(self.scene.perform(Gesture(instruction.removeprefix("challenge_"))))

    def play(self, script: Iterable[Analysis]) -> None:
        self._script = iter(script)

    def unplug(self) -> None:
        self._plugged.clear()

    def plug(self) -> None:
        self._plugged.set()


class ScriptEngine:
    """Says about a frame what the script wrote on it."""

    def __init__(self, person: ScriptedPerson) -> None:
        self._person = person
        self.closed = False
        self.blank = threading.Event()
        self.failures: list[Exception] = []
        self.threads: set[str] = set()

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        self.threads.add(threading.current_thread().name)
        if "analysis" not in frame.meta and not frame.pixels.any():
            self.blank.set()
            return Analysis(frame, (), None, Guidance.SHOW_HAND, None)
        self._person.analysed.release()
        if self.failures:
            raise self.failures.pop()
        analysis: Analysis = frame.meta["analysis"]
        return replace(analysis, frame=frame)

    def close(self) -> None:
        self.closed = True


@dataclass
class Posted:
    """The events a service posted, in order; waits for the next one instead of sleeping."""

    events: "queue.Queue[Event]" = field(default_factory=queue.Queue)
    hands: int = 0
    """How often a hand in view was told; it comes between the others at any time."""

    def __call__(self, event: Event) -> None:
        if isinstance(event, HandSeen):
            self.hands += 1
        else:
            self.events.put(event)

    def next(self) -> Event:
        return self.events.get(timeout=_EVENT_S)

    @property
    def none(self) -> bool:
        return self.events.empty()

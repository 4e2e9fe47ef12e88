"""Whole visits by rendered people who do as told: enrollment of both palms, and a hand in view until the result.

The kiosk with its face, its own capture service and a server in another process. People are rendered live at 640x480,
in the same process, so a quick machine and a real camera do better.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from hardware.analysis import Analysis
from hardware.camera.directions import BECOME, LEAVE
from hardware.camera.frame import Frame
from hardware.camera.source import Format
from hardware.camera.virtual import VirtualCamera
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture.service import CaptureService
from kiosk.runner import Post
from tests.benchmarks.place import Place, place
from tests.benchmarks.table import show
from tests.benchmarks.visitor import visitor

PEOPLE, VISITS, FIRST = 5, 12, 7
SIZE = Format(640, 480, 30.0)
AIM_ENROLL_S, AIM_VERIFY_S = 40.0, 1.5


@dataclass
class Person(VirtualCamera):
    """Reads the screen; ``read`` counts what it was told."""

    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(FIRST)

    def tell(self, instruction: str, side: str | None) -> None:
        """See ``Directed``."""
        self.told.append(instruction)
        super().tell(instruction, side)


class SeeingEngine(Engine):
    """Remembers when a hand was first seen since ``seen`` was cleared."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[float] = []

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        """See ``Engine``."""
        analysis = super().analyse(frame, wanted)
        if analysis.hands:
            self.seen.append(time.monotonic())
        return analysis


@dataclass
class Kiosk:
    """One kiosk before one camera."""

    level: LivenessLevel
    person: Person = field(default_factory=Person)
    engines: list[SeeingEngine] = field(default_factory=list)

    def make_capture(self, post: Post) -> CaptureService:
        """The kiosk's own, with an engine that remembers."""
        return CaptureService(lambda: self.person, self._engine, post, level=self.level, wanted=SIZE)

    def _engine(self) -> SeeingEngine:
        self.engines.append(SeeingEngine())
        return self.engines[-1]


def main() -> None:
    """Print medians, longest and how often people were told something."""
    with place() as where:
        users = [where.backend.create_user() for _ in range(PEOPLE)]
        times, told = _enroll(where, users)
        waits = _verify(where, users[0])
    head = ("what", "median", "longest")
    rows = [
        ("both palms, touch to result, s", statistics.median(times), max(times)),
        ("instructions read on the way", statistics.median(told), max(told)),
        ("hand in view to result, no challenge, s", statistics.median(waits), max(waits)),
    ]
    show(f"visits, {PEOPLE} enrollments and {VISITS} verifications", head, rows)
    print(f"  aims: enrollment under {AIM_ENROLL_S:.0f} s; verification, median, under {AIM_VERIFY_S} s")


def _enroll(where: Place, users: list[str]) -> tuple[list[float], list[int]]:
    """Seconds and instructions of each enrollment, at level challenge."""
    both = where.settings.model_copy(update={"sides": "both", "liveness": LivenessLevel.CHALLENGE})
    kiosk = Kiosk(LivenessLevel.CHALLENGE)
    times, told = [], []
    with visitor(replace(where, settings=both), lambda: kiosk.person, make_capture=kiosk.make_capture) as somebody:
        for number, user_id in enumerate(users):
            kiosk.person.tell(f"{BECOME}{FIRST + number}", None)
            kiosk.person.told.clear()
            key = where.backend.enrollment_key(user_id)[0]
            times.append(_seconds(lambda key=key: somebody.enroll(key)))  # type: ignore[misc]
            told.append(len(kiosk.person.told))
    return times, told


def _verify(where: Place, user_id: str) -> list[float]:
    """Seconds from the first frame with a hand to the end of the visit, at level none."""
    kiosk, waits = Kiosk(LivenessLevel.NONE), []
    with visitor(where, lambda: kiosk.person, make_capture=kiosk.make_capture) as somebody:
        for _ in range(VISITS):
            kiosk.person.tell(LEAVE, None)
            for engine in kiosk.engines:
                engine.seen.clear()
            somebody.verify(user_id)
            waits.append(time.monotonic() - kiosk.engines[-1].seen[0])
    return waits


def _seconds(work: Callable[[], None]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start

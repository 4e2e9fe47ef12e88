"""Whole visits by rendered people who do as told: enrollment of both palms, and a hand in view until the result.

The kiosk with its face and its own capture service; people (640x480) and server are in processes of their own. Before
the first good frame it is mostly the person who takes time: the hand has to come to rest.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from hardware.camera.directions import BECOME, LEAVE
from hardware.camera.frame import Frame
from hardware.camera.source import Format
from hardware.camera.virtual import VirtualCamera
from hardware.liveness.verdict import LivenessLevel
from hardware.simulate.performer import Performer
from kiosk.capture.service import CaptureService
from kiosk.runner import Post
from tests.benchmarks.marks import Marks, Split
from tests.benchmarks.place import Place, place
from tests.benchmarks.rendering import RenderingProcess
from tests.benchmarks.table import show
from tests.benchmarks.visitor import visitor

PEOPLE, VISITS, FIRST = 5, 12, 7
SIZE = Format(640, 480, 30.0)
CLOSING_S = 10.0
AIM_ENROLL_S, AIM_VERIFY_S = 40.0, 1.5


class Person(VirtualCamera):
    """Reads the screen; ``told`` is what it was told, ``delivered`` are the times (monotonic seconds) of its frames."""

    def __init__(self, process: RenderingProcess) -> None:
        super().__init__(FIRST, cast=process.cast(Performer))
        self.told: list[str] = []
        self.delivered: list[float] = []

    def tell(self, instruction: str, side: str | None) -> None:
        """See ``Directed``."""
        self.told.append(instruction)
        super().tell(instruction, side)

    def read(self) -> Frame:
        """See ``CameraSource``."""
        frame = super().read()
        self.delivered.append(frame.time)
        return frame

    def leave(self) -> None:
        """Go out of view while the camera is closed: the next hand is a new one, held a little differently."""
        self.tell(LEAVE, None)
        until = time.monotonic() + CLOSING_S
        while self._format is not None:  # the kiosk closes it in its own time
            if time.monotonic() > until:
                raise RuntimeError("the kiosk keeps its camera open")
            time.sleep(0.01)
        self.open(SIZE)
        while self.read().meta["side"] is not None:
            pass
        self.close()

    @property
    def rate(self) -> float:
        """Frames per second since ``delivered`` was cleared."""
        times = self.delivered
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0


@dataclass
class Kiosk:
    """One kiosk before one camera."""

    level: LivenessLevel
    person: Person
    marks: Marks = field(default_factory=Marks)

    def make_capture(self, post: Post) -> CaptureService:
        """The kiosk's own, with marks."""
        marks = self.marks
        return CaptureService(
            lambda: self.person, marks.make_engine, post, level=self.level, wanted=SIZE, template=marks.make_template
        )


@dataclass(frozen=True, slots=True)
class Verified:
    """One verification; frames per second of the camera and of the analysis."""

    split: Split
    camera: float
    analysed: float


def main() -> None:
    """Print medians, longest and how often people were told something."""
    with place() as where, RenderingProcess() as process:
        users = [where.backend.create_user() for _ in range(PEOPLE)]
        times, told = _enroll(where, process, users)
        visits = _verify(where, process, users[0])
    head = ("what", "median", "longest")
    rows = [
        ("both palms, touch to result, s", statistics.median(times), max(times)),
        ("instructions read on the way", statistics.median(told), max(told)),
    ]
    show(f"visits, {PEOPLE} enrollments", head, rows)
    print(f"  aim: under {AIM_ENROLL_S:.0f} s")
    names = (
        "hand in view to result",
        "  the person: hand in view to first good frame",
        "  the kiosk: collect frames",
        "  make the template",
        "  send, match, show the result",
    )
    columns = zip(*(visit.split for visit in visits), strict=True)
    rows = [(name, statistics.median(part), max(part)) for name, part in zip(names, columns, strict=True)]
    kiosks = [visit.split.whole - visit.split.person for visit in visits]
    rows.insert(2, ("first good frame to result", statistics.median(kiosks), max(kiosks)))
    show(f"visits, {VISITS} verifications without a challenge, seconds", head, rows)
    print(f"  aim: hand in view to result, median, under {AIM_VERIFY_S} s")
    camera, analysed = (
        statistics.median(rates) for rates in zip(*((v.camera, v.analysed) for v in visits), strict=True)
    )
    print(f"  frames per second: camera {camera:.1f} of {SIZE.rate:.0f}, analysed {analysed:.1f}")


def _enroll(where: Place, process: RenderingProcess, users: list[str]) -> tuple[list[float], list[int]]:
    """Seconds and instructions of each enrollment, at level challenge."""
    both = where.settings.model_copy(update={"sides": "both", "liveness": LivenessLevel.CHALLENGE})
    kiosk = Kiosk(LivenessLevel.CHALLENGE, Person(process))
    times, told = [], []
    with visitor(replace(where, settings=both), lambda: kiosk.person, make_capture=kiosk.make_capture) as somebody:
        for number, user_id in enumerate(users):
            kiosk.person.tell(f"{BECOME}{FIRST + number}", None)
            kiosk.person.told.clear()
            key = where.backend.enrollment_key(user_id)[0]
            times.append(_seconds(lambda key=key: somebody.enroll(key)))  # type: ignore[misc]
            told.append(len(kiosk.person.told))
    return times, told


def _verify(where: Place, process: RenderingProcess, user_id: str) -> list[Verified]:
    """The same person again and again, at level none."""
    kiosk, visits = Kiosk(LivenessLevel.NONE, Person(process)), []
    make, marks, person = kiosk.make_capture, kiosk.marks, kiosk.person
    with visitor(where, lambda: person, make_capture=make, watch=marks.watch) as somebody:
        for _ in range(VISITS):
            person.leave()
            person.delivered.clear()
            marks.begin()
            somebody.verify(user_id)
            visits.append(Verified(marks.split(), person.rate, marks.rate))
    return visits


def _seconds(work: Callable[[], None]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start

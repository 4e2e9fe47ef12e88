"""How long the window's thread was away from its event loop, what it was at, and whose fault it was.

A stall has three parts: the thread's own work (time on a core), its wait for a core (the machine is busy), and the
rest: asleep for the interpreter's lock, for a disk or another thread. What it was at is the event that took longest.
"""

import gc
import os
import threading
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

BEAT_MS = 10
NOTED_MS = 20.0
"""Stalls shorter than this are counted and not explained."""


class Moment(NamedTuple):
    """Seconds: wall clock, the thread's time on a core, its time in the queue for one."""

    wall: float
    work: float
    queue: float


@dataclass(frozen=True, slots=True)
class Stall:
    """Milliseconds. ``late`` is what counts; the parts also hold up to a beat of sleep that is nobody's fault."""

    late: float
    work: float
    queue: float
    asleep: float
    collecting: float
    """Of all that, while some thread collected garbage and so held the interpreter's lock."""
    page: str
    doing: str
    doing_wall: float
    doing_work: float

    @property
    def ours(self) -> float:
        """What it would have been with a core free at all times."""
        return max(0.0, self.late - self.queue)


class Scheduler:
    """What Linux knows of the calling thread; times in a queue are 0 where it does not tell."""

    def __init__(self) -> None:
        try:
            self._file = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._file = -1

    def now(self) -> Moment:
        """This moment."""
        if self._file < 0:
            return Moment(time.perf_counter(), time.thread_time(), 0.0)
        queue = int(os.pread(self._file, 100, 0).split()[1]) / 1e9
        return Moment(time.perf_counter(), time.thread_time(), queue)

    def close(self) -> None:
        """Harmless when done twice."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1


class Stalls(QObject):
    """A timer in the window's thread that notes how late it is called: for so long nobody was answered.

    Made in that thread, which must have an application; ``page`` is what the screen shows and may be set at any time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds: list[float] = []
        self.noted: list[Stall] = []
        self.page = ""
        self._scheduler = Scheduler()
        self._last = self._scheduler.now()
        self._events: list[tuple[float, float, str]] = []
        self._collections: list[tuple[float, float]] = []
        self._collecting_since = 0.0
        self._timer = QTimer(self)
        self._timer.setObjectName("beat")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on."""
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        gc.callbacks.append(self._collect)
        self._begin(self._scheduler.now())
        self._timer.start()

    def stop(self) -> None:
        """Until ``start``."""
        self._timer.stop()
        gc.callbacks.remove(self._collect)
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def close(self) -> None:
        """Nothing is noted any more."""
        self._scheduler.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which event the thread turns to."""
        name = f"{event.type().name} {type(watched).__name__} {watched.objectName()}".strip()
        self._events.append((time.perf_counter(), time.thread_time(), name))
        return False

    def _collect(self, phase: str, _info: dict[str, int]) -> None:
        """Called by whichever thread collects."""
        now = time.perf_counter()
        if phase == "start":
            self._collecting_since = now
        else:
            self._collections.append((self._collecting_since, now))

    def _begin(self, now: Moment) -> None:
        self._last = now
        self._events.clear()
        self._collections.clear()

    def _beat(self) -> None:
        now, last = self._scheduler.now(), self._last
        late = max(0.0, 1000 * (now.wall - last.wall) - BEAT_MS)
        self.milliseconds.append(late)
        if late >= NOTED_MS:
            self.noted.append(self._explained(late, last, now))
        self._begin(now)

    def _explained(self, late: float, last: Moment, now: Moment) -> Stall:
        wall, work, queue = (1000 * (then - before) for then, before in zip(now, last, strict=True))
        doing, doing_wall, doing_work = self._longest(now)
        collecting = 1000 * sum(end - start for start, end in self._collections)
        asleep = max(0.0, wall - work - queue)
        return Stall(late, work, queue, asleep, collecting, self.page, doing, doing_wall, doing_work)

    def _longest(self, now: Moment) -> tuple[str, float, float]:
        """The event that lasted longest, until the next one began; milliseconds of the wall and of work."""
        times = [*self._events, (now.wall, now.work, "")]
        parts = [(after[0] - before[0], after[1] - before[1], before[2]) for before, after in pairwise(times)]
        wall, work, name = max(parts, default=(0.0, 0.0, "nothing"))
        return name, 1000 * wall, 1000 * work

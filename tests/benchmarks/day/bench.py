"""A scripted day: many visitors, good and bad, a server that is killed, a camera that is unplugged. ./dev bench --day

The kiosk, its window, camera loop, engine and client are the product's own, and so is the server, in a process of its
own; people are rendered, at liveness level none. Ends with status 1 when something happened that must not.
"""

import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor

from PySide6.QtCore import QEventLoop, QObject, QTimer

from kiosk.flows.states import Home, Outcome
from kiosk.settling import Settling
from tests.benchmarks.day.acting import Visitors
from tests.benchmarks.day.finger import Acting, Finger, Wait
from tests.benchmarks.day.plan import Kind, Trouble, Visit, plan
from tests.benchmarks.day.stalls import Stall
from tests.benchmarks.day.street import Street, street
from tests.benchmarks.day.watch import APART, Leftovers, leftovers, personal
from tests.benchmarks.table import show

LOOK_MS = 20
SHOWN = 12
MORNING_S = 8.0
"""A kiosk is switched on before the first visitor comes: in service it has loaded everything and settled by then."""
PATIENCE_S = 180.0
SETTLE_S = 3.0
"""A picture that is being looked at when its visit ends is looked at to the end."""
AWAY_S = 1.5
"""How long server and camera stay away."""
EXPECTED = {
    Kind.ENROLLS: {Outcome.ENROLLED},
    Kind.VERIFIES: {Outcome.VERIFIED},
    Kind.CLUMSY: {Outcome.VERIFIED},
    Kind.WRONG_HAND: {Outcome.VERIFIED},
    Kind.RECOVERS: {Outcome.RECOVERED},
    Kind.IMPOSTOR: {Outcome.NOT_RECOGNISED, Outcome.LOCKED},
    Kind.MISTYPES: {"key_secret_unknown"},
    Kind.DECLINES: {Outcome.DECLINED},
    Kind.CANCELS: {"cancelled"},
    Kind.WALKS_AWAY: {"left"},
}


class Day(QObject):
    """Plays the plan from inside the kiosk's own event loop."""

    def __init__(self, where: Street, visits: list[Visit], apart: Executor) -> None:
        super().__init__()
        self._where, self._visits, self._apart = where, visits, apart
        self._finger = Finger(where.shell)
        self.visitors = Visitors(apart, self._finger, where.camera, where.backend, captured=self._trouble)
        self.outcomes: dict[Kind, Counter[str]] = {kind: Counter() for kind in Kind}
        self.seconds: dict[Kind, list[float]] = defaultdict(list)
        self.troubles: Counter[Trouble] = Counter()
        self.evening: list[Leftovers] = []
        self.stalls = where.stalls
        self._loop = QEventLoop()
        self._visit: Visit | None = None
        self._acting: Acting = self._all()
        self._waits_for: Wait = lambda: True
        self._since = time.monotonic()
        self._settling = Settling(lambda: isinstance(self._finger.screen, Home))
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)

    def run(self) -> None:
        """Until the last visitor has gone. Raises what a visit raised."""
        self._failed: BaseException | None = None
        self._looking.start()
        self._loop.exec()
        self._looking.stop()
        self.stalls.stop()
        if self._failed is not None:
            raise self._failed

    def _all(self) -> Iterator[Wait]:  # type: ignore[override]
        yield _within(MORNING_S, lambda: False)
        self._settling.look()
        self.stalls.start()
        for visit in self._visits:
            self._visit = visit
            began = time.monotonic()
            yield from self.visitors.play(visit)
            self.seconds[visit.kind].append(time.monotonic() - began)
            self.outcomes[visit.kind][self.visitors.outcome] += 1
            if visit.number in {len(self._visits) // 5, len(self._visits)}:
                self.stalls.stop()
                yield _within(SETTLE_S, lambda: personal() == 0)
                self.evening.append(leftovers(self._where.folder))
                self.stalls.start()

    def _look(self) -> None:
        """Go on when what is waited for has come."""
        try:
            if self._waits_for():
                self._waits_for = next(self._acting)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE_S:
                raise TimeoutError(f"{self._visit} stands on {self._finger.screen}")
        except StopIteration:
            self._loop.quit()
        except BaseException as error:  # noqa: BLE001 - told outside of the loop
            self._failed = error
            self._loop.quit()

    def _trouble(self) -> None:
        trouble = self._visit.trouble if self._visit else None
        if trouble is None:
            return
        self.troubles[trouble] += 1
        if trouble is Trouble.SERVER:
            self._where.kill_server()
            self._later(lambda: self._apart.submit(self._where.start_server))
        else:
            self._where.camera.plug(False)
            self._later(lambda: self._where.camera.plug(True))

    def _later(self, what: Callable[[], object]) -> None:
        QTimer.singleShot(round(1000 * AWAY_S), what)


def _within(seconds: float, true: Wait) -> Wait:
    """Waits for it, and no longer than so."""
    deadline = time.monotonic() + seconds
    return lambda: true() or time.monotonic() > deadline


def main(visitors: int = 200) -> int:
    """Play it, print it, and answer whether all was as it must be (0) or not (1)."""
    visits = plan(visitors)
    with street() as where, ThreadPoolExecutor(2, APART) as apart:
        day = Day(where, visits, apart)
        began = time.monotonic()
        day.run()
        minutes = (time.monotonic() - began) / 60
        wrong = list(_wrong(day, where))
    _report(day, minutes)
    for sentence in wrong:
        print(f"  WRONG: {sentence}")
    return 1 if wrong else 0


def _wrong(day: Day, where: Street) -> Iterator[str]:
    """One sentence for each thing that must not be."""
    for kind, counts in day.outcomes.items():
        for outcome, count in counts.items():
            genuine = kind in {Kind.CLUMSY, Kind.WRONG_HAND, Kind.VERIFIES, Kind.RECOVERS, Kind.ENROLLS}
            if outcome not in EXPECTED[kind] and not (genuine and outcome in {Outcome.UNFINISHED}):
                yield f"{count} of those whose kind is {kind.value!r} ended {outcome!r}"
    recognised = sum(
        day.outcomes[kind][outcome]
        for kind, outcome in (
            (Kind.VERIFIES, Outcome.VERIFIED),
            (Kind.CLUMSY, Outcome.VERIFIED),
            (Kind.WRONG_HAND, Outcome.VERIFIED),
            (Kind.RECOVERS, Outcome.RECOVERED),
        )
    )
    if len(where.tokens.tokens) != recognised:
        yield f"{len(where.tokens.tokens)} tokens for {recognised} people who were recognised"
    stored = sum(where.backend.palms(person.user_id) == (False, True) for person in day.visitors.enrolled)
    if stored != len(day.visitors.enrolled):
        yield f"{stored} of {len(day.visitors.enrolled)} enrolled palms are on the server"
    morning, evening = day.evening[0], day.evening[-1]
    if evening.personal:
        yield f"{evening.personal} frames, codes or palms are still in memory"
    if evening.threads > morning.threads or evening.widgets > morning.widgets or evening.files > morning.files:
        yield f"threads, widgets or files have grown: {morning} to {evening}"


def _report(day: Day, minutes: float) -> None:
    visits = sum(counts.total() for counts in day.outcomes.values())
    rows = [
        (kind.value, counts.total(), ", ".join(f"{n} {name}" for name, n in counts.most_common()), _median(day, kind))
        for kind, counts in day.outcomes.items()
        if counts
    ]
    show(f"a day of {visits} visitors in {minutes:.1f} minutes", ("who", "came", "ended", "median s"), rows)
    show("what went wrong meanwhile", ("what", "times"), [(t.value, n) for t, n in day.troubles.items()])
    _report_stalls(day)
    head = ("when", "MiB", "threads", "widgets", "frames, codes, palms", "files")
    names = ("after a fifth", "at the end")
    show(
        "what is left between visits",
        head,
        [(n, o.mib, o.threads, o.widgets, o.personal, o.files) for n, o in zip(names, day.evening, strict=True)],
    )


def _report_stalls(day: Day) -> None:
    stalls = sorted(day.stalls.milliseconds)
    print(
        f"\n  the window's thread: longest stall {stalls[-1]:.0f} ms (aim: under 50), "
        f"99.9 % under {stalls[int(len(stalls) * 0.999)]:.0f} ms, {sum(ms > 50 for ms in stalls)} over 50 ms"
    )
    noted = sorted(day.stalls.noted, key=lambda stall: stall.ours, reverse=True)
    ours = max((stall.ours for stall in noted), default=0.0)
    own = max((stall.work for stall in noted), default=0.0)
    print(f"  with a core free at all times: longest stall {ours:.0f} ms; most work of its own in one {own:.0f} ms")
    head = ("late", "own work", "waits for a core", "asleep", "collecting", "page", "longest event", "took", "own work")
    title = f"the {SHOWN} longest stalls, waits for a core aside; milliseconds"
    show(title, head, [_explained(stall) for stall in noted[:SHOWN]])


def _explained(stall: Stall) -> tuple[object, ...]:
    parts = (stall.late, stall.work, stall.queue, stall.asleep, stall.collecting)
    took = (f"{stall.doing_wall:.0f}", f"{stall.doing_work:.0f}")
    return (*(f"{part:.0f}" for part in parts), stall.page, stall.doing, *took)


def _median(day: Day, kind: Kind) -> float:
    return statistics.median(day.seconds[kind])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))

"""A bench on a real server, with scripted cameras, and somebody who waits for what its snapshots say."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.flows.effects import Palm
from kiosk.flows.states import Purpose
from kiosk.phone.actions import Action, Add, Answer, Enroll
from kiosk.phone.bench import Bench, Surroundings
from kiosk.phone.errors import PalmMissing
from kiosk.phone.record import Platform
from kiosk.phone.snapshot import Doing, Snapshot
from kiosk.secret import Secret
from tests.kiosk.phone.phones import Place
from tests.kiosk.town import palms

WAIT_S = 60.0
BLIND = "blind"
"""A camera that sees nothing until it is taken away."""


class PersonLens:
    """Shows the palms of the person whose number it is called by, or the code that ``codes`` holds last."""

    def __init__(self, camera: str, codes: list[Secret]) -> None:
        self._camera = camera
        self._codes = codes
        self._stopped = threading.Event()

    def capture(self, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        self._look()
        return palms(*sides, person=int(self._camera), again=purpose is not Purpose.ENROLL)

    def scan(self) -> Secret:
        self._look()
        return self._codes[-1]

    def picture(self) -> None:
        return None

    def stop(self) -> None:
        self._stopped.set()

    def _look(self) -> None:
        if self._camera == BLIND:
            assert self._stopped.wait(WAIT_S), "nobody took the camera away"
            raise PalmMissing("stopped")


@dataclass
class Bystander:
    """Does things at a bench and waits for what comes of them."""

    place: Place
    bench: Bench = field(init=False)
    codes: list[Secret] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def open(self, **more: object) -> None:
        around = Surroundings(
            self.place.shelf,
            self.place.transport,
            lambda camera: PersonLens(camera, self.codes),
            Address.of(self.place.server.url),
            self.place.app["publishable_key"],
            clock=self.place.server.clock.now,
            again_s=0.05,
        )
        self.bench = Bench(replace(around, **more), self._changed, lambda: self.bugs.append("bug"))  # type: ignore[arg-type]

    def of(self, name: str) -> Snapshot:
        (found,) = [one for one in self.bench.snapshots() if one.phone.name == name]
        return found

    def until(self, name: str, true: Callable[[Snapshot], bool]) -> Snapshot:
        with self._news:
            assert self._news.wait_for(lambda: self._has(name, true), WAIT_S), self.bench.snapshots()
        return self.of(name)

    def told(self, code: str) -> None:
        """Wait for news that concern no phone."""
        with self._news:
            assert self._news.wait_for(lambda: self.bench.news is not None and self.bench.news.code == code, WAIT_S)

    def done(self, action: Action, code: str) -> Snapshot:
        """Do it; the news that it must end with."""
        self.bench.do(action)
        return self.until(action.phone, lambda one: one.doing is Doing.NOTHING and _says(one, code))  # type: ignore[union-attr]

    def new(self, name: str, **more: object) -> Snapshot:
        self.bench.do(Add(name, Platform.IOS, **more))  # type: ignore[arg-type]
        return self.until(name, lambda _one: True)

    def enrolled(self, name: str, person: int, **more: object) -> Snapshot:
        """A phone of a new user with that person's palms, which listens for pushes."""
        self.new(name, **more)
        key = self.place.enrollment_key(self.place.backend.user())
        self.done(Enroll(name, key, tuple(Side), str(person)), "enrolled")
        return self.until(name, lambda one: one.hears or not one.phone.push)

    def answer(self, name: str, *, yes: bool) -> str:
        """Wait for the owner's question and answer it; which factor it was about."""
        question = self.until(name, lambda one: one.question is not None).question
        assert question is not None
        self.bench.do(Answer(question.number, yes))
        self.until(name, lambda one: one.question is None or one.question.number != question.number)
        return question.factor.value

    def _has(self, name: str, true: Callable[[Snapshot], bool]) -> bool:
        return any(one.phone.name == name and true(one) for one in self.bench.snapshots())

    def _changed(self) -> None:
        with self._news:
            self._news.notify_all()


def _says(one: Snapshot, code: str) -> bool:
    return one.news is not None and one.news.code == code


@contextmanager
def bystander(place: Place, **more: object) -> Iterator[Bystander]:
    made = Bystander(place)
    made.open(**more)
    try:
        yield made
    finally:
        made.bench.close()
    assert made.bugs == []

"""How each kind of visitor behaves: what they press, what they show, when they are satisfied."""

from collections.abc import Callable, Generator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from hardware.camera.directions import WRONG_HAND
from hardware.palm.side import Side
from hardware.simulate.habits import Clumsiness
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Home, Outcome, Purpose, Result, Who
from kiosk.views.texts.lookup import page
from tests.benchmarks.day.camera import StreetCamera
from tests.benchmarks.day.finger import Acting, Finger, Wait
from tests.benchmarks.day.plan import Kind, Visit
from tests.faults.server import Backend

SLIPS = (Clumsiness.TOO_NEAR, Clumsiness.TOO_FAR, Clumsiness.TILTED, Clumsiness.OFF_CENTER, Clumsiness.BACK_FIRST)
NO_KEY = "eks_" + "0" * 32
FIRST_PERSON, FIRST_STRANGER = 1000, 9000
"""Seeds of rendered people: those who may enroll, and those who never do."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose right palm is enrolled. ``person`` is the seed of who they are."""

    user_id: str
    person: int


@dataclass
class Visitors:
    """Plays visits; ``outcome`` is what the last one came to, in a word. The app's backend works ``apart``: its time is
    not the window's.
    """

    apart: Executor
    finger: Finger
    camera: StreetCamera
    backend: Backend
    enrolled: list[Person] = field(default_factory=list)
    attacked: dict[str, int] = field(default_factory=dict)
    """How often somebody claimed to be this user."""
    outcome: str = ""
    captured: Callable[[], None] = lambda: None
    """Called when a visitor stands before the camera: the moment for trouble."""

    def play(self, visit: Visit) -> Acting:
        """One visit from the first page to the first page."""
        rng = np.random.default_rng(visit.seed)
        self.outcome = ""
        yield from self.finger.until(Home)
        match visit.kind:
            case Kind.ENROLLS:
                yield from self._enrolls(FIRST_PERSON + visit.number)
            case Kind.MISTYPES:
                yield from self._mistypes()
            case Kind.DECLINES | Kind.CANCELS:
                yield from self._turns_back(FIRST_STRANGER + visit.number, visit.kind)
            case Kind.WALKS_AWAY:
                yield from self._walks_away(rng)
            case Kind.IMPOSTOR:
                yield from self._impostor(FIRST_STRANGER + visit.number, rng)
            case _:
                yield from self._returns(visit.kind, rng)
        yield from self.finger.until(Home)

    def _told(self, ask: Callable[[], str]) -> Generator[Wait, None, str]:
        future = self.apart.submit(ask)
        yield future.done
        return future.result()

    def _comes_for(self, purpose: Purpose, text: str) -> Acting:
        yield from self.finger.press(page("home.begin"))
        yield from self.finger.until(Choose)
        yield from self.finger.press(page(f"choose.{purpose.value}"))
        yield from self.finger.until(Who)
        yield from self.finger.enter(text, page("who.continue"))

    def _shows_palm(self) -> Acting:
        """To the end of the visit; tries again as often as it is offered."""
        yield from self.finger.until(ChooseSide, Capture, Result)
        if isinstance(self.finger.screen, ChooseSide):
            yield from self.finger.press(page(f"side.{Side.RIGHT.value}"))
        yield from self.finger.until(Capture, Result)
        self.captured()
        while True:
            yield from self.finger.until(Result)
            if not self._result.may_retry:
                break
            yield from self.finger.press(page("result.retry"))
            yield lambda: not isinstance(self.finger.screen, Result)
        self.outcome = self._result.outcome.value

    @property
    def _result(self) -> Result:
        screen: Any = self.finger.screen
        assert isinstance(screen, Result), screen
        return screen

    def _enrolls(self, person: int) -> Acting:
        user_id = yield from self._told(self.backend.user)
        self.camera.step_up(person)
        key = yield from self._told(partial(self.backend.enrollment_key, user_id))
        yield from self._comes_for(Purpose.ENROLL, key)
        yield from self.finger.until(Consent)
        yield from self.finger.press(page("consent.agree"))
        yield from self._shows_palm()
        if self.outcome == Outcome.ENROLLED:
            self.enrolled.append(Person(user_id, person))
        yield from self.finger.leave(page("result.done"))

    def _returns(self, kind: Kind, rng: np.random.Generator) -> Acting:
        safe = [one for one in self.enrolled if self.attacked.get(one.user_id, 0) == 0] or self.enrolled
        who = safe[int(rng.integers(len(safe)))]
        slips = frozenset({SLIPS[int(rng.integers(len(SLIPS)))]}) if kind is Kind.CLUMSY else frozenset()
        self.camera.step_up(who.person, slips)
        if kind is Kind.WRONG_HAND:
            self.camera.tell(WRONG_HAND, None)
        if kind is Kind.RECOVERS:
            key = yield from self._told(partial(self.backend.recovery_key, who.user_id))
            yield from self._comes_for(Purpose.RECOVER, key)
        else:
            yield from self._comes_for(Purpose.VERIFY, who.user_id)
        yield from self._shows_palm()
        if kind is not Kind.VERIFIES:  # the others let the page go home by itself
            yield from self.finger.leave(page("result.done"))

    def _impostor(self, person: int, rng: np.random.Generator) -> Acting:
        least = min(self.attacked.get(one.user_id, 0) for one in self.enrolled)
        victims = [one for one in self.enrolled if self.attacked.get(one.user_id, 0) == least]
        victim = victims[int(rng.integers(len(victims)))]
        self.attacked[victim.user_id] = least + 1
        self.camera.step_up(person)
        yield from self._comes_for(Purpose.VERIFY, victim.user_id)
        yield from self._shows_palm()
        yield from self.finger.leave(page("result.done"))

    def _mistypes(self) -> Acting:
        yield from self._comes_for(Purpose.ENROLL, NO_KEY)
        yield lambda: isinstance(self.finger.screen, Who) and self.finger.screen.problem is not None
        self.outcome = str(getattr(self.finger.screen, "problem", ""))
        yield from self.finger.leave(page("door.cancel"))

    def _turns_back(self, person: int, kind: Kind) -> Acting:
        self.camera.step_up(person)
        key = yield from self._told(lambda: self.backend.enrollment_key(self.backend.user()))
        yield from self._comes_for(Purpose.ENROLL, key)
        yield from self.finger.until(Consent)
        if kind is Kind.DECLINES:
            yield from self.finger.press(page("consent.decline"))
            yield from self.finger.until(Result)
            self.outcome = self._result.outcome.value
            return
        yield from self.finger.press(page("consent.agree"))
        yield from self.finger.until(ChooseSide)
        yield from self.finger.press(page(f"side.{Side.RIGHT.value}"))
        yield from self.finger.until(Capture)
        self.outcome = "cancelled"
        yield from self.finger.leave(page("door.cancel"))

    def _walks_away(self, rng: np.random.Generator) -> Acting:
        """From one of the first pages; the kiosk finds out by itself."""
        yield from self.finger.press(page("home.begin"))
        yield from self.finger.until(Choose)
        if rng.integers(2):
            yield from self.finger.press(page(f"choose.{Purpose.VERIFY.value}"))
            yield from self.finger.until(Who)
        self.outcome = "left"

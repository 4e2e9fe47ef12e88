"""A front desk in memory, an auditor that remembers, and a kiosk's thread that is a list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.client.errors import ClientError
from kiosk.client.front_desk import AtDesk, Attempt, Device, Done, Key, Listed, People, Person
from kiosk.errors import JournalError
from kiosk.operator.front_desk import FrontDesk, Snapshot
from kiosk.operator.roles import Member, Role

SECRET = "eks_" + "Ab3dEfgh" * 4
DEVICE = "dev_" + "d" * 24
REASON = "Passport was shown, hand is bandaged"


def person(number: int = 1, **changes: Any) -> Person:  # noqa: ANN401 - members of the model
    told: dict[str, Any] = {
        "object": "person",
        "person_id": f"per_{number:024d}",
        "reference": f"B-{1000 + number}",
        "name": f"Ada Lovelace {number}",
        "user_id": f"usr_{number:024d}",
        "gone": False,
        "suspended": False,
        "device_enrolled": True,
        "left_palm_enrolled": True,
        "right_palm_enrolled": False,
        "devices": (Device(device_id=DEVICE, name="Ada’s phone", platform="ios", created_at=1_800_000_000),),
        "attempts": tuple(attempt(minute) for minute in range(3)),
    }
    return Person(**told | changes)


def attempt(minute: int, **changes: Any) -> Attempt:  # noqa: ANN401 - members of the model
    told: dict[str, Any] = {
        "at": 1_800_000_000 - 60 * minute,
        "success": minute % 2 == 0,
        "score": 0.93 / (1 + minute),
        "factors": ("either_palm", "left_palm") if minute % 2 == 0 else (),
        "reason": None if minute % 2 == 0 else "palm_mismatch",
    }
    return Attempt(**told | changes)


def listed(of: Person) -> Listed:
    return Listed(object="person", person_id=of.person_id, reference=of.reference, name=of.name)


DONE = Done(object="act", act_id="act_" + "a" * 24, at=1_800_000_000)


@dataclass
class ScriptedDesk:
    """Knows ``people``; raises ``failing`` once it is set."""

    people: list[Person] = field(default_factory=lambda: [person(1), person(2)])
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    failing: ClientError | Exception | None = None

    def _hear(self, *question: object) -> None:
        self.asked.append(question)
        if self.failing is not None:
            raise self.failing

    def search(self, who: AtDesk, text: str) -> People:
        self._hear("search", who.role, text)
        known = {p.person_id: f"{p.reference} {p.name}".casefold() for p in self.people}
        found = tuple(listed(p) for p in self.people if text.casefold() in known[p.person_id] or text == p.user_id)
        return People(object="list", data=found, has_more=False)

    def create(self, who: AtDesk, reference: str, name: str) -> Listed:
        self._hear("create", who.role, reference, name)
        made = person(len(self.people) + 1, reference=reference, name=name, devices=(), attempts=())
        self.people.append(made)
        return listed(made)

    def person(self, who: AtDesk, person_id: str) -> Person:
        self._hear("person", who.role, person_id)
        return next(p for p in self.people if p.person_id == person_id)

    def issue(self, who: AtDesk, person_id: str, kind: str) -> Key:
        self._hear("issue", who.role, person_id, kind)
        return Key(object="key", kind=kind, secret=SECRET, seconds=600)  # type: ignore[arg-type]

    def delete(self, who: AtDesk, person_id: str, part: str = "") -> Done:
        self._hear("delete", who.role, person_id, part)
        return DONE

    def override(self, who: AtDesk, person_id: str, reason: str) -> Done:
        self._hear("override", who.role, person_id, reason)
        return DONE

    def acts(self) -> list[str]:
        """What was asked for, without looking things up."""
        return [str(question[0]) for question in self.asked if question[0] not in {"search", "person"}]


@dataclass
class Remembering:
    """An auditor; ``full`` cannot write."""

    written: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    full: bool = False
    before: Callable[[], None] = lambda: None

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        self.before()
        if self.full:
            raise JournalError("full")
        self.written.append((act, role, dict(facts)))


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


class Counter:
    """The controller with everything beside it; ``held`` keeps jobs until ``run`` instead of doing them at once."""

    def __init__(self, role: Role = Role.OPERATOR) -> None:
        self.desk, self.audit, self.clock, self.role = ScriptedDesk(), Remembering(), Clock(), role
        self.held: list[Callable[[], None]] | None = None
        self.seen: list[Snapshot] = []
        self.front = FrontDesk(
            self.desk,
            self.audit,
            self._member,
            start=self._start,
            enter=lambda job: job(),
            clock=self.clock,
        )
        self.front.on_change = self.seen.append

    @property
    def now(self) -> Snapshot:
        return self.front.snapshot

    def hold(self) -> None:
        self.held = []

    def run(self) -> None:
        jobs, self.held = self.held or [], None
        for job in jobs:
            job()

    def with_person(self) -> "Counter":
        self.front.open(person().person_id)
        return self

    def _member(self) -> Member:
        return Member(self.role)

    def _start(self, job: Callable[[], None]) -> None:
        if self.held is None:
            job()
        else:
            self.held.append(job)

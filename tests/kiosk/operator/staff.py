"""PINs that are quick to check, a clock that is told the time, and a book of what was audited."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from argon2 import PasswordHasher

from kiosk.crash import CrashWatch
from kiosk.operator.door import Door
from kiosk.operator.entry import StaffEntry
from kiosk.operator.hours import Hours
from kiosk.operator.lockout import Lockouts
from kiosk.operator.maintenance import Maintenance
from kiosk.operator.office import Facts, Office
from kiosk.operator.pins import Pins
from kiosk.operator.roles import Member, Role
from kiosk.secret import Secret

CLERK_PIN, OPERATOR_PIN, WRONG_PIN = "481516", "270819", "935172"
LONG_PIN = "2718281828"
FACTS = Facts("0.1.0", "Front desk", "trm_1", "https://palm.example", "Logitech BRIO", "", 1_800_000_000.0)


def quick_hasher() -> PasswordHasher:
    """The same algorithm with as little work as it allows."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass
class Book:
    """An auditor that can be read."""

    lines: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        self.lines.append((act, role, dict(facts)))

    @property
    def acts(self) -> list[str]:
        return [act for act, _role, _facts in self.lines]


class Staff:
    """All that staff have, in ``folder``; ``now`` is the time. Made again, it is the kiosk after a restart."""

    def __init__(self, folder: Path, *, now: float = 1_800_000_000.0, pins: bool = True) -> None:
        self.now = now
        self.book = Book()
        self.pins = Pins(folder / "operator.json", quick_hasher())
        if pins and not self.pins.any():
            self.pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
            self.pins.set(Member(Role.OPERATOR), Secret(OPERATOR_PIN))
        self.entry = StaffEntry(self.pins, Lockouts(folder / "pin_attempts.json", self.clock), self.book)
        self.maintenance = Maintenance(folder / "maintenance.json")
        self.crashes = CrashWatch(folder / "crash", self.clock)
        self.answers = True

    def clock(self) -> float:
        return self.now

    def office(self, hours: Hours | None = None) -> Office:
        return Office(
            entry=self.entry, door=Door(self.maintenance, hours or Hours()), crashes=self.crashes, auditor=self.book,
            facts=FACTS, server_answers=lambda: self.answers, clock=self.clock,
        )  # fmt: skip

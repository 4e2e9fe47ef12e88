"""What staff do for a person at the front desk, without a screen: one question at a time, answers as frozen snapshots.

Everything runs in the kiosk's own thread but for the questions themselves. Secrets are forgotten with the snapshot that
holds them; an answer that comes after that is dropped.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

from kiosk.client.errors import ClientError, Refused, Unreachable
from kiosk.client.front_desk import AtDesk, Done, Key, Listed, People, Person
from kiosk.errors import KioskError
from kiosk.flows.entry import Entry, EntryProblem, Kind, parse
from kiosk.operator.roles import Member, Role
from kiosk.ports import Auditor
from kiosk.secret import Secret

LEAST_SEARCH, LONGEST_SEARCH = 2, 60
SHORTEST_CODE = 24
"""Characters of what can be a code or a key; shorter is a reference, whatever it begins with."""
LEAST_REASON, LONGEST_REASON = 10, 300

Job = Callable[[], None]


class Desk(Protocol):
    """``kiosk.client.front_desk.FrontDeskClient``; every method may raise ``ClientError``."""

    def search(self, who: AtDesk, text: str) -> People:
        """See there."""
        ...

    def create(self, who: AtDesk, reference: str, name: str) -> Listed:
        """See there."""
        ...

    def person(self, who: AtDesk, person_id: str) -> Person:
        """See there."""
        ...

    def issue(self, who: AtDesk, person_id: str, kind: str) -> Key:
        """See there."""
        ...

    def delete(self, who: AtDesk, person_id: str, part: str = "") -> Done:
        """See there."""
        ...

    def override(self, who: AtDesk, person_id: str, reason: str) -> Done:
        """See there."""
        ...


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the pages show. ``problem`` and ``notice`` are codes of texts; ``key_ends`` is in the clock's seconds.

    ``people`` is None before the first search; ``act_id`` is the desk's word for what ``notice`` says was done.
    """

    busy: bool = False
    problem: str = ""
    notice: str = ""
    act_id: str = ""
    people: tuple[Listed, ...] | None = None
    more: bool = False
    person: Person | None = None
    key: Key | None = field(default=None, repr=False)
    key_ends: float = 0.0


class FrontDesk:
    """``member`` says who is signed in now; ``start`` begins background work, ``enter`` comes back to our own."""

    def __init__(
        self,
        desk: Desk,
        auditor: Auditor,
        member: Callable[[], Member],
        *,
        start: Callable[[Job], None],
        enter: Callable[[Job], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._desk = desk
        self._auditor = auditor
        self._member = member
        self._start = start
        self._enter = enter
        self._clock = clock
        self._turn = 0
        self.snapshot = Snapshot()
        self.on_change: Callable[[Snapshot], None] = lambda _snapshot: None

    @property
    def role(self) -> Role:
        """What whoever is signed in now may do."""
        return self._member().role

    @property
    def key_left(self) -> float:
        """Seconds that the key shown is still good for."""
        return max(0.0, self.snapshot.key_ends - self._clock()) if self.snapshot.key else 0.0

    def search(self, text: str) -> None:
        """Find people; somebody whose reference or code is exactly this is opened at once.

        A code may come as the person's own QR code holds it, or as a link that ends in it. Keys go nowhere from here.
        """
        words = text.strip()
        code = parse(Secret(words)) if len(words) >= SHORTEST_CODE else None
        if isinstance(code, Entry) and code.kind is Kind.USER:
            words = code.value.reveal()
        elif isinstance(code, Entry) or code is EntryProblem.API_KEY:
            self._show(problem="search_is_key")
            return
        if len(words) < LEAST_SEARCH:
            self._show(problem="search_short")
            return
        asked = words[:LONGEST_SEARCH]
        found = partial(self._found, asked, by_code=isinstance(code, Entry))
        self._ask(partial(self._desk.search, self._who(), asked), found)

    def create(self, reference: str, name: str) -> None:
        """Make a person, or find the one of this reference, and open them."""
        made = partial(self._desk.create, self._who(), reference.strip(), name.strip())
        self._ask(made, lambda listed: self.open(listed.person_id))

    def open(self, person_id: str, notice: str = "", act_id: str = "") -> None:
        """Show one person."""
        ask = partial(self._desk.person, self._who(), person_id)
        self._ask(ask, lambda person: self._show(person=person, notice=notice, act_id=act_id))

    def issue(self, kind: str) -> None:
        """An ``enrollment`` or ``recovery`` key for the person shown."""
        person = self.snapshot.person
        if person is not None:
            ask = partial(self._desk.issue, self._who(), person.person_id, kind)
            self._act(f"{kind}_key_issued", Role.CLERK, {"person": person.person_id}, ask, self._issued)

    def delete_part(self, part: str) -> None:
        """One palm (``palms/left``) or device (``devices/ID``) of the person shown."""
        person = self.snapshot.person
        if person is not None:
            act, _, which = part.partition("/")
            facts = {"person": person.person_id, "which": which}
            ask = partial(self._desk.delete, self._who(), person.person_id, part)
            self._act(f"{act[:-1]}_deleted", Role.CLERK, facts, ask, partial(self._deleted_part, f"{act}_deleted"))

    def delete_person(self) -> None:
        """The person shown, and all that is theirs."""
        person = self.snapshot.person
        if person is not None:
            ask = partial(self._desk.delete, self._who(), person.person_id)
            self._act("person_deleted", Role.OPERATOR, {"person": person.person_id}, ask, self._deleted)

    def override(self, reason: str) -> None:
        """Write down that the person shown was let in without a palm, and why."""
        person, words = self.snapshot.person, reason.strip()
        if person is None:
            return
        if not LEAST_REASON <= len(words) <= LONGEST_REASON:
            self._show(problem="reason_short")
            return
        facts = {"person": person.person_id, "reason": words}
        ask = partial(self._desk.override, self._who(), person.person_id, words)
        self._act("override", Role.OPERATOR, facts, ask, self._overridden)

    def allowed(self, wanted: Role) -> bool:
        """Whether whoever is signed in may do what ``wanted`` may; says so when not."""
        if self.role.may(wanted):
            return True
        self._show(problem="role_missing")
        return False

    def tick(self) -> None:
        """Time passes: a key that is out of time is no longer shown."""
        if self.snapshot.key is not None and self.key_left <= 0:
            self._show(key=None, key_ends=0.0, notice="key_over")

    def close_key(self) -> None:
        """The key is put away."""
        self._show(key=None, key_ends=0.0)

    def close_person(self) -> None:
        """Back to the people found."""
        self._turn += 1
        self._show(busy=False, person=None, key=None, key_ends=0.0, notice="", problem="", act_id="")

    def forget(self) -> None:
        """Nobody is shown any more, and no answer that is under way."""
        self._turn += 1
        self.snapshot = Snapshot()
        self.on_change(self.snapshot)

    def _who(self) -> AtDesk:
        who = self._member()
        return AtDesk(who.role.value, who.label)

    def _act(
        self, act: str, wanted: Role, facts: Mapping[str, str], ask: Callable[[], Any], then: Callable[[Any], None]
    ) -> None:
        """What changes something: allowed, written down, and only then asked for."""
        if self.snapshot.busy or not self.allowed(wanted):
            return
        try:
            self._auditor.write(act, role=self.role.value, facts=facts)
        except (KioskError, OSError):
            self._show(problem="audit_unwritable", notice="")
            return
        self._ask(ask, then)

    def _ask(self, ask: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self.snapshot.busy:
            return
        self._show(busy=True, problem="", notice="", act_id="")
        self._start(partial(self._run, self._turn, ask, then))

    def _run(self, turn: int, ask: Callable[[], Any], then: Callable[[Any], None]) -> None:
        try:
            answer = ask()
        except ClientError as error:
            self._enter(partial(self._arrive, turn, partial(self._failed, _code(error))))
        except Exception:
            self._enter(partial(self._arrive, turn, partial(self._failed, "internal_error")))
            raise
        else:
            self._enter(partial(self._arrive, turn, partial(then, answer)))

    def _arrive(self, turn: int, result: Job) -> None:
        if turn == self._turn:
            self.snapshot = replace(self.snapshot, busy=False)
            result()

    def _failed(self, code: str) -> None:
        self._show(problem=code)

    def _found(self, words: str, found: People, *, by_code: bool) -> None:
        self._show(people=found.data, more=found.has_more)
        exact = [person for person in found.data if by_code or person.reference.casefold() == words.casefold()]
        if len(exact) == 1 == len(found.data):
            self.open(exact[0].person_id)

    def _issued(self, key: Key) -> None:
        self._show(key=key, key_ends=self._clock() + key.seconds)

    def _deleted_part(self, notice: str, done: Done) -> None:
        if self.snapshot.person is not None:
            self.open(self.snapshot.person.person_id, notice, done.act_id)

    def _deleted(self, done: Done) -> None:
        gone = self.snapshot.person
        left = tuple(p for p in self.snapshot.people or () if gone is None or p.person_id != gone.person_id)
        people = None if self.snapshot.people is None else left
        self._show(person=None, key=None, people=people, notice="person_deleted", act_id=done.act_id)

    def _overridden(self, done: Done) -> None:
        self._show(notice="overridden", act_id=done.act_id)

    def _show(self, **changes: Any) -> None:  # noqa: ANN401 - members of the snapshot
        self.snapshot = replace(self.snapshot, **changes)
        self.on_change(self.snapshot)


def _code(error: ClientError) -> str:
    if isinstance(error, Refused):
        return error.reason
    return error.reached if isinstance(error, Unreachable) else error.code

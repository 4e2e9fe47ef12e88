"""What was done at the desk, by whom, to whom and why: written before it is done, never changed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from server_stub.desk_service.book import YOUNGEST_FORGOTTEN_DAYS, Book
from server_stub.desk_service.roles import Staff
from server_stub.domain.errors import DomainError
from server_stub.domain.ids import Id, new_id

DAY = 86400


@dataclass(frozen=True, slots=True)
class Act:
    """``act`` is one of the desk's own codes; ``target`` names a palm, a device or a kind of key, never a secret."""

    act: str
    person_id: str | None = None
    target: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """One row; an act has one when it begins and one for how it ended."""

    act_id: str
    at: int
    kiosk: str
    role: str
    clerk: str
    act: str
    person_id: str | None
    target: str | None
    reason: str | None
    outcome: str


class Acts:
    """The record."""

    def __init__(self, book: Book, clock: Callable[[], float] = time.time) -> None:
        self._book = book
        self._clock = clock

    @contextmanager
    def doing(self, staff: Staff, act: Act) -> Iterator[str]:
        """The act's id; what the block does is done only when the record could be written. How it ended follows."""
        act_id = new_id(Id.ACT)
        self.write(staff, act, "begun", act_id)
        try:
            yield act_id
        except DomainError as error:
            self.write(staff, act, f"refused: {error.reason or error.type}", act_id)
            raise
        self.write(staff, act, "done", act_id)

    def write(self, staff: Staff, act: Act, outcome: str, act_id: str | None = None) -> None:
        """One row. Raises ``Unavailable``."""
        row = Written(
            act_id or new_id(Id.ACT),
            int(self._clock()),
            staff.kiosk,
            staff.role.value,
            staff.clerk,
            act.act,
            act.person_id,
            act.target,
            act.reason,
            outcome,
        )
        names = ", ".join(asdict(row))
        places = ", ".join(f":{name}" for name in asdict(row))
        with self._book.open() as connection:
            connection.execute(f"INSERT INTO acts ({names}) VALUES ({places})", asdict(row))  # noqa: S608 - our own names

    def all(self) -> tuple[Written, ...]:
        """Oldest first."""
        with self._book.open() as connection:
            rows = connection.execute("SELECT * FROM acts ORDER BY number").fetchall()
        return tuple(Written(**{name: row[name] for name in row.keys() if name != "number"}) for row in rows)  # noqa: SIM118

    def forget(self, days: int) -> int:
        """Forget acts older than so many days, which are at least 90; how many they were."""
        before = int(self._clock()) - max(days, YOUNGEST_FORGOTTEN_DAYS) * DAY - 1
        with self._book.open() as connection:
            return connection.execute("DELETE FROM acts WHERE at < ?", (before,)).rowcount

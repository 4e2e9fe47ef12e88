"""The organisation's own people and the Pinn user of each: the mapping that every backend keeps."""

import sqlite3
from dataclasses import dataclass

from server_stub.desk_service.book import Book
from server_stub.domain.errors import Conflict, NotFound

FOUND_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class Person:
    """``reference`` is the organisation's own (a badge number); ``user_id`` is None until the API has made one."""

    person_id: str
    reference: str
    name: str
    user_id: str | None
    created_at: int


class People:
    """By reference, by the beginning of a reference or of a name, or by id."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def find(self, text: str) -> tuple[tuple[Person, ...], bool]:
        """Those whose reference, name or one of its words begins with ``text``; and whether there are more."""
        folded = _folded(text)
        begins = _escaped(folded) + "%"
        with self._book.open() as connection:
            rows = connection.execute(
                "SELECT * FROM people WHERE folded LIKE ? ESCAPE '\\' OR folded_name LIKE ? ESCAPE '\\'"
                " OR folded_name LIKE ? ESCAPE '\\' OR user_id = ? ORDER BY folded = ? DESC, folded LIMIT ?",
                (begins, begins, "% " + begins, text, folded, FOUND_AT_MOST + 1),
            ).fetchall()
        return tuple(_person(row) for row in rows[:FOUND_AT_MOST]), len(rows) > FOUND_AT_MOST

    def get(self, person_id: str) -> Person:
        """Raises ``NotFound``."""
        with self._book.open() as connection:
            row = connection.execute("SELECT * FROM people WHERE person_id = ?", (person_id,)).fetchone()
        if row is None:
            raise NotFound("The desk knows no such person.", reason="person_unknown")
        return _person(row)

    def add(self, person: Person) -> Person:
        """The person under this reference, new or from before. Raises ``Conflict`` when another name stands there."""
        folded, values = _folded(person.reference), (person.person_id, person.reference, person.name, person.created_at)
        with self._book.open() as connection:
            connection.execute(
                "INSERT INTO people (person_id, reference, name, created_at, folded, folded_name)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (folded) DO NOTHING",
                (*values, folded, _folded(person.name)),
            )
            kept = _person(connection.execute("SELECT * FROM people WHERE folded = ?", (folded,)).fetchone())
        if person.name and _folded(kept.name) != _folded(person.name):
            raise Conflict("This reference is another person's.", reason="reference_taken", param="reference")
        return kept

    def settle(self, person_id: str, user_id: str) -> Person:
        """The API's user of this person is known now."""
        with self._book.open() as connection:
            connection.execute("UPDATE people SET user_id = ? WHERE person_id = ?", (user_id, person_id))
        return self.get(person_id)

    def remove(self, person_id: str) -> None:
        """Forget reference and name."""
        with self._book.open() as connection:
            connection.execute("DELETE FROM people WHERE person_id = ?", (person_id,))


def _person(row: sqlite3.Row) -> Person:
    return Person(row["person_id"], row["reference"], row["name"], row["user_id"], row["created_at"])


def _folded(text: str) -> str:
    """Large and small letters are the same, and so is any number of spaces."""
    return " ".join(text.casefold().split())


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

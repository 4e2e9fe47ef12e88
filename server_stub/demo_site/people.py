"""The site's own people and their sessions in browsers: in memory, gone when the site stops."""

import hashlib
import os
import secrets
import threading
from dataclasses import dataclass, field
from typing import Any

_COST = {"n": 2**14, "r": 8, "p": 1}


@dataclass(frozen=True, slots=True)
class Person:
    """One of the site's own users. ``pinn_user_id`` is the mapping that every backend keeps."""

    name: str
    pinn_user_id: str
    salt: bytes = field(repr=False)
    password_hash: bytes = field(repr=False)

    def knows(self, password: str) -> bool:
        """Whether this is the password."""
        return secrets.compare_digest(_hashed(password, self.salt), self.password_hash)


def new_person(name: str, password: str, pinn_user_id: str) -> Person:
    """Somebody with this password."""
    salt = os.urandom(16)
    return Person(name, pinn_user_id, salt, _hashed(password, salt))


@dataclass(slots=True)
class Visit:
    """One browser: the password was right. ``claims`` are there once Pinn has said who it is."""

    person: Person
    claims: dict[str, Any] | None = None


class Visits:
    """By the secret in the browser's cookie."""

    def __init__(self) -> None:
        self._open: dict[str, Visit] = {}

    def begin(self, person: Person) -> str:
        """A visit after the password step; the cookie's value."""
        cookie = secrets.token_urlsafe(32)
        self._open[cookie] = Visit(person)
        return cookie

    def of(self, cookie: str | None) -> Visit | None:
        """The visit of this cookie, or None."""
        return self._open.get(cookie or "")

    def finish(self, cookie: str, claims: dict[str, Any]) -> str:
        """Signed in. The cookie is another from now on, so that one fixed before is worth nothing."""
        visit = self._open.pop(cookie)
        fresh = secrets.token_urlsafe(32)
        self._open[fresh] = Visit(visit.person, claims)
        return fresh

    def end(self, cookie: str | None) -> None:
        """Signed out."""
        self._open.pop(cookie or "", None)


class Remembered:
    """Log ids that signed somebody in. A site with a database keeps them there, in a unique column."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._log_ids: set[str] = set()

    def is_new(self, log_id: str) -> bool:
        """Whether it was never asked about before."""
        with self._lock:
            new = log_id not in self._log_ids
            self._log_ids.add(log_id)
            return new


def _hashed(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, **_COST)

"""Which kiosks may speak to the desk: a token each, kept as a hash, shown once."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from server_stub.desk_service.book import Book
from server_stub.desk_service.roles import Role
from server_stub.domain.errors import Unauthorized
from server_stub.domain.ids import Secret, is_secret, new_secret, secret_hash


@dataclass(frozen=True, slots=True)
class AllowedKiosk:
    """``role`` is the most that anybody may be who asks through it."""

    name: str
    role: Role
    created_at: int
    revoked: bool


class Kiosks:
    """By token."""

    def __init__(self, book: Book, clock: Callable[[], float] = time.time) -> None:
        self._book = book
        self._clock = clock

    def allow(self, name: str, role: Role) -> str:
        """A fresh token for the kiosk of this name; one from before opens nothing any more."""
        token, now = new_secret(Secret.DESK), int(self._clock())
        with self._book.open() as connection:
            connection.execute("UPDATE kiosks SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL", (now, name))
            row = (secret_hash(token), name, role.value, now)
            connection.execute("INSERT INTO kiosks (token_hash, name, role, created_at) VALUES (?, ?, ?, ?)", row)
        return token

    def revoke(self, name: str) -> bool:
        """Let nobody in through it any more; whether anybody could."""
        values = (int(self._clock()), name)
        with self._book.open() as connection:
            done = connection.execute("UPDATE kiosks SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL", values)
            return done.rowcount > 0

    def all(self) -> tuple[AllowedKiosk, ...]:
        """Every kiosk there ever was, oldest first."""
        with self._book.open() as connection:
            rows = connection.execute("SELECT * FROM kiosks ORDER BY created_at, rowid").fetchall()
        return tuple(
            AllowedKiosk(row["name"], Role(row["role"]), row["created_at"], row["revoked_at"] is not None)
            for row in rows
        )

    def by_token(self, token: str) -> AllowedKiosk:
        """The kiosk with this token. Raises ``Unauthorized``; which of the reasons it was is not said."""
        if is_secret(Secret.DESK, token):
            with self._book.open() as connection:
                row = connection.execute(
                    "SELECT * FROM kiosks WHERE token_hash = ? AND revoked_at IS NULL", (secret_hash(token),)
                ).fetchone()
            if row is not None:
                return AllowedKiosk(row["name"], Role(row["role"]), row["created_at"], revoked=False)
        raise Unauthorized("The desk does not know this kiosk.", reason="desk_token_unknown")

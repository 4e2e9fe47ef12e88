"""Every column that is sealed under a master key, and how its values are put under another one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, and_, func, select, tuple_, update

from server_stub.domain import webhook_secrets
from server_stub.domain.idempotency import answer_context
from server_stub.domain.signing_keys import seal_context
from server_stub.store.tables import ATTEMPTS, DATA_KEYS, SECRET_KEYS, WEBHOOK_SECRETS
from server_stub.store.vault import AesVault, head_of

SealedRow = Row[Any]
"""A row's key columns, and ``sealed``."""


@dataclass(frozen=True, slots=True)
class Place:
    """The column ``sealed`` of one table; ``key`` names its rows, ``reseal`` makes of a row what should stand there."""

    table: Table
    key: tuple[str, ...]
    reseal: Callable[[AesVault, SealedRow], bytes]

    def some(self, connection: Connection, master: str, after: SealedRow | None, limit: int) -> list[SealedRow]:
        """The next ``limit`` rows behind ``after`` that are not under the master key of this name."""
        wanted = select(*self._columns, self.table.c.sealed).where(self._elsewhere(master)).order_by(*self._columns)
        if after is not None:
            wanted = wanted.where(tuple_(*self._columns) > tuple_(*(after._mapping[name] for name in self.key)))
        return list(connection.execute(wanted.limit(limit)))

    def count(self, connection: Connection, master: str) -> int:
        """How many rows are not under it."""
        return connection.scalar(select(func.count()).select_from(self.table).where(self._elsewhere(master))) or 0

    def keep(self, connection: Connection, row: SealedRow, sealed: bytes) -> None:
        """Put ``sealed`` in the row's place, unless the row was changed or deleted meanwhile."""
        same = [column == row._mapping[column.name] for column in (*self._columns, self.table.c.sealed)]
        connection.execute(update(self.table).where(*same).values(sealed=sealed))

    def named(self, row: SealedRow) -> str:
        """The row, for a sentence."""
        return f"{self.table.name} {' '.join(str(row._mapping[name]) for name in self.key)}"

    @property
    def _columns(self) -> list[Column[Any]]:
        return [self.table.c[name] for name in self.key]

    def _elsewhere(self, master: str) -> ColumnElement[bool]:
        head, sealed = head_of(master), self.table.c.sealed
        return and_(sealed.is_not(None), func.substr(sealed, 1, len(head)) != head)


def _secret_key(vault: AesVault, row: SealedRow) -> bytes:
    context = seal_context(row.secret_key_id)
    return vault.seal(vault.open(row.sealed, context), context)


def _webhook_secret(vault: AesVault, row: SealedRow) -> bytes:
    context = webhook_secrets.seal_context(row.webhook_secret_id)
    return vault.seal(vault.open(row.sealed, context), context)


def _answer(vault: AesVault, row: SealedRow) -> bytes:
    context = answer_context(row.owner, row._mapping["key"])
    return vault.seal(vault.open(row.sealed, context), context)


def _data_key(vault: AesVault, row: SealedRow) -> bytes:
    return vault.rewrap(row.sealed, row.user_id)


PLACES = (
    Place(SECRET_KEYS, ("secret_key_id",), _secret_key),
    Place(DATA_KEYS, ("user_id",), _data_key),
    Place(WEBHOOK_SECRETS, ("webhook_secret_id",), _webhook_secret),
    Place(ATTEMPTS, ("owner", "key"), _answer),
)
"""A test holds this to the tables: what is sealed and not named here would be lost with the old key."""

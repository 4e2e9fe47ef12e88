"""Moves a database from one master key to another, while servers run on it.

First the database is told the new key, so that everything new is sealed under it (``store.keys.facts``). Then what is
under other keys is opened and sealed again, in small batches: the work is done outside of any transaction, and a row
that somebody changed meanwhile is left as it is. Killed at any moment and started again, it goes on with what is left.
When nothing is left, the database forgets the other keys.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from sqlalchemy import Engine

from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.faults import translated
from server_stub.store.keys.facts import alone, change, follow, leave
from server_stub.store.keys.places import PLACES, Place, SealedRow
from server_stub.store.keys.root import reseal_root
from server_stub.store.vault import AesVault

T = TypeVar("T")

BATCH = 50
"""Rows per transaction: some milliseconds in which no other writes."""
LEAST_PAUSE_S = 0.005
"""Between batches; never less than the batch took, so that half of the time is the servers'."""
BUSY_PAUSE_S = 0.5
PATIENCE = 20
"""How often in a row the store may be busy, or the key service out of reach, before we give up."""


@dataclass
class Rotation:
    """One run towards the key that the vault's ring was given first. ``told`` hears how many rows were moved."""

    engine: Engine
    vault: AesVault
    told: Callable[[int], None] = lambda _: None
    batch: int = BATCH
    pause: Callable[[float], None] = time.sleep
    moved: int = 0
    unreadable: dict[str, None] = field(default_factory=dict)

    def run(self) -> int:
        """How many secrets were moved.

        Raises ``StoreUnusable`` when some of them open with none of the keys given, ``Unavailable`` when the store or
        a key service stays out of reach; both times typing it again goes on.
        """
        self._patiently(self._begin)
        while True:
            for place in PLACES:
                self._move(place)
            if self.unreadable:
                first = next(iter(self.unreadable))
                raise StoreUnusable(
                    f"{len(self.unreadable)} secrets open with none of the keys given (the first: {first}); "
                    "every other one was moved."
                )
            if self._patiently(self._finish):
                return self.moved

    @property
    def _target(self) -> str:
        return self.vault.ring.given.name

    def _begin(self) -> None:
        with translated(), alone(self.engine) as connection:
            change(connection, self.vault.ring)
        self.vault.ring.use(self._target)

    def _move(self, place: Place) -> None:
        after: SealedRow | None = None
        while rows := self._next(place, after):
            after = rows[-1]
            started = time.monotonic()
            self._patiently(partial(self._keep, place, rows))
            self.told(self.moved)
            self.pause(max(LEAST_PAUSE_S, time.monotonic() - started))

    def _next(self, place: Place, after: SealedRow | None) -> list[SealedRow]:
        with translated(), self.engine.connect() as connection:
            return list(place.some(connection, self._target, after, self.batch))

    def _keep(self, place: Place, rows: list[SealedRow]) -> None:
        resealed = [(row, sealed) for row in rows if (sealed := self._resealed(place, row)) is not None]
        with translated(), self.engine.execution_options(palm_writing=True).begin() as connection:
            follow(connection, self.vault.ring)
            if self.vault.ring.current.name != self._target:
                raise StoreUnusable("Somebody else is moving this database to another master key: type it again later.")
            for row, sealed in resealed:
                place.keep(connection, row, sealed)
        self.moved += len(resealed)

    def _resealed(self, place: Place, row: SealedRow) -> bytes | None:
        try:
            return place.reseal(self.vault, row)
        except VaultError:
            self.unreadable[place.named(row)] = None
            return None

    def _finish(self) -> bool:
        """Forget the other keys, if nothing is under them."""
        with translated(), alone(self.engine) as connection:
            if any(place.count(connection, self._target) for place in PLACES):
                return False
            reseal_root(connection, self.vault)
            leave(connection)
            return True

    def _patiently(self, do: Callable[[], T]) -> T:
        """Try again while the store is busy or a key service out of reach."""
        for _ in range(PATIENCE - 1):
            try:
                return do()
            except Unavailable:
                self.pause(BUSY_PAUSE_S)
        return do()

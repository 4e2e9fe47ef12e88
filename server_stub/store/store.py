"""The store: opens units of work on one engine."""

import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from sqlalchemy import Connection, Engine

from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import UnitOfWork
from server_stub.store.faults import translated
from server_stub.store.repositories import unit_of_work
from server_stub.store.rows import Link

_log = logging.getLogger("server_stub.store")

OnFilling: TypeAlias = Callable[[Connection, Collection[str]], None]

TURN_SECONDS = 5.0
"""How long a thread waits for its turn to write to SQLite before the answer is 503."""


class SqlStore:
    """Units of work over SQLite or PostgreSQL; ``begin_write`` is called first in every transaction that writes.

    ``vectors`` says that the tables of ``store.vectors`` are there.
    """

    def __init__(
        self, engine: Engine, begin_write: Callable[[Connection], None] | None = None, *, vectors: bool = False
    ) -> None:
        self.engine = engine
        self.on_outbox: Callable[[], None] = _nobody
        """Called after a transaction was kept that put something into an outbox."""
        self.on_filling: OnFilling = _nothing
        """Called last in such a transaction, with the receivers in whose boxes something was put."""
        self.vectors = vectors
        self._begin_write = begin_write
        self._readers = engine.execution_options(**_reading(engine))
        self._writers = engine.execution_options(palm_writing=True)
        # SQLite lets one writer in and makes the others guess when to ask again, which starves some of them:
        # this process's own threads queue up here instead.
        self._turn = threading.Semaphore() if engine.dialect.name == "sqlite" else None

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A consistent view; nothing is kept."""
        with translated(), self._readers.connect() as connection:
            yield unit_of_work(Link(connection, locking=False, vectors=self.vectors))

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Kept when the block ends, undone when it raises."""
        with _held(self._turn), translated(), self._writers.begin() as connection:
            if self._begin_write is not None:
                self._begin_write(connection)
            link = Link(connection, locking=True, vectors=self.vectors)
            yield unit_of_work(link)
            if link.outbox.receivers:
                self.on_filling(connection, link.outbox.receivers)
        if link.outbox.receivers:
            self.on_outbox()

    def scrub(self) -> None:
        """SQLite's write-ahead log keeps old pages until it is written over: move it into the file and empty it.

        On PostgreSQL the log and dead rows are the operator's (VACUUM, retention of WAL); nothing is done there.
        """
        if self._turn is None:
            return
        try:
            with _held(self._turn), translated():
                emptied = _empty_journal(self.engine)
        except (Unavailable, sqlite3.Error):
            emptied = False
        if not emptied:
            _log.warning("what was deleted stays in the write-ahead log until its next checkpoint: the store is busy")

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def _nobody() -> None:
    """Nobody empties the outboxes."""


def _nothing(_connection: Connection, _receivers: Collection[str]) -> None:
    """The rows alone say that there is something to be sent."""


@contextmanager
def _held(turn: threading.Semaphore | None) -> Iterator[None]:
    if turn is None:
        yield
        return
    if not turn.acquire(timeout=TURN_SECONDS):
        raise Unavailable("Too many are waiting to write; nothing was changed.")
    try:
        yield
    finally:
        turn.release()


def _empty_journal(engine: Engine) -> bool:
    """Whether nothing is left in the write-ahead log. A checkpoint must not run inside a transaction."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        raw.close()


def _reading(engine: Engine) -> dict[str, object]:
    snapshot: dict[str, object] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return snapshot if engine.dialect.name == "postgresql" else {}

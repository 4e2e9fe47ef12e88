"""The store: opens units of work on one engine."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from server_stub.domain.ports import UnitOfWork
from server_stub.store.faults import translated
from server_stub.store.repositories import unit_of_work
from server_stub.store.rows import Link


class SqlStore:
    """Units of work over SQLite or PostgreSQL."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._readers = engine.execution_options(**_reading(engine))
        self._writers = engine.execution_options(palm_writing=True)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A consistent view; nothing is kept."""
        with translated(), self._readers.connect() as connection:
            yield unit_of_work(Link(connection, locking=False))

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Kept when the block ends, undone when it raises."""
        with translated(), self._writers.begin() as connection:
            yield unit_of_work(Link(connection, locking=True))

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def _reading(engine: Engine) -> dict[str, object]:
    snapshot: dict[str, object] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return snapshot if engine.dialect.name == "postgresql" else {}

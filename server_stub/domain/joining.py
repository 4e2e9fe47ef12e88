"""Services that open units of work of their own, made to share one that is open already."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from server_stub.domain.core import Core
from server_stub.domain.ports import UnitOfWork


class _Joined:
    """A store whose every unit is the one that is open; it is kept or undone by whoever opened it."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """The open unit."""
        yield self._work

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """The open unit."""
        yield self._work

    def scrub(self) -> None:
        """Nothing: what is deleted in an open unit is not gone yet."""


def joined(core: Core, work: UnitOfWork) -> Core:
    """``core``, but all that its services do happens in ``work``."""
    return replace(core, store=_Joined(work))

"""The coarse codes of whole galleries in this process's memory, brought up to date by the store's order of changes."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from threading import Lock
from typing import TypeAlias

from hardware.palm.code import Bits, PalmTemplate
from hardware.palm.gallery.index import CoarseIndex
from hardware.palm.side import Side
from server_stub.domain.entities import Scope, SealedCode
from server_stub.domain.ports import UnitOfWork

BATCH = 2000
"""Codes read at a time while a gallery is loaded."""

Reading: TypeAlias = Callable[[], AbstractContextManager[UnitOfWork]]
Opening: TypeAlias = Callable[[SealedCode], Bits | None]


class ScopeIndex:
    """One account and mode. What it says may be out of date by the next line: candidates are read again, always."""

    def __init__(self, scope: Scope, opened: Opening) -> None:
        self._scope = scope
        self._opened = opened
        self._lock = Lock()
        self._sides = {side: CoarseIndex() for side in Side}
        self._seen: int | None = None
        self._unopened: list[SealedCode] = []
        self.complete = False
        """Whether this process has seen to it that every palm has a code."""

    @property
    def unopened(self) -> int:
        """Codes that did not open, and so are not in the index."""
        return len(self._unopened)

    def take_unopened(self) -> list[SealedCode]:
        """Those codes, for somebody to make them again."""
        with self._lock:
            taken, self._unopened = self._unopened, []
        return taken

    def follow(self, read: Reading) -> None:
        """Load everything the first time, what changed since afterwards. Others wait meanwhile, searches do not."""
        with self._lock:
            with read() as work:
                newest = work.codes.newest(self._scope)
            if self._seen is None or newest < self._seen:  # the database went back to an older copy of itself
                self._load(read)
            elif newest > self._seen:
                with read() as work:
                    for change in work.codes.changed(self._scope, self._seen):
                        self._reread(work, change.user_id)
            self._seen = newest

    def nearest(
        self, probe: PalmTemplate, most: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[str, ...]:
        """Users whose palms are nearest to the probe, nearest first."""
        return self._sides[probe.side].nearest(probe, most, exclude, thorough=thorough)

    def size(self, side: Side) -> int:
        """Palms of one side."""
        return len(self._sides[side])

    def _load(self, read: Reading) -> None:
        sides = {side: CoarseIndex() for side in Side}
        for code in self._every(read):
            bits = self._opened(code)
            if bits is None:
                self._unopened.append(code)
            else:
                sides[code.side].put(code.user_id, bits)
        self._sides = sides

    def _every(self, read: Reading) -> Iterator[SealedCode]:
        """Batch by batch, each in a unit of its own; what changes meanwhile is read again by ``follow``."""
        last: SealedCode | None = None
        while True:
            with read() as work:
                batch = work.codes.page(self._scope, last, BATCH)
            if not batch:
                return
            yield from batch
            last = batch[-1]

    def _reread(self, work: UnitOfWork, user_id: str) -> None:
        codes = {code.side: self._opened(code) for code in work.codes.of_user(user_id)}
        for side, index in self._sides.items():
            bits = codes.get(side)
            if bits is None:
                index.remove(user_id)
            else:
                index.put(user_id, bits)


class Indexes:
    """Every gallery that this process was asked about. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._scopes: dict[Scope, ScopeIndex] = {}

    def of(self, scope: Scope, opened: Opening) -> ScopeIndex:
        """The index of this scope, empty until it follows the store for the first time."""
        with self._lock:
            if scope not in self._scopes:
                self._scopes[scope] = ScopeIndex(scope, opened)
            return self._scopes[scope]

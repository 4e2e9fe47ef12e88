"""Reading the audit log: is it whole, and if not, where does it stop being so?"""

import hashlib
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass

from kiosk.audit.chain import Place, authentic, place_after
from kiosk.audit.entry import Entry, parse
from kiosk.audit.keeper import Keeper
from kiosk.audit.log import RECOVERED
from kiosk.audit.segments import Segments


@dataclass(frozen=True, slots=True)
class Line:
    """``raw`` is without its end, which ``closed`` says is there; ``where`` names file and line."""

    where: str
    raw: bytes
    closed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """``problem`` says what is wrong first and where, None when the log is whole. ``torn`` are lines torn and marked.

    ``first_at`` and ``last_at`` are Unix seconds, None without entries.
    """

    entries: int = 0
    first_at: int | None = None
    last_at: int | None = None
    torn: int = 0
    problem: str | None = None


class _Bad(Exception):
    """The text says where and what."""


def verify(segments: Segments, keeper: Keeper) -> Report:
    """Raises ``OSError``, ``VaultError`` or ``AuditError`` when it cannot even be read."""
    with segments.locked() if segments.all() else nullcontext():
        lines, key, anchor = list(_lines(segments)), keeper.key(), keeper.anchor()
    if key is None:
        return Report(problem="the vault has no key for this log, so nothing can be said of it" if lines else None)
    walk = _Walk(key, anchor)
    try:
        for line in lines:
            walk.take(line)
        walk.finish()
    except _Bad as bad:
        return walk.report(str(bad))
    return walk.report(None)


def entries(segments: Segments) -> Iterator[Entry]:
    """Whatever can be read, oldest first, believed or not. Raises ``OSError``."""
    for line in _lines(segments):
        try:
            yield parse(line.raw)
        except ValueError:
            continue


class _Walk:
    """From entry to entry, as far as the chain holds."""

    def __init__(self, key: bytes, anchor: Place) -> None:
        self._key = key
        self._anchor = anchor
        self._place = Place()
        self._anchored = anchor == Place()
        self._junk: list[Line] = []
        self._times: list[int] = []
        self._torn = 0

    def take(self, line: Line) -> None:
        """One more line. Raises ``_Bad``."""
        if not line.closed:
            raise _Bad(f"{line.where}: the last line is torn; the kiosk marks it when it next writes")
        try:
            entry = parse(line.raw)
        except ValueError:
            self._junk.append(line)
            return
        self._settle_junk(entry)
        self._follow(line.where, entry)

    def finish(self) -> None:
        """There are no more lines. Raises ``_Bad``."""
        if self._junk:
            raise _Bad(f"{self._junk[0].where}: not an entry")
        if self._place.count < self._anchor.count:
            raise _Bad(f"entries {self._place.count + 1} to {self._anchor.count} are missing at the end")
        if not self._anchored:
            raise _Bad(f"entry {self._anchor.count} is not the one that was written")

    def report(self, problem: str | None) -> Report:
        """How far it was whole."""
        first, last = (self._times[0], self._times[-1]) if self._times else (None, None)
        return Report(self._place.count, first, last, self._torn, problem)

    def _settle_junk(self, entry: Entry) -> None:
        """Lines that are no entries must be the ones that the next entry speaks of."""
        if not self._junk:
            return
        found = hashlib.sha256(b"\n".join(line.raw for line in self._junk)).hexdigest()
        if entry.act != RECOVERED or entry.facts.get("sha256") != found:
            raise _Bad(f"{self._junk[0].where}: not an entry")
        self._torn += 1
        self._junk = []

    def _follow(self, where: str, entry: Entry) -> None:
        if not authentic(self._key, entry):
            raise _Bad(f"{where}: entry {entry.n} was changed, or this kiosk did not write it")
        if entry.n != self._place.count + 1:
            raise _Bad(f"{where}: entry {self._place.count + 1} is missing, here is {entry.n}")
        if entry.prev != self._place.head:
            raise _Bad(f"{where}: entry {entry.n} does not follow the one before it")
        self._place = place_after(entry)
        self._anchored = self._anchored or self._place == self._anchor
        self._times.append(entry.at)


def _lines(segments: Segments) -> Iterator[Line]:
    for path in segments.all():
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                closed = raw.endswith(b"\n")
                yield Line(f"{path.name} line {number}", raw[:-1] if closed else raw, closed)

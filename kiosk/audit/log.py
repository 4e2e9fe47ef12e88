"""Writing the audit log: append-only lines, each sealed, on disk before the act it tells of goes on.

A process that is killed in the middle of a line leaves it torn. The next one to write notices, closes the line, adds an
entry that says what was there (its length and hash), and goes on with the chain.
"""

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.audit.chain import Act, authentic, next_entry, place_after
from kiosk.audit.entry import Entry, checked, line, parse
from kiosk.audit.keeper import Keeper
from kiosk.audit.segments import Segments
from kiosk.errors import AuditError, VaultError

RECOVERED = "line_recovered"
KIOSK = "kiosk"
"""The role of what nobody did."""
CONSOLE = "console"
"""The role of whoever uses the machine's own commands."""


@dataclass(frozen=True, slots=True)
class End:
    """How a file ends: its last whole entry, what stands behind that, and whether the last line is open."""

    entry: Entry | None
    junk: bytes
    open: bool


class AuditLog:
    """One log; several processes may write to it. ``clock`` is Unix seconds."""

    def __init__(self, segments: Segments, keeper: Keeper, clock: Callable[[], float] = time.time) -> None:
        self._segments = segments
        self._keeper = keeper
        self._clock = clock

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        """On disk when this returns. Raises ``AuditError``: then the act is not to be done, or was not told."""
        told = checked(act, role, facts)
        try:
            with self._segments.locked():
                self._write(Act(int(self._clock()), act, role, told))
        except OSError as error:
            raise AuditError(f"the audit log cannot be written: {error.strerror}") from None
        except VaultError as error:
            raise AuditError(f"the audit log cannot be sealed: {error}") from None

    def last(self, act: str) -> Entry | None:
        """The newest entry of this act near the end of the log, None when there is none. Raises ``AuditError``."""
        try:
            lines = self._segments.tail().split(b"\n")
        except OSError as error:
            raise AuditError(f"the audit log cannot be read: {error.strerror}") from None
        entries = (entry for raw in reversed(lines) if (entry := _parsed(raw)) is not None)
        return next((entry for entry in entries if entry.act == act), None)

    def _write(self, act: Act) -> None:
        key = self._key()
        end = ending(key, self._segments.tail())
        anchor = self._keeper.anchor()
        place = place_after(end.entry) if end.entry and end.entry.n >= anchor.count else anchor
        news = []
        if end.junk:
            found = {"bytes": str(len(end.junk)), "sha256": hashlib.sha256(end.junk).hexdigest()}
            news.append(next_entry(key, place, Act(act.at, RECOVERED, KIOSK, found)))
            place = place_after(news[-1])
        news.append(next_entry(key, place, act))
        self._add(news, after_open_line=end.open)

    def _add(self, news: list[Entry], *, after_open_line: bool) -> None:
        """File first, anchor second: killed in between, the file is ahead, which nobody else can make it be."""
        self._segments.append((b"\n" if after_open_line else b"") + b"".join(line(entry) + b"\n" for entry in news))
        self._keeper.drop_anchor(place_after(news[-1]))
        self._segments.put_away()

    def _key(self) -> bytes:
        key = self._keeper.key()
        if key is not None:
            return key
        if self._segments.all():
            raise AuditError("the key of the audit log is gone: put the old log away")
        return self._keeper.new_key()


def ending(key: bytes, data: bytes) -> End:
    """Read from the end of ``data`` back to the last entry of ours."""
    lines = data.split(b"\n")
    is_open = lines[-1] != b""
    if not is_open:
        lines.pop()
    for number in range(len(lines) - 1, -1, -1):
        entry = _parsed(lines[number])
        if entry is not None and authentic(key, entry):
            return End(entry, b"\n".join(lines[number + 1 :]), is_open)
    return End(None, b"\n".join(lines), is_open)


def _parsed(raw: bytes) -> Entry | None:
    try:
        return parse(raw)
    except ValueError:
        return None

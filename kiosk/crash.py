"""What is known of a bad end: a mark while the kiosk runs, the interpreter's last words, and notes for the operator.

A note says what kind of thing went wrong, where in our code, and when; never a value, so nothing of a visitor.
"""

import faulthandler
import json
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from kiosk.files import write_atomically

log = logging.getLogger(__name__)

_MOST = 20
_LARGEST_FILE = 16 * 1024  # bytes
_SAME_WITHIN_S = 60.0
_OURS = ("kiosk.", "hardware.")


@dataclass(frozen=True, slots=True)
class CrashNote:
    """``code``: ``ended_abruptly`` (power, or killed), ``fatal`` (the interpreter fell), ``error`` (it went on),
    ``update_returned`` (a release, ``what``, was undone because of ``where``) or ``settings_given_up`` (bad ends with a
    fleet's settings; ``what`` is their serial number).

    ``at`` is Unix seconds, after an abrupt end those of the last sign of life. ``what`` is a type, ``where`` a line.
    """

    at: float
    code: str
    what: str = ""
    where: str = ""


class CrashWatch:
    """``begin`` at start, ``alive`` now and then, ``end`` at a clean end. One kiosk at a time uses ``folder``.

    Nothing here raises: a full disk costs the note and no more.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._mark = folder / "running"
        self._words = folder / "last-words.txt"
        self._notes = folder / "notes.json"
        self._clock = clock
        self._stream: TextIO | None = None
        self._listener = _Listener(self.error)

    def begin(self) -> None:
        """Note how the last run ended if it did not end well; then watch this one."""
        if self._mark.exists():
            self.add(self._last_end())
        with suppress(OSError):
            write_atomically(self._mark, b"")
            self._stream = self._words.open("w", encoding="utf-8")
            faulthandler.enable(self._stream)
        logging.getLogger("kiosk").addHandler(self._listener)

    def alive(self) -> None:
        """Still here."""
        with suppress(OSError):
            self._mark.touch(exist_ok=True)

    def end(self) -> None:
        """A clean end: nothing to tell at the next start."""
        logging.getLogger("kiosk").removeHandler(self._listener)
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
        for path in (self._mark, self._words):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def error(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Something of ours failed and was caught at the edge; one that comes again and again is noted once."""
        note = CrashNote(self._clock(), "error", kind.__name__, _place(trace))
        newest = next(iter(self.notes()), None)
        if newest and (newest.what, newest.where) == (note.what, note.where) and note.at - newest.at < _SAME_WITHIN_S:
            return
        self.add(note)

    def note(self, code: str, what: str) -> None:
        """Something else that staff should know after bad ends."""
        self.add(CrashNote(self._clock(), code, what))

    def notes(self) -> tuple[CrashNote, ...]:
        """Newest first; none when they cannot be read."""
        try:
            with self._notes.open("rb") as file:
                return _parse(file.read(_LARGEST_FILE + 1))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError, TypeError) as error:
            log.warning("the notes of earlier crashes cannot be read: %s", type(error).__name__)
            return ()

    def dismiss(self) -> None:
        """The operator has read them."""
        with suppress(OSError):
            self._notes.unlink(missing_ok=True)

    def _last_end(self) -> CrashNote:
        at = self._clock()
        with suppress(OSError):
            at = self._mark.stat().st_mtime
        words = ""
        with suppress(OSError, UnicodeDecodeError):
            words = self._words.read_text(encoding="utf-8")[:_LARGEST_FILE]
        first = words.partition("\n")[0].strip()
        return CrashNote(at, "fatal", first[:80]) if first else CrashNote(at, "ended_abruptly")

    def add(self, note: CrashNote) -> None:
        """For the operator to see."""
        kept = [asdict(each) for each in (note, *self.notes())[:_MOST]]
        with suppress(OSError):
            write_atomically(self._notes, json.dumps(kept).encode())


class _Listener(logging.Handler):
    """Every error that is caught at an edge of ours is logged with its traceback: that is where it is heard of."""

    def __init__(self, on_error: Callable[[type[BaseException], TracebackType | None], None]) -> None:
        super().__init__(logging.ERROR)
        self._on_error = on_error

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on kind and place."""
        if record.exc_info and record.exc_info[0] is not None:
            self._on_error(record.exc_info[0], record.exc_info[2])


def _place(trace: TracebackType | None) -> str:
    """The innermost line of ours."""
    place = ""
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith(_OURS):
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _parse(data: bytes) -> tuple[CrashNote, ...]:
    """Raises ``ValueError`` or ``TypeError`` for anything that ``CrashWatch`` does not write."""
    found = json.loads(data) if len(data) <= _LARGEST_FILE else None
    if not isinstance(found, list):
        raise ValueError("not notes")
    return tuple(_note(**each) for each in found)


def _note(at: float, code: str, what: str, where: str) -> CrashNote:
    if not isinstance(at, int | float) or not all(isinstance(text, str) for text in (code, what, where)):
        raise ValueError("not a note")
    return CrashNote(float(at), code, what, where)

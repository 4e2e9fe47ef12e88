"""What is going on, on disk, so that a restart can tell: no secrets, no biometrics, one short line of JSON."""

import json
import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import JournalError
from kiosk.files import write_atomically
from kiosk.flows.states import Purpose, Stage

log = logging.getLogger(__name__)

_VERSION = 1
_LONGEST = 1024  # bytes; ours take about 100
_ATTEMPT = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """``attempt`` is the idempotency key of the message being sent, None before."""

    purpose: Purpose
    stage: Stage
    attempt: str | None


class Journal:
    """One entry at most. A write is complete or has not happened, whenever the power goes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, entry: JournalEntry) -> None:
        """Replace the entry; on disk when this returns. Raises ``JournalError``."""
        line = {"version": _VERSION, "purpose": entry.purpose, "stage": entry.stage, "attempt": entry.attempt}
        try:
            write_atomically(self._path, json.dumps(line).encode())
        except OSError as error:
            raise JournalError(f"the journal cannot be written: {error.strerror}") from error

    def read(self) -> JournalEntry | None:
        """What was going on when the kiosk last went down; None when nothing was, or when it cannot be read."""
        try:
            with self._path.open("rb") as file:
                return _parse(file.read(_LONGEST + 1))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            log.warning("the journal cannot be read and is ignored: %s", type(error).__name__)
            return None

    def clear(self) -> None:
        """Nothing is going on. Raises ``JournalError``."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise JournalError(f"the journal cannot be cleared: {os.strerror(error.errno or 0)}") from error


def _parse(data: bytes) -> JournalEntry:
    """Raises ``ValueError`` for anything that ``Journal.write`` does not write."""
    if len(data) > _LONGEST:
        raise ValueError("too long")
    try:
        found = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(found, dict) or found.get("version") != _VERSION:
        raise ValueError("not an entry of this version")
    attempt = found.get("attempt")
    if attempt is not None and not (isinstance(attempt, str) and _ATTEMPT.fullmatch(attempt)):
        raise ValueError("not an attempt")
    return JournalEntry(Purpose(str(found.get("purpose"))), Stage(str(found.get("stage"))), attempt)

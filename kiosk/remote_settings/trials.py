"""What is known of settings on trial, on disk: how often the kiosk ended badly with them, and which were given up.

All of it is one file, written in one step. A mark is set before the kiosk starts with settings that are not proven, and
taken off when it ends in order: whoever finds it at the next start knows that the run before did not.
"""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.errors import SettingsError, SettingsGivenUp
from kiosk.files import write_atomically
from kiosk.private_file import Exposed, read_private
from kiosk.remote_settings.kept import Kept

log = logging.getLogger(__name__)

LIMIT = 3
"""Bad runs with the same document; one or two may be a power cut."""

_LARGEST_FILE = 16 * 1024  # bytes; twenty that were given up take about four thousand
_MOST = 20


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class Mark(_Strict):
    """The document on trial. ``running``: a run with it has begun and has not ended in order."""

    key: str
    sha256: str
    serial: int
    bad: Annotated[int, Field(ge=0)] = 0
    running: bool = False

    @property
    def runs(self) -> int:
        """Bad runs, with the one whose end nobody saw."""
        return self.bad + self.running

    def is_of(self, kept: Kept) -> bool:
        """Whether this is the document."""
        return (self.key, self.sha256) == (kept.key, kept.sha256)


class GivenUp(_Strict):
    """A document that is not taken again. ``at`` is Unix seconds."""

    key: str
    sha256: str
    serial: int
    at: int


class Record(_Strict):
    """The whole file; newest first."""

    trial: Mark | None = None
    given_up: list[GivenUp] = []


class Trials:
    """Of documents that ``key`` signed. A file that is damaged is as if it were not there, and the log says so."""

    def __init__(self, path: Path, key: str | None, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._key = key
        self._clock = clock

    def record(self) -> Record:
        """What is known."""
        try:
            found = Record.model_validate_json(read_private(self._path, _LARGEST_FILE))
        except FileNotFoundError:
            return Record()
        except (Exposed, OSError, ValueError) as error:
            log.warning("what is known of settings on trial cannot be read: %s", type(error).__name__)
            return Record()
        trial = found.trial if found.trial and found.trial.key == self._key else None
        return Record(trial=trial, given_up=[each for each in found.given_up if each.key == self._key])

    def given_up(self) -> frozenset[str]:
        """SHA-256 of the documents that are not taken again."""
        return frozenset(each.sha256 for each in self.record().given_up)

    def check(self, kept: Kept) -> None:
        """Raises ``SettingsGivenUp`` for what the kiosk ended badly with too often; writes nothing."""
        record = self.record()
        spent = record.trial is not None and record.trial.is_of(kept) and record.trial.runs >= LIMIT
        if spent or kept.sha256 in {each.sha256 for each in record.given_up}:
            raise SettingsGivenUp(kept.serial)

    def settle(self, newest: Kept | None, good: Kept | None) -> Kept | None:
        """Once at a start, by the one kiosk of the profile: count how the last run ended. The one given up now, if any.

        A full disk is said: what cannot be written down is not tried either, see ``begin``.
        """
        record = self.record()
        mark = record.trial
        if mark is None:
            return None
        if newest is None or newest == good or not mark.is_of(newest):
            self._write(record.model_copy(update={"trial": None}))
            return None
        if mark.runs < LIMIT:
            self._write(record.model_copy(update={"trial": _counted(mark)}))
            return None
        over = GivenUp(key=mark.key, sha256=mark.sha256, serial=mark.serial, at=int(self._clock()))
        self._write(Record(given_up=[over, *record.given_up][:_MOST]))
        return newest

    def begin(self, kept: Kept, good: Kept | None) -> None:
        """The kiosk is about to start with these. Raises ``SettingsError`` when that cannot be written down."""
        if kept == good:
            return
        record = self.record()
        mark = record.trial if record.trial and record.trial.is_of(kept) else None
        mark = mark or Mark(key=kept.key, sha256=kept.sha256, serial=kept.serial)
        try:
            self._keep(record.model_copy(update={"trial": mark.model_copy(update={"running": True})}))
        except OSError as error:
            sentence = f"Whether the kiosk runs well with them cannot be written down: {error.strerror}."
            raise SettingsError("remote", sentence) from None

    def ended(self) -> None:
        """The run ended in order: nothing is held against the settings."""
        self._mark(lambda mark: mark.model_copy(update={"running": False}))

    def failed(self) -> None:
        """The kiosk runs, but not well: that counts as a bad run, however this one ends."""
        self._mark(_counted)

    def proved(self) -> None:
        """There is nothing on trial any more."""
        self._mark(lambda _mark: None)

    def _mark(self, change: Callable[[Mark], Mark | None]) -> None:
        record = self.record()
        if record.trial is not None:
            self._write(record.model_copy(update={"trial": change(record.trial)}))

    def _write(self, record: Record) -> None:
        try:
            self._keep(record)
        except OSError as error:
            log.error("what is known of settings on trial could not be kept: %s", error.strerror)

    def _keep(self, record: Record) -> None:
        write_atomically(self._path, record.model_dump_json().encode())


def _counted(mark: Mark) -> Mark:
    """With the run that is not over, or was never ended, counted."""
    return mark.model_copy(update={"bad": mark.runs, "running": False})

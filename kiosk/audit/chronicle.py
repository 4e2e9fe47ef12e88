"""What of a kiosk's day goes into the audit log: never who came, only what happened.

A log that cannot be written keeps nobody from being served; it is said in the log for operators. Acts of staff are
another matter: they are written before they are done, see ``kiosk.ports``.
"""

import hashlib
import logging
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from kiosk.audit.log import KIOSK, AuditLog
from kiosk.errors import AuditError
from kiosk.flows.events import Consented, Event, Tick
from kiosk.flows.states import Consent, Fault, Receipt, Result, Screen
from kiosk.flows.visit import Errand, Visit
from kiosk.work import Workers

log = logging.getLogger(__name__)

VISITOR = "visitor"
NONE = "none"


class Chronicle:
    """In the kiosk's own thread. ``settings`` is the settings file, which need not exist.

    ``pen`` is one thread in which entries are written, in order: a slow disk must not keep the window
    waiting. Without it they are written at once.
    """

    def __init__(self, book: AuditLog | None, settings: Path, pen: Workers | None = None) -> None:
        self._book = book
        self._settings = settings
        self._pen = pen

    def started(self) -> None:
        """The kiosk is up; says too when the settings file is another than at the last start."""
        now, before = self._settings_hash(), self._last_settings()
        self._write("started", KIOSK, {"settings_sha256": now})
        if before not in (None, now):
            self._write("settings_changed", KIOSK, {"setting": "file", "from": before or NONE, "to": now})

    def stopped(self) -> None:
        """The kiosk goes down in order; after a crash this is missing. Everything is on disk when this returns."""
        self._write("stopped", KIOSK, {})
        if self._pen:
            self._pen.close()

    def saw(self, before: Visit, event: Event, after: Visit) -> None:
        """What a step of a visit means for the log."""
        if isinstance(event, Consented) and isinstance(before.screen, Consent):
            told = {"version": before.screen.version, "language": event.language, "text_sha256": event.text_sha256}
            self._write("consent_given" if event.agreed else "consent_declined", VISITOR, told)
        outcome = _outcome(before, event, after)
        if outcome is not None and before.errand is not None:
            self._write("visit_ended", VISITOR, _visit(before.errand, outcome))

    def _write(self, act: str, role: str, facts: Mapping[str, str]) -> None:
        if self._book is None:
            return
        job = partial(_put, self._book, act, role, facts)
        if self._pen:
            self._pen.start(job)
        else:
            job()

    def _settings_hash(self) -> str:
        try:
            return hashlib.sha256(self._settings.read_bytes()).hexdigest()
        except OSError:
            return NONE

    def _last_settings(self) -> str | None:
        try:
            entry = self._book.last("started") if self._book else None
        except AuditError:
            return None
        return entry.facts.get("settings_sha256") if entry else None


def unwritten() -> Chronicle:
    """One that writes nothing, for demonstrations and tests."""
    return Chronicle(None, Path(os.devnull))


def _put(book: AuditLog, act: str, role: str, facts: Mapping[str, str]) -> None:
    try:
        book.write(act, role=role, facts=facts)
    except AuditError as error:
        log.error("%s: %s", error.code, error)


def _visit(errand: Errand, outcome: str) -> dict[str, str]:
    return {"purpose": errand.purpose.value, "outcome": outcome, "count": str(errand.tries)}


def _outcome(before: Visit, event: Event, after: Visit) -> str | None:
    """How the visit ended with this step, None when it goes on, or was over before."""
    if before.errand is None or before.screen == after.screen:
        return None
    match after.screen:
        case Result(outcome=outcome, may_retry=False):
            return outcome.value
        case Fault(code=code) if after.errand is None:
            return f"fault {code}"
    if after.errand is not None or _over(before.screen):
        return None
    return "left" if isinstance(event, Tick) else "cancelled"


def _over(screen: Screen) -> bool:
    """A page that comes after the end, which was told when it came."""
    return isinstance(screen, Receipt) or (isinstance(screen, Result) and not screen.may_retry)

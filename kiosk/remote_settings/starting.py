"""Starting with remote settings, and without them when the kiosk cannot start with them."""

import logging
from collections.abc import Callable
from typing import TypeVar

from hardware.errors import CannotOpen
from kiosk.audit.log import KIOSK
from kiosk.errors import KioskError, SettingsError, SettingsGivenUp
from kiosk.ports import Auditor
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.store import Store

log = logging.getLogger(__name__)

T = TypeVar("T")
Failure = tuple[Kept | None, Exception]


def first_that_starts(
    store: Store, start: Callable[[Kept | None], T], before: Callable[[Kept], None] = lambda _kept: None
) -> tuple[T, Kept | None, tuple[Failure, ...]]:
    """``start`` with the newest remote settings; with the last good ones, then with none, when it cannot.

    Also those it did start with, and what failed before. ``before`` is called first, and may refuse with a
    ``SettingsError``. Whatever ``start`` raises without any is raised.
    """
    failures: list[Failure] = []
    for read in (store.newest, store.good):
        kept = None
        try:
            kept = read()
            if kept is not None and all(kept != tried for tried, _ in failures):
                store.trials.check(kept)
                before(kept)
                return start(kept), kept, tuple(failures)
        except (SettingsError, CannotOpen) as error:
            failures.append((kept, error))
    return start(None), None, tuple(failures)


def tell(failures: tuple[Failure, ...], began: Kept | None, auditor: Auditor) -> None:
    """That the kiosk fell back, for operators and in the audit log."""
    instead = f"those of serial number {began.serial}" if began else "its own settings alone"
    for kept, error in failures:
        serial = str(kept.serial) if kept else "unreadable"
        log.error("remote settings %s cannot be used, the kiosk starts with %s: %s", serial, instead, error)
        reason = "given_up" if isinstance(error, SettingsGivenUp) else "refused"
        facts = {"serial": serial, "to": str(began.serial) if began else "none", "reason": reason}
        try:
            auditor.write("remote_settings_failed", role=KIOSK, facts=facts)
        except (KioskError, OSError) as unwritten:
            log.error("audit_unwritable: %s", unwritten)

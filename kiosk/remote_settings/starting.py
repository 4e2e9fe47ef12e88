"""Starting with remote settings, and without them when the kiosk cannot start with them."""

import logging
from collections.abc import Callable, Mapping
from typing import TypeVar

from hardware.errors import CannotOpen
from kiosk.audit.log import KIOSK
from kiosk.errors import KioskError, SettingsError
from kiosk.ports import Auditor
from kiosk.remote_settings.store import Kept, Store

log = logging.getLogger(__name__)

T = TypeVar("T")
Failure = tuple[Kept | None, Exception]


def first_that_starts(
    store: Store, start: Callable[[Mapping[str, object]], T]
) -> tuple[T, Kept | None, tuple[Failure, ...]]:
    """``start`` with the newest remote settings; with the last good ones, then with none, when it cannot.

    Also those it did start with, and what failed before. Whatever ``start`` raises without any is raised.
    """
    failures: list[Failure] = []
    for read in (store.newest, store.good):
        kept = None
        try:
            kept = read()
            if kept is not None and all(kept != tried for tried, _ in failures):
                return start(kept.settings), kept, tuple(failures)
        except (SettingsError, CannotOpen) as error:
            failures.append((kept, error))
    return start({}), None, tuple(failures)


def tell(failures: tuple[Failure, ...], began: Kept | None, auditor: Auditor) -> None:
    """That the kiosk fell back, for operators and in the audit log."""
    instead = f"those of serial number {began.serial}" if began else "its own settings alone"
    for kept, error in failures:
        serial = str(kept.serial) if kept else "unreadable"
        log.error("remote settings %s cannot be used, the kiosk starts with %s: %s", serial, instead, error)
        facts = {"serial": serial, "to": str(began.serial) if began else "none"}
        try:
            auditor.write("remote_settings_failed", role=KIOSK, facts=facts)
        except (KioskError, OSError) as unwritten:
            log.error("audit_unwritable: %s", unwritten)

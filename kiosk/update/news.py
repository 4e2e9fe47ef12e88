"""What updates did since the kiosk last ran: told to the audit log, and to the operator when one was undone.

The updater does not write there itself: it may be another user, and the profile belongs to the kiosk alone.
"""

import json
import logging
from pathlib import Path

from kiosk.audit.log import KIOSK
from kiosk.crash import CrashNote, CrashWatch
from kiosk.errors import KioskError
from kiosk.files import write_atomically
from kiosk.ports import Auditor
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.state import Outcome, StateDamaged

log = logging.getLogger(__name__)

_LARGEST = 100  # bytes; ours take about ten


def tell(layout: Layout, told: Path, crashes: CrashWatch, auditor: Auditor) -> None:
    """``told`` is the file that says how far it was told. What goes wrong is logged; nothing is raised."""
    try:
        outcomes = states.read(layout).outcomes
    except (StateDamaged, OSError) as error:
        log.warning("what updates did cannot be read: %s", error)
        return
    before = _read(told)
    for outcome in outcomes:
        if outcome.n > before:
            _tell(outcome, crashes, auditor)
    if outcomes and outcomes[-1].n > before:
        try:
            write_atomically(told, json.dumps(outcomes[-1].n).encode())
        except OSError as error:
            log.error("what updates did will be told again: %s", error.strerror)


def _tell(outcome: Outcome, crashes: CrashWatch, auditor: Auditor) -> None:
    act = "update_returned" if outcome.what == "returned" else "update_installed"
    if outcome.what == "returned":
        log.error("release %s was undone (%s), %s is back", outcome.was, outcome.reason, outcome.to)
        crashes.add(CrashNote(outcome.at, act, outcome.was, outcome.reason))
    facts = {"from": outcome.was, "to": outcome.to} | ({"reason": outcome.reason} if outcome.reason else {})
    try:
        auditor.write(act, role=KIOSK, facts=facts)
    except (KioskError, OSError) as unwritten:
        log.error("audit_unwritable: %s", unwritten)


def _read(told: Path) -> int:
    """0 when nothing was told yet, or nobody knows."""
    try:
        with told.open("rb") as file:
            return int(json.loads(file.read(_LARGEST)))
    except (OSError, ValueError, TypeError):
        return 0

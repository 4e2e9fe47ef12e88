"""From a code to words in the person's language."""

import logging
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from hardware.palm.side import Side
from kiosk.views.texts.developer import DEVELOPER
from kiosk.views.texts.faults import FAULTS
from kiosk.views.texts.front_desk import FRONT_DESK
from kiosk.views.texts.guidance import GUIDANCE
from kiosk.views.texts.notices import NOTICES, PROBLEMS
from kiosk.views.texts.operator import OPERATOR
from kiosk.views.texts.pages import PAGES
from kiosk.views.texts.periods import PERIODS
from kiosk.views.texts.public import PUBLIC
from kiosk.views.texts.receipt import RECEIPT
from kiosk.views.texts.refusals import REFUSALS
from kiosk.views.texts.results import RESULTS
from kiosk.views.texts.settings import SETTINGS
from kiosk.views.texts.sheets import SHEETS

_log = logging.getLogger(__name__)

TABLES: Mapping[str, Mapping[str, str]] = {
    "guidance": GUIDANCE,
    "faults": FAULTS,
    "notices": NOTICES,
    "problems": PROBLEMS,
    "pages": PAGES,
    "results": RESULTS,
    "receipt": RECEIPT,
    "sheets": SHEETS,
    "public": PUBLIC,
    "operator": OPERATOR,
    "developer": DEVELOPER,
    "front_desk": FRONT_DESK,
    "settings": SETTINGS,
    **PERIODS,
    "refusals": REFUSALS,
}
# Said when a code has no words of its own: true whatever happened, and never a code shown as a sentence.
FALLBACK = {
    "faults": "unknown",
    "problems": "unknown",
    "results": "unfinished",
    "notices": "unknown",
    "developer": "news.unknown",
}


def known(table: str, code: str) -> bool:
    """Whether the code has words of its own, be it one text or one for each side."""
    return code in TABLES[table] or f"{code}.{Side.LEFT.value}" in TABLES[table]


def say(table: str, code: str, *values: str | int) -> str:
    """The words for ``code`` with ``values`` in place of %1, %2; falls back to the table's general sentence.

    Whole numbers are written as the language writes them.
    """
    entries = TABLES[table]
    if code not in entries:
        _log.warning("no words for %s code %r", table, code)
        code = FALLBACK.get(table, code)
    text = QCoreApplication.translate(table, entries.get(code, ""))
    for number, value in enumerate(values, start=1):
        text = text.replace(f"%{number}", value if isinstance(value, str) else QLocale().toString(value))
    return text


def sign(code: str) -> str:
    """``code`` as it is written, from left to right and as one piece, also within words that run the other way."""
    return f"\u2066{code}\u2069"


def say_of(side: Side, table: str, code: str) -> str:
    """The words for ``code`` about ``side``; most codes say the same of both."""
    own = f"{code}.{side.value}"
    return say(table, own if own in TABLES[table] else code)


def page(code: str, *values: str | int) -> str:
    """Words of a page."""
    return say("pages", code, *values)


def desk(code: str, *values: str | int) -> str:
    """Words of the front desk's pages."""
    return say("front_desk", code, *values)


def desk_problem(code: str) -> str:
    """What was not done at the front desk; true whatever happened when the code has no words."""
    return desk(f"problem.{code}" if known("front_desk", f"problem.{code}") else "problem.unknown")


def problem(code: str) -> str:
    """What was wrong with an entry; a camera or server fault met on the way has its own words."""
    return say("faults", code) if code not in PROBLEMS and code in FAULTS else say("problems", code)


def instruction(code: str, side: Side) -> str:
    """The one instruction for a guidance or challenge code about ``side``; unknown codes ask for the hand."""
    known_code = code if known("guidance", code) else "show_hand"
    if known_code != code:
        _log.warning("no words for guidance code %r", code)
    return say_of(side, "guidance", known_code)

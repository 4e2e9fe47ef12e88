"""Staff's pages with made-up facts, for pictures of them; nothing is read from a disk and nobody is asked."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.crash import CrashNote, CrashWatch
from kiosk.operator.door import Door
from kiosk.operator.entry import StaffEntry
from kiosk.operator.hours import parse_hours
from kiosk.operator.lockout import Lockouts
from kiosk.operator.maintenance import Maintenance
from kiosk.operator.office import Facts, Office
from kiosk.operator.pins import Pins
from kiosk.operator.roles import Member, Role
from kiosk.ports import NoAuditor
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.pin_page import PinPage

T = TypeVar("T")

_NOWHERE = Path("nowhere")
_NOW = 1_800_000_000.0
_FACTS = Facts(
    version="1.0.0",
    terminal_name="Front desk",
    terminal_id="trm_4TnBq7pWx2",
    api_host="https://palm.example",
    camera="Logitech BRIO",
    hours="mo-fr 08:00-18:00, sa 09:00-12:00",
    started=_NOW - 270_000,
)


class _OneNote(CrashWatch):
    def notes(self) -> tuple[CrashNote, ...]:
        """One."""
        return (CrashNote(_NOW - 280_000, "ended_abruptly"),)


def sample_office() -> Office:
    """An office without a folder."""
    return Office(
        entry=StaffEntry(Pins(_NOWHERE), Lockouts(_NOWHERE, lambda: _NOW), NoAuditor()),
        door=Door(Maintenance(_NOWHERE), parse_hours(_FACTS.hours)),
        crashes=_OneNote(_NOWHERE),
        auditor=NoAuditor(),
        facts=_FACTS,
        server_answers=lambda: True,
        clock=lambda: _NOW,
    )


def pin_page() -> PinPage:
    """Open to the next PIN."""
    return PinPage(lambda _digits: 0.0)


def pin_page_waiting() -> PinPage:
    """After wrong ones."""
    return PinPage(lambda _digits: 14.2)


def area() -> OperatorArea:
    """The operator's."""
    return OperatorArea(sample_stage(), _PAGES)


def sample_stage() -> Backstage:
    """An operator is in, and nothing is done."""
    return Backstage(
        sample_office(),
        Member(Role.OPERATOR),
        _at_once,
        lambda job: job(),
        lambda: None,
        quit=_nothing,
        restart=_nothing,
    )


def _nothing() -> None:
    """Nothing is done from a picture."""


def _at_once(job: Callable[[], T], then: Callable[[T], None]) -> None:
    then(job())


_PAGES: OperatorPages = {KioskPage: KioskPage}

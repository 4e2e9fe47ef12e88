"""What lies behind the hidden entry, in the order of its navigation; each page says for whom it is."""

from functools import partial

from kiosk.client.front_desk import FrontDeskClient
from kiosk.operator.front_desk import FrontDesk
from kiosk.operator.settings_book import SettingsBook
from kiosk.remote_settings.rehearsal import Rehearse
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.settings_page import SettingsPage


def operator_pages(desk: FrontDeskClient | None, book: SettingsBook, rehearse: Rehearse) -> OperatorPages:
    """People first, where this kiosk has a front desk; ``book`` is its settings file.

    ``rehearse`` tries an address and a key of a fleet.
    """
    people: OperatorPages = {} if desk is None else {FrontDeskPage: partial(_front_desk, desk)}
    return {**people, KioskPage: KioskPage, SettingsPage: partial(SettingsPage, book, rehearse)}


def _front_desk(desk: FrontDeskClient, backstage: Backstage) -> FrontDeskPage:
    return FrontDeskPage(
        FrontDesk(
            desk,
            backstage.office.auditor,
            lambda: backstage.member,
            start=partial(backstage.aside, then=_nothing_more),
            enter=backstage.enter,
        )
    )


def _nothing_more(_answer: None) -> None:
    """It has come back by itself, with what it found."""

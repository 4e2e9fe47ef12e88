"""The settings page for pictures and tests of it, and one setting of each kind while it is changed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.operator.front_desk import Snapshot
from kiosk.operator.settings_book import SettingsBook
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.remote_settings.rehearsal import Tried, Verdict
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.gallery import front_of
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.samples import sample_stage
from kiosk.views.operator.settings_page import SettingsPage

CHANGED = ("attempts", "flow", "livemode", "opening_hours", "settings_url")
"""Those that are shown while they are changed."""


def settings_area() -> OperatorArea:
    """An operator's, with the settings of a kiosk that has no file."""
    return _area(NO_FLEET)


def fleet_area() -> OperatorArea:
    """The same where a fleet says something of them, and something else that was given up."""
    return _area(Fleet(True, {"attempts": 5, "terminal_name": "Gate 7"}, 11, 12))


def whole_area() -> OperatorArea:
    """With every page that an operator has."""
    front = front_of(Snapshot())
    people: OperatorPages = {FrontDeskPage: lambda _stage: FrontDeskPage(front)}
    return OperatorArea(sample_stage(), {**people, KioskPage: KioskPage, SettingsPage: _settings(NO_FLEET)})


def _area(fleet: Fleet) -> OperatorArea:
    return OperatorArea(sample_stage(), {SettingsPage: _settings(fleet)})


def _settings(fleet: Fleet) -> Callable[[Backstage], SettingsPage]:
    return partial(SettingsPage, SettingsBook(Path("nowhere"), fleet), _nobody_there)


def _nobody_there(_url: str, _key: str) -> Tried:
    return Tried(Verdict.DOUBTFUL, "unreachable")


def open_setting(name: str, area: OperatorArea) -> None:
    """As if its row had been touched."""
    (page,) = area.pages
    assert isinstance(page, SettingsPage)  # noqa: S101 - see above
    page.rows[name].click()

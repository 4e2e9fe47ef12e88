"""The settings page for pictures and tests of it, and one setting of each kind while it is changed."""

from functools import partial
from pathlib import Path

from kiosk.operator.settings_book import SettingsBook
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.samples import sample_stage
from kiosk.views.operator.settings_page import SettingsPage

CHANGED = ("attempts", "flow", "livemode", "opening_hours")
"""Those that are shown while they are changed."""


def settings_area() -> OperatorArea:
    """An operator's, with the settings of a kiosk that has no file."""
    return OperatorArea(sample_stage(), {SettingsPage: partial(SettingsPage, SettingsBook(Path("nowhere")))})


def open_setting(name: str, area: OperatorArea) -> None:
    """As if its row had been touched."""
    (page,) = area.pages
    assert isinstance(page, SettingsPage)  # noqa: S101 - see above
    page.rows[name].click()

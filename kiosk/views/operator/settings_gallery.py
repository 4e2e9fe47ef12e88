"""Pictures of the settings page, and of one setting of each kind while it is changed."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from kiosk.operator.front_desk import Snapshot
from kiosk.operator.settings_book import SettingsBook
from kiosk.theme.look import Look
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.gallery import front_of
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.samples import sample_stage
from kiosk.views.operator.settings_page import SettingsPage
from kiosk.views.widgets.styled import restyle_tree

_CHANGED = ("attempts", "flow", "livemode", "opening_hours")


def settings_exhibits() -> Iterator[tuple[str, Callable[[tuple[int, int], Look], QWidget]]]:
    """Names, and what hangs the picture."""
    yield "operator-area", _hang_all
    yield "operator-settings", partial(_hang, "")
    for setting in _CHANGED:
        yield f"operator-settings-{setting}", partial(_hang, setting)


def _hang_all(size: tuple[int, int], look: Look) -> QWidget:
    """A window with every page of the area. Close it afterwards."""
    front = front_of(Snapshot())
    people: OperatorPages = {FrontDeskPage: lambda _stage: FrontDeskPage(front)}
    pages: OperatorPages = {**people, KioskPage: KioskPage, SettingsPage: _settings}
    return _window(OperatorArea(sample_stage(), pages), size, look)


def _hang(setting: str, size: tuple[int, int], look: Look) -> QWidget:
    """A window with the settings, and perhaps one of them open. Close it afterwards."""
    area = OperatorArea(sample_stage(), {SettingsPage: _settings})
    window = _window(area, size, look)
    (page,) = area.pages
    if isinstance(page, SettingsPage) and setting:
        page.rows[setting].click()
    return window


def _settings(stage: Backstage) -> SettingsPage:
    return SettingsPage(SettingsBook(Path("nowhere")), stage)


def _window(area: OperatorArea, size: tuple[int, int], look: Look) -> QWidget:
    window = QWidget()
    window.resize(*size)
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(look.palette.paper))
    window.setPalette(palette)
    area.setParent(window)
    area.resize(*size)
    restyle_tree(window, look.sized(*size))
    window.show()
    area.enter()
    return window

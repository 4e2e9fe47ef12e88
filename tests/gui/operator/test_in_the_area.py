"""The front desk where staff find it: behind the hidden entry, for who may see it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.client.front_desk import FrontDeskClient
from kiosk.client.transport import Transport
from kiosk.operator.settings_book import SettingsBook
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.pages import operator_pages
from kiosk.views.operator.settings_page import SettingsPage
from kiosk.views.texts.operator import OPERATOR
from server_stub.testing import InProcessServer
from tests.gui.operator.settings_room import nobody
from tests.gui.test_operator import Desk, come_in
from tests.helpers.front_desk import counter
from tests.kiosk.operator.staff import CLERK_PIN


def test_every_page_of_the_table_has_a_title() -> None:
    for kind in (FrontDeskPage, KioskPage, SettingsPage):
        assert f"{kind.code}.title" in OPERATOR


def test_a_clerk_finds_people_behind_the_hidden_entry(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    """Entry, PIN, area, page, background work, the desk's service and the server: each the real one."""
    with InProcessServer() as server, counter(server, tmp_path) as place:
        transport = Transport()
        pages = operator_pages(
            FrontDeskClient(transport, place.url, lambda: Secret(place.token)),
            SettingsBook(tmp_path / "settings.toml"),
            nobody,
        )
        desk = Desk(tmp_path, look, pages=pages)
        area = come_in(qtbot, desk, CLERK_PIN)
        (page,) = area.pages
        assert isinstance(page, FrontDeskPage)
        page.front.create("B-1001", "Ada Lovelace")
        qtbot.waitUntil(page.person.isVisible)
        page.person.enrollment.click()
        qtbot.waitUntil(lambda: page.key_sheet.open)
        assert desk.staff.book.lines[-1][:2] == ("enrollment_key_issued", "clerk")
        area.leave_button.click()
        assert desk.entrance.inside is None
        desk.stage.shell.quit()
        transport.close()


def test_without_a_front_desk_there_is_none(tmp_path: Path) -> None:
    assert list(operator_pages(None, SettingsBook(tmp_path / "settings.toml"), nobody)) == [KioskPage, SettingsPage]

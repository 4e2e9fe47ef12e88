"""The front desk where staff find it: behind the hidden entry, for who may see it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.client.front_desk import FrontDeskClient
from kiosk.client.transport import Transport
from kiosk.operator.roles import Member, Role
from kiosk.operator.settings_book import SettingsBook
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.kiosk_page import KioskPage
from kiosk.views.operator.pages import operator_pages
from kiosk.views.operator.settings_page import SettingsPage
from kiosk.views.receipt_text import CODE_LINK
from kiosk.views.texts.operator import OPERATOR
from server_stub.testing import InProcessServer
from tests.gui.operator.settings_room import nobody
from tests.gui.test_operator import Desk, come_in
from tests.helpers.front_desk import counter
from tests.kiosk.operator.staff import CLERK_PIN, LONG_PIN


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
        assert {(row.role, row.clerk) for row in place.acts()} == {("clerk", "clerk")}
        area.leave_button.click()
        assert desk.entrance.inside is None
        desk.stage.shell.quit()
        transport.close()


def test_the_desk_s_record_names_who_signed_in(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    with InProcessServer() as server, counter(server, tmp_path) as place:
        transport = Transport()
        client = FrontDeskClient(transport, place.url, lambda: Secret(place.token))
        desk = Desk(tmp_path, look, pages=operator_pages(client, SettingsBook(tmp_path / "settings.toml"), nobody))
        desk.staff.pins.set(Member(Role.CLERK, "Zoë"), Secret(LONG_PIN))
        area = come_in(qtbot, desk, LONG_PIN)
        (page,) = area.pages
        assert isinstance(page, FrontDeskPage)
        page.front.create("B-1001", "Ada Lovelace")
        qtbot.waitUntil(page.person.isVisible)
        assert {(row.role, row.clerk) for row in place.acts()} == {("clerk", "Zoë")}
        assert "Zoë" not in repr(desk.staff.book.lines), "the kiosk's own log names nobody"
        area.leave_button.click()
        desk.stage.shell.quit()
        transport.close()


def test_a_code_reader_that_types_opens_the_person(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    """What a person's own code holds, typed by a reader in one go with Enter at its end; then as a link, pasted."""
    with InProcessServer() as server, counter(server, tmp_path) as place:
        person = place.look(place.person("B-1001", "Ada Lovelace"))
        transport = Transport()
        client = FrontDeskClient(transport, place.url, lambda: Secret(place.token))
        desk = Desk(tmp_path, look, pages=operator_pages(client, SettingsBook(tmp_path / "settings.toml"), nobody))
        area = come_in(qtbot, desk, CLERK_PIN)
        (page,) = area.pages
        assert isinstance(page, FrontDeskPage)
        qtbot.keyClicks(page, CODE_LINK + person["user_id"])
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.waitUntil(page.person.isVisible)
        assert page.front.snapshot.person.person_id == person["person_id"]  # type: ignore[union-attr]
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        page.people.box.write("")
        link = f"https://shop.example/{'long/' * 20}#{person['user_id']}"
        QApplication.clipboard().setText(f"{link}\n")
        qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert page.people.box.text() == link
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.waitUntil(page.person.isVisible)
        assert page.front.snapshot.person.person_id == person["person_id"]  # type: ignore[union-attr]
        QApplication.clipboard().clear()
        area.leave_button.click()
        desk.stage.shell.quit()
        transport.close()


def test_without_a_front_desk_there_is_none(tmp_path: Path) -> None:
    assert list(operator_pages(None, SettingsBook(tmp_path / "settings.toml"), nobody)) == [KioskPage, SettingsPage]

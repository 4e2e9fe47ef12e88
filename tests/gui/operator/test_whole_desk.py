"""The front desk whole: pages, background work, the desk's service and the server, each on the real thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.client.front_desk import FrontDeskClient
from kiosk.client.transport import Transport
from kiosk.operator.front_desk import FrontDesk
from kiosk.operator.roles import Member, Role
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.bridge import Bridge
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.texts.front_desk import FRONT_DESK
from kiosk.views.widgets.styled import restyle_tree
from kiosk.work import Workers
from server_stub.testing import InProcessServer
from tests.helpers.front_desk import Counter, counter
from tests.kiosk.operator.desks import REASON, Remembering


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Counter]:
    with InProcessServer() as server, counter(server, tmp_path) as made:
        yield made


@pytest.fixture
def audit() -> Remembering:
    return Remembering()


@pytest.fixture
def page(qtbot: QtBot, look: Look, place: Counter, audit: Remembering) -> Iterator[FrontDeskPage]:
    transport, bridge, workers, window = Transport(), Bridge(), Workers(lambda: None), QWidget()
    client = FrontDeskClient(transport, place.url, lambda: Secret(place.token))
    front = FrontDesk(client, audit, lambda: Member(Role.OPERATOR), start=workers.start, enter=bridge.post)
    window.resize(1280, 720)
    made = FrontDeskPage(front, window)
    made.resize(window.size())
    restyle_tree(window, look.sized(1280, 720))
    window.show()
    made.enter()
    yield made
    made.leave()
    workers.close()
    bridge.close()
    transport.close()
    window.close()


def test_from_nobody_to_nobody(qtbot: QtBot, page: FrontDeskPage, place: Counter, audit: Remembering) -> None:
    def shows(code: str) -> None:
        qtbot.waitUntil(lambda: page.person.status.text().startswith(FRONT_DESK[code].partition("%1")[0]))

    page.people.new.click()
    page.asking.type_in("B-1001")
    page.asking.keyboard.go.click()
    page.asking.type_in("Ada Lovelace")
    page.asking.keyboard.go.click()
    qtbot.waitUntil(page.person.isVisible)
    page.person.enrollment.click()
    qtbot.waitUntil(lambda: page.key_sheet.open)
    assert "eks_" in page.key_sheet.code.text()
    page.key_sheet.put_away.click()
    page.person.override.click()
    page.asking.type_in(REASON)
    page.asking.keyboard.go.click()
    shows("notice.overridden")
    with place.server.store_down():
        page.person.enrollment.click()
        shows("problem.api_unavailable")
    page.person.delete.click()
    page.deleting.rows[-1].click()
    page.deleting.hold.held.emit()
    qtbot.waitUntil(lambda: page.people.status.text() == FRONT_DESK["notice.person_deleted"])
    written = [act for act, _, _ in audit.written]
    assert written == ["enrollment_key_issued", "override", "enrollment_key_issued", "person_deleted"]
    assert [row.act for row in place.acts() if row.outcome == "done"] == [
        "person_created",
        "person_seen",
        "key_issued",
        "override",
        "person_deleted",
    ]

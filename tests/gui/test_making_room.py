"""What an update asks of the kiosk on the screen: room for a stop, never from a visitor; and what staff hear of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.crash import CrashNote
from kiosk.flows.events import Begin, Cancelled
from kiosk.flows.states import Choose, Closed, Home
from kiosk.theme.look import Look
from kiosk.views.shell import Shell
from tests.gui.test_operator import Desk, come_in, kiosk_page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Desk]:
    made = Desk(tmp_path, look)
    yield made
    made.stage.shell.quit()


@pytest.fixture
def shell(desk: Desk) -> Shell:
    return desk.stage.shell


def test_nobody_can_begin_once_it_is_prepared_to_stop(shell: Shell) -> None:
    assert shell.prepare_to_stop(60)
    assert shell.kiosk.visit.screen == Closed("break")
    shell.send(Begin())
    assert shell.kiosk.visit.screen == Closed("break")
    assert shell.prepare_to_stop(60), "asked again, as long as it takes"
    assert shell.prepare_to_stop(0)
    assert shell.kiosk.visit.screen == Home()


def test_it_is_not_prepared_while_a_visitor_is_there(shell: Shell) -> None:
    shell.send(Begin())
    assert not shell.prepare_to_stop(60)
    assert shell.kiosk.visit.screen == Choose()
    shell.send(Cancelled())
    assert shell.kiosk.visit.screen == Home(), "nothing has changed"


def test_it_is_not_prepared_while_staff_are_at_work(qtbot: QtBot, desk: Desk, shell: Shell) -> None:
    come_in(qtbot, desk)
    assert not shell.prepare_to_stop(60)
    assert shell.checkup is not None
    assert not shell.checkup.report().idle
    desk.entrance.leave()
    assert shell.checkup.report().idle
    assert shell.prepare_to_stop(60)


def test_an_update_that_was_undone_is_told_to_staff(qtbot: QtBot, desk: Desk) -> None:
    desk.staff.crashes.add(CrashNote(desk.staff.now, "update_returned", "1.2.0", "worse_camera"))
    page = kiosk_page(qtbot, desk)
    assert page.values["crash"].text().endswith("update 1.2.0 was undone (worse_camera)")

"""The kiosk in service tells who started it: ready, alive, and that it ends. One that hangs tells nothing."""

import json
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.crash import CrashWatch
from kiosk.instance import HEALTH, HELLO, LONGEST_ANSWER, socket_path
from kiosk.service_manager import ServiceManager
from kiosk.theme.look import Look
from kiosk.views.service import Service
from kiosk.views.shell import RESTART
from kiosk.views.single import SingleInstance
from tests.gui.test_shell import Stage
from tests.kiosk.operator.staff import Staff

INTERVAL_S = 0.04
BLOCKED_S = 10 * INTERVAL_S


class Manager:
    """The service manager: it started a kiosk, and hears of it."""

    def __init__(self, folder: Path, look: Look) -> None:
        self.place = folder / "instance"
        self.ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.ear.bind(str(folder / "notify"))
        self.ear.setblocking(False)
        self.words: list[str] = []
        self.staff = Staff(folder)
        self.stage = Stage(folder, look, office=self.staff.office())
        self.instance = SingleInstance(self.place)
        manager = ServiceManager(str(folder / "notify"), INTERVAL_S)
        self.service = Service(self.instance, CrashWatch(folder / "crash"), manager)

    def hear(self) -> list[str]:
        """Every word so far."""
        while True:
            try:
                self.words.append(self.ear.recv(100).decode())
            except BlockingIOError:
                return self.words

    def close(self) -> None:
        self.stage.shell.quit()
        self.instance.close()
        self.instance.deleteLater()
        self.ear.close()


@pytest.fixture
def manager(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Manager]:
    made = Manager(tmp_path, look)
    yield made
    made.close()


def run_until(manager: Manager, *, words: int) -> int:
    """Run the kiosk until so many words were heard; its exit status."""
    shell = manager.stage.shell

    def look_at_words() -> None:
        if len(manager.hear()) >= words:
            shell.quit()

    shell._ticker.timeout.connect(look_at_words)
    return manager.service.run(shell)


def test_it_says_ready_when_it_can_be_seen_then_lives_then_ends(manager: Manager) -> None:
    assert manager.hear() == []
    assert run_until(manager, words=3) == 0
    words = manager.hear()
    assert words[0] == "READY=1"
    assert words[-1] == "STOPPING=1"
    assert set(words[1:-1]) == {"WATCHDOG=1"}


def test_a_window_that_hangs_is_not_alive(manager: Manager) -> None:
    """This thread, the window's, waits for a word that only it could say."""
    shell = manager.stage.shell

    def hang() -> None:
        if len(manager.hear()) < 2:
            return
        manager.ear.settimeout(BLOCKED_S)
        with pytest.raises(TimeoutError):
            manager.ear.recv(100)
        manager.ear.setblocking(False)
        shell.quit()

    shell._ticker.timeout.connect(hang)
    manager.service.run(shell)
    assert manager.hear()[-1] == "STOPPING=1"


def test_without_a_watchdog_only_beginning_and_end_are_told(manager: Manager) -> None:
    manager.service.manager.interval = 0
    run_until(manager, words=1)
    assert manager.hear() == ["READY=1", "STOPPING=1"]


def test_staff_may_have_it_started_anew(manager: Manager) -> None:
    shell = manager.stage.shell
    shell._ticker.timeout.connect(shell.restart)
    assert manager.service.run(shell) == RESTART


def test_it_tells_its_owner_how_it_is(manager: Manager) -> None:
    shell, got = manager.stage.shell, bytearray()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(socket_path(manager.place))
        line.send(HELLO + HEALTH + b"\n")
        line.setblocking(False)

        def read() -> None:
            try:
                part = line.recv(LONGEST_ANSWER)
            except BlockingIOError:
                return
            got.extend(part)
            if not part:
                shell.quit()

        shell._ticker.timeout.connect(read)
        manager.service.run(shell)
    answer = bytes(got).removeprefix(HELLO)
    assert answer.endswith(b"\n")
    told = json.loads(answer)
    assert told["screen"] == "home"
    assert told["terminal_id"] == "trm_1"
    assert len(got) < LONGEST_ANSWER


def test_nobody_else_may_ask(manager: Manager) -> None:
    assert stat.S_IMODE(Path(socket_path(manager.place)).stat().st_mode) & 0o077 == 0

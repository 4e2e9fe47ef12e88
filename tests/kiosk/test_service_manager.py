"""What the service manager is told, over real sockets, and what keeps its watchdog hungry."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.service_manager import ANALYSIS_S, ServiceManager, Watchdog


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    """The service manager's end."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(str(tmp_path / "notify"))
        made.setblocking(False)
        yield made


def test_words_arrive(ear: socket.socket) -> None:
    manager = ServiceManager.of({"NOTIFY_SOCKET": ear.getsockname(), "WATCHDOG_USEC": "30000000"})
    assert manager.interval == 30.0
    manager.say("READY=1")
    assert ear.recv(100) == b"READY=1"


def test_an_abstract_socket_is_known_by_its_sign() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("")
        name = ear.getsockname()
        assert name.startswith(b"\0")
        ServiceManager.of({"NOTIFY_SOCKET": "@" + name[1:].decode()}).say("STOPPING=1")
        assert ear.recv(100) == b"STOPPING=1"


@pytest.mark.parametrize("address", ["", "vsock:2:1234", "relative"])
def test_without_one_nobody_is_told(address: str) -> None:
    manager = ServiceManager.of({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1000000"})
    manager.say("READY=1")
    assert manager.interval == 0


@pytest.mark.parametrize("waits", ["", "-1", "soon", "1.5", "9" * 40, "²"])
def test_no_number_is_no_watchdog(waits: str) -> None:
    assert ServiceManager.of({"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": waits}).interval == 0


def test_one_that_is_gone_is_told_of_once(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("the service manager cannot be told")
    manager = ServiceManager(str(tmp_path / "nobody"))
    manager.say("READY=1")
    manager.say("WATCHDOG=1")


class Kennel:
    """A watchdog whose background answers when it is let; ``now`` is the time."""

    def __init__(self) -> None:
        self.now = 100.0
        self.silent = 0.0
        self.said: list[str] = []
        self.waiting: list[Callable[[], None]] = []
        self.dog = Watchdog(self.said.append, self._aside, lambda: self.silent, patience=90, clock=lambda: self.now)

    def _aside(self, job: Callable[[], None], then: Callable[[None], None]) -> None:
        job()
        self.waiting.append(lambda: then(None))

    def answer(self) -> None:
        self.waiting.pop()()

    def pass_time(self, seconds: float) -> list[str]:
        """What is said after this time."""
        self.now += seconds
        self.said.clear()
        self.dog.look()
        return self.said


def test_while_all_is_well_it_is_fed_every_time() -> None:
    kennel = Kennel()
    for _ in range(5):
        assert kennel.pass_time(15) == ["WATCHDOG=1"]
        kennel.answer()


def test_a_background_that_hangs_lets_it_go_hungry(expect_log: Callable[[str], None]) -> None:
    expect_log("the background does not answer")
    kennel = Kennel()
    assert kennel.pass_time(15)
    assert kennel.pass_time(90), "it may take its time"
    assert len(kennel.waiting) == 1, "it is asked once, not every time"
    assert kennel.pass_time(1) == []
    assert kennel.pass_time(15) == []
    kennel.answer()
    assert kennel.pass_time(15) == ["WATCHDOG=1"]


def test_an_analysis_that_hangs_lets_it_go_hungry(expect_log: Callable[[str], None]) -> None:
    expect_log("the analysis hangs")
    kennel = Kennel()
    kennel.silent = ANALYSIS_S
    assert kennel.pass_time(15) == ["WATCHDOG=1"]
    kennel.silent += 1
    assert kennel.pass_time(15) == []
    kennel.silent = 0.1
    assert kennel.pass_time(15) == ["WATCHDOG=1"]

"""The journal in a thread of its own: nobody waits for the disk but the message that must not go before it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.palm.side import Side
from kiosk.errors import JournalError
from kiosk.flows.events import BackHome, Chosen, Consented, SidesChosen
from kiosk.flows.states import Capture, Consent, Home, Outcome, Purpose, Result, Sending, Stage
from kiosk.journal import Journal, JournalEntry
from kiosk.work import Workers
from tests.kiosk.flows.visits import ENROLLMENT_KEY, entered
from tests.kiosk.house import WAIT_S, House, ScriptedServer


class Disk(Journal):
    """Slow: writes of ``stage`` only once ``free`` is set; full: does not write at all."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.slow_at: Stage | None = None
        self.full = False
        self.free = threading.Event()

    def write(self, entry: JournalEntry) -> None:
        if self.full:
            raise JournalError("the journal cannot be written: no space left")
        if entry.stage is self.slow_at and not self.free.wait(WAIT_S):
            raise AssertionError("nobody freed the disk")
        super().write(entry)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "journal.json")
    yield made
    made.free.set()


@pytest.fixture
def server() -> ScriptedServer:
    return ScriptedServer()


@pytest.fixture
def house(tmp_path: Path, disk: Disk, server: ScriptedServer) -> Iterator[House]:
    with House(tmp_path, server, journal=disk, pen=Workers(lambda: None, threads=1)) as made:
        yield made
        disk.free.set()


def to_capture(house: House) -> House:
    house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Consent)
    return house.do(Consented(True), SidesChosen((Side.RIGHT,)))


def asked(server: ScriptedServer) -> list[object]:
    return [what[0] for what in server.asked]


def test_a_slow_disk_keeps_neither_the_page_nor_the_camera_waiting(house: House, disk: Disk) -> None:
    disk.slow_at = Stage.CAPTURING
    to_capture(house)
    assert isinstance(house.screen, Capture)
    assert house.capture.told[-2:] == ["open", "capture right"]


def test_no_message_leaves_before_the_journal_knows_of_it(house: House, disk: Disk, server: ScriptedServer) -> None:
    disk.slow_at = Stage.SENDING
    to_capture(house).show(Side.RIGHT)
    assert isinstance(house.screen, Sending)
    house.after(0.1)
    assert asked(server) == ["inspect"]
    known: list[JournalEntry | None] = []
    enroll = server.enroll
    server.enroll = lambda *sent: known.append(disk.read()) or enroll(*sent)  # type: ignore[func-returns-value,method-assign]
    disk.free.set()
    house.until(Result)
    assert asked(server) == ["inspect", "enroll"]
    (entry,) = known
    assert entry is not None
    assert entry.stage is Stage.SENDING
    assert entry.attempt == server.asked[1][1]


def test_a_full_disk_lets_messages_go(
    house: House, disk: Disk, server: ScriptedServer, expect_log: Callable[[str], None]
) -> None:
    expect_log("journal_unwritable")
    disk.full = True
    to_capture(house).show(Side.RIGHT).until(Result)
    assert isinstance(house.screen, Result)
    assert house.screen.outcome is Outcome.ENROLLED


def test_visits_are_written_in_order(house: House, disk: Disk) -> None:
    for _ in range(3):
        to_capture(house).show(Side.RIGHT).until(Result)
        house.do(BackHome()).until(Home)
    to_capture(house)
    house.kiosk.close()
    assert disk.read() == JournalEntry(Purpose.ENROLL, Stage.CAPTURING, None)


def test_closing_waits_for_the_disk_and_for_the_message_behind_it(
    house: House, disk: Disk, server: ScriptedServer
) -> None:
    disk.slow_at = Stage.SENDING
    to_capture(house).show(Side.RIGHT)
    closing = threading.Thread(target=house.kiosk.close)
    closing.start()
    disk.free.set()
    closing.join(WAIT_S)
    entry = disk.read()
    assert entry is not None
    assert entry.stage is Stage.SENDING
    assert asked(server) == ["inspect", "enroll"]

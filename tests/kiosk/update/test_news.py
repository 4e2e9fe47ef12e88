"""What updates did is told once: a line in the audit log for each, and a note for the operator when one was undone."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import kiosk
from kiosk.crash import CrashNote, CrashWatch
from kiosk.errors import AuditError
from kiosk.update import state as states
from kiosk.update.here import around
from kiosk.update.layout import Layout
from kiosk.update.news import tell
from kiosk.update.state import State
from tests.kiosk.operator.staff import Book


class Reader:
    """A profile and a machine on which 1.1.0 stayed and 1.2.0 did not."""

    def __init__(self, folder: Path) -> None:
        self.layout = Layout(folder / "root")
        self.told = folder / "profile" / "update_told.json"
        self.crashes = CrashWatch(folder / "crash")
        self.book = Book()
        self.state = State("1.0.0").begin("1.1.0", ()).good(5).begin("1.2.0", ()).back("worse_camera", 9)
        states.write(self.layout, self.state)

    def tell(self) -> None:
        tell(self.layout, self.told, self.crashes, self.book)


INSTALLED = ("update_installed", "kiosk", {"from": "1.0.0", "to": "1.1.0"})
RETURNED = ("update_returned", "kiosk", {"from": "1.2.0", "to": "1.1.0", "reason": "worse_camera"})


@pytest.fixture
def reader(tmp_path: Path, expect_log: Callable[[str], None]) -> Reader:
    expect_log("was undone")
    return Reader(tmp_path)


def test_it_is_told_once(reader: Reader) -> None:
    for _ in range(2):
        reader.tell()
        assert reader.book.lines == [INSTALLED, RETURNED]
        assert reader.crashes.notes() == (CrashNote(9, "update_returned", "1.2.0", "worse_camera"),)
    states.write(reader.layout, reader.state.begin("1.3.0", ()).good(12))
    reader.tell()
    assert reader.book.acts == ["update_installed", "update_returned", "update_installed"]


@pytest.mark.parametrize("data", [b"", b"x", b"null", b"[]"])
def test_where_nobody_knows_it_is_told_again(reader: Reader, data: bytes) -> None:
    reader.tell()
    reader.told.write_bytes(data)
    reader.tell()
    assert reader.book.acts == ["update_installed", "update_returned"] * 2


def test_a_state_that_cannot_be_read_keeps_nobody_from_starting(
    reader: Reader, expect_log: Callable[[str], None]
) -> None:
    expect_log("cannot be read")
    reader.layout.state.write_bytes(b"{")
    reader.tell()
    assert reader.book.lines == []


def test_a_log_that_cannot_be_written_does_not_either(reader: Reader, expect_log: Callable[[str], None]) -> None:
    class Full(Book):
        def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
            raise AuditError("the disk is full")

    expect_log("audit_unwritable")
    reader.book = Full()
    reader.tell()
    assert len(reader.crashes.notes()) == 1


def test_a_checkout_is_no_release(reader: Reader) -> None:
    assert around() is None
    inside = reader.layout.release("1.1.0") / "kiosk" / "__init__.py"
    assert around(str(inside)) == Layout(reader.layout.root.resolve())
    assert around(str(reader.layout.root / "elsewhere" / "1.1.0" / "kiosk" / "__init__.py")) is None
    assert kiosk.__file__

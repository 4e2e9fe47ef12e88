import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import JournalError
from kiosk.flows.states import Purpose, Stage
from kiosk.journal import Journal, JournalEntry

ROOT = Path(__file__).resolve().parents[2]
ENTRY = JournalEntry(Purpose.ENROLL, Stage.SENDING, "seed-7")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "journal.json"


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("attempt", [None, "a", "x" * 64])
def test_what_is_written_is_read(path: Path, purpose: Purpose, stage: Stage, attempt: str | None) -> None:
    entry = JournalEntry(purpose, stage, attempt)
    Journal(path).write(entry)
    assert Journal(path).read() == entry


def test_nothing_is_going_on_before_and_after(path: Path) -> None:
    journal = Journal(path)
    assert journal.read() is None
    journal.clear()
    journal.write(ENTRY)
    journal.clear()
    assert journal.read() is None
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b"[]", b'"enroll"', b"\xff\xfe\x00", b"[" * 2000, b"x" * 5000, b'{"version": 1}',
     b'{"version": 2, "purpose": "enroll", "stage": "sending", "attempt": null}',
     b'{"version": 1, "purpose": "enroll", "stage": "dancing", "attempt": null}',
     b'{"version": 1, "purpose": ["enroll"], "stage": "sending", "attempt": null}',
     b'{"version": 1, "purpose": "enroll", "stage": "sending", "attempt": "../../v1/users"}',
     b'{"version": 1, "purpose": "enroll", "stage": "sending", "attempt": 7}'],
)  # fmt: skip
def test_a_torn_or_foreign_journal_is_ignored_and_written_over(
    path: Path, data: bytes, expect_log: Callable[[str], None]
) -> None:
    expect_log("the journal cannot be read")
    path.parent.mkdir()
    path.write_bytes(data)
    assert Journal(path).read() is None
    Journal(path).write(ENTRY)
    assert Journal(path).read() == ENTRY


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_an_entry_or_nothing(tmp_path: Path, data: bytes, expect_log: Callable[[str], None]) -> None:
    expect_log("the journal cannot be read")
    (tmp_path / "journal.json").write_bytes(data)
    found = Journal(tmp_path / "journal.json").read()
    assert found is None or isinstance(found, JournalEntry)


def test_a_disk_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JournalError):
        Journal(tmp_path / "file" / "journal.json").write(ENTRY)


WRITER = """
import itertools, sys
from pathlib import Path
from kiosk.flows.states import Purpose, Stage
from kiosk.journal import Journal, JournalEntry
journal = Journal(Path(sys.argv[1]))
for number in itertools.count():
    stage = list(Stage)[number % 3]
    journal.write(JournalEntry(list(Purpose)[number % 3], stage, f"seed-{number}" + "x" * (number % 40)))
    if number == 20:
        print("going", flush=True)
"""


@pytest.mark.parametrize("_round", range(5))
def test_a_kill_in_the_middle_of_writing_leaves_a_whole_entry(path: Path, _round: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"going\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    entry = Journal(path).read()
    assert entry is not None
    assert entry.attempt is not None
    assert entry.attempt.startswith("seed-")

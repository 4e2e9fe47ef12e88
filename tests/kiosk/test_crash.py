"""What is told after a bad end: that there was one, when, what kind and where; never a value."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.crash import CrashNote, CrashWatch
from kiosk.work import Workers

ROOT = Path(__file__).resolve().parents[2]
SECRET = "eks_Ab3dEfgh1jKlmN0pQrStUvWxYz123456"

RUNNING = """
import ctypes, os, sys, threading
from pathlib import Path
from kiosk.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.begin()
secret = sys.stdin.readline()
if sys.argv[2] == "falls":
    ctypes.string_at(0)
print("here", flush=True)
threading.Event().wait()
"""


@pytest.fixture
def now() -> list[float]:
    return [1000.0]


@pytest.fixture
def watch(tmp_path: Path, now: list[float]) -> CrashWatch:
    return CrashWatch(tmp_path / "crash", lambda: now[0])


def run_badly(folder: Path, how: str) -> int:
    """Another process watches and then ends badly."""
    process = subprocess.Popen(
        [sys.executable, "-c", RUNNING, str(folder), how],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        process.stdin.write(f"{SECRET}\n".encode())
        process.stdin.flush()
        if process.stdout.readline() == b"here\n":
            process.kill()
        return process.wait()


def test_a_clean_end_leaves_nothing(watch: CrashWatch, tmp_path: Path) -> None:
    watch.begin()
    watch.alive()
    watch.end()
    watch.end()
    assert list((tmp_path / "crash").iterdir()) == []
    watch.begin()
    watch.end()
    assert watch.notes() == ()


def test_a_killed_kiosk_is_told_at_the_next_start(watch: CrashWatch, tmp_path: Path) -> None:
    assert run_badly(tmp_path / "crash", "is killed") == -signal.SIGKILL
    last_sign = (tmp_path / "crash" / "running").stat().st_mtime
    watch.begin()
    watch.end()
    assert watch.notes() == (CrashNote(last_sign, "ended_abruptly"),)
    watch.begin()
    watch.end()
    assert len(watch.notes()) == 1, "told once"
    watch.dismiss()
    watch.dismiss()
    assert watch.notes() == ()


def test_a_crash_of_the_interpreter_is_told_with_its_last_words(watch: CrashWatch, tmp_path: Path) -> None:
    assert run_badly(tmp_path / "crash", "falls") == -signal.SIGSEGV
    watch.begin()
    watch.end()
    (note,) = watch.notes()
    assert (note.code, note.what) == ("fatal", "Fatal Python error: Segmentation fault")
    left = b"".join(file.read_bytes() for file in (tmp_path / "crash").iterdir())
    assert SECRET.encode() not in left


def test_an_error_caught_at_an_edge_is_noted_without_its_words(
    watch: CrashWatch, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("background work failed")
    watch.begin()

    def job() -> None:
        raise ValueError(SECRET)

    workers = Workers(on_error=lambda: None)
    workers.start(job)
    workers.close()
    watch.end()
    (note,) = watch.notes()
    assert (note.at, note.code, note.what) == (1000.0, "error", "ValueError")
    assert note.where.startswith("kiosk.work:")
    assert SECRET not in (tmp_path / "crash" / "notes.json").read_text()


def test_an_error_without_a_traceback_is_none(watch: CrashWatch, expect_log: Callable[[str], None]) -> None:
    expect_log("the camera is gone")
    watch.begin()
    logging.getLogger("kiosk.anything").error("the camera is gone")
    watch.end()
    assert watch.notes() == ()


def test_one_that_comes_again_and_again_is_noted_once_a_minute(watch: CrashWatch, now: list[float]) -> None:
    for _ in range(100):
        watch.error(ValueError, None)
        now[0] += 1
    assert [note.at for note in watch.notes()] == [1060.0, 1000.0]


def test_only_the_newest_are_kept(watch: CrashWatch, now: list[float]) -> None:
    for _ in range(30):
        watch.error(ValueError, None)
        now[0] += 100
    assert len(watch.notes()) == 20
    assert watch.notes()[0].at == 1000 + 2900


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"{}", b"\xff", b"[" * 2000, b"[1]", b'[{"at": 1}]', b"x" * 20_000,
     b'[{"at": "1", "code": "error", "what": "", "where": ""}]', b'[{"at": 1, "code": [], "what": "", "where": ""}]'],
)  # fmt: skip
def test_damaged_notes_are_passed_over(
    watch: CrashWatch, tmp_path: Path, data: bytes, expect_log: Callable[[str], None]
) -> None:
    expect_log("the notes of earlier crashes cannot be read")
    (tmp_path / "crash").mkdir()
    (tmp_path / "crash" / "notes.json").write_bytes(data)
    assert watch.notes() == ()
    watch.error(ValueError, None)
    assert len(watch.notes()) == 1


def test_a_disk_that_cannot_be_written_costs_the_note_only(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("the notes of earlier crashes cannot be read")
    (tmp_path / "file").write_text("in the way")
    watch = CrashWatch(tmp_path / "file" / "crash")
    watch.begin()
    watch.error(ValueError, None)
    watch.alive()
    watch.end()

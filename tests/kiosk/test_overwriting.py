"""A kiosk before which people stand starts itself anew, once, as a process that overwrites what it frees."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.overwriting import TUNABLES, WITH_A_FACE, environment, glibc, start_overwriting

ROOT = Path(__file__).resolve().parents[2]
Started = list[tuple[str, list[str], dict[str, str]]]


def started(arguments: list[str], given: dict[str, str], library: str = "glibc 2.36") -> Started:
    seen: Started = []
    start_overwriting(arguments, given, library=lambda: library, execute=lambda *call: seen.append(call))
    return seen


@pytest.mark.parametrize("command", sorted(WITH_A_FACE))
def test_what_opens_a_kiosk_is_started_anew_with_the_same_words(command: str) -> None:
    ((program, words, given),) = started(["kiosk", command, "--fullscreen"], {"HOME": "/home/kiosk"})
    assert program == words[0] == sys.executable
    assert words[1:] == sys.orig_argv[1:]
    assert given == environment({"HOME": "/home/kiosk"})
    assert given["HOME"] == "/home/kiosk"


def test_it_happens_once() -> None:
    assert started(["kiosk", "run"], environment({})) == []


@pytest.mark.parametrize("arguments", [["kiosk"], ["kiosk", "health"], ["kiosk", "pair", "run"]])
def test_other_commands_stay_as_they_are(arguments: list[str]) -> None:
    assert started(arguments, {}) == []


def test_another_c_library_is_said_aloud(capsys: pytest.CaptureFixture[str]) -> None:
    assert started(["kiosk", "run"], {}, library="") == []
    assert "GNU C library" in capsys.readouterr().err


def test_tunables_of_others_stay_and_ours_win() -> None:
    given = environment({"GLIBC_TUNABLES": "glibc.malloc.perturb=0:glibc.malloc.top_pad=65536"})
    assert given["GLIBC_TUNABLES"].split(":") == ["glibc.malloc.top_pad=65536", *TUNABLES]


def test_python_m_kiosk_run_does_it(tmp_path: Path) -> None:
    """Both starts of one process say which words they were given."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys\n"
        "words = os.environ.get('PYTHONMALLOC'), os.environ.get('GLIBC_TUNABLES')\n"
        "print('START', os.getpid(), *words, file=sys.stderr)\n"
    )
    plain = {name: text for name, text in os.environ.items() if name not in {"PYTHONMALLOC", "GLIBC_TUNABLES"}}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--theme", "none-such"],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=120,
        env=plain | {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    starts = [line.split()[1:] for line in done.stderr.splitlines() if line.startswith("START")]
    assert len(starts) == 2, done.stderr
    assert starts[0][0] == starts[1][0], "it is the same process to whoever started it"
    assert starts[0][1:] == ["None", "None"]
    assert starts[1][1:] == ["malloc", ":".join(TUNABLES)]
    assert done.returncode == 2


@pytest.mark.skipif(not glibc(), reason="needs the GNU C library")
def test_what_such_a_process_frees_is_overwritten() -> None:
    """Large blocks and small ones, as Python and C give them back; without the words the secret is still there."""
    program = (
        "import ctypes\n"
        "c = ctypes.CDLL(None); c.malloc.restype = ctypes.c_void_p; c.free.argtypes = [ctypes.c_void_p]\n"
        "for size in (64, 500, 5000, 50000):\n"
        "    keep = c.malloc(size); block = c.malloc(size); after = c.malloc(size)\n"
        "    ctypes.memset(block, 0x41, size); c.free(block)\n"
        "    print((ctypes.c_char * size).from_address(block).raw.count(b'AAAA'))\n"
    )
    plain = {name: text for name, text in os.environ.items() if name not in {"PYTHONMALLOC", "GLIBC_TUNABLES"}}

    def left(given: dict[str, str]) -> list[int]:
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=given)
        return [int(line) for line in done.stdout.split()]

    assert left(environment(plain)) == [0, 0, 0, 0]
    assert all(left(plain)), "this is what it is for"

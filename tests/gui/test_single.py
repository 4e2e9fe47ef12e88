"""One kiosk to a profile, with real processes: the second brings the first to the front; a killed one blocks nobody."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import identity
from kiosk.client.signing import TerminalKey
from kiosk.crash import CrashWatch
from kiosk.errors import AlreadyRunning, OperatorError
from kiosk.identity import Identity
from kiosk.instance import HELLO, socket_path
from kiosk.profile import Profile
from kiosk.vaults.choose import open_vault
from kiosk.views.single import SingleInstance, ask_to_raise

ROOT = Path(__file__).resolve().parents[2]
HOST = "http://127.0.0.1:9"  # the discard port: nobody answers


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "instance"


@pytest.fixture
def first(qtbot: QtBot, place: Path) -> Iterator[SingleInstance]:
    made = SingleInstance(place)
    yield made
    made.close()
    made.deleteLater()


def second(place: Path) -> subprocess.Popen[bytes]:
    """Another process that wants the same profile; says how that went."""
    code = (
        "import sys; from pathlib import Path; from kiosk.views.single import SingleInstance;"
        "from kiosk.errors import AlreadyRunning; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([])\n"
        "try: kept = SingleInstance(Path(sys.argv[1])); print('first', flush=True); sys.stdin.read()\n"
        "except AlreadyRunning as error: print(error.raised, flush=True)"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def said(process: subprocess.Popen[bytes]) -> str:
    output, _ = process.communicate(timeout=60)
    return output.decode().strip()


def test_the_second_brings_the_first_to_the_front(qtbot: QtBot, first: SingleInstance, place: Path) -> None:
    raised: list[str] = []
    first.on_raise = lambda: raised.append("front")
    other = second(place)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=60_000)
    assert said(other) == "True"
    assert raised == ["front"]


def test_other_profiles_run_beside_it(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other" / "instance")
    other.close()


def test_a_killed_one_blocks_nobody(qtbot: QtBot, place: Path) -> None:
    process = second(place)
    assert process.stdout is not None
    assert process.stdout.readline() == b"first\n"
    with pytest.raises(AlreadyRunning):
        SingleInstance(place, answer_ms=50)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert Path(socket_path(place)).exists(), "it could not clear up"
    again = SingleInstance(place)
    again.close()


def test_one_that_hangs_is_not_called_raised(qtbot: QtBot, first: SingleInstance, place: Path) -> None:
    """Here it hangs because this thread waits for itself."""
    with pytest.raises(AlreadyRunning, match="does not answer yet") as caught:
        SingleInstance(place, answer_ms=50)
    assert not caught.value.raised


def test_only_the_owner_can_speak_to_it(first: SingleInstance, place: Path) -> None:
    for path in (Path(socket_path(place)), place.with_name("instance.lock")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


@contextmanager
def speaking(place: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(socket_path(place))
        line.setblocking(False)
        yield line


def answer(qtbot: QtBot, line: socket.socket) -> bytes:
    got = bytearray()

    def heard() -> bool:
        try:
            part = line.recv(100)
        except BlockingIOError:
            return False
        got.extend(part)
        return not part

    qtbot.waitUntil(heard)
    return bytes(got)


@pytest.mark.parametrize(
    "wish", [b"palm-kiosk/2 raise\n", b"palm-kiosk/1 quit\n", b"\n", b"GET / HTTP/1.1\r\n", b"\xff\n"]
)
def test_what_it_does_not_know_does_nothing(qtbot: QtBot, first: SingleInstance, place: Path, wish: bytes) -> None:
    first.on_raise = lambda: pytest.fail("raised")
    with speaking(place) as line:
        line.send(wish)
        assert answer(qtbot, line) == HELLO + b"unknown\n"


@pytest.mark.parametrize("idle", [True, False])
def test_it_is_asked_to_make_room_for_a_stop(qtbot: QtBot, first: SingleInstance, place: Path, idle: bool) -> None:
    asked: list[int] = []

    def prepared(seconds: int) -> bool:
        asked.append(seconds)
        return idle

    first.on_prepare = prepared
    for seconds in (b"0", b"120", b"600"):
        with speaking(place) as line:
            line.send(HELLO + b"prepare " + seconds + b"\n")
            assert answer(qtbot, line) == HELLO + (b"prepared\n" if idle else b"busy\n")
    assert asked == [0, 120, 600]


@pytest.mark.parametrize(
    "wish", [b"prepare", b"prepare ", b"prepare -1", b"prepare 601", b"prepare 1.5", b"prepare 6000"]
)
def test_no_time_that_makes_sense_is_no_wish(qtbot: QtBot, first: SingleInstance, place: Path, wish: bytes) -> None:
    first.on_prepare = lambda _seconds: pytest.fail("asked")
    with speaking(place) as line:
        line.send(HELLO + wish + b"\n")
        assert answer(qtbot, line) == HELLO + b"unknown\n"


def test_endless_words_are_cut_off(qtbot: QtBot, first: SingleInstance, place: Path) -> None:
    with speaking(place) as line:
        line.send(b"x" * 5000)
        with pytest.raises(ConnectionResetError):
            answer(qtbot, line)


def test_a_word_in_pieces_is_understood(qtbot: QtBot, first: SingleInstance, place: Path) -> None:
    raised: list[str] = []
    first.on_raise = lambda: raised.append("front")
    with speaking(place) as line:
        line.send(b"palm-kiosk/1 ")
        QApplication.processEvents()
        line.send(b"raise\n")
        assert answer(qtbot, line) == HELLO + b"raised\n"
    assert raised == ["front"]


def test_nobody_answers_where_nobody_listens(qtbot: QtBot, place: Path) -> None:
    assert not ask_to_raise(socket_path(place))


def test_a_long_path_gets_a_name_of_its_own(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 100) / "instance"
    assert len(socket_path(long)) < 100
    assert socket_path(long) != socket_path(long.with_name("other"))


def test_a_folder_that_cannot_be_written_is_said_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OperatorError):
        SingleInstance(tmp_path / "file" / "instance")


# --- the whole kiosk ------------------------------------------------------------------------------------------------


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A terminal that was paired."""
    home = Profile(tmp_path / "profile")
    vault = open_vault(home, "file")
    vault._warned = True
    me = Identity("trm_1", "app_1", "Door", livemode=False, key=TerminalKey.generate())
    vault.put(identity._name(HOST), identity._packed(me))
    return home


def kiosk(profile: Profile) -> subprocess.Popen[bytes]:
    """``python -m kiosk run``, as an operator types it, full screen."""
    command = ["run", "--profile", str(profile.root), "--api-host", HOST, "--camera", "virtual:3", "--fullscreen"]
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PALM_KIOSK_SECRETS": "file"},
    )  # fmt: skip


def wait_until_shown(process: subprocess.Popen[bytes]) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if b"first page painted" in line:
            return
    pytest.fail("it ended before its first page")


def health(profile: Profile) -> tuple[int, dict[str, object]]:
    """``python -m kiosk health``: exit status, and what it printed."""
    command = [sys.executable, "-m", "kiosk", "health", "--profile", str(profile.root)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, timeout=60)
    return done.returncode, json.loads(done.stdout) if done.stdout else {}


@pytest.mark.slow
def test_two_kiosks_a_kill_and_a_clean_end(profile: Profile) -> None:
    first = kiosk(profile)
    wait_until_shown(first)
    again = kiosk(profile)
    assert said(again) == "Palm Kiosk already runs with this profile; its window came to the front."
    assert again.returncode == 0
    first.kill()
    first.communicate()
    third = kiosk(profile)
    wait_until_shown(third)
    assert [note.code for note in CrashWatch(profile.crash).notes()] == ["ended_abruptly"]
    status, told = health(profile)
    assert (status, told["screen"], told["camera"]) == (1, "home", "fine"), "the server cannot be reached"
    third.terminate()
    third.communicate(timeout=30)
    assert third.returncode == 0, "kiosk mode ends when the service manager says so"
    assert {file.name for file in profile.crash.iterdir()} == {"notes.json"}
    assert not Path(socket_path(profile.instance)).exists()
    assert health(profile) == (3, {})

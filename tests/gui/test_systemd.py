"""The unit under a real systemd, with the real kiosk: ready, killed, hanging, stopped. What a test machine lacks is
taken out of it first: the user, the console, the compositor; see ``adapted``.
"""

import os
import re
import shutil
import signal
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import identity
from kiosk.client.signing import TerminalKey
from kiosk.crash import CrashWatch
from kiosk.identity import Identity
from kiosk.profile import Profile
from kiosk.remote_settings.keys import public_text
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.setup import set_up
from kiosk.vaults.choose import open_vault
from kiosk.version import VERSION
from tests.gui.test_updates import BROKEN, NEW, release
from tests.helpers.systemd import Systemd, manager
from tests.kiosk.update.place import KEY

ROOT = Path(__file__).resolve().parents[2]
UNITS = ROOT / "packaging" / "systemd"
UNIT, UPDATE = "palm-kiosk.service", "palm-kiosk-update.service"
HOST = "http://127.0.0.1:9"  # the discard port: nobody answers
WATCHDOG_S = 6

LACKING = {
    "User", "PAMName", "TTYPath", "TTYReset", "TTYVHangup", "TTYVTDisallocate", "StandardInput", "StandardOutput",
    "StandardError", "UtmpIdentifier", "UtmpMode", "Conflicts", "After", "Wants", "ProtectHome", "ProtectKernelLogs",
    "ProtectKernelModules", "ProtectKernelTunables",
}  # fmt: skip
"""Of a login on a console, and of a system manager; ``ProtectHome`` would hide a checkout that lies in a home, and the
others mask files by means that a manager in a mount namespace of its own does not have.
"""
if ROOT.is_relative_to("/tmp"):
    LACKING.add("PrivateTmp")


def adapted(folder: Path, unit: str, changes: dict[str, str]) -> str:
    """A unit for a manager whose folders are in ``folder``: the same but for ``LACKING``, paths and ``changes``."""
    kept = [line for line in (UNITS / unit).read_text().splitlines() if line.partition("=")[0] not in LACKING]
    text = "\n".join(kept) + "\n"
    for old, new in {
        "/opt/palm-kiosk": str(folder / "root"),
        "/var/lib/palm-kiosk": str(folder / "config" / "palm-kiosk"),
        "/var/cache/palm-kiosk": str(folder / "cache" / "palm-kiosk"),
        "[Service]": f"[Service]\nStandardError=append:{folder / 'unit.log'}",
        **changes,
    }.items():
        assert old in text, f"the unit has no {old} any more"
        text = text.replace(old, new)
    return text


@pytest.fixture
def running(systemd: Systemd, folder: Path, profile: Profile) -> Systemd:
    """The kiosk's unit, started."""
    changes = {
        "/usr/bin/cage -s -- ": "", "QT_QPA_PLATFORM=wayland": "QT_QPA_PLATFORM=offscreen",
        "WatchdogSec=30": f"WatchdogSec={WATCHDOG_S}",
    }  # fmt: skip
    (systemd.units / UNIT).write_text(adapted(folder, UNIT, changes))
    assert systemd.ctl("daemon-reload").returncode == 0
    started = systemd.ctl("start", UNIT, seconds=120)
    assert started.returncode == 0, started.stderr + said(folder)
    return systemd


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not in /tmp, which the unit has one of its own of."""
    (ROOT / ".cache").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache", prefix="sd-") as made:
        yield Path(made)


@pytest.fixture
def systemd(folder: Path) -> Iterator[Systemd]:
    with manager(folder, folder / "log") as made:
        yield made


@pytest.fixture
def profile(folder: Path, hand_model: Path, expect_log: Callable[[str], None]) -> Profile:
    """A terminal that was paired, and a release set up for it."""
    expect_log("a keyring would be safer")
    home = Profile(folder / "config" / "palm-kiosk")
    me = Identity("trm_1", "app_1", "Door", livemode=False, key=TerminalKey.generate())
    open_vault(home, "file").put(identity._name(HOST), identity._packed(me))
    home.settings.write_text(f'api_host = "{HOST}"\ncamera = "virtual:3"\n')
    cache = folder / "cache" / "palm-kiosk" / "palm-kiosk"
    cache.mkdir(parents=True)
    shutil.copy(hand_model, cache)
    with release(folder, VERSION).open("rb") as stream:
        set_up(Layout(folder / "root"), public_text(KEY), stream, Path(sysconfig.get_path("purelib")))
    return home


def test_the_units_are_sound(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd on this machine: systemd-analyze is missing")
    for unit in UNITS.iterdir():
        text = unit.read_text()
        (tmp_path / unit.name).write_text(re.sub(r"/usr/bin/(cage|python3)", "/bin/true", text))
    command = ["systemd-analyze", "verify", *sorted(str(path) for path in tmp_path.iterdir())]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.slow
def test_it_is_ready_comes_back_and_is_noticed_when_it_hangs(running: Systemd, profile: Profile) -> None:
    systemd = running
    assert systemd.shows(UNIT, "ActiveState", "SubState", "NRestarts") == ("active", "running", "0")

    first = pid(systemd)
    os.kill(first, signal.SIGKILL)
    second = comes_back(systemd, first, "1", "signal")
    os.kill(second, signal.SIGSTOP)  # alive, and does nothing any more
    comes_back(systemd, second, "2", "watchdog")
    newest, oldest = CrashWatch(profile.crash).notes()
    assert (newest.code, oldest.code) == ("fatal", "ended_abruptly")
    assert "Aborted" in newest.what

    assert systemd.ctl("stop", UNIT, seconds=120).returncode == 0
    assert systemd.shows(UNIT, "ActiveState", "Result") == ("inactive", "success")
    assert len(CrashWatch(profile.crash).notes()) == 2, "it ended in order"


@pytest.mark.slow
def test_the_update_service_installs_a_release_and_goes_back_from_a_broken_one(
    running: Systemd, folder: Path, tmp_path: Path
) -> None:
    options = (
        "--trial 2 --wait 60 --hours \"mo-su 00:00-24:00\" --restart-command 'systemctl --user restart palm-kiosk'"
    )
    (folder / "update.env").write_text(f"PALM_UPDATE_OPTIONS={options}\n")
    changes = {"/etc/palm-kiosk/update.env": str(folder / "update.env")}
    (running.units / UPDATE).write_text(adapted(folder, UPDATE, changes))
    assert running.ctl("daemon-reload").returncode == 0
    drop = folder / "config" / "palm-kiosk-releases"
    before = pid(running)

    assert running.ctl("start", UPDATE, seconds=120).returncode == 0, said(folder)
    assert pid(running) == before, "there was nothing new"
    release(tmp_path, NEW).rename(drop / "new.palm-kiosk")
    assert running.ctl("start", UPDATE, seconds=240).returncode == 0, said(folder)
    assert states.read(Layout(folder / "root")).current == NEW, said(folder)
    assert running.shows(UNIT, "ActiveState") == ("active",)

    release(tmp_path, BROKEN, broken=True).rename(drop / "broken.palm-kiosk")
    assert running.ctl("start", UPDATE, seconds=240).returncode == 1
    state = states.read(Layout(folder / "root"))
    assert (state.current, list(state.bad)) == (NEW, [BROKEN]), said(folder)
    assert running.shows(UNIT, "ActiveState") == ("active",)
    assert running.ctl("start", UPDATE, seconds=120).returncode == 0, "it is not tried again"


def said(folder: Path) -> str:
    """By the manager and by the unit."""
    return "".join(file.read_text(errors="replace")[-3000:] for file in folder.glob("*log"))


def pid(systemd: Systemd) -> int:
    return int(systemd.shows(UNIT, "MainPID")[0])


def comes_back(systemd: Systemd, before: int, restarts: str, why: str) -> int:
    """Waits until another process is ready; its id. ``why`` the one before ended, as systemd saw it."""
    results: set[str] = set()
    deadline = time.monotonic() + 90
    state = count = ""
    while (state, count) != ("active", restarts):
        assert time.monotonic() < deadline, (state, count, results)
        state, count, result = systemd.shows(UNIT, "ActiveState", "NRestarts", "Result")
        results.add(result)
    assert results == {"success", why}
    assert pid(systemd) != before
    return pid(systemd)

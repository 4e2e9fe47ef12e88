"""Updates with real processes: a supervisor, the keeper, ``python -m kiosk update``, and a small kiosk that is well,
ends at once, hangs, does not answer, or has lost its camera.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.operator.door import local_time
from kiosk.operator.hours import DAYS
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.running import RunningKiosk
from kiosk.update.state import State
from tests.helpers.waiting import until
from tests.kiosk.update.place import NEW, OLD, release, set_up_machine
from tests.kiosk.update.supervisor import stop
from tests.kiosk.update.tiny import AILS, DEAF, EXITS, HANGS, WELL, tiny

ROOT = Path(__file__).resolve().parents[3]


class Site:
    """A machine on which 1.0.0 runs."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.profile = folder, folder / "profile"
        self.profile.mkdir()
        self.layout: Layout = set_up_machine(folder / "root", release(folder, OLD, main=tiny(WELL)))
        self.supervisor = subprocess.Popen(
            [sys.executable, "-m", "tests.kiosk.update.supervisor", str(self.layout.root), str(self.profile)], cwd=ROOT
        )
        self.running = RunningKiosk(self.profile, [])

    @property
    def version(self) -> str | None:
        look = self.running.look()
        return look.version if look else None

    @property
    def state(self) -> State:
        return states.read(self.layout)

    def command(self, name: str, *arguments: str) -> list[str]:
        return [
            sys.executable, "-m", "kiosk", "update", name, *arguments, "--root", str(self.layout.root),
            "--profile", str(self.profile), "--restart-command", f"kill -HUP {self.supervisor.pid}",
            *(() if name == "back" else ("--up", "3", "--trial", "1")),
        ]  # fmt: skip

    def update(self, name: str, *arguments: str) -> tuple[int, str]:
        """Exit status, and the last thing that was said."""
        done = subprocess.run(
            self.command(name, *arguments), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        return done.returncode, (done.stderr.strip().splitlines() or [""])[-1]

    def starts(self) -> list[str]:
        return (self.profile / "starts").read_text().split()


@pytest.fixture
def site() -> Iterator[Site]:
    """In a folder with a short name, for the socket in it."""
    with TemporaryDirectory() as folder:
        made = Site(Path(folder))
        try:
            until(lambda: made.version == OLD)
            yield made
        finally:
            stop(made.supervisor)


def test_a_new_release_is_tried_and_stays(site: Site) -> None:
    status, told = site.update("install", str(release(site.folder, NEW, main=tiny(WELL))))
    assert (status, site.version) == (0, NEW), told
    assert (site.state.current, site.state.previous, site.state.trial) == (NEW, OLD, None)
    assert site.starts() == [OLD, NEW]
    assert site.update("back")[0] == 0
    until(lambda: site.version == OLD)


@pytest.mark.parametrize(
    ("how", "why"), [(EXITS, "did_not_stay"), (HANGS, "not_up"), (DEAF, "not_up"), (AILS, "worse_camera")]
)
def test_a_broken_release_returns_to_the_old_one(site: Site, how: str, why: str) -> None:
    file = release(site.folder, NEW, main=tiny(how))
    assert site.update("install", str(file)) == (1, f"1.1.0 was undone ({why}); 1.0.0 is back")
    until(lambda: site.version == OLD)
    assert (site.state.current, site.state.trial, site.state.bad) == (OLD, None, {NEW: why})
    assert [(each.what, each.was, each.reason) for each in site.state.outcomes] == [("returned", NEW, why)]


def test_one_that_did_not_stay_is_not_taken_again(site: Site) -> None:
    file = release(site.folder, NEW, main=tiny(EXITS))
    assert site.update("install", str(file))[0] == 1
    assert site.update("install", str(file)) == (1, "1.1.0 was tried here and did not stay (did_not_stay).")
    drop = site.folder / "drop"
    drop.mkdir()
    file.rename(drop / file.name)
    assert site.update("auto", "--drop", str(drop))[0] == 0, "what lies there is no trouble each time anew"
    assert site.version == OLD


def test_a_visitor_delays_it_and_a_killed_updater_is_seen_through(site: Site) -> None:
    drop = site.folder / "drop"
    drop.mkdir()
    release(site.folder, NEW, main=tiny(WELL)).rename(drop / f"{NEW}.palm-kiosk")
    (site.profile / "busy").touch()
    assert site.update("auto", "--drop", str(drop), "--wait", "0")[0] == 75
    assert site.version == OLD
    (site.profile / "busy").unlink()
    # Killed as soon as the new release is on trial: what is left is for the timer.
    with subprocess.Popen(site.command("auto", "--drop", str(drop)), cwd=ROOT, stderr=subprocess.DEVNULL) as updater:
        until(lambda: site.state.trial is not None)
        updater.send_signal(signal.SIGKILL)
    assert site.update("auto", "--drop", str(drop))[0] == 0
    assert (site.state.current, site.state.trial, site.version) == (NEW, None, NEW)


def test_outside_its_hours_it_is_only_prepared(site: Site) -> None:
    file = release(site.folder, NEW, main=tiny(WELL))
    in_three_days = DAYS[(local_time().weekday() + 3) % 7]
    status, told = site.update("install", str(file), "--hours", f"{in_three_days} 02:00-05:00", "--wait", "0")
    assert (status, "not the time" in told) == (75, True)
    assert (site.version, site.layout.is_whole(NEW)) == (OLD, True)
    status, told = site.update("install", str(file), "--hours", "at night")
    assert (status, "must be like" in told) == (1, True)

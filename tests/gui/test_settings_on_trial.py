"""A real kiosk process that crashes with its fleet's settings comes back with the last good ones, by itself."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.audit.open import segments_of
from kiosk.audit.verify import entries
from kiosk.cli import cli
from kiosk.crash import CrashWatch
from kiosk.profile import Profile
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.trials import LIMIT
from tests.gui.test_app import HOST, paired
from tests.gui.test_remote_settings import KEY

ROOT = Path(__file__).resolve().parents[2]
PUBLIC = public_text(KEY)
WAIT_S = 90


def kept(serial: int, **settings: bool | int | float | str | list[str]) -> Kept:
    return Kept(key=PUBLIC, serial=serial, sha256=f"{serial:064x}", settings=settings)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A paired kiosk of a fleet whose address does not answer, that ran well with 5 attempts."""
    home = paired(Profile(tmp_path / "profile"), livemode=False)
    home.settings.write_text(
        f'api_host = "{HOST}"\nsecrets = "file"\ncamera = "virtual:3"\nvoice = "off"\nsound = false\n'
        f'settings_url = "{HOST}/settings"\nsettings_key = "{PUBLIC}"\n'
    )
    Store(home, PUBLIC).prove(kept(1, attempts=5))
    return home


def process(profile: Profile, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.gui.doomed_start", str(profile.root), *more],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


def run(profile: Profile) -> tuple[int, str, str]:
    """Exit status, standard output and log of one run."""
    started = process(profile)
    out, log = started.communicate(timeout=WAIT_S)
    return started.returncode, out, log


@pytest.mark.parametrize(
    ("attempts", "status"), [(7, -signal.SIGKILL), (8, -signal.SIGABRT), (9, 1)], ids=["killed", "aborts", "raises"]
)
def test_settings_it_crashes_with_give_way_to_the_last_good_ones(profile: Profile, attempts: int, status: int) -> None:
    store = Store(profile, PUBLIC)
    store.keep(kept(2, attempts=attempts))
    for _ in range(LIMIT):
        assert run(profile)[0] == status
    ended, out, log = run(profile)
    assert (ended, out) == (0, "painted 5\n")
    assert "remote settings 2 cannot be used, the kiosk starts with those of serial number 1" in log
    assert "they are given up" in log
    failed = [dict(each.facts) for each in entries(segments_of(profile)) if each.act == "remote_settings_failed"]
    assert failed == [{"serial": "2", "to": "1", "reason": "given_up"}]
    told = [note.what for note in CrashWatch(profile.crash).notes() if note.code == "settings_given_up"]
    assert told == ["2"]
    said = CliRunner().invoke(cli, ["remote-settings", "status", "--profile", str(profile.root)])
    assert "Given up: serial number 2" in said.output


def test_newer_ones_are_tried_after_some_were_given_up(profile: Profile) -> None:
    store = Store(profile, PUBLIC)
    store.keep(kept(2, attempts=7))
    for _ in range(LIMIT):
        store.trials.begin(kept(2, attempts=7), store.good())
        store.trials.settle(store.newest(), store.good())
    assert run(profile)[1] == "painted 5\n"
    store.keep(kept(3, attempts=4))
    assert run(profile)[1] == "painted 4\n"


def test_a_kiosk_that_is_killed_while_it_runs_is_counted_and_one_that_is_stopped_is_not(profile: Profile) -> None:
    store = Store(profile, PUBLIC)
    store.keep(kept(2, attempts=6))
    for name, runs in ((signal.SIGTERM, 0), (signal.SIGKILL, 1), (signal.SIGTERM, 1), (signal.SIGKILL, 2)):
        started = process(profile, "stays")
        assert started.stdout is not None
        assert started.stdout.readline() == "painted 6\n"
        started.send_signal(name)
        started.communicate(timeout=WAIT_S)
        record = store.trials.record()
        assert record.trial is not None
        assert record.trial.runs == runs


def test_where_there_are_no_good_ones_its_own_are_enough(profile: Profile) -> None:
    profile.remote_good.unlink()
    store = Store(profile, PUBLIC)
    store.keep(kept(2, attempts=7))
    for _ in range(LIMIT):
        store.trials.begin(kept(2, attempts=7), None)
        store.trials.settle(store.newest(), None)
    ended, out, log = run(profile)
    assert (ended, out) == (0, "painted 3\n")
    assert "starts with its own settings alone" in log

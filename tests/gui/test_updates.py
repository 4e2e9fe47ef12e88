"""The whole of an update: two releases made of this tree, the real kiosk offscreen, a real server, and a real visit.

Their environments borrow the packages of the one that runs the tests, so that nothing is fetched.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import app
from kiosk.audit.keeper import Keeper
from kiosk.audit.open import segments_of
from kiosk.audit.verify import entries, verify
from kiosk.crash import CrashWatch
from kiosk.instance import HEALTH, NobodyThere, ask, socket_path
from kiosk.operator.door import local_time
from kiosk.operator.hours import DAYS
from kiosk.profile import Profile
from kiosk.remote_settings.keys import public_text
from kiosk.secret import Secret
from kiosk.settings_file import load
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.package import pack
from kiosk.update.setup import set_up
from kiosk.vaults.choose import open_vault
from kiosk.version import VERSION
from tests.helpers.waiting import until
from tests.kiosk.town import Town, town
from tests.kiosk.update.place import KEY
from tests.kiosk.update.supervisor import stop

ROOT = Path(__file__).resolve().parents[2]
NEW, BROKEN = "1000.0.0", "1000.1.0"
IDLE_S = 12


def release(folder: Path, version: str, *, broken: bool = False) -> Path:
    """This tree as another version; ``broken``: it ends as soon as it is to run."""
    tree = folder / f"tree-{version}"
    for part in ("kiosk", "hardware"):
        shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "requirements.lock", tree)
    (tree / "kiosk" / "version.py").write_text(f'"""As built."""\n\nVERSION = "{version}"\n')
    if broken:
        (tree / "kiosk" / "opening.py").write_text('"""Broken."""\n\nraise SystemExit(1)\n')
        (tree / "kiosk" / "update" / "selftest.py").write_text("def problems(_profile):\n    return ()\n")
    file = folder / f"{version}.palm-kiosk"
    with file.open("wb") as out:
        pack(tree, version, "", KEY, out)
    return file


class Site:
    """A paired kiosk in a release of its own, kept running."""

    def __init__(self, folder: Path, place: Town) -> None:
        self.folder, self.layout = folder, Layout(folder / "root")
        self.profile = Profile(folder / "profile")
        self.link = folder / "link"
        self._pair(place)
        with release(folder, VERSION).open("rb") as stream:
            set_up(self.layout, public_text(KEY), stream, Path(sysconfig.get_path("purelib")))
        command = [sys.executable, "-m", "tests.kiosk.update.supervisor", str(self.layout.root), str(self.profile.root)]
        self.environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PALM_KIOSK_SECRETS": "file"}
        self.environment.pop("PYTHONPATH", None)
        self.supervisor = subprocess.Popen([*command, str(self.link)], cwd=ROOT, env=self.environment)

    def _pair(self, place: Town) -> None:
        given = {"api_host": place.server.url, "publishable_key": place.server.publishable_key}
        self.profile.root.mkdir()
        self.profile.settings.write_text(
            "".join(f'{name} = "{value}"\n' for name, value in given.items())
            + f'camera = "virtual:3"\nidle_seconds = {IDLE_S}\nidle_notice_seconds = 2\nhealth_seconds = 1\n'
        )
        settings = load(self.profile.settings, secrets="file")
        app.pair(settings, self.profile, Secret(place.server.new_pairing_code()))

    def health(self) -> dict[str, object]:
        try:
            answer = ask(socket_path(self.profile.instance), HEALTH, 5.0)
        except NobodyThere:
            answer = None
        found = json.loads(answer) if answer else {}
        assert isinstance(found, dict)
        return found

    def update(self, file: Path, *arguments: str) -> subprocess.Popen[str]:
        """As an operator types it: the release in use installs the next one."""
        command = [sys.executable, "-I", str(self.layout.keeper), "update", "install", str(file)]
        command += ["--profile", str(self.profile.root), "--restart-command", f"kill -HUP {self.supervisor.pid}"]
        return subprocess.Popen(
            [*command, "--up", "30", "--trial", "2", *arguments],
            cwd="/", env=self.environment, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip


@pytest.fixture
def place() -> Iterator[Town]:
    with town() as made:
        yield made


@pytest.fixture
def site(tmp_path: Path, hand_model: Path, place: Town, expect_log: Callable[[str], None]) -> Iterator[Site]:
    expect_log("a keyring would be safer")
    made = Site(tmp_path, place)
    yield made
    stop(made.supervisor)


def said(process: subprocess.Popen[str]) -> tuple[int, str]:
    """How it ended, and its last words."""
    _, words = process.communicate(timeout=120)
    return process.returncode, words.strip().splitlines()[-1]


@pytest.mark.slow
def test_a_visit_delays_an_update_and_a_broken_one_returns(site: Site, place: Town) -> None:
    new = release(site.folder, NEW)
    until(lambda: site.health().get("healthy") is True)
    not_now = f"{DAYS[(local_time().weekday() + 3) % 7]} 02:00-05:00"
    status, words = said(site.update(new, "--wait", "0", "--hours", not_now))
    assert (status, site.layout.is_whole(NEW)) == (75, True), words
    begin_a_visit(site, place)

    updating = site.update(new)
    assert updating.stderr is not None
    for line in updating.stderr:
        if "prepared" in line:
            break
    assert site.health()["screen"] == "consent", "the visit goes on"
    assert states.read(site.layout).current == VERSION
    status, words = said(updating)
    assert status == 0, words
    until(lambda: site.health().get("healthy") is True)
    assert (site.health()["version"], site.health()["idle"]) == (NEW, True)
    assert states.read(site.layout).previous == VERSION

    status, words = said(site.update(release(site.folder, BROKEN, broken=True)))
    assert (status, words) == (1, f"{BROKEN} was undone (did_not_stay); {NEW} is back")
    until(lambda: site.health().get("version") == NEW)
    told_to_the_operator(site)


def begin_a_visit(site: Site, place: Town) -> None:
    """Somebody comes with an enrollment key and reads what they are asked to agree to."""
    site.link.write_text(place.enrollment_key(place.backend.user()).reveal())
    site.supervisor.send_signal(signal.SIGHUP)
    until(lambda: site.health().get("screen") == "consent")
    assert site.health()["idle"] is False


def told_to_the_operator(site: Site) -> None:
    """A note like that of a crash, and lines in the audit log, which is whole."""
    (note, *_) = [each for each in CrashWatch(site.profile.crash).notes() if each.code == "update_returned"]
    assert (note.what, note.where) == (BROKEN, "did_not_stay")
    keeper = Keeper(open_vault(site.profile, "file"))
    assert verify(segments_of(site.profile), keeper).problem is None
    acts = [(each.act, dict(each.facts)) for each in entries(segments_of(site.profile))]
    assert ("update_installed", {"from": VERSION, "to": NEW}) in acts
    assert ("update_returned", {"from": BROKEN, "to": NEW, "reason": "did_not_stay"}) in acts

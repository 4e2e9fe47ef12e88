"""A kiosk of a fleet, start after start: fetched over real HTTP, taken up, and back to the last good ones."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot

from hardware.errors import CannotOpen
from kiosk import app
from kiosk.audit.open import segments_of
from kiosk.audit.verify import entries
from kiosk.flows.states import Outcome, Purpose, Result
from kiosk.opening import Opening
from kiosk.profile import Profile
from kiosk.remote_settings.envelope import signed
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.store import Store
from kiosk.settings import Settings
from tests.gui.test_app import HOST, paired
from tests.gui.test_shell import ScriptedCapture

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


class Fleet:
    """Where the signed file lies."""

    def __init__(self) -> None:
        self.file = b""
        fleet = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("content-length", str(len(fleet.file)))
                self.end_headers()
                self.wfile.write(fleet.file)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/settings"

    def publish(self, serial: int, **settings: object) -> None:
        document = {"version": 1, "serial": serial, "expires_at": int(time.time()) + 3600, "terminals": ["trm_1"]}
        self.file = signed(KEY, json.dumps(document | {"settings": settings}).encode())


@pytest.fixture
def fleet() -> Iterator[Fleet]:
    made = Fleet()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


@pytest.fixture
def profile(tmp_path: Path, fleet: Fleet) -> Profile:
    home = paired(Profile(tmp_path / "profile"), livemode=False)
    home.settings.write_text(
        f'api_host = "{HOST}"\nsecrets = "file"\ncamera = "virtual:3"\n'
        f'settings_url = "{fleet.url}"\nsettings_key = "{public_text(KEY)}"\n'
    )
    return home


def start(profile: Profile, qtbot: QtBot, until: Callable[[], bool] = lambda: True, *, well: bool = False) -> Settings:
    """One start and its end; the settings it ran with. ``well``: a visit ended well meanwhile."""
    opening = Opening(profile, {})
    app.make_application(opening.settings())
    settings, parts = opening.assemble()
    # Which settings count is seen without looking at hands: loading the model for it would only take time.
    shell = app.launch(settings, replace(parts, make_capture=ScriptedCapture))
    try:
        qtbot.waitUntil(until, timeout=20_000)
        if well:
            opening.trial.saw(Result(Purpose.VERIFY, Outcome.VERIFIED, 1.0))
    finally:
        shell.quit()
    opening.trial.ended()
    return settings


def acts(profile: Profile) -> list[str]:
    return [entry.act for entry in entries(segments_of(profile)) if entry.act.startswith("remote")]


def test_fetched_at_one_start_they_count_from_the_next(qtbot: QtBot, profile: Profile, fleet: Fleet) -> None:
    fleet.publish(1, attempts=5, terminal_name="Gate 7")
    assert start(profile, qtbot, profile.remote.exists).attempts == 3
    assert not profile.remote_good.exists()
    settings = start(profile, qtbot)
    assert (settings.attempts, settings.terminal_name) == (5, "Gate 7")
    assert not profile.remote_good.exists(), "they are on trial"
    assert start(profile, qtbot, well=True).attempts == 5
    assert profile.remote_good.read_bytes() == profile.remote.read_bytes()
    assert acts(profile) == ["remote_settings_accepted"]


def test_a_file_with_a_wrong_signature_is_ignored(
    qtbot: QtBot, profile: Profile, fleet: Fleet, expect_log: Callable[[str], None]
) -> None:
    expect_log("remote settings are refused .signature_wrong")
    fleet.publish(1, attempts=5)
    fleet.file = fleet.file.replace(b"5", b"6")
    start(profile, qtbot, lambda: "remote_settings_refused" in acts(profile))
    assert not profile.remote.exists()
    assert start(profile, qtbot, lambda: acts(profile).count("remote_settings_refused") == 2).attempts == 3


def test_settings_it_cannot_start_with_give_way_to_the_last_good_ones(
    qtbot: QtBot, profile: Profile, fleet: Fleet, expect_log: Callable[[str], None]
) -> None:
    expect_log("remote settings 2 cannot be used, the kiosk starts with those of serial number 1")
    profile.settings.write_text(profile.settings.read_text().replace('camera = "virtual:3"\n', ""))
    fleet.publish(1, attempts=5, camera="virtual:4")
    store = Store(profile, public_text(KEY))
    start_with = profile.settings.read_text()
    profile.settings.write_text(start_with + 'camera = "virtual:3"\n')
    start(profile, qtbot, profile.remote.exists)
    profile.settings.write_text(start_with)
    fleet.publish(2, attempts=4, camera="telescope")

    def newest_is_2() -> bool:
        newest = store.newest()
        return newest is not None and newest.serial == 2

    assert start(profile, qtbot, newest_is_2, well=True).camera == "virtual:4"
    for _ in range(2):
        settings = start(profile, qtbot)
        assert (settings.attempts, settings.camera) == (5, "virtual:4")
    assert acts(profile).count("remote_settings_failed") == 2
    fleet.publish(3, attempts=2, camera="virtual:4")
    start(profile, qtbot, lambda: (newest := store.newest()) is not None and newest.serial == 3)
    assert start(profile, qtbot).attempts == 2


def test_without_any_good_ones_its_own_settings_are_enough(
    qtbot: QtBot, profile: Profile, expect_log: Callable[[str], None], fleet: Fleet
) -> None:
    expect_log("remote settings unreadable cannot be used, the kiosk starts with its own settings alone")
    expect_log("is damaged")
    fleet.publish(1, attempts=5)
    profile.remote.write_bytes(b"?")
    profile.remote.chmod(0o600)
    assert start(profile, qtbot).attempts == 3
    assert "remote_settings_failed" in acts(profile)


def test_turned_off_at_the_machine_they_count_no_more(qtbot: QtBot, profile: Profile, fleet: Fleet) -> None:
    fleet.publish(1, attempts=5)
    start(profile, qtbot, profile.remote.exists)
    lines = profile.settings.read_text().splitlines(keepends=True)
    profile.settings.write_text("".join(line for line in lines if not line.startswith("settings_")))
    assert start(profile, qtbot).attempts == 3


def test_what_is_wrong_at_the_machine_itself_is_not_blamed_on_the_fleet(profile: Profile) -> None:
    profile.settings.write_text(profile.settings.read_text().replace("virtual:3", "telescope"))
    with pytest.raises(CannotOpen):
        Opening(profile, {}).assemble()
    assert acts(profile) == []

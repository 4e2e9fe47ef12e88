"""How the window with phones comes on the screen: alone by its command's code, and beside a developer's kiosk."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.console import Console
from kiosk.demo.phones import Phones
from kiosk.errors import SettingsError
from kiosk.phone.actions import Add, Enroll
from kiosk.phone.record import Platform
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.theme.look import Look
from kiosk.views.developer.opening import REHEARSED, aim_of, run_phones
from kiosk.views.developer.window import PhonesWindow
from server_stub.testing import InProcessServer


@pytest.fixture
def backend() -> Iterator[AppBackend]:
    with InProcessServer() as server:
        transport = Transport()
        yield AppBackend(transport, server.url, Secret(server.secret_key), server.app_id)
        transport.close()


def windows() -> list[PhonesWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, PhonesWindow) and w.isVisible()]


@pytest.mark.parametrize("how", ["closed", "ended by a signal"])
def test_the_window_alone(qtbot: QtBot, look: Look, tmp_path: Path, how: str) -> None:
    def leave() -> None:
        if how == "closed":
            windows()[0].close()
        else:
            os.kill(os.getpid(), signal.SIGTERM)

    before = {name: signal.getsignal(name) for name in (signal.SIGINT, signal.SIGTERM)}
    QTimer.singleShot(0, leave)
    beat = QTimer()  # a signal is seen when Python runs
    beat.start(20)
    try:
        assert run_phones(Settings(), Profile(tmp_path), look) == 0
    finally:
        beat.stop()
        for name, handler in before.items():
            signal.signal(name, handler)
    assert windows() == []


def test_beside_a_kiosk_with_an_app_and_keys_of_its_own(qtbot: QtBot, backend: AppBackend, tmp_path: Path) -> None:
    console = Console(backend, backend.create_user(), lambda _line: None, lambda _line: None)
    settings = Settings(api_host=backend._host, publishable_key=backend.publishable_key())
    said: list[str] = []
    phones = Phones(settings, Profile(tmp_path), backend, said.append)
    mobile_app = phones.mobile_app()
    phones.open(mobile_app, console.key)
    phones.open(mobile_app, console.key)
    (window,) = windows()
    window.do(Add("beside", Platform.ANDROID))
    qtbot.waitUntil(lambda: window.chosen is not None, timeout=30_000)
    window.do(Enroll("beside", None, (), REHEARSED))
    qtbot.waitUntil(lambda: window.chosen is not None and window.chosen.phone.enrolled, timeout=30_000)
    window.close()
    assert windows() == []
    assert phones.mobile_app() == mobile_app
    phones.open(mobile_app, console.key)
    (again,) = windows()
    assert again.chosen is not None
    assert again.chosen.phone.name == "beside"
    again.close()
    (tmp_path / "phones" / "beside" / "phone.json").write_text("{}")
    phones.open(mobile_app, console.key)
    assert windows() == []
    assert said[0].startswith("The phones cannot be opened")
    phones.close()


def test_no_window_where_real_people_are_served(qapp: QApplication, look: Look, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="test mode"):
        run_phones(Settings(livemode=True), Profile(tmp_path), look)
    assert windows() == []


def test_the_phones_do_not_take_the_kiosks_camera() -> None:
    assert aim_of(Settings()).camera == REHEARSED
    assert aim_of(Settings(camera="virtual:3")).camera == "virtual:3"

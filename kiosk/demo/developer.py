"""The kiosk on a developer's screen: paired by itself, staffed, with the app backend in the terminal."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hardware.camera.source import CameraSource, Directed
from kiosk import app, connection, identity
from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.console import Console
from kiosk.demo.phones import Phones
from kiosk.demo.staff import move_in
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault


@dataclass(frozen=True, slots=True)
class Places:
    """Where the server and the front desk are, and the kiosk's own folder."""

    api_host: str
    desk_url: str
    root: Path


@dataclass(frozen=True, slots=True)
class Keys:
    """What the app backend and the front desk's kiosk prove themselves with, and the backend's App."""

    secret_key: Secret
    app_id: str
    desk_token: Secret


def develop(places: Places, keys: Keys, camera: str, say: Callable[[str], None]) -> int:
    """Open the kiosk until its window is closed. Raises ``KioskError``, ``HardwareError`` or ``OSError``."""
    transport = Transport()
    try:
        backend = AppBackend(transport, places.api_host, keys.secret_key, keys.app_id)
        profile = Profile(places.root)
        settings = load(
            api_host=places.api_host,
            publishable_key=backend.publishable_key(),
            desk_url=places.desk_url,
            camera=camera,
            secrets="file",
        )
        _pair_once(settings, profile, backend)
        person = move_in(settings, profile, keys.desk_token, transport, say)
        return _open(settings, profile, backend, person, say)
    finally:
        transport.close()


def _pair_once(settings: Settings, profile: Profile, backend: AppBackend) -> None:
    vault = open_vault(profile, settings.secrets)
    if identity.load(vault, connection.address_of(settings).issuer) is None:
        app.pair(settings, profile, backend.pairing_code())


def _open(settings: Settings, profile: Profile, backend: AppBackend, user_id: str, say: Callable[[str], None]) -> int:
    source = app.camera_source(settings)
    settings = app.for_camera(settings, source)
    app.make_application(settings)
    shell = app.launch(settings, app.assemble(settings, profile, make_source=lambda: source))
    phones = Phones(settings, profile, backend, say)

    def open_phones() -> None:
        mobile_app = phones.mobile_app()
        shell.bridge.post(lambda: phones.open(mobile_app, console.key))

    console = Console(backend, user_id, say, lambda direction: _tell(source, direction), open_phones)
    # A daemon, since nothing can wake a thread that waits for the keyboard.
    threading.Thread(target=console.run, args=(sys.stdin,), name="console", daemon=True).start()
    say(f"Kiosk with camera {source.info.name}. Close its window to end.")
    try:
        return shell.run()
    finally:
        phones.close()


def _tell(source: CameraSource, direction: str) -> None:
    if isinstance(source, Directed):
        source.tell(direction, None)

"""The kiosk on a developer's screen: paired by itself, with a front desk in the terminal."""

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from hardware.camera.source import CameraSource, Directed
from kiosk import app, connection, identity
from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend, BackendRefused
from kiosk.demo.console import Console
from kiosk.demo.phones import Phones
from kiosk.files import write_atomically
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault


def develop(api_host: str, desk: tuple[Secret, str], root: Path, camera: str, say: Callable[[str], None]) -> int:
    """Open the kiosk until its window is closed. Raises ``KioskError`` or ``HardwareError``."""
    transport = Transport()
    try:
        backend = AppBackend(transport, api_host, *desk)
        profile = Profile(root)
        settings = load(api_host=api_host, publishable_key=backend.publishable_key(), camera=camera, secrets="file")
        _pair_once(settings, profile, backend)
        return _open(settings, profile, backend, say)
    finally:
        transport.close()


def _pair_once(settings: Settings, profile: Profile, backend: AppBackend) -> None:
    vault = open_vault(profile, settings.secrets)
    if identity.load(vault, connection.address_of(settings).issuer) is None:
        app.pair(settings, profile, backend.pairing_code())


def _open(settings: Settings, profile: Profile, backend: AppBackend, say: Callable[[str], None]) -> int:
    source = app.camera_source(settings)
    settings = app.for_camera(settings, source)
    app.make_application(settings)
    shell = app.launch(settings, app.assemble(settings, profile, make_source=lambda: source))
    phones = Phones(settings, profile, backend, say)

    def open_phones() -> None:
        mobile_app = phones.mobile_app()
        shell.bridge.post(lambda: phones.open(mobile_app, console.key))

    console = Console(
        backend,
        _person(profile, backend),
        say,
        lambda direction: _tell(source, direction),
        open_phones,
    )
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


def _person(profile: Profile, backend: AppBackend) -> str:
    """The same person at every start, as long as the server knows them."""
    kept = profile.root / "person.json"
    try:
        user_id = str(json.loads(kept.read_text(encoding="utf-8"))["user_id"])
        backend.user(user_id)
    except (OSError, ValueError, KeyError, BackendRefused):
        user_id = backend.create_user()
        write_atomically(kept, json.dumps({"user_id": user_id}).encode())
    return user_id

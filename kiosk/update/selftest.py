"""Could this version run here? Asked of a release before it is tried, by the one in use."""

import importlib
import os
from collections.abc import Iterator
from pathlib import Path

from hardware.camera.source import Format
from hardware.camera.virtual import VirtualCamera
from hardware.errors import HardwareError
from hardware.hand.model import ensure_model
from kiosk import connection, early, identity
from kiosk.errors import KioskError
from kiosk.journal import Journal
from kiosk.operator.pins import Pins
from kiosk.profile import Profile
from kiosk.remote_settings.store import Store
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault

_ROOMS = ("kiosk.app", "kiosk.opening", "kiosk.views.service", "hardware.engine", "mediapipe")

_PERSON, _LOOKS = 3, 240  # frames: eight seconds of a rendered person, who takes one to hold up a hand


def problems(profile: Profile) -> Iterator[str]:
    """One sentence for each thing that would keep the kiosk from running with this profile. Changes nothing there."""
    yield from early.problems(os.environ)
    for room in _ROOMS:
        try:
            importlib.import_module(room)
        except Exception as error:  # noqa: BLE001 - whatever an import may raise, it is the answer
            yield f"{room} cannot be imported: {type(error).__name__}: {error}"
    try:
        yield from _of_profile(profile, load(profile.settings))
    except (KioskError, HardwareError, OSError, ValueError) as error:
        yield str(error)


def _of_profile(profile: Profile, settings: Settings) -> Iterator[str]:
    yield from _sight(ensure_model(settings.hand_model))
    kept = Store(profile, settings.settings_key).good()
    if kept is not None:
        load(profile.settings, kept.settings)
    Journal(profile.journal).read()
    Pins(profile.operator).any()
    vault = open_vault(profile, settings.secrets)
    if identity.load(vault, connection.address_of(settings).issuer) is None:
        yield f"this profile is not paired with {settings.api_host}"


def _sight(model: Path) -> Iterator[str]:
    """A rendered palm is held up and must be read: model, landmarks and codes work together on this machine."""
    from hardware.engine import Engine  # noqa: PLC0415 - slow to load, and no other command needs it

    camera, engine = VirtualCamera(_PERSON), Engine(model)
    try:
        camera.open(Format(640, 360, 30.0))
        camera.tell("show_hand", "left")
        if all(engine.analyse(camera.read()).code is None for _ in range(_LOOKS)):
            yield "a rendered palm is not read"
    finally:
        camera.close()
        engine.close()

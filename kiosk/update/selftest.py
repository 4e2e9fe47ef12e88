"""Could this version run here? Asked of a release before it is tried, by the one in use."""

import importlib
import os
from collections.abc import Iterator

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
    ensure_model(settings.hand_model)
    kept = Store(profile, settings.settings_key).good()
    if kept is not None:
        load(profile.settings, kept.settings)
    Journal(profile.journal).read()
    Pins(profile.operator).any()
    vault = open_vault(profile, settings.secrets)
    if identity.load(vault, connection.address_of(settings).issuer) is None:
        yield f"this profile is not paired with {settings.api_host}"

"""Puts the kiosk together from settings and a profile, and runs it.

``assemble`` makes the parts that know no Qt; ``launch`` gives them a face. Both are used by the demonstration as well.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hardware.camera.source import CameraSource
from hardware.camera.spec import default_source, open_spec
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from kiosk import connection, identity, staffing
from kiosk.audit.chronicle import Chronicle
from kiosk.audit.log import CONSOLE
from kiosk.audit.open import open_log
from kiosk.capture.service import CaptureService
from kiosk.client.transport import Transport
from kiosk.errors import KioskError, SettingsError
from kiosk.files import write_atomically
from kiosk.flows.events import Entered
from kiosk.flows.states import Screen
from kiosk.journal import Journal
from kiosk.operator.office import Facts
from kiosk.operator.settings_book import SettingsBook
from kiosk.ports import TokenSink
from kiosk.profile import Profile
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.remote_settings.rehearsal import rehearse
from kiosk.runner import Post
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.sound.assemble import make_herald
from kiosk.theme.look import Look
from kiosk.theme.tokens import PALETTES
from kiosk.theme.type import best_family
from kiosk.vaults.choose import open_vault
from kiosk.vaults.vault import Vault
from kiosk.views.fills import fill_alone
from kiosk.views.language import speak
from kiosk.views.operator.backstage import OperatorPages
from kiosk.views.operator.pages import operator_pages
from kiosk.views.shell import Parts, Shell
from kiosk.views.window import Status
from kiosk.work import Workers

LONGEST_LINK = 4096
"""The role of whoever types commands at this machine."""


class NotPairedYet(KioskError):
    """This profile has no identity at the server of the settings."""

    code = "terminal_unpaired"


def camera_source(settings: Settings) -> CameraSource:
    """The camera of the settings, not opened. Raises ``CannotOpen`` for a line that names none."""
    if settings.camera == "auto":
        return default_source()
    return open_spec(settings.camera, allow_virtual_devices=settings.allow_virtual_camera_devices)


def for_camera(settings: Settings, source: CameraSource) -> Settings:
    """Stills cannot answer a challenge: with them the terminal runs at level none, and says so everywhere."""
    if source.info.answers_challenges:
        return settings
    return settings.model_copy(update={"liveness": LivenessLevel.NONE})


def assemble(
    settings: Settings,
    profile: Profile,
    *,
    fleet: Fleet = NO_FLEET,
    sink: TokenSink | None = None,
    make_source: Callable[[], CameraSource] | None = None,
) -> Parts:
    """Everything but the face. ``sink`` and ``make_source`` replace those of the settings, ``fleet`` came from afar.

    Raises ``NotPairedYet``, ``VaultError``, ``SettingsError`` or ``CannotOpen``."""
    source = (make_source := make_source or partial(camera_source, settings))()
    settings = for_camera(settings, source)
    vault = open_vault(profile, settings.secrets)
    who, transport = _identity(settings, vault), connection.make_transport(settings)
    client = connection.make_client(settings, transport, who.key)
    herald, speaker = make_herald(settings, profile)
    book = open_log(profile, vault)
    facts = staffing.make_facts(settings, who, source.info.name, fleet)
    return Parts(
        server=client,
        make_capture=partial(_make_capture, settings, make_source),
        journal=Journal(profile.journal),
        sink=sink or connection.make_sink(settings, transport),
        rules=settings.rules,
        pages=connection.make_pages(settings, transport, who.key),
        pen=Workers(lambda: None, threads=1),
        chronicle=Chronicle(book, profile.settings, Workers(lambda: None, threads=1)),
        status=_status(settings, source, who),
        staff=staffing.make_staff_call(settings, transport),
        staff_hint=settings.staff_hint,
        office=staffing.make_office(settings, profile, client=client, facts=facts, auditor=book),
        operator_pages=_pages_of_staff(settings, profile, transport, vault, facts),
        herald=herald,
        languages=settings.offered,
        remote=connection.make_settings_watch(settings, transport, profile, book, who.terminal_id),
        tell_health=staffing.make_health_post(settings, transport),
        health_seconds=settings.health_seconds,
        close=(("be silent", speaker.close), ("close the connections", transport.close)),
    )


def _pages_of_staff(
    settings: Settings, profile: Profile, transport: Transport, vault: Vault, facts: Facts
) -> OperatorPages:
    return operator_pages(
        connection.make_front_desk(settings, transport, vault),
        SettingsBook(profile.settings, facts.fleet),
        partial(rehearse, transport, profile, facts.terminal_id),
    )


def _identity(settings: Settings, vault: Vault) -> identity.Identity:
    who = identity.load(vault, connection.address_of(settings).issuer)
    if who is None:
        raise NotPairedYet(f"this kiosk is not paired with {settings.api_host}: python -m kiosk pair")
    if who.livemode and not settings.livemode:
        raise SettingsError("livemode", "This kiosk is paired in live mode: set livemode = true to serve real people.")
    return who


def _status(settings: Settings, source: CameraSource, who: identity.Identity) -> Status:
    return Status(
        simulated=source.info.simulated,
        test=not who.livemode,
        liveness=settings.liveness is LivenessLevel.NONE,
    )


def make_application(settings: Settings) -> QApplication:
    """The one Qt application of this process, speaking the language of the settings."""
    fill_alone()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("palm-kiosk")
    application.setQuitOnLastWindowClosed(False)
    speak(application, settings.own_language)
    return application


def launch(
    settings: Settings,
    parts: Parts,
    *,
    theme: str | None = None,
    link: Secret | None = None,
    watch: Callable[[Screen], None] = lambda _screen: None,
) -> Shell:
    """Show the kiosk; ``make_application`` comes first, ``Shell.run`` or an event loop of the caller's after it.

    ``theme`` wins over that of the settings. ``link`` is entered on the first page, as if the person had scanned it.
    ``watch`` hears of every screen.
    """
    look = look_of(theme or settings.theme, reduced_motion=settings.reduced_motion)
    shell = Shell(parts, replace(look, text_scale=settings.text_percent / 100), watch)
    if settings.switch_scan_seconds:
        shell.window.scan_with(settings.switch_scan_seconds, settings.switch_key)
    shell.window.resize(settings.window_width, settings.window_height)
    shell.start(fullscreen=settings.fullscreen, screen=settings.screen, cover=settings.second_screen == "cover")
    if link is not None:
        QTimer.singleShot(0, partial(shell.send, Entered(link)))
    return shell


def look_of(theme: str, *, reduced_motion: bool = False) -> Look:
    """A theme by its name, in the best family that is installed."""
    return Look(PALETTES[theme], family=best_family(), reduced_motion=reduced_motion)


def take_link(path: Path) -> Secret:
    """The link in a file, which is deleted: what it says is a secret and good for one visit. Raises ``OSError``."""
    with path.open("rb") as file:
        text = file.read(LONGEST_LINK)
    path.unlink()
    return Secret(text.decode("utf-8", "replace").strip())


def pair(settings: Settings, profile: Profile, code: Secret) -> identity.Identity:
    """Pair this profile's terminal, and keep in its settings file (when it has none) where it belongs.

    Raises ``ClientError``, ``VaultError``, ``AuditError`` or ``SettingsError``.
    """
    vault = open_vault(profile, settings.secrets)
    transport = connection.make_transport(settings)
    try:
        client = connection.make_client(settings, transport, None)
        issuer = connection.address_of(settings).issuer
        paired = identity.pair(client, vault, issuer, code, settings.terminal_name)
    finally:
        transport.close()
    open_log(profile, vault).write("paired", role=CONSOLE, facts={"terminal_id": paired.terminal_id})
    if not profile.settings.exists():
        write_atomically(profile.settings, _settings_file(settings).encode())
    return paired


def _settings_file(settings: Settings) -> str:
    """TOML; the values were checked and hold neither quotes nor control characters."""
    kept = {"api_host": settings.api_host, "publishable_key": settings.publishable_key}
    return "".join(f'{name} = "{value}"\n' for name, value in kept.items())


def _make_capture(settings: Settings, make_source: Callable[[], CameraSource], post: Post) -> CaptureService:
    return CaptureService(
        make_source,
        partial(Engine, settings.hand_model),
        post,
        level=settings.liveness,
        allow_virtual_device=settings.allow_virtual_camera_devices,
    )

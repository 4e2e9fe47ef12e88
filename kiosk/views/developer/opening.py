"""Opens the window with its bench: alone, or beside a kiosk that runs already."""

import signal
from collections.abc import Callable
from functools import partial
from types import FrameType

from PySide6.QtCore import QEventLoop

from kiosk import connection
from kiosk.client.transport import Carrier
from kiosk.errors import SettingsError
from kiosk.phone.bench import Bench, FreshKey, Surroundings
from kiosk.phone.options import Shown
from kiosk.phone.shelf import Shelf
from kiosk.phone.sight import Lens
from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.theme.look import Look
from kiosk.views.bridge import Bridge
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.hooks import ExceptionHooks
from kiosk.views.quitter import Quitter

REHEARSED = "virtual:7"
"""The camera of the phones unless the settings name another: the kiosk's own one is not taken away."""


def lens(settings: Settings, camera: str) -> Lens:
    """A camera for one look. Raises ``HardwareError``."""
    return Shown(camera).lens(settings)


def surroundings(
    settings: Settings, profile: Profile, carrier: Carrier, fresh_key: FreshKey | None = None
) -> Surroundings:
    """From settings, whose publishable key is a mobile App's. Raises ``SettingsError`` where real people are served."""
    if settings.livemode:
        raise SettingsError("livemode", "Simulated phones are for test mode, and this profile has livemode = true.")
    return Surroundings(
        Shelf(profile.phones),
        carrier,
        partial(lens, settings),
        connection.address_of(settings),
        settings.publishable_key,
        fresh_key,
    )


class PhonesDesk:
    """Make it in the GUI thread. Closing the window ends everything; ``on_closed`` is called after it.

    Raises ``PhoneDamaged`` or ``OSError``.
    """

    def __init__(
        self, around: Surroundings, look: Look, aim: Aim, on_closed: Callable[[], None] = lambda: None
    ) -> None:
        self._bridge = Bridge()
        self.bench = Bench(around, lambda: self._bridge.post(self._changed))
        self.window = PhonesWindow(self.bench, look, aim, self.close)
        self._quitter = Quitter()
        self._quitter.add("let nothing in any more", self._bridge.close)
        self._quitter.add("close the window", self.window.close)
        self._quitter.add("hide it, where it is closing already", self.window.hide)
        self._quitter.add("stop every phone", self.bench.close)
        self._quitter.add("tell", on_closed)

    def close(self) -> None:
        """Hide the window and wait until no phone does anything any more; harmless when called again."""
        self._quitter.quit()

    def _changed(self) -> None:
        self.window.render_phones()


def run_phones(settings: Settings, profile: Profile, look: Look) -> int:
    """Until somebody closes the window; a termination signal closes it as well. ``make_application`` comes first.

    Raises ``KioskError``, ``PhoneError`` or ``OSError``.
    """
    transport = connection.make_transport(settings)
    try:
        return _run(surroundings(settings, profile, transport), aim_of(settings), look)
    finally:
        transport.close()


def aim_of(settings: Settings) -> Aim:
    """What the phones look at first."""
    return Aim(REHEARSED if settings.camera == "auto" else settings.camera)


def _run(around: Surroundings, aim: Aim, look: Look) -> int:
    loop = QEventLoop()
    hooks = ExceptionHooks(lambda: None)
    desk = PhonesDesk(around, look, aim, loop.quit)
    signalled = Bridge()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        signalled.post(desk.close)

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, on_signal)
    hooks.install()
    desk.window.show()
    try:
        return loop.exec()
    finally:
        desk.close()
        hooks.remove()

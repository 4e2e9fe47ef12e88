"""The window with simulated phones beside a developer's kiosk, with a mobile App of its own."""

import json
from collections.abc import Callable

from kiosk import app, connection
from kiosk.demo.backend import AppBackend
from kiosk.errors import KioskError
from kiosk.files import write_atomically
from kiosk.phone.bench import FreshKey
from kiosk.phone.errors import PhoneError
from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.opening import REHEARSED, PhonesDesk, surroundings


class Phones:
    """One window at a time; it can be opened again after it was closed. ``say`` tells why it did not open."""

    def __init__(self, settings: Settings, profile: Profile, backend: AppBackend, say: Callable[[str], None]) -> None:
        self._settings = settings
        self._say = say
        self._profile = profile
        self._backend = backend
        self._transport = connection.make_transport(settings)
        self._desk: PhonesDesk | None = None

    def mobile_app(self) -> str:
        """The publishable key of the App of all these phones, the same at every start: they belong to it.

        Asks the server the first time, so call it anywhere but in the GUI thread. Raises ``ClientError`` or
        ``BackendRefused``.
        """
        kept = self._profile.root / "mobile-app.json"
        try:
            return str(json.loads(kept.read_text(encoding="utf-8"))["publishable_key"])
        except (OSError, ValueError, KeyError, TypeError):
            key = self._backend.create_mobile_app("Simulated phones")
            write_atomically(kept, json.dumps({"publishable_key": key}).encode())
            return key

    def open(self, mobile_app: str, fresh_key: FreshKey) -> None:
        """In the GUI thread: show the window; the one that is open comes to the front."""
        if self._desk is None:
            settings = self._settings.model_copy(update={"publishable_key": mobile_app})
            try:
                around = surroundings(settings, self._profile, self._transport, fresh_key)
                self._desk = PhonesDesk(around, app.look_of("light"), Aim(REHEARSED), self._closed)
            except (KioskError, PhoneError, OSError) as error:
                self._say(f"The phones cannot be opened: {error}")
                return
        self._desk.window.show()
        self._desk.window.raise_()
        self._desk.window.activateWindow()

    def close(self) -> None:
        """Close the window, if it is open, and the connections."""
        if self._desk is not None:
            self._desk.close()
        self._transport.close()

    def _closed(self) -> None:
        self._desk = None

"""The window with simulated phones beside a developer's kiosk, with a mobile App of its own."""

import json

from kiosk import app, connection
from kiosk.demo.backend import AppBackend
from kiosk.files import write_atomically
from kiosk.phone.bench import FreshKey
from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.opening import REHEARSED, PhonesDesk, surroundings


class Phones:
    """Used in the GUI thread. One window at a time; it can be opened again after it was closed."""

    def __init__(self, settings: Settings, profile: Profile, backend: AppBackend) -> None:
        self._settings = settings
        self._profile = profile
        self._backend = backend
        self._transport = connection.make_transport(settings)
        self._desk: PhonesDesk | None = None

    def open(self, fresh_key: FreshKey) -> None:
        """Show the window; the one that is open comes to the front. Raises ``ClientError`` or ``PhoneError``."""
        if self._desk is None:
            settings = self._settings.model_copy(update={"publishable_key": self._mobile_app()})
            around = surroundings(settings, self._profile, self._transport, fresh_key)
            self._desk = PhonesDesk(around, app.look_of("light"), Aim(REHEARSED), self._closed)
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

    def _mobile_app(self) -> str:
        """The same App at every start: the phones of the profile belong to it."""
        kept = self._profile.root / "mobile-app.json"
        try:
            return str(json.loads(kept.read_text(encoding="utf-8"))["publishable_key"])
        except (OSError, ValueError, KeyError):
            key = self._backend.create_mobile_app("Simulated phones")
            write_atomically(kept, json.dumps({"publishable_key": key}).encode())
            return key

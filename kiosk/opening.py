"""A kiosk in service from its profile: its own settings, the fleet's under them, a way back when those do not work."""

from collections.abc import Mapping

from kiosk import app
from kiosk.audit.open import open_log
from kiosk.crash import CrashWatch
from kiosk.profile import Profile
from kiosk.remote_settings.starting import first_that_starts, tell
from kiosk.remote_settings.store import Store
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.update import news
from kiosk.update.here import around
from kiosk.vaults.choose import open_vault
from kiosk.views.shell import Parts


class Opening:
    """``options`` win over every file. Raises ``SettingsError`` when the kiosk's own settings are wrong."""

    def __init__(self, profile: Profile, options: Mapping[str, object]) -> None:
        self._profile = profile
        self._options = dict(options)
        self._store = Store(profile, self._load({}).settings_key)

    def settings(self) -> Settings:
        """What can be read, before anything is made of it."""
        return first_that_starts(self._store, self._load)[0]

    def assemble(self) -> tuple[Settings, Parts]:
        """The kiosk's parts and the settings they are made by. Make the application first. See ``app.assemble``."""
        (settings, parts), began, failures = first_that_starts(self._store, self._assembled)
        if failures:
            tell(failures, began, open_log(self._profile, open_vault(self._profile, settings.secrets)))
            app.make_application(settings)
        if began is not None:
            self._store.prove(began)
        self._tell_of_updates(settings)
        return settings, parts

    def _tell_of_updates(self, settings: Settings) -> None:
        layout = around()
        if layout is not None:
            book = open_log(self._profile, open_vault(self._profile, settings.secrets))
            news.tell(layout, self._profile.update_told, CrashWatch(self._profile.crash), book)

    def _load(self, remote: Mapping[str, object]) -> Settings:
        return load(self._profile.settings, remote, **self._options)

    def _assembled(self, remote: Mapping[str, object]) -> tuple[Settings, Parts]:
        settings = self._load(remote)
        return settings, app.assemble(settings, self._profile)

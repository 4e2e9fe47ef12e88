"""A kiosk in service from its profile: its own settings, the fleet's under them, a way back when those do not work."""

from collections.abc import Mapping

from kiosk import app
from kiosk.audit.open import open_log
from kiosk.crash import CrashWatch
from kiosk.errors import SettingsError, SettingsGivenUp, VaultError
from kiosk.profile import Profile
from kiosk.remote_settings.fleet import Fleet
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.starting import first_that_starts, tell
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.trial import Trial
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.update import news
from kiosk.update.here import around
from kiosk.vaults.choose import open_vault
from kiosk.views.shell import Parts


class Opening:
    """``options`` win over every file. Raises ``SettingsError`` when the kiosk's own settings are wrong.

    ``trial`` watches the run with settings that are not proven yet; it has something to do after ``assemble``.
    """

    def __init__(self, profile: Profile, options: Mapping[str, object]) -> None:
        self._profile = profile
        self._options = dict(options)
        self._store = Store(profile, self._load(None).settings_key)
        self.trial = Trial(self._store, None)

    def settings(self) -> Settings:
        """What can be read, before anything is made of it."""
        return first_that_starts(self._store, self._load)[0]

    def assemble(self) -> tuple[Settings, Parts]:
        """The kiosk's parts and the settings they are made by; only for the one kiosk of the profile.

        Make the application first. See ``app.assemble``.
        """
        good = self._good()
        self._settle(good)
        try:
            (settings, parts), began, failures = first_that_starts(
                self._store, self._assembled, lambda kept: self._store.trials.begin(kept, good)
            )
        except (app.NotPairedYet, VaultError):
            self._store.trials.ended()  # the machine's own trouble, and said: no settings are to blame
            raise
        if began is None or began == good:
            self._store.trials.ended()  # those on trial were refused, so nothing is tried in this run
        else:
            self.trial = Trial(self._store, began)
        if failures:
            tell(failures, began, open_log(self._profile, open_vault(self._profile, settings.secrets)))
            app.make_application(settings)
        self._tell_of_updates(settings)
        return settings, parts

    def _tell_of_updates(self, settings: Settings) -> None:
        layout = around()
        if layout is not None:
            book = open_log(self._profile, open_vault(self._profile, settings.secrets))
            news.tell(layout, self._profile.update_told, CrashWatch(self._profile.crash), book)

    def _settle(self, good: Kept | None) -> None:
        """How the last run ended; a document that is given up by that is told to staff once."""
        try:
            newest = self._store.newest()
        except SettingsError:
            newest = None  # said when it is tried
        given_up = self._store.trials.settle(newest, good)
        if given_up is not None:
            CrashWatch(self._profile.crash).note(SettingsGivenUp.code, str(given_up.serial))

    def _good(self) -> Kept | None:
        try:
            return self._store.good()
        except SettingsError:
            return None  # said when it is tried

    def _load(self, kept: Kept | None) -> Settings:
        return load(self._profile.settings, kept.settings if kept else {}, **self._options)

    def _assembled(self, kept: Kept | None) -> tuple[Settings, Parts]:
        settings = self._load(kept)
        return settings, app.assemble(settings, self._profile, fleet=self._fleet(settings, kept))

    def _fleet(self, settings: Settings, kept: Kept | None) -> Fleet:
        if settings.settings_url is None:
            return Fleet()
        serial = kept.serial if kept else None
        return Fleet(True, kept.settings if kept else {}, serial, self._given_up(serial))

    def _given_up(self, serial: int | None) -> int | None:
        """The newest document, if that is not in use because the kiosk ended badly with it."""
        newest = max((each.serial for each in self._store.trials.record().given_up), default=None)
        return newest if newest is not None and newest > (serial or 0) else None

"""Remote settings on disk: the newest that were accepted, and the last that the kiosk ran well with.

Serial number and settings are one file, written in one step: killed at any moment, both are old or both are new.
"""

import json
import logging
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import SettingsError
from kiosk.files import write_atomically
from kiosk.private_file import Exposed, read_private
from kiosk.profile import Profile
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.trials import Trials

log = logging.getLogger(__name__)

_LARGEST_FILE = 256 * 1024  # bytes; the largest document, every character written as an escape
_WARNING = (
    "# Written by the kiosk from the fleet's signed file. What is to be different here belongs into settings.toml.\n"
)


class Store:
    """What was accepted under ``key``; what another key signed is as if it were not there; without one, everything."""

    def __init__(self, profile: Profile, key: str | None) -> None:
        self._newest = profile.remote
        self._good = profile.remote_good
        self._key = key
        self.trials = Trials(profile.remote_trial, key)

    def newest(self) -> Kept | None:
        """The last accepted ones. Raises ``SettingsError`` for a file that is not ours."""
        return self._read(self._newest)

    def good(self) -> Kept | None:
        """Those that the kiosk last ran well with. Raises ``SettingsError`` likewise."""
        return self._read(self._good)

    def highest(self) -> Kept | None:
        """The one with the highest serial number that can be read."""
        found = []
        for read in (self.newest, self.good):
            try:
                found.append(read())
            except SettingsError as error:
                log.error("%s: %s", error.code, error)
        return max((kept for kept in found if kept), key=lambda kept: kept.serial, default=None)

    def keep(self, kept: Kept) -> None:
        """For the next start. Raises ``OSError``."""
        write_atomically(self._newest, spelled(kept))

    def prove(self, kept: Kept) -> None:
        """The kiosk runs well with these: they are what it falls back to. A full disk is said and nothing more."""
        if self._is_good(kept):
            return
        try:
            write_atomically(self._good, spelled(kept))
        except OSError as error:
            log.error("the last good remote settings could not be kept: %s", error.strerror)

    def _is_good(self, kept: Kept) -> bool:
        try:
            return self.good() == kept
        except SettingsError:
            return False  # damaged: written anew

    def _read(self, path: Path) -> Kept | None:
        if self._key is None:
            return None
        try:
            kept = Kept.model_validate(tomllib.loads(read_private(path, _LARGEST_FILE).decode("utf-8")))
        except FileNotFoundError:
            return None
        except Exposed as error:
            raise SettingsError("remote", f"The file {path} {error}.") from None
        except OSError as error:
            raise SettingsError("remote", f"The file {path} cannot be read: {error.strerror}.") from None
        except (ValueError, RecursionError):
            raise SettingsError("remote", f"The file {path} is damaged.") from None
        return kept if kept.key == self._key else None


def spelled(kept: Kept) -> bytes:
    """As TOML."""
    whole = kept.model_dump()
    settings = whole.pop("settings")
    lines = [*_lines(whole), "", "[settings]", *_lines(settings)]
    return (_WARNING + "\n".join(lines) + "\n").encode()


def _lines(values: Mapping[str, object]) -> list[str]:
    """JSON's numbers, words and lists are TOML's, but for one character that TOML wants escaped."""
    return [
        f"{name} = {json.dumps(value, ensure_ascii=False)}".replace("\x7f", "\\u007f") for name, value in values.items()
    ]

"""The settings file in the hands of an operator: read, changed value by value, and every change written down first."""

import tomllib
from pathlib import Path

from kiosk.errors import OperatorError, SettingsError
from kiosk.files import write_atomically
from kiosk.operator.options import Option, Value, as_text, options, plain
from kiosk.operator.toml_lines import with_value
from kiosk.ports import Auditor
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.settings import PREFIX
from kiosk.settings_file import LARGEST_FILE, check, from_environment, read

HIDDEN = "hidden"
_LONGEST_TOLD = 60  # characters; longer ones could be taken for a template by the audit log


class SettingsBook:
    """``path`` need not exist. What is changed takes effect at the next start. ``fleet`` is what counts under it."""

    def __init__(self, path: Path, fleet: Fleet = NO_FLEET) -> None:
        self._path = path
        self.fleet = fleet

    def values(self) -> dict[str, Value]:
        """Every setting as the file has it, defaults included. Raises ``SettingsError``."""
        settings = check(read(self._path))
        return {name: plain(getattr(settings, name)) for name in options()}

    def overridden(self, name: str) -> str:
        """The environment variable that wins over the file, empty when there is none."""
        return f"{PREFIX}{name.upper()}" if name in from_environment() else ""

    def change(self, option: Option, value: Value, *, auditor: Auditor, role: str) -> None:
        """Keep ``value``; the default is kept by saying nothing. On disk when this returns.

        Raises ``SettingsError`` for a value that may not be, ``OperatorError`` when the file cannot be written and
        ``AuditError`` when the change cannot be written down; nothing is changed then.
        """
        before = read(self._path)
        present = self.values()[option.name]
        given = {name: kept for name, kept in before.items() if name != option.name}
        kept = None if value == option.default else value
        now = plain(getattr(check(given if kept is None else given | {option.name: _toml(kept)}), option.name))
        if now == present and (kept is None) == (option.name not in before):
            return
        text = self._rewritten(option.name, kept, given)
        facts = {"setting": option.name, "from": _told(option, present), "to": _told(option, now)}
        auditor.write("settings_changed", role=role, facts=facts)
        try:
            write_atomically(self._path, text)
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None

    def _rewritten(self, name: str, value: Value, given: dict[str, object]) -> bytes:
        """The file's new bytes, which say what they should and nothing else. Raises ``SettingsError``."""
        wanted = given if value is None else given | {name: _toml(value)}
        try:
            old = self._path.read_bytes().decode() if self._path.exists() else ""
            text = with_value(old, name, value)
            whole = text.encode()
            if tomllib.loads(text) == wanted and len(whole) <= LARGEST_FILE:
                return whole
        except (OSError, ValueError):
            pass
        raise SettingsError(name, f"The setting '{name}' cannot be kept in the settings file.")


def _toml(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _told(option: Option, value: Value) -> str:
    if option.secret and value is not None:
        return HIDDEN
    text = "".join(sign if sign.isprintable() else "?" for sign in as_text(value))
    return text if len(text) <= _LONGEST_TOLD else text[: _LONGEST_TOLD - 1] + "…"

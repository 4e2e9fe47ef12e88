"""The settings file in the hands of an operator: read, changed value by value, and every change written down first."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import OperatorError, SettingsError
from kiosk.files import write_atomically
from kiosk.operator.options import Option, Value, as_text, options, plain
from kiosk.operator.toml_lines import with_value
from kiosk.ports import Auditor
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.settings import PREFIX, Settings
from kiosk.settings_file import LARGEST_FILE, check, from_environment, read

HIDDEN = "hidden"
_LONGEST_TOLD = 60  # characters; longer ones could be taken for a template by the audit log


class SettingsBook:
    """``path`` need not exist. What is changed takes effect at the next start. ``fleet`` is what counts under it."""

    def __init__(self, path: Path, fleet: Fleet = NO_FLEET) -> None:
        self._path = path
        self.fleet = fleet

    def values(self) -> dict[str, Value]:
        """Every setting as the file has it, else the fleet, else as it is by default. Raises ``SettingsError``."""
        settings = self._check(read(self._path))
        return {name: plain(getattr(settings, name)) for name in options()}

    def named(self) -> frozenset[str]:
        """What the file itself says. Raises ``SettingsError``."""
        return frozenset(read(self._path))

    def theirs(self, option: Option) -> Value:
        """What counts when the file says nothing of it: the fleet's value, else the default."""
        return plain(getattr(check(self.fleet.settings), option.name))

    def overridden(self, name: str) -> str:
        """The environment variable that wins over the file, empty when there is none."""
        return f"{PREFIX}{name.upper()}" if name in from_environment() else ""

    def change(self, option: Option, value: Value, *, auditor: Auditor, role: str, pinned: bool = False) -> None:
        """Keep ``value``; the default is kept by saying nothing, unless it is ``pinned`` against what a fleet says.

        On disk when this returns. Raises ``SettingsError`` for a value that may not be, ``OperatorError`` when the file
        cannot be written and ``AuditError`` when the change cannot be written down; nothing is changed then.
        """
        self.change_together({option.name: value}, auditor=auditor, role=role, pinned=pinned)

    def change_together(
        self, values: Mapping[str, Value], *, auditor: Auditor, role: str, pinned: bool = False
    ) -> None:
        """The same for several that belong together: all of them or none."""
        before = read(self._path)
        present = self.values()
        wanted = {name: _spelled(options()[name], value, pinned=pinned) for name, value in values.items()}
        after = {name: kept for name, kept in before.items() if name not in wanted}
        after |= {name: _toml(value) for name, value in wanted.items() if value is not None}
        settings = self._check(after)
        if after == before:
            return
        text = self._rewritten(wanted, after)
        for name in wanted:
            told = (_told(options()[name], value) for value in (present[name], plain(getattr(settings, name))))
            facts = dict(zip(("setting", "from", "to"), (name, *told), strict=True))
            auditor.write("settings_changed", role=role, facts=facts | ({"method": "pinned"} if pinned else {}))
        try:
            write_atomically(self._path, text)
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None

    def check_together(self, values: Mapping[str, Value]) -> None:
        """Whether they may be kept, without keeping them. Raises ``SettingsError``."""
        before = {name: kept for name, kept in read(self._path).items() if name not in values}
        self._check(before | {name: _toml(value) for name, value in values.items() if value is not None})

    def _check(self, values: Mapping[str, object]) -> Settings:
        return check({**self.fleet.settings, **values})

    def _rewritten(self, wanted: Mapping[str, Value], after: Mapping[str, object]) -> bytes:
        """The file's new bytes, which say what they should and nothing else. Raises ``SettingsError``."""
        try:
            text = self._path.read_bytes().decode() if self._path.exists() else ""
            for name, value in wanted.items():
                text = with_value(text, name, value)
            whole = text.encode()
            if tomllib.loads(text) == after and len(whole) <= LARGEST_FILE:
                return whole
        except (OSError, ValueError):
            pass
        name = next(iter(wanted))
        raise SettingsError(name, f"The setting '{name}' cannot be kept in the settings file.", "unkept")


def _spelled(option: Option, value: Value, *, pinned: bool) -> Value:
    """What is written into the file, None for nothing; a pinned nothing is an empty text."""
    if pinned:
        return "" if value is None else value
    return None if value == option.default else value


def _toml(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _told(option: Option, value: Value) -> str:
    if option.secret and value is not None:
        return HIDDEN
    text = "".join(sign if sign.isprintable() else "?" for sign in as_text(value))
    return text if len(text) <= _LONGEST_TOLD else text[: _LONGEST_TOLD - 1] + "…"

"""What other remote settings would change at this kiosk, in lines for its operator."""

from pathlib import Path

from kiosk.remote_settings.kept import Kept
from kiosk.settings_file import load


def differences(file: Path, before: Kept | None, after: Kept | None) -> list[str]:
    """One line for each setting that changes, or that the kiosk's own file or environment decides otherwise.

    Raises ``SettingsError``.
    """
    now = load(file, before.settings if before else {})
    then = load(file, after.settings if after else {})
    wanted = load(None, None, **(after.settings if after else {}))
    lines = []
    for name in type(now).model_fields:
        old, new = getattr(now, name), getattr(then, name)
        if old != new:
            lines.append(f"{name}: {_plain(old)} -> {_plain(new)}")
        elif after is not None and name in after.settings and new != getattr(wanted, name):
            lines.append(f"{name}: stays {_plain(new)}, as this kiosk's own file or environment says")
    return lines


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else repr(value)

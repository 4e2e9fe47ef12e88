"""Reading settings; whatever is wrong with them is said in one sentence that names the setting."""

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.errors import SettingsError
from kiosk.settings import PREFIX, Settings

LARGEST_FILE = 64 * 1024  # bytes; a full file of ours takes about two kilobytes

_NAMES = tuple(Settings.model_fields)


def load(file: Path | None = None, remote: Mapping[str, object] | None = None, /, **given: object) -> Settings:
    """Settings from ``given``, else the environment, else ``file``, else ``remote``, else as they are by default.

    ``file`` need not exist. Raises ``SettingsError``.
    """
    from_files = {**(remote or {}), **(read(file) if file is not None else {})}
    variables = from_environment()
    for name in (*from_files, *variables, *given):
        _check_name(name, file)
    return _made({name: value for name, value in from_files.items() if name not in variables} | given)


def check(values: Mapping[str, object]) -> Settings:
    """Settings as a file with these values alone would make them. Raises ``SettingsError``, in the same words."""
    for name in values:
        _check_name(name, None)
    # A value for every setting leaves nothing to the environment.
    return _made({name: field.get_default() for name, field in Settings.model_fields.items()} | dict(values))


def read(file: Path) -> dict[str, object]:
    """What stands in the file, right or wrong; nothing when there is none. Raises ``SettingsError``."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError("file", f"The settings file {file} cannot be read: {error.strerror}.") from None
    if len(data) > LARGEST_FILE:
        raise SettingsError("file", f"The settings file {file} is larger than {LARGEST_FILE} bytes.")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise SettingsError("file", f"The settings file {file} is not UTF-8 text.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError("file", f"The settings file {file} is not TOML: {_short(str(error))}.") from None
    except RecursionError:
        raise SettingsError("file", f"The settings file {file} is nested too deep.") from None


def _made(values: Mapping[str, object]) -> Settings:
    try:
        return Settings(**values)  # type: ignore[arg-type]
    except ValidationError as error:
        raise _sentence(error.errors(include_input=False)[0]) from None


def from_environment() -> set[str]:
    """Which settings environment variables give."""
    return {name[len(PREFIX) :].lower() for name in os.environ if name.upper().startswith(PREFIX)}


def _check_name(name: str, file: Path | None) -> None:
    if name in _NAMES:
        return
    close = difflib.get_close_matches(name[:100], _NAMES, n=1)
    hint = f"; did you mean '{close[0]}'?" if close else "."
    where = f" (in {file} or as {PREFIX}…)" if file else ""
    raise SettingsError(_short(name), f"There is no setting '{_short(name)}'{where}{hint}")


def _sentence(error: ErrorDetails) -> SettingsError:
    """pydantic's first complaint in our words; the value itself is never repeated, it may be anything."""
    key = str(error["loc"][0])
    why = error["msg"].removeprefix("Value error, ").rstrip(".")
    why = why.replace("Input should be", "must be").replace("String should", "must")
    if not why.startswith("must"):
        why = "is wrong: " + why[:1].lower() + why[1:]
    return SettingsError(key, f"The setting '{key}' {_short(why, 300)}.")


def _short(text: str, longest: int = 80) -> str:
    plain = "".join(character if character.isprintable() else "?" for character in text)
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"

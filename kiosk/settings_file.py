"""Reading settings; whatever is wrong with them is said in one sentence that names the setting."""

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.errors import SettingsError, Unfit
from kiosk.settings import PREFIX, Settings

LARGEST_FILE = 64 * 1024  # bytes; a full file of ours takes about two kilobytes

_NAMES = tuple(Settings.model_fields)

_WHOLE = ("whole", "", "must be a valid integer")
_NUMBER = ("number", "", "must be a valid number")
_SWITCH = ("switch", "", "must be true or false")
_TEXT = ("text", "", "must be a text")
_LIST = ("list", "", "must be a list")
_HALVES: Mapping[str, tuple[str, str, str]] = {
    "greater_than_equal": ("least", "ge", "must be greater than or equal to {}"),
    "less_than_equal": ("most", "le", "must be less than or equal to {}"),
    **dict.fromkeys(("int_type", "int_parsing", "int_parsing_size", "int_from_float"), _WHOLE),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), _NUMBER),
    **dict.fromkeys(("bool_type", "bool_parsing"), _SWITCH),
    **dict.fromkeys(("literal_error", "enum"), ("one_of", "expected", "must be {}")),
    **dict.fromkeys(("string_type", "path_type"), _TEXT),
    "string_too_long": ("text_most", "max_length", "must have at most {} characters"),
    "string_too_short": ("text_least", "min_length", "must have at least {} characters"),
    "string_pattern_mismatch": ("form", "", "must have another form, and no control characters"),
    "tuple_type": _LIST,
    "too_short": ("list_least", "min_length", "must name at least {}"),
    "too_long": ("list_most", "max_length", "must name at most {}"),
}
"""pydantic's kinds of complaint: reason, what of the complaint is told, and the words."""


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
        why = error.strerror or ""
        sentence = f"The settings file {file} cannot be read: {why}."
        raise SettingsError("file", sentence, "file_unread", (str(file), why)) from None
    if len(data) > LARGEST_FILE:
        sentence = f"The settings file {file} is larger than {LARGEST_FILE} bytes."
        raise SettingsError("file", sentence, "file_large", (str(file), str(LARGEST_FILE)))
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise SettingsError("file", f"The settings file {file} is not UTF-8 text.", "file_text", (str(file),)) from None
    except tomllib.TOMLDecodeError as error:
        why = _short(str(error))
        sentence = f"The settings file {file} is not TOML: {why}."
        raise SettingsError("file", sentence, "file_toml", (str(file), why)) from None
    except RecursionError:
        sentence = f"The settings file {file} is nested too deep."
        raise SettingsError("file", sentence, "file_nested", (str(file),)) from None


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
    plain = _short(name)
    reason = "" if where else "unknown_close" if close else "unknown"
    raise SettingsError(plain, f"There is no setting '{plain}'{where}{hint}", reason, (*close,))


def _sentence(error: ErrorDetails) -> SettingsError:
    """pydantic's first complaint in our words; the value itself is never repeated, it may be anything."""
    key, about = str(error["loc"][0]), error.get("ctx", {})
    unfit = about.get("error")
    if isinstance(unfit, Unfit):
        return SettingsError(key, f"The setting '{key}' {_short(str(unfit), 300)}.", unfit.reason, unfit.values)
    reason, named, half = _HALVES.get(error["type"], ("", "", ""))
    if reason:
        values = (str(about[named]),) if named else ()
        return SettingsError(key, f"The setting '{key}' {half.format(*values)}.", reason, values)
    why = error["msg"].rstrip(".")
    return SettingsError(key, f"The setting '{key}' is wrong: {_short(why[:1].lower() + why[1:], 300)}.")


def _short(text: str, longest: int = 80) -> str:
    plain = "".join(character if character.isprintable() else "?" for character in text)
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"

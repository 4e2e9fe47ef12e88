"""Changing one value in a flat TOML file and leaving the rest as somebody wrote it: order, comments, spacing."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.operator.options import Value

_LINES = re.compile(r"(?<=\n)")
"""Other ends of a line than TOML's are letters to it."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Whole lines; ``name`` is the key they set, empty for comments and blank lines."""

    name: str
    text: str


def with_value(text: str, name: str, value: Value) -> str:
    """The file with this value, at its place or at the end; None takes it out. Raises ``tomllib.TOMLDecodeError``."""
    line = "" if value is None else f"{name} = {spelled(value)}"
    parts = list(_parts(text))
    if any(part.name == name for part in parts):
        return "".join(_changed(part, line) if part.name == name else part.text for part in parts)
    return f"{text}{'' if text.endswith(chr(10)) or not text else chr(10)}{line}\n" if line else text


def spelled(value: Value) -> str:
    """The value in TOML."""
    if isinstance(value, tuple):
        return f"[{', '.join(spelled(part) for part in value)}]"
    # JSON and TOML differ in one character: only TOML wants DEL escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _parts(text: str) -> Iterator[_Part]:
    """Lines are taken together until they are TOML: a value may go over several."""
    waiting = ""
    for line in _LINES.split(text):
        waiting += line
        try:
            found = tomllib.loads(waiting)
        except tomllib.TOMLDecodeError:
            continue
        yield _Part(next(iter(found), ""), waiting)
        waiting = ""
    tomllib.loads(waiting)


def _changed(part: _Part, line: str) -> str:
    if not line:
        return ""
    end = part.text[len(part.text.rstrip("\r\n")) :]
    note = _note(part)
    return f"{line}{'  ' if note else ''}{note}{end}"


def _note(part: _Part) -> str:
    """The comment behind a value, which goes on to be said."""
    whole = tomllib.loads(part.text)
    for at, sign in enumerate(part.text):
        if sign == "#" and _same(part.text[:at], whole):
            return part.text[at:].rstrip("\r\n")
    return ""


def _same(text: str, whole: dict[str, object]) -> bool:
    try:
        return tomllib.loads(text) == whole
    except tomllib.TOMLDecodeError:
        return False

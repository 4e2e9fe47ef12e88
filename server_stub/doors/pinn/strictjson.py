"""JSON read without mercy: what could be understood in two ways is refused."""

import json
import math
from typing import NoReturn

from server_stub.domain.errors import BadRequest
from server_stub.domain.jsonvalues import JsonObject, JsonValue

DEEPEST = 16
"""Levels of nesting; honest bodies have four."""
LARGEST_INTEGER = 2**63 - 1


def strict_object(raw: bytes) -> JsonObject:
    """The JSON object in ``raw``; raises BadRequest for anything else.

    Refused: bytes that are not UTF-8, duplicate keys, NaN and infinities, integers beyond 64 bits, NUL and lone
    surrogates in texts, nesting deeper than 16, and bodies that are no object.
    """
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
            parse_int=_integer,
        )
    except (ValueError, RecursionError):
        raise BadRequest("The body is not JSON.") from None
    if not isinstance(value, dict):
        raise BadRequest("The body is not a JSON object.")
    _require_plain(value, DEEPEST)
    return value


def _unique(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _no_constant(_text: str) -> NoReturn:
    raise ValueError("no JSON number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("beyond a double")
    return value


def _integer(text: str) -> int:
    value = int(text)
    if abs(value) > LARGEST_INTEGER:
        raise ValueError("beyond 64 bits")
    return value


def _require_plain(value: JsonValue, levels: int) -> None:
    if isinstance(value, str):
        _require_text(value)
    elif isinstance(value, dict | list):
        if levels == 0:
            raise BadRequest("The body is nested too deeply.")
        for key in value if isinstance(value, dict) else ():
            _require_text(key)
        for item in value.values() if isinstance(value, dict) else value:
            _require_plain(item, levels - 1)


def _require_text(text: str) -> None:
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise BadRequest("A text holds a character that is none.")

"""Every setting as an operator meets it: kind of value, range, group. Made from the schema itself."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any

from kiosk.languages import LANGUAGES
from kiosk.settings import Settings

Value = bool | int | float | str | tuple[str, ...] | None

GROUPS: Mapping[str, tuple[str, ...]] = {
    "place": ("terminal_name", "staff_hint", "opening_hours"),
    "visit": (
        *("flow", "sides", "attempts", "identify", "without_palm_flow"),
        *("try_after_enrollment", "receipt", "consent_version"),
    ),
    "time": ("idle_seconds", "idle_notice_seconds", "capture_idle_seconds", "result_seconds"),
    "look": (
        *(
            "languages",
            "language",
            "text_percent",
            "theme",
            "reduced_motion",
            "sound",
            "voice",
            "volume",
            "switch_scan_seconds",
            "switch_key",
        ),
        *("fullscreen", "screen", "second_screen", "window_width", "window_height"),
    ),
    "camera": ("camera", "liveness", "allow_virtual_camera_devices", "hand_model"),
    "server": (
        *("api_host", "issuer", "publishable_key", "livemode", "ca_bundle", "proxy", "connect_seconds"),
        *("answer_seconds", "secrets"),
    ),
    "others": (
        *("desk_url", "token_url", "staff_call_url", "health_url", "health_seconds"),
        *("settings_url", "settings_key", "settings_minutes"),
    ),
}
"""Group to settings, in the order in which they are shown."""

DELICATE = frozenset(
    {
        *("api_host", "issuer", "publishable_key", "livemode", "ca_bundle", "proxy", "secrets", "token_url"),
        *("settings_url", "settings_key", "desk_url", "liveness", "allow_virtual_camera_devices", "hand_model"),
    }
)
"""Changed by mistake these lock everybody out, or let in who must not be."""


_CODES = {"languages": tuple(LANGUAGES), "language": tuple(LANGUAGES)}
"""Choices that a validator knows and the schema does not."""


class Kind(Enum):
    """How a value is chosen."""

    SWITCH = auto()
    ONE = auto()
    SEVERAL = auto()
    NUMBER = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """``choices`` of ONE and SEVERAL; ``least`` and ``most`` of a number, or characters of a text (None: no bound).

    ``secret`` values are never shown or written down. ``optional`` ones may be left out.
    """

    name: str
    kind: Kind
    default: Value
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    whole: bool = False
    optional: bool = False
    secret: bool = False

    def read(self, text: str) -> Value:
        """What somebody typed as a value of this kind, right or wrong: the settings judge it."""
        if self.kind is Kind.SEVERAL:
            return tuple(part.strip() for part in text.split(",") if part.strip())
        if self.kind is Kind.NUMBER:
            return _number(text)
        return None if self.optional and not text else text


@cache
def options() -> Mapping[str, Option]:
    """Every setting by its name, in the order of ``GROUPS``."""
    schema = Settings.model_json_schema()
    found = {name: _option(name, part, schema.get("$defs", {})) for name, part in schema["properties"].items()}
    return {name: found[name] for group in GROUPS.values() for name in group}


def as_text(value: Value) -> str:
    """The value in one line, as it is typed."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else json.dumps(value) if isinstance(value, bool) else str(value)


def plain(value: object) -> Value:
    """A value of ``Settings`` without types of our own."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, list | tuple):
        return tuple(str(part) for part in value)
    return value if isinstance(value, bool | int | float | None) else str(value)


def _option(name: str, part: Mapping[str, Any], defined: Mapping[str, Any]) -> Option:
    """From JSON Schema, as pydantic writes it."""
    shape = next((one for one in part.get("anyOf", ()) if one["type"] != "null"), part)
    if name in _CODES:
        listed = {"enum": _CODES[name]}
        shape = {**shape, **(listed if shape["type"] == "string" else {"items": listed})}
    shape = shape | defined.get(shape.get("$ref", "").rpartition("/")[2], {})
    kind = _kind(shape)
    low, high = ("minimum", "maximum") if kind is Kind.NUMBER else ("minLength", "maxLength")
    return Option(
        name,
        kind,
        plain(part["default"]),
        tuple(shape.get("enum") or shape.get("items", {}).get("enum", ())),
        shape.get(low),
        shape.get(high),
        whole=shape["type"] == "integer",
        optional="anyOf" in part,
        secret=not Settings.model_fields[name].repr,
    )


def _kind(shape: Mapping[str, Any]) -> Kind:
    if shape["type"] == "string" and "enum" in shape:
        return Kind.ONE
    kinds = {"boolean": Kind.SWITCH, "array": Kind.SEVERAL, "integer": Kind.NUMBER, "number": Kind.NUMBER}
    return kinds.get(shape["type"], Kind.TEXT)


def _number(text: str) -> Value:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text

"""What was sent, without what must not be shown: secrets, tokens, templates, signatures."""

import json
import re

from server_stub.domain.jsonvalues import JsonValue

MASK = "…"
LARGEST = 64 * 1024
"""Bytes; of larger bodies only the size is kept."""

_SECRETS = re.compile(r"\b([a-z]{2,5}_)[A-Za-z0-9]{28,}\b")
_TOKENS = re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+")
_MEMBERS = frozenset(
    ("secret", "polling_secret", "user_hint", "code", "id_token", "challenge", "data", "push_notification_token")
)
_HEADERS = frozenset(("authorization", "signature", "signature-input", "cookie", "set-cookie", "pinn-signature"))


def masked_headers(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by name; of those that prove something only the first word."""
    shown = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}
    return {name: _first_word(value) if name in _HEADERS else masked_text(value) for name, value in shown.items()}


def _first_word(value: str) -> str:
    word, space, _ = value.partition(" ")
    return f"{word} {MASK}" if space and word.lower() == "bearer" else MASK


def masked_text(text: str) -> str:
    """Every secret and token in it cut down to its prefix. Ids are shorter than secrets and stay."""
    return _TOKENS.sub(MASK, _SECRETS.sub(rf"\g<1>{MASK}", text))


def masked_body(raw: bytes) -> JsonValue:
    """A JSON body without its secrets; of anything else only how large it was."""
    if not raw:
        return None
    if len(raw) > LARGEST:
        return f"({len(raw)} bytes)"
    try:
        return _masked(json.loads(raw))
    except (ValueError, RecursionError):
        return f"({len(raw)} bytes that are no JSON)"


def _masked(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return masked_text(value)
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, dict):
        return {name: _hidden(item) if name in _MEMBERS else _masked(item) for name, item in value.items()}
    return value


def _hidden(value: JsonValue) -> JsonValue:
    """A text of a member that holds a secret; an event's ``data`` is an object, and looked into."""
    return MASK if isinstance(value, str) else _masked(value)

"""The one free field of a user, and its limits."""

from server_stub.domain.errors import Unprocessable
from server_stub.domain.jsonvalues import JsonObject, JsonValue

MOST_KEYS = 50
LONGEST_KEY = 40
LONGEST_TEXT = 500


def require_metadata(metadata: JsonObject) -> JsonObject:
    """The same object when it keeps the limits; raises Unprocessable, naming the key."""
    if len(metadata) > MOST_KEYS:
        raise Unprocessable(f"Metadata has at most {MOST_KEYS} keys.", param="metadata")
    for key, value in metadata.items():
        if not 0 < len(key) <= LONGEST_KEY:
            raise Unprocessable(f"A key of metadata has 1 to {LONGEST_KEY} characters.", param="metadata")
        _require_value(key, value)
    return metadata


def _require_value(key: str, value: JsonValue) -> None:
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            raise Unprocessable(f"A text in metadata has at most {LONGEST_TEXT} characters.", param=f"metadata.{key}")
    elif value is not None and not isinstance(value, int | float | bool):
        raise Unprocessable("Metadata holds texts, numbers, booleans and null only.", param=f"metadata.{key}")

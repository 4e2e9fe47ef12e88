"""Pieces that JSON Schemas of resources are made of."""

from server_stub.domain.factors import Factor
from server_stub.domain.jsonvalues import JsonObject, JsonValue

TEXT: JsonObject = {"type": "string"}
TIME: JsonObject = {"type": "integer", "description": "Unix seconds"}
YES_NO: JsonObject = {"type": "boolean"}
NUMBER: JsonObject = {"type": "number"}
TEXTS: JsonObject = {"type": "array", "items": TEXT}
FREE: JsonObject = {"type": "object"}
FLOW: JsonObject = {"type": "array", "items": {"enum": [factor.value for factor in Factor]}}
SECRET: JsonObject = {"type": ["string", "null"]}


def or_null(schema: JsonObject) -> JsonObject:
    """The same, or null."""
    return {**schema, "type": [schema["type"], "null"]}


def one_of(*values: str) -> JsonObject:
    """One of these texts."""
    return {"type": "string", "enum": list(values)}


def whole(**members: JsonValue) -> JsonObject:
    """An object with exactly these members."""
    return {
        "type": "object",
        "properties": dict(members),
        "required": list(members),
        "additionalProperties": False,
    }

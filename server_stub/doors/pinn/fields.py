"""Members of a body by name and JSON type; the wrong type is the caller's mistake, with the member named."""

from server_stub.domain.errors import BadRequest
from server_stub.domain.jsonvalues import JsonObject


def text(body: JsonObject, name: str) -> str:
    """A text that must be there; raises BadRequest."""
    found = optional_text(body, name)
    if found is None:
        raise BadRequest(f"{name} is missing.", param=name)
    return found


def optional_text(body: JsonObject, name: str) -> str | None:
    """A text, or None when it is null or absent; raises BadRequest."""
    found = body.get(name)
    if found is None or isinstance(found, str):
        return found
    raise BadRequest(f"{name} is not a text.", param=name)


def optional_whole(body: JsonObject, name: str) -> int | None:
    """A whole number, or None when it is null or absent; raises BadRequest."""
    found = body.get(name)
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    raise BadRequest(f"{name} is not a whole number.", param=name)


def optional_object(body: JsonObject, name: str) -> JsonObject | None:
    """An object, or None when it is null or absent; raises BadRequest."""
    found = body.get(name)
    if found is None or isinstance(found, dict):
        return found
    raise BadRequest(f"{name} is not an object.", param=name)


def optional_texts(body: JsonObject, name: str) -> tuple[str, ...] | None:
    """A list of texts, or None when it is null or absent; raises BadRequest."""
    found = body.get(name)
    if found is None:
        return None
    if not isinstance(found, list):
        raise BadRequest(f"{name} is not a list.", param=name)
    texts = tuple(item for item in found if isinstance(item, str))
    if len(texts) != len(found):
        raise BadRequest(f"{name} holds something that is not a text.", param=name)
    return texts


def texts(body: JsonObject, name: str) -> tuple[str, ...]:
    """A list of texts that must be there; raises BadRequest."""
    found = optional_texts(body, name)
    if found is None:
        raise BadRequest(f"{name} is missing.", param=name)
    return found

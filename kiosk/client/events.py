"""Server-sent events (HTML standard, 9.2), as far as the server uses them, and never more than a phone can hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.client.errors import Unreachable

LONGEST_LINE = 8 * 1024  # bytes; ours take about a hundred
_MOST_LINES = 32


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """One event; ``id`` is empty when it has none."""

    kind: str
    data: str
    id: str


def events(chunks: Iterable[bytes]) -> Iterator[ServerEvent | None]:
    """Events as they are complete, None for each comment. Raises ``Unreachable`` for what cannot be ours."""
    fields: list[tuple[str, str]] = []
    for line in _lines(chunks):
        if line.startswith(":"):
            yield None
        elif line:
            name, _, value = line.partition(":")
            fields.append((name, value.removeprefix(" ")))
            if len(fields) > _MOST_LINES:
                raise Unreachable("server_nonsense", "an event without end")
        elif fields:
            yield _event(fields)
            fields = []


def _event(fields: list[tuple[str, str]]) -> ServerEvent:
    last = dict(fields)
    data = "\n".join(value for name, value in fields if name == "data")
    return ServerEvent(last.get("event", "message"), data, last.get("id", ""))


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """Lines end with a line feed, perhaps after a carriage return; an unfinished last line is dropped."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        if any(len(line) > LONGEST_LINE for line in (*whole, rest)):
            raise Unreachable("server_nonsense", "a line without end")
        for line in whole:
            yield line.removesuffix(b"\r").decode("utf-8", "replace")

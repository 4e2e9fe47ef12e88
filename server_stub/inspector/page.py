"""The inspector's page: plain HTML without a script."""

import json
from datetime import UTC, datetime
from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse, Response

from server_stub.domain.jsonvalues import JsonObject, JsonValue

if TYPE_CHECKING:
    from server_stub.inspector.inspector import Inspector

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_NOTHING = '<p class="quiet">Nothing so far.</p>'


def page(inspector: "Inspector") -> HTMLResponse:
    """Everything the inspector knows."""
    now = inspector.clock.now()
    stands = "stands still" if inspector.clock.fixed else "runs"
    told = {
        "clock": escape(f"{now} ({_utc(now)}), {stands}"),
        "orders": "".join(f"<li><code>{escape(json.dumps(one))}</code></li>" for one in inspector.orders.shown()),
        "hooks": "".join(map(_hook, inspector.hooks.shown())) or _NOTHING,
        "exchanges": "".join(map(_exchange, inspector.exchanges())) or _NOTHING,
    }
    return HTMLResponse(_static("inspector.html").format(**told), headers=_HEADERS)


def style() -> Response:
    """What the page looks like."""
    return Response(_static("inspector.css"), media_type="text/css", headers={"X-Content-Type-Options": "nosniff"})


@lru_cache
def _static(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text("utf-8")


def _utc(at: int) -> str:
    try:
        return datetime.fromtimestamp(at, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return "beyond the calendar"


def _exchange(one: JsonObject) -> str:
    answer = one["answer"]
    status = answer["status"] if isinstance(answer, dict) else None
    fine = isinstance(status, int) and status < 400
    line = f"{one['method']} {one['path']}, {one['took_ms']} ms"
    parts = {"Request headers": one["headers"], "Request body": one["body"], "Answer": answer}
    return _details(fine, str(status or "dropped"), line, parts)


def _hook(one: JsonObject) -> str:
    genuine = bool(one["genuine"])
    word = "Signature genuine" if genuine else "Signature not ours"
    at = one["at"]
    return _details(genuine, word, f"{one['type']}, {_utc(at) if isinstance(at, int) else ''}", {"Event": one["event"]})


def _details(fine: bool, word: str, line: str, parts: dict[str, JsonValue]) -> str:
    """One line that opens; whether it is fine is said by the word, and by the colour besides."""
    status = f'<span class="status {"good" if fine else "bad"}">{escape(word)}</span>'
    return f"<details><summary>{status}{escape(line)}</summary>{''.join(map(_part, parts.items()))}</details>"


def _part(named: tuple[str, JsonValue]) -> str:
    name, value = named
    return f"<h3>{name}</h3><pre>{escape(json.dumps(value, indent=1, ensure_ascii=False))}</pre>"

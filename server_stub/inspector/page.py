"""The inspector's page: plain HTML without a script."""

import json
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse

from server_stub.domain.jsonvalues import JsonObject, JsonValue

if TYPE_CHECKING:
    from server_stub.inspector.inspector import Inspector

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Request inspector</title></head><body>
<h1>Request inspector</h1>
<p>Test mode only. <a href="/inspector">Look again</a></p>
<h2>Clock</h2>
<p>{clock}</p>
<form method="post" action="/inspector/clock">
<label>Move by seconds <input name="move" type="number" required></label> <button>Move</button></form>
<form method="post" action="/inspector/clock">
<label>Fix at Unix second <input name="fix" type="number" min="0" required></label> <button>Fix</button></form>
<form method="post" action="/inspector/clock"><button>Reset the clock</button></form>
<h2>Next answers</h2>
<ol>{orders}</ol>
<form method="post" action="/inspector/answers">
<label>Method <input name="method" value="POST" size="6" required></label>
<label>Path <input name="path" value="/v1/users" required></label>
<label>Status <input name="status" type="number" min="400" max="503"></label>
<label>Delay in ms <input name="delay_ms" type="number" min="0" max="30000"></label>
<label><input name="drop" type="checkbox"> Drop the connection</label> <button>Order</button></form>
<h2>Requests, newest first</h2>
<form method="post" action="/inspector/clear"><button>Forget them</button></form>
{exchanges}
</body></html>
"""


def page(inspector: "Inspector") -> HTMLResponse:
    """Everything the inspector knows."""
    now = inspector.clock.now()
    stands = "stands still" if inspector.clock.fixed else "runs"
    clock = f"{now} ({_utc(now)}), {stands}"
    orders = "".join(f"<li><code>{escape(json.dumps(order))}</code></li>" for order in inspector.orders.shown())
    exchanges = "".join(_exchange(one) for one in inspector.exchanges())
    return HTMLResponse(_PAGE.format(clock=escape(clock), orders=orders, exchanges=exchanges), headers=_HEADERS)


def _utc(at: int) -> str:
    try:
        return datetime.fromtimestamp(at, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return "beyond the calendar"


def _exchange(one: JsonObject) -> str:
    answer = one["answer"]
    status = answer["status"] if isinstance(answer, dict) else None
    line = f"{one['method']} {one['path']} → {status or 'dropped'}, {one['took_ms']} ms"
    parts = {"Request headers": one["headers"], "Request body": one["body"], "Answer": answer}
    return f"<details><summary>{escape(line)}</summary>{''.join(map(_part, parts.items()))}</details>"


def _part(named: tuple[str, JsonValue]) -> str:
    name, value = named
    return f"<h3>{name}</h3><pre>{escape(json.dumps(value, indent=1, ensure_ascii=False))}</pre>"

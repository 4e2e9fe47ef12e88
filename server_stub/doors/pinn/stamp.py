"""Around every request: an id, a limit on its size, one line in the log, and no trace of what broke inside."""

import logging
import time

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server_stub.domain.errors import BadRequest, Internal
from server_stub.domain.ids import Id, new_id
from server_stub.doors.pinn.envelope import refusal
from server_stub.doors.pinn.version import NEWEST

LARGEST_BODY = 1024 * 1024
"""Bytes; the largest honest request holds two templates, some ten kilobytes."""

access = logging.getLogger("server_stub.access")
faults = logging.getLogger("server_stub.faults")


class Stamp:
    """ASGI middleware. What it logs holds no header, no body and no path as sent, only the route's pattern."""

    def __init__(self, app: ASGIApp, largest_body: int = LARGEST_BODY) -> None:
        self._app = app
        self._largest_body = largest_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = new_id(Id.REQUEST)
        scope.setdefault("state", {})["request_id"] = request_id
        answer = _Answer(send, request_id)
        began = time.perf_counter()
        try:
            await self._app(scope, _limited(receive, self._largest_body), answer.send)
        except ClientDisconnect:
            answer.status = 0
        except Exception:  # noqa: BLE001 - the one place where a request's errors end
            faults.exception("request %s failed", request_id)
            if not answer.status:
                await refusal(Internal("Something went wrong; it was written down."))(scope, receive, answer.send)
        took = (time.perf_counter() - began) * 1000
        access.info("%s %s %d %.1f ms %s", scope["method"], _pattern(scope), answer.status, took, request_id)


class _Answer:
    """Sends an answer with our headers; ``status`` is 0 until it has begun."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self._headers = [(b"pinn-request-id", request_id.encode()), (b"pinn-version", NEWEST.encode())]
        self.status = 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message = {**message, "headers": [*message.get("headers", ()), *self._headers]}
        await self._send(message)


def _limited(receive: Receive, largest: int) -> Receive:
    """Reads on until the body is larger than it may be; raises BadRequest then."""
    seen = 0

    async def limited() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > largest:
            raise BadRequest(f"A body has at most {largest} bytes.")
        return message

    return limited


def _pattern(scope: Scope) -> str:
    route = scope.get("route")
    return str(getattr(route, "path", "(no route)"))

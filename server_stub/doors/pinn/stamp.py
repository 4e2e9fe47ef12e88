"""Around every request: an id, a limit on its size, one line in the log, and no trace of what broke inside."""

import asyncio
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

PATIENCE = 20.0
"""Seconds that a body may stand still while it arrives."""

access = logging.getLogger("server_stub.access")
faults = logging.getLogger("server_stub.faults")


class Stamp:
    """ASGI middleware. What it logs holds no header, no body and no path as sent, only the route's pattern."""

    def __init__(self, app: ASGIApp, largest_body: int = LARGEST_BODY, patience: float = PATIENCE) -> None:
        self._app = app
        self._patience = patience
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
            await self._app(scope, _limited(receive, self._largest_body, self._patience), answer.send)
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


def _limited(receive: Receive, largest: int, patience: float) -> Receive:
    """Reads on until the body is larger than it may be, or does not go on; raises BadRequest then."""
    seen, complete = 0, False

    async def limited() -> Message:
        nonlocal seen, complete
        try:
            # Behind the body only the end of the connection is waited for, and that may take as long as it likes.
            message = await asyncio.wait_for(receive(), None if complete else patience)
        except TimeoutError:
            raise BadRequest("The body did not arrive.") from None
        seen += len(message.get("body", b""))
        complete = not message.get("more_body", False)
        if seen > largest:
            raise BadRequest(f"A body has at most {largest} bytes.")
        return message

    return limited


def _pattern(scope: Scope) -> str:
    route = scope.get("route")
    return str(getattr(route, "path", "(no route)"))

"""Around every request: meets orders, and remembers what was asked and answered."""

import asyncio
import time

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server_stub.domain.errors import DomainError, Unavailable
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.envelope import refusal
from server_stub.inspector.inspector import Inspector
from server_stub.inspector.masking import LARGEST, masked_body, masked_headers, masked_text
from server_stub.inspector.orders import Order

PREFIX = "/inspector"


class Inspected:
    """ASGI middleware; where the inspector is not present it only hands on."""

    def __init__(self, app: ASGIApp, inspector: Inspector) -> None:
        self._app = app
        self._inspector = inspector

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"].startswith(PREFIX) or not await self._present():
            await self._app(scope, receive, send)
            return
        tape = _Tape(receive, send)
        began = time.perf_counter()
        try:
            await self._meet(scope, tape, self._inspector.orders.take(scope["method"], scope["path"]), send)
        finally:
            took = round((time.perf_counter() - began) * 1000, 1)
            self._inspector.record(_exchange(scope, tape, self._inspector.clock.now(), took))

    async def _present(self) -> bool:
        try:
            return await run_in_threadpool(self._inspector.present)
        except Unavailable:
            return False

    async def _meet(self, scope: Scope, tape: "_Tape", order: Order | None, send: Send) -> None:
        if order is not None:
            await asyncio.sleep(order.delay_ms / 1000)
        if order is not None and order.drop:
            await _drop(tape.receive, send)
        elif order is not None and order.status is not None:
            await refusal(_said(order.status, order.retry_after))(scope, tape.receive, tape.send)
        else:
            await self._app(scope, tape.receive, tape.send)


class _Tape:
    """Listens in on one request and its answer."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self.asked, self.answered = b"", b""
        self.status: int | None = None
        self.headers: list[tuple[bytes, bytes]] = []

    async def receive(self) -> Message:
        message = await self._receive()
        self.asked += message.get("body", b"")[: LARGEST + 1 - len(self.asked)]
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
        self.answered += message.get("body", b"")[: LARGEST + 1 - len(self.answered)]
        await self._send(message)


def _exchange(scope: Scope, tape: _Tape, at: int, took: float) -> JsonObject:
    path = scope["path"] + ("?" + scope["query_string"].decode("latin-1") if scope["query_string"] else "")
    answer: JsonObject = {
        "status": tape.status,
        "headers": dict(masked_headers(tape.headers)),
        "body": masked_body(tape.answered),
    }
    return {
        "at": at,
        "took_ms": took,
        "method": scope["method"],
        "path": masked_text(path),
        "headers": dict(masked_headers(list(scope["headers"]))),
        "body": masked_body(tape.asked),
        "answer": answer,
    }


async def _drop(receive: Receive, send: Send) -> None:
    """Hang up without a word. ASGI knows no such thing, so the connection is taken from the server behind ``send``."""
    connection = getattr(send, "__self__", None)
    if connection is not None and hasattr(connection, "transport"):
        connection.transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass


def _said(status: int, retry_after: int | None) -> DomainError:
    """As the server itself would say it, so that a client does what it would do: no ``reason`` of ours."""
    kind = next(kind for kind in DomainError.__subclasses__() if kind.status == status)
    if retry_after is None and status == 429:
        retry_after = 1
    return kind("Ordered at the inspector.", retry_after=retry_after)

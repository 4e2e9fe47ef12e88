"""Listens, and serves an app until told to stop."""

import asyncio
import json
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import h11
import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

from server_stub.domain.errors import BadRequest
from server_stub.doors.pinn.envelope import envelope
from server_stub.doors.pinn.web.streams import Streams

GRACE = 10
"""Seconds that running requests get to finish when the server is told to stop."""


PATIENCE = 20.0
"""Seconds that a client may keep us waiting in the middle of a request."""

STOP = (signal.SIGINT, signal.SIGTERM)
"""Signals that tell a program to end."""

BACKLOG = 256
"""Connections that may wait to be accepted."""


class CannotListen(Exception):
    """The text is one sentence for the operator."""


def listen(host: str, port: int, *, shared: bool = False) -> socket.socket:
    """A listening socket; port 0 takes any free one. ``shared``: others may listen there too, and the system gives each
    connection to one of them. Raises CannotListen."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # Named as TCP, because asyncio sends small answers without delay only then.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError as error:
        raise CannotListen(_sentence(host, port, error)) from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise CannotListen(_sentence(host, port, error)) from error
    return listener


def _sentence(host: str, port: int, error: OSError) -> str:
    return f"Cannot listen at {host} port {port}: {error.strerror or error}."


def address(listener: socket.socket, scheme: str = "http") -> str:
    """The base URL of a listening socket; a wildcard address is named as this machine."""
    host, port = listener.getsockname()[:2]
    named = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - replaced, not bound
    return f"{scheme}://[{named}]:{port}" if ":" in named else f"{scheme}://{named}:{port}"


class EnvelopeProtocol(H11Protocol):
    """Also what is no HTTP is answered with the envelope, and nobody holds a connection by not finishing a request."""

    def __init__(self, *args: Any, patience: float, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """``patience`` is how many seconds the head of a request may take to arrive."""
        super().__init__(*args, **kwargs)
        self._patience = patience
        self._waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """From now on a request is expected."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Uvicorn's own clock stops at the first byte of a later request; ours starts there."""
        self._expect()
        super().data_received(data)

    def handle_events(self) -> None:
        """With its head, a request has arrived; its body is waited for where it is read."""
        super().handle_events()
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there to wait for."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _expect(self) -> None:
        if self._waiting is None and self.conn.their_state is h11.IDLE:
            self._waiting = self.loop.call_later(self._patience, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def send_400_response(self, msg: str) -> None:
        """Say so and hang up."""
        body = json.dumps(envelope(BadRequest(msg))).encode()
        headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
        for event in (
            h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


class Server(uvicorn.Server):
    """Uvicorn that says when it is ready and ends with success when it is told to stop."""

    def __init__(
        self,
        app: FastAPI,
        on_ready: Callable[[], None],
        patience: float = PATIENCE,
        *,
        tls: tuple[Path, Path] | None = None,
    ) -> None:
        """``tls`` are a certificate and its key, PEM files that were looked at before."""
        config = uvicorn.Config(
            app,
            http=partial(EnvelopeProtocol, patience=patience),  # type: ignore[arg-type]
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE,
            ssl_certfile=tls[0] if tls else None,
            ssl_keyfile=tls[1] if tls else None,
        )
        super().__init__(config)
        self._app = app
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; streams that would stay open for minutes are told first."""
        streams: Streams | None = getattr(self._app.state, "streams", None)
        if streams is not None:
            streams.closing = True
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Like uvicorn's, but a signal that was obeyed is not raised again."""
        with on_signals(STOP, self.handle_exit):
            yield


@contextmanager
def on_signals(signals: tuple[signal.Signals, ...], handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Handle signals inside the block; in any thread but the main one there are none to handle."""
    try:
        before = {number: signal.signal(number, handler) for number in signals}
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        for number, former in before.items():
            signal.signal(number, former)

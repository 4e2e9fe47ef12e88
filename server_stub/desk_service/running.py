"""Runs the desk: until told to stop, or in a thread while a block runs."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi import FastAPI

from server_stub.desk_service.backend import Backend
from server_stub.desk_service.book import Book
from server_stub.desk_service.desk import FrontDesk
from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.routes import Gate, make_app
from server_stub.serve import Server, address, listen
from server_stub.tls import Tls

START_SECONDS = 20.0


def desk_app(book: Book, backend: Backend, clock: Callable[[], float] = time.time) -> FastAPI:
    """The desk over its file and the API."""
    return make_app(FrontDesk(book, backend, clock), Gate(Kiosks(book, clock)))


def serve_until_told(
    app: FastAPI, host: str, port: int, announce: Callable[[str], None], tls: Tls | None = None
) -> bool:
    """Serve until a signal; whether it could start. Raises ``CannotListen``."""
    with listen(host, port) as listener:
        url = address(listener, "https" if tls else "http")
        server = Server(app, lambda: announce(url), tls=(tls.certificate, tls.key) if tls else None)
        server.run([listener])
        return server.started


@contextmanager
def running_desk(app: FastAPI) -> Iterator[str]:
    """Serve on this machine while the block runs; the base URL."""
    with listen("127.0.0.1", 0) as listener:
        ready = threading.Event()
        server = Server(app, ready.set)
        thread = threading.Thread(target=server.run, args=([listener],), name="desk-service")
        thread.start()
        try:
            if not ready.wait(START_SECONDS):
                raise TimeoutError("the desk did not start")
            yield address(listener)
        finally:
            server.should_exit = True
            thread.join()

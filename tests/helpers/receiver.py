"""A customer's webhook receiver: a real HTTP server that remembers what it got and answers what it is told to."""

import base64
import hashlib
import hmac
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PATIENCE_S = 20.0


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    """When it was there, by ``time.perf_counter``."""

    @property
    def event(self) -> dict[str, Any]:
        return json.loads(self.body)

    @property
    def signed_at(self) -> int:
        return int(self.headers["webhook-timestamp"])

    def signatures(self) -> list[str]:
        """Every ``v1`` of our own header."""
        time, *signatures = self.headers["pinn-signature"].split(",")
        assert time == f"t={self.signed_at}"
        return [signature.removeprefix("v1=") for signature in signatures]

    def signed_with(self, secret: str) -> bool:
        """Both headers hold a signature made with this secret, as a receiver would check them."""
        ours = hmac.new(secret.encode(), f"{self.signed_at}.".encode() + self.body, hashlib.sha256).hexdigest()
        key = base64.b64decode(secret.removeprefix("whsec_"))
        named = f"{self.headers['webhook-id']}.{self.signed_at}.".encode() + self.body
        standard = "v1," + base64.b64encode(hmac.new(key, named, hashlib.sha256).digest()).decode()
        return ours in self.signatures() and standard in self.headers["webhook-signature"].split(" ")


Answer = Callable[[BaseHTTPRequestHandler], None]


def status(code: int, **headers: str) -> Answer:
    """An empty answer."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("content-length", "0")
        handler.end_headers()

    return send


class Receiver:
    """``answers`` are given in turn, the last one for ever after."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers) or [status(200)]
        self.got: list[Received] = []
        self.url = ""
        self.closing = threading.Event()
        self._arrived = threading.Condition()

    def take(self, handler: BaseHTTPRequestHandler) -> Answer:
        body = handler.rfile.read(int(handler.headers["content-length"]))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        with self._arrived:
            self.got.append(Received(handler.path, headers, body, time.perf_counter()))
            self._arrived.notify_all()
            return self.answers[min(len(self.got), len(self.answers)) - 1]

    def wait(self, count: int) -> list[Received]:
        """The first ``count`` requests, once they are there."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.got) >= count, PATIENCE_S), f"{len(self.got)} of {count}"
            return self.got[:count]

    def hang(self, handler: BaseHTTPRequestHandler) -> None:
        """An answer that does not come before the test is over."""
        self.closing.wait(PATIENCE_S)


@contextmanager
def receiving(*answers: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A receiver on this machine, on a free port; ``url`` is an http one whatever it speaks."""
    receiver = Receiver(*answers)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            try:
                receiver.take(self)(self)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = 128  # a sender opens several lines at once; with the usual five some are dropped

    server = Server(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = False
    receiver.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="receiver")
    thread.start()
    try:
        yield receiver
    finally:
        receiver.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()

"""The way from kiosk to server, with breaks to order: a proxy that drops the connection at a chosen moment."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_SERVER_S = 30.0


class Moment(StrEnum):
    """When a connection breaks: the request has not reached the server; the server has it and has not answered;
    the server has answered, and the answer has not reached the kiosk."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass
class Break:
    """At ``moment`` of the next request to ``route``, do ``then`` and drop the connection."""

    route: str
    moment: Moment
    then: Callable[[], object] = lambda: None
    happened: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class Request:
    """As it left the kiosk."""

    path: str
    headers: dict[str, str]
    body: bytes


class Line:
    """Serves while the ``with`` block runs. ``target`` is where the server is right now; ``down`` and ``up`` unplug
    this end, so that connections are refused."""

    def __init__(self, target: str = "") -> None:
        self.target = target
        self.breaks: list[Break] = []
        self.seen: list[Request] = []
        self.answered: list[bytes] = []
        self._lock = threading.Lock()
        self._port = 0
        self._listen()
        self._port = self._server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        self.down()

    def down(self) -> None:
        """Nobody listens any more; harmless when nobody does."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()

    def up(self) -> None:
        """At the old address again."""
        self._listen()

    def breaking(self, *breaks: Break) -> list[Break]:
        """Order breaks, one for each coming request to their route."""
        self.breaks += breaks
        return list(breaks)

    def sent(self, route: str) -> int:
        """How many requests to ``route`` left the kiosk."""
        return sum(request.path.endswith(route) for request in self.seen)

    def meet(self, request: Request) -> Break | None:
        """What is to break this request, which is noted."""
        with self._lock:
            self.seen.append(request)
            found = next((fault for fault in self.breaks if request.path.endswith(fault.route)), None)
            if found:
                self.breaks.remove(found)
            return found

    def _listen(self) -> None:
        self._server = _Server(("127.0.0.1", self._port), _Handler)
        self._server.line = self
        serve = {"poll_interval": 0.01}
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs=serve, name="line")
        self._thread.start()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    line: Line


class _Handler(BaseHTTPRequestHandler):
    """One request for each connection, passed on as it is."""

    server: _Server

    def do_GET(self) -> None:
        self._pass_on()

    def do_POST(self) -> None:
        self._pass_on()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        fault = self.server.line.meet(Request(self.path, dict(self.headers.items()), body))
        if fault and fault.moment is Moment.BEFORE:
            return self._drop(fault)
        upstream = HTTPConnection(urlsplit(self.server.line.target).netloc, timeout=_SERVER_S)
        try:
            upstream.request(self.command, self.path, body or None, dict(self.headers.items()))
            if fault and fault.moment is Moment.DURING:
                return self._drop(fault)
            answer = upstream.getresponse()
            content = answer.read()
        except (OSError, HTTPException):
            return None  # the server is gone: so is this connection
        finally:
            upstream.close()
        return self._drop(fault) if fault else self._answer(answer.status, dict(answer.getheaders()), content)

    def _drop(self, fault: Break) -> None:
        fault.then()
        fault.happened.set()

    def _answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.server.line.answered.append(content)
        self.send_response_only(status)
        for name, value in headers.items():
            if name.lower() not in {"connection", "transfer-encoding"}:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

"""Whatever answers in the API's place: nobody is taken for gone, or forgotten, because of a wrong address."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from server_stub.desk_service.backend import Backend
from server_stub.desk_service.people import People
from server_stub.testing import InProcessServer
from tests.helpers.api import refused
from tests.helpers.front_desk import Counter, counter


@contextmanager
def saying(status: int, body: bytes, **headers: str) -> Iterator[str]:
    """An address where everything gets the same answer."""

    class Same(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_DELETE = answer  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    server = HTTPServer(("127.0.0.1", 0), Same)
    thread = threading.Thread(target=server.serve_forever, name="same-answer")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


def envelope(kind: str) -> bytes:
    return json.dumps({"error": {"code": "1", "type": kind, "message": "no"}}).encode()


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (404, b"<html>Not here</html>", "api_unreachable"),
        (404, b"{}", "api_unreachable"),
        (200, b"<html>Welcome to the hotel</html>", "api_unreachable"),
        (200, b"[]", "api_unreachable"),
        (302, b"", "api_unreachable"),
        (502, b"<html>Bad gateway</html>", "api_unreachable"),
        (503, envelope("service_unavailable"), "api_unavailable"),
        (401, envelope("unauthorized"), "desk_misconfigured"),
        (403, envelope("forbidden"), "desk_misconfigured"),
    ],
)
def test_nobody_is_forgotten_by_mistake(
    server: InProcessServer, tmp_path: Path, status: int, body: bytes, reason: str
) -> None:
    with saying(status, body) as wrong, counter(server, tmp_path, api_host=wrong) as desk:
        person = known(desk)
        refused(desk.call("GET", f"/people/{person}"), 503, reason=reason)
        refused(desk.call("DELETE", f"/people/{person}", role="operator"), 503, reason=reason)
        assert People(desk.book).get(person).name == "Ada"


def test_a_busy_api_says_how_long(server: InProcessServer, tmp_path: Path) -> None:
    body = envelope("rate_limit_exceeded")
    with saying(429, body, retry_after="7") as busy, counter(server, tmp_path, api_host=busy) as desk:
        answer = desk.call("GET", f"/people/{known(desk)}")
        refused(answer, 429, reason="api_busy")
        assert answer.headers["retry-after"] == "7"


def known(desk: Counter) -> str:
    """A person the desk knows, and the right API too."""
    user_id = Backend(desk.server.url, desk.server.secret_key).create_user("per_" + desk.token[4:28])
    with desk.book.open() as connection:
        connection.execute(
            "INSERT INTO people VALUES (?, 'B-1', 'b-1', 'Ada', 'ada', ?, 1)", ("per_" + desk.token[4:28], user_id)
        )
    return "per_" + desk.token[4:28]

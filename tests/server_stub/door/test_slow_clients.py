"""Clients that take their time, stop in the middle, or send what two servers would read in two ways."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of

PATIENCE = 0.4


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer(settings=Settings(patience=PATIENCE, requests_per_second=1e6, burst=1_000_000)) as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


@pytest.fixture
def connect(server: InProcessServer) -> Iterator[Callable[[], socket.socket]]:
    host, port = server.url.removeprefix("http://").split(":")
    with ExitStack() as stack:
        yield lambda: stack.enter_context(socket.create_connection((host, int(port)), timeout=20))


def rest_of(connection: socket.socket) -> bytes:
    """Everything until the server hangs up; an exception when it does not."""
    read = b""
    while chunk := connection.recv(65536):
        read += chunk
    return read


def head(api: Api, *more: str) -> bytes:
    lines = ["POST /v1/users HTTP/1.1", "Host: x", f"Authorization: {api.headers['Authorization']}", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def test_a_hundred_unfinished_requests_hold_nobody_up(api: Api, connect: Callable[[], socket.socket]) -> None:
    waiting = [connect() for _ in range(100)]
    for connection in waiting:
        connection.sendall(b"POST /v1/users HTTP/1.1\r\nHost: x\r\n")
    assert api.post("/v1/users").status_code == 200
    assert [rest_of(connection) for connection in waiting] == [b""] * 100
    assert api.get("/v1/users").json()["count"] == 1


def test_a_connection_that_says_nothing_is_closed(connect: Callable[[], socket.socket]) -> None:
    assert rest_of(connect()) == b""


def test_a_second_request_that_stops_in_its_head(connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /heal")
    read = rest_of(connection)
    assert read.count(b"HTTP/1.1 200") == 1


def test_a_body_that_does_not_go_on(api: Api, connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(head(api, "Content-Length: 100") + b'{"metadata"')
    read = rest_of(connection)
    assert read.startswith(b"HTTP/1.1 400")
    assert json.loads(read.partition(b"\r\n\r\n")[2])["error"]["type"] == "bad_request"
    assert api.get("/v1/users").json()["count"] == 0


def test_a_slow_body_that_goes_on_is_taken(api: Api, connect: Callable[[], socket.socket]) -> None:
    connection, body = connect(), b'{"metadata": {"slow": "yes"}}'
    connection.sendall(head(api, f"Content-Length: {len(body)}"))
    for at in range(len(body)):
        connection.sendall(body[at : at + 1])
    assert connection.recv(65536).startswith(b"HTTP/1.1 200")


def test_half_a_body_and_gone(api: Api, connect: Callable[[], socket.socket]) -> None:
    connection = connect()
    connection.sendall(head(api, "Content-Length: 100") + b'{"metadata"')
    connection.close()
    assert api.get("/v1/users").json()["count"] == 0


@pytest.mark.parametrize(
    "more",
    [
        ("Content-Length: 2", "Content-Length: 3"),
        ("Content-Length: 2, 3",),
        ("Content-Length: -1",),
        ("Content-Length: 0x2",),
        ("Transfer-Encoding: gzip",),
        ("Transfer-Encoding: chunked, identity",),
        ("X: a\r\n b: c", "Content-Length : 2"),
        ("Content-Length: 2\0",),
    ],
    ids=repr,
)
def test_what_two_servers_read_in_two_ways(
    api: Api, connect: Callable[[], socket.socket], expect_log: Callable[[str], None], more: tuple[str, ...]
) -> None:
    expect_log("Invalid HTTP request received")
    connection = connect()
    connection.sendall(head(api, *more) + b"{}")
    read = rest_of(connection)
    assert read.startswith((b"HTTP/1.1 400", b"HTTP/1.1 501"))
    assert read.count(b"HTTP/1.1") == 1
    assert api.get("/v1/users").json()["count"] == 0


def test_chunks_win_over_a_length_and_nothing_is_left_over(api: Api, connect: Callable[[], socket.socket]) -> None:
    """RFC 9112, 6.3: whoever sends both is not believed about the length, and the connection ends."""
    connection = connect()
    smuggled = b"GET /v1/users HTTP/1.1\r\nHost: x\r\n\r\n"
    connection.sendall(head(api, "Transfer-Encoding: chunked", "Content-Length: 5") + b"0\r\n\r\n" + smuggled)
    answers = rest_of(connection)
    assert answers.startswith(b"HTTP/1.1 200")
    assert b"unauthorized" in answers or answers.count(b"HTTP/1.1") == 1, "what came behind has no key of its own"

"""Live states over real sockets: whole, cut off, half-open, and too many."""

import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from server_stub.doors.pinn.web.streams import PER_SESSION
from server_stub.testing import InProcessServer
from tests.helpers.asgi import SocketClient
from tests.helpers.pages import SESSIONS, Page


@pytest.fixture
def streaming() -> Iterator[InProcessServer]:
    """A server of its own: its streams end with it."""
    with InProcessServer() as running:
        yield running


@pytest.fixture
def page(streaming: InProcessServer) -> Page:
    page = Page(SocketClient(streaming.url), streaming.publishable_key)
    assert page.open(["device"]).status == 200
    return page


def events(page: Page, client: httpx.Client) -> Iterator[dict[str, object]]:
    headers = {"authorization": f"Bearer {page.session['polling_secret']}"}
    url = f"{page.http.issuer}{SESSIONS}/{page.auth_session_id}/events"
    with client.stream("GET", url, headers=headers, timeout=20) as answer:
        assert answer.status_code == 200, answer.read()
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            if line.startswith("data: "):
                yield json.loads(line[6:])


def test_states_until_the_end(streaming: InProcessServer, page: Page) -> None:
    with httpx.Client() as client:
        seen = events(page, client)
        assert next(seen)["state"] == "pending"
        streaming.clock.advance(121)
        assert next(seen)["state"] == "expired"
        assert list(seen) == []


def test_a_server_that_stops_does_not_wait_for_pages() -> None:
    with httpx.Client() as client:
        with InProcessServer() as server:
            page = Page(SocketClient(server.url), server.publishable_key)
            page.open(["device"])
            seen = events(page, client)
            assert next(seen)["state"] == "pending"
        assert list(seen) == []


def test_places_are_few_and_come_back(page: Page) -> None:
    with httpx.Client() as client:
        watching = [events(page, client) for _ in range(PER_SESSION)]
        assert [next(seen)["state"] for seen in watching] == ["pending"] * PER_SESSION
        with pytest.raises(AssertionError, match="rate_limit_exceeded"):
            next(events(page, client))
        assert page.state == "pending"
    again = _opened_in_the_end(page)
    assert again["state"] == "pending"


def _opened_in_the_end(page: Page) -> dict[str, object]:
    """The server notices that somebody left when it next looks, so it is asked until there is a place."""
    for _ in range(100):
        with httpx.Client() as client:
            try:
                return next(events(page, client))
            except AssertionError:
                continue
    raise AssertionError("no place came back")


def test_half_open_pages_keep_nobody_waiting(streaming: InProcessServer, page: Page) -> None:
    where = urlsplit(streaming.url)
    sockets = []
    for _ in range(PER_SESSION):
        line = socket.create_connection((where.hostname, where.port), timeout=20)
        path = f"{SESSIONS}/{page.auth_session_id}/events"
        head = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {page.session['polling_secret']}\r\n\r\n"
        line.sendall(head.encode())
        assert line.recv(12) == b"HTTP/1.1 200"
        sockets.append(line)
    assert page.state == "pending"
    streaming.clock.advance(121)
    for line in sockets:
        heard = b""
        while b"expired" not in heard:
            part = line.recv(4096)
            assert part
            heard += part
        line.close()


def test_a_stream_needs_the_secret(page: Page) -> None:
    page.session["polling_secret"] = "wps_" + "x" * 32
    with httpx.Client() as client, pytest.raises(AssertionError, match="polling_secret_unknown"):
        next(events(page, client))

"""Calling staff: what is sent, what counts as heard, and that nobody is called twenty times."""

import json
from collections.abc import Callable

import httpx
import pytest

from kiosk.client.transport import Transport
from kiosk.settings_file import load
from kiosk.staff_call import CallAt, NobodyToCall
from kiosk.staffing import make_staff_call

URL = "https://desk.example/bell"


class Bell:
    """Answers with ``status``, or not at all; ``now`` is the time."""

    def __init__(self, status: int | None = 204) -> None:
        self.status = status
        self.now = 1_800_000_000.0
        self.rung: list[httpx.Request] = []
        self.transport = Transport(network=httpx.MockTransport(self._answer))
        self.call = CallAt(self.transport, URL, "Front desk", lambda: self.now).call

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.rung.append(request)
        if self.status is None:
            raise httpx.ConnectError("cut")
        return httpx.Response(self.status, stream=httpx.ByteStream(b""))


def test_the_message_names_terminal_page_and_time_and_nobody() -> None:
    bell = Bell()
    assert bell.call("capture")
    (request,) = bell.rung
    assert (request.method, str(request.url)) == ("POST", URL)
    assert json.loads(request.content) == {
        "at": "2027-01-15T08:00:00+00:00",
        "page": "capture",
        "terminal": "Front desk",
    }


@pytest.mark.parametrize("status", [None, 302, 404, 500])
def test_staff_who_did_not_hear_are_called_again(status: int | None, expect_log: Callable[[str], None]) -> None:
    expect_log("staff could not be called")
    bell = Bell(status)
    assert not bell.call("who")
    assert not bell.call("who")
    assert len(bell.rung) == 2
    bell.status = 200
    assert bell.call("who")


def test_pressed_again_and_again_it_rings_once_in_a_while() -> None:
    bell = Bell()
    for _ in range(39):
        assert bell.call("home")
        bell.now += 1
    assert len(bell.rung) == 2
    bell.now -= 3600
    assert bell.call("home")
    assert len(bell.rung) == 3, "a clock set back keeps nobody from calling"


def test_the_settings_choose() -> None:
    with_url = make_staff_call(load(staff_call_url=URL), Bell().transport)
    assert isinstance(with_url, CallAt)
    nobody = make_staff_call(load(), Bell().transport)
    assert isinstance(nobody, NobodyToCall)
    assert not nobody.call("home")

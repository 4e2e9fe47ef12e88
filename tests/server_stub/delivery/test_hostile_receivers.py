"""Receivers that hang, drip, flood, redirect, or are not where their name says."""

import time
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_address

import pytest

from server_stub.delivery.post import LAST_WORDS_S, RECEIVERS_AT_ONCE
from server_stub.domain.delivering import TOGETHER
from server_stub.domain.entities import DeliveryState
from server_stub.domain.targets import Address
from server_stub.testing import InProcessServer
from tests.helpers.api import api_of
from tests.helpers.receiver import Answer, Receiver, receiving, status
from tests.server_stub.delivery.conftest import Office


def error(office: Office, url: str) -> str:
    """The word kept for the only try."""
    endpoint = office.endpoint(url).endpoint
    office.user()
    office.deliver()
    (kept,) = office.log(endpoint)
    (tried,) = kept.tries
    assert kept.state is DeliveryState.PENDING
    return str(tried["error"])


def test_one_that_hangs_holds_up_nobody_else(office: Office) -> None:
    """It answers only once the other has everything; were that one to wait for it, both would wait for ever."""
    office.timeout_s = 60.0
    with receiving() as good, receiving() as bad:
        bad.answers = [_after(good, 20)]
        hanging = office.endpoint(bad.url).endpoint
        office.endpoint(good.url)
        for _ in range(20):
            office.user()
        office.deliver()
    assert len(good.got) == 20
    assert {kept.state for kept in office.log(hanging)} == {DeliveryState.DELIVERED}


def test_eight_deliveries_go_to_one_receiver_together(office: Office) -> None:
    """It answers none before it has eight."""
    office.timeout_s = 60.0
    with receiving() as receiver:
        receiver.answers = [_after(receiver, TOGETHER)]
        endpoint = office.endpoint(receiver.url).endpoint
        for _ in range(TOGETHER):
            office.user()
        office.deliver()
    assert {kept.state for kept in office.log(endpoint)} == {DeliveryState.DELIVERED}


def test_thirty_two_receivers_are_served_together(office: Office) -> None:
    """None of them answers before all have been asked."""
    office.timeout_s = 60.0
    with receiving() as receiver:
        receiver.answers = [_after(receiver, RECEIVERS_AT_ONCE)]
        for number in range(RECEIVERS_AT_ONCE):
            office.endpoint(f"{receiver.url}/{number}")
        office.user()
        office.deliver()
    assert len({got.path for got in receiver.got}) == RECEIVERS_AT_ONCE


def test_one_that_hangs_is_cut_off_in_time(office: Office) -> None:
    with receiving() as receiver:
        receiver.answers = [receiver.hang]
        assert error(office, receiver.url) == "timeout"


def test_one_that_drips_is_cut_off_in_time(office: Office) -> None:
    with receiving() as receiver:
        receiver.answers = [_dripping(receiver)]
        assert error(office, receiver.url) == "timeout"


def test_megabytes_of_answer_are_not_read(office: Office) -> None:
    sent: list[int] = []
    with receiving(_flood(sent)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.deliver()
    assert office.log(endpoint)[0].state is DeliveryState.DELIVERED
    assert sum(sent) < 64 << 20  # it could not get rid of all of it


def test_a_redirect_is_a_failure_and_is_not_followed(office: Office) -> None:
    with receiving() as inside, receiving(status(307, location="")) as outside:
        outside.answers = [status(307, location=inside.url)]
        assert error(office, outside.url) == "redirect"
        assert inside.got == []


def test_nobody_there(office: Office) -> None:
    with receiving() as receiver:
        url = receiver.url
    assert error(office, url) == "connection_refused"


def test_a_name_that_means_this_machine_when_it_is_sent_to(office: Office) -> None:
    """Rebinding: the name was public when the endpoint was made."""
    found = [ip_address("93.184.215.14"), ip_address("10.0.0.7")]
    office.resolve = _resolver(found)
    assert error(office, "http://hooks.example.com/") == "address_refused"


def test_the_address_that_was_checked_is_the_one_connected_to(office: Office) -> None:
    """Under the name in ``Host``; the name is asked for once."""
    asked: list[str] = []
    with receiving() as receiver:
        port = receiver.url.rsplit(":", 1)[1]
        office.resolve = _resolver([ip_address("127.0.0.1")], asked)
        office.endpoint(f"http://hooks.example.com:{port}/")
        office.user()
        office.deliver()
    (got,) = receiver.got
    assert got.headers["host"] == f"hooks.example.com:{port}"
    assert asked == ["hooks.example.com"]


def test_a_name_that_nobody_knows(office: Office) -> None:
    async def unknown(host: str, port: int) -> list[Address]:
        raise OSError("no such name")

    office.resolve = unknown
    assert error(office, "http://hooks.example.com/") == "name_unknown"


def test_tls_with_a_certificate_of_nobody(office: Office) -> None:
    with receiving() as receiver:
        assert error(office, receiver.url.replace("http:", "https:")) in {"tls", "connection_lost"}


@pytest.mark.parametrize("code", [100, 199, 400, 404, 503])
def test_what_is_no_2xx_is_tried_again(office: Office, code: int) -> None:
    with receiving(status(code)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.deliver()
    assert office.log(endpoint)[0].next_at is not None


def test_a_server_stops_although_a_receiver_hangs() -> None:
    with receiving() as receiver:
        receiver.answers = [receiver.hang]
        with InProcessServer() as server, api_of(server) as api:
            api.made("/v1/webhook_endpoints", {"url": receiver.url, "events": ["user.created"]})
            api.user()
            receiver.wait(1)
            began = time.monotonic()
        assert time.monotonic() - began < LAST_WORDS_S + 5


def _resolver(found: list[Address], asked: list[str] | None = None):  # noqa: ANN202
    async def resolve(host: str, port: int) -> list[Address]:
        if asked is not None:
            asked.append(host)
        return found

    return resolve


def _after(other: Receiver, count: int) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        other.wait(count)
        status(200)(handler)

    return answer


def _dripping(receiver: Receiver) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not receiver.closing.wait(0.05):
            handler.wfile.write(b"X: y\r\n")

    return answer


def _flood(sent: list[int]) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-length", str(64 << 20))
        handler.end_headers()
        for _ in range(64):
            handler.wfile.write(bytes(1 << 20))
            sent.append(1 << 20)

    return answer

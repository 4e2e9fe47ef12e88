import json

import httpx
import pytest

from kiosk.client.errors import Unreachable
from kiosk.client.transport import Transport
from kiosk.secret import Secret
from kiosk.sinks import Collect, KeepNothing, PostTo
from tests.kiosk.client.stage import Network

TOKEN = Secret("header.claims.signature")


def posting(*answers: httpx.Response | Exception) -> tuple[PostTo, Network]:
    network = Network(list(answers))
    return PostTo(Transport(network=httpx.MockTransport(network)), "https://app.example.org/in"), network


def test_a_token_is_posted_with_what_belongs_to_it() -> None:
    sink, network = posting(httpx.Response(204))
    sink.deliver("usr_1", TOKEN, "log_1")
    assert str(network.last.url) == "https://app.example.org/in"
    assert json.loads(network.last.content) == {"id_token": TOKEN.reveal(), "log_id": "log_1", "user_id": "usr_1"}


def test_one_failure_is_repeated_at_once() -> None:
    sink, network = posting(httpx.ConnectError("cut"), httpx.Response(200))
    sink.deliver("usr_1", TOKEN, "log_1")
    assert len(network.requests) == 2


@pytest.mark.parametrize("status", [302, 400, 500])
def test_an_address_that_does_not_take_it_is_told(status: int) -> None:
    sink, network = posting(httpx.Response(status, headers={"location": "https://elsewhere.example.org"}))
    with pytest.raises(Unreachable) as caught:
        sink.deliver("usr_1", TOKEN, "log_1")
    assert TOKEN.reveal() not in str(caught.value)
    assert {request.url.host for request in network.requests} == {"app.example.org"}


def test_tokens_are_collected_in_order_and_do_not_show() -> None:
    sink = Collect()
    sink.deliver("usr_1", TOKEN, "log_1")
    sink.deliver("usr_2", TOKEN, "log_2")
    assert [token.user_id for token in sink.tokens] == ["usr_1", "usr_2"]
    assert TOKEN.reveal() not in repr(sink.tokens)


def test_nothing_is_kept_unless_asked() -> None:
    sink = KeepNothing()
    sink.deliver("usr_1", TOKEN, "log_1")
    assert not vars(sink)

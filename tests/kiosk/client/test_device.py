"""A phone's client before a server that answers as it likes."""

import json
from contextlib import ExitStack

import httpx
import pytest

from kiosk.client.address import Address
from kiosk.client.device import DeviceClient, Push
from kiosk.client.errors import Refused, Unreachable
from kiosk.client.transport import Transport
from kiosk.secret import Secret
from tests.kiosk.client.stage import HOST, KEY, NOW, PUBLISHABLE, SESSION, Answer, Network, ok, refusal

CLAIM = SESSION | {"web_app": {"app_id": "app_2", "name": "Bank"}}
DATES = {"date": "Sat, 16 Mar 2030 17:46:40 GMT"}


def client(*answers: Answer) -> tuple[DeviceClient, Network]:
    network = Network(list(answers))
    transport = Transport(network=httpx.MockTransport(network))
    return DeviceClient(transport, Address.of(HOST), PUBLISHABLE, KEY, lambda: float(NOW)), network


def stream(text: str) -> Answer:
    return lambda _request: httpx.Response(200, stream=httpx.ByteStream(text.encode()))


def heard(phone: DeviceClient, last: str | None = None) -> list[Push | None]:
    with phone.pushes(last, 1.0) as told:
        return list(told)


def test_a_claim_sends_the_code_it_was_given_and_only_then() -> None:
    phone, network = client(ok(CLAIM))
    claim = phone.claim("authsess_1", Secret("wc_1"), "claim-1")
    assert (claim.web_app.name, claim.flow) == ("Bank", ("either_palm",))
    assert network.body() == {"auth_session_id": "authsess_1", "code": "wc_1"}
    assert network.last.headers["idempotency-key"] == "claim-1"
    phone.claim("authsess_1", None, "claim-2")
    assert network.body() == {"auth_session_id": "authsess_1"}


@pytest.mark.parametrize("name", ["", "Bank\x1b[2J", "Bank\n", "\u202eknaB", "Bank\u200b", "x" * 201, None])
def test_a_name_that_would_fool_its_reader_is_nonsense(name: object) -> None:
    phone, _ = client(ok(CLAIM | {"web_app": {"app_id": "app_2", "name": name}}))
    with pytest.raises(Unreachable, match="server_nonsense"):
        phone.claim("authsess_1", None, "claim-1")


def test_pushes_are_heard_behind_the_last_one() -> None:
    data = json.dumps({"auth_session_id": "authsess_1"})
    phone, network = client(stream(f": here\n\nevent: other\ndata: x\n\nevent: push\nid: push_2\ndata: {data}\n\n"))
    assert heard(phone, "push_1") == [None, None, Push("authsess_1", "push_2")]
    assert network.last.headers["last-event-id"] == "push_1"
    assert "signature" in network.last.headers


@pytest.mark.parametrize(
    "event",
    [
        "event: push\nid: push_1\ndata: nonsense\n\n",
        'event: push\nid: push_1\ndata: {"auth_session_id": "../../x"}\n\n',
        'event: push\nid: a b\ndata: {"auth_session_id": "authsess_1"}\n\n',
        'event: push\ndata: {"auth_session_id": "authsess_1"}\n\n',
    ],
)
def test_a_push_that_is_none_is_nonsense(event: str) -> None:
    phone, _ = client(stream(event))
    with pytest.raises(Unreachable, match="server_nonsense"):
        heard(phone)


def test_a_clock_that_is_off_is_corrected_once_before_listening() -> None:
    phone, network = client(refusal(401, "signature_expired", DATES), stream(": here\n\n"))
    assert heard(phone) == [None]
    assert len(network.requests) == 2


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(refusal(401, "key_unknown"), "key_unknown"), (refusal(404, "not_found"), "not_found")],
)
def test_a_refusal_to_be_listened_to_is_told(answer: Answer, reason: str) -> None:
    phone, _ = client(answer)
    with pytest.raises(Refused, match=reason):
        heard(phone)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (httpx.Response(503), "server_error"),
        (httpx.Response(302), "server_nonsense"),
        (httpx.ReadTimeout("slow"), "server_timeout"),
        (httpx.ConnectError("gone"), "server_unreachable"),
    ],
)
def test_silence_has_kinds_for_streams_too(answer: Answer, code: str) -> None:
    phone, _ = client(answer)
    with pytest.raises(Unreachable, match=code), ExitStack() as stack:
        stack.enter_context(phone.pushes(None, 1.0))


def test_an_outage_while_listening_is_one() -> None:
    class Torn(httpx.SyncByteStream):
        def __iter__(self):  # noqa: ANN204 - httpx's own
            yield b": here\n\n"
            raise httpx.ReadError("torn")

    phone, _ = client(lambda _request: httpx.Response(200, stream=Torn()))
    with pytest.raises(Unreachable, match="server_unreachable"):
        heard(phone)

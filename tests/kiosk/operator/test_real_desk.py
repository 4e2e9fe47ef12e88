"""The kiosk's side against the real desk and the real server: same codes on both ends of the wire."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk import connection
from kiosk.client.errors import Refused, Unreachable
from kiosk.client.front_desk import AtDesk, FrontDeskClient
from kiosk.client.transport import Message, Reply, Transport
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.vaults.memory import MemoryVault
from server_stub.testing import InProcessServer
from tests.helpers.front_desk import Counter, counter

CLERK, OPERATOR = AtDesk("clerk", "Zoë"), AtDesk("operator")


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture
def place(server: InProcessServer, tmp_path: Path) -> Iterator[Counter]:
    with counter(server, tmp_path) as made:
        yield made


@pytest.fixture
def client(place: Counter) -> Iterator[FrontDeskClient]:
    transport = Transport()
    yield FrontDeskClient(transport, place.url, lambda: Secret(place.token))
    transport.close()


class Says:
    """A network on which everything gets the same answer."""

    def __init__(self, status: int, body: bytes) -> None:
        self._reply = Reply(status, {}, body)

    def send(self, message: Message) -> Reply:
        return self._reply

    def flow(self, message: Message, silence_s: float) -> NoReturn:
        raise NotImplementedError


def refusal(question: object, *given: object) -> tuple[str, int]:
    with pytest.raises(Refused) as caught:
        question(*given)  # type: ignore[operator]
    return caught.value.reason, caught.value.status


def test_everything_a_clerk_does(place: Counter, client: FrontDeskClient) -> None:
    assert client.me(CLERK).name == "front-desk-1"
    made = client.create(CLERK, "B-1001", "Ada Lovelace")
    assert client.search(CLERK, "love").data == (made,)
    key = client.issue(CLERK, made.person_id, "enrollment")
    assert key.secret.reveal().startswith("eks_")
    assert key.seconds == 600
    shown = client.person(CLERK, made.person_id)
    assert (shown.gone, shown.left_palm_enrolled, shown.devices, shown.attempts) == (False, False, (), ())
    assert refusal(client.issue, CLERK, made.person_id, "recovery") == ("factor_not_enrolled", 409)
    assert refusal(client.delete, CLERK, made.person_id, "palms/left") == ("factor_not_enrolled", 404)
    assert refusal(client.delete, CLERK, made.person_id) == ("role_missing", 403)
    assert refusal(client.override, CLERK, made.person_id, "ten letters") == ("role_missing", 403)
    assert {row.clerk for row in place.acts()} == {"Zoë"}


def test_what_an_operator_does_besides(place: Counter, client: FrontDeskClient) -> None:
    made = client.create(OPERATOR, "B-1001", "")
    done = client.override(OPERATOR, made.person_id, "Passport was shown")
    assert done.act_id in {row.act_id for row in place.acts()}
    client.delete(OPERATOR, made.person_id)
    assert refusal(client.person, OPERATOR, made.person_id) == ("person_unknown", 404)


def test_the_server_behind_the_desk_is_down(place: Counter, client: FrontDeskClient) -> None:
    made = client.create(CLERK, "B-1001", "")
    with place.server.store_down():
        assert refusal(client.person, CLERK, made.person_id) == ("api_unavailable", 503)


def test_no_token_asks_nobody(place: Counter) -> None:
    transport = Transport()
    without = FrontDeskClient(transport, place.url, lambda: None)
    assert refusal(without.search, CLERK, "ada") == ("desk_token_missing", 401)
    transport.close()
    assert place.acts() == []


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"[]"),
        (200, b'{"object":"list","data":[{"object":"person"}],"has_more":false}'),
        (200, b'{"object":"list","data":{},"has_more":0}'),
        (200, b"\xff" * 10),
        (200, json.dumps({"object": "list", "data": [], "has_more": "no"}).encode()),
        (302, b""),
        (401, b"<html>"),
        (503, b"<html>busy</html>"),
        (503, b'{"error":{"reason":"../../etc"}}'),
    ],
)
def test_an_answer_of_nobody_we_know(status: int, body: bytes) -> None:
    client = FrontDeskClient(Says(status, body), "https://desk.example", lambda: Secret("dts_x"))
    with pytest.raises(Unreachable):
        client.search(CLERK, "ada")


def test_the_token_lies_in_the_vault_by_desk() -> None:
    vault, token = MemoryVault(), Secret("dts_" + "a" * 32)
    connection.keep_desk_token(vault, "https://desk.example", token)
    assert connection.desk_token(vault, "https://desk.example") == token
    assert connection.desk_token(vault, "https://other.example") is None
    for wrong in ("", "dts_short", "sk_" + "a" * 32, "dts_" + "a" * 33):
        with pytest.raises(ValueError, match="desk token"):
            connection.keep_desk_token(vault, "https://desk.example", Secret(wrong))


def test_without_an_address_there_is_no_desk() -> None:
    transport = Transport()
    assert connection.make_front_desk(Settings(), transport, MemoryVault()) is None
    assert connection.make_front_desk(Settings(desk_url="https://desk.example"), transport, MemoryVault()) is not None
    transport.close()
    with pytest.raises(ValueError, match="https"):
        Settings(desk_url="http://desk.example")

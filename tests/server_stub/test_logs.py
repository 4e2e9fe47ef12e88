"""Every logger says all it can, libraries included: no address of a webhook, no token and nobody's id is among it."""

import logging
from collections.abc import Iterator

import httpx
import pytest

from server_stub.logs import QUIET, Masking, masked, quiet_libraries
from server_stub.testing import InProcessServer
from tests.helpers.api import Api
from tests.helpers.front_desk import counter
from tests.helpers.receiver import Receiver, receiving, status

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c3IifQ.c2ln"


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What a program that asks for everything writes. Levels are put back."""
    caplog.set_level(logging.DEBUG)
    for name in QUIET:
        caplog.set_level(logging.DEBUG, logger=name)
    quiet_libraries()
    return caplog


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving(
        status(500), status(302, location="https://elsewhere.example/?token=carried-on"), status(200)
    ) as one:
        yield one


def test_a_day_with_a_webhook_and_a_desk(
    everything: pytest.LogCaptureFixture, receiver: Receiver, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with InProcessServer() as server, httpx.Client(base_url=server.url) as http:
        api = Api(http, server.account)
        api.made("/v1/webhook_endpoints", {"url": f"{receiver.url}/in?token=open-sesame", "events": ["user.created"]})
        users = [api.user() for _ in range(3)]
        receiver.wait(3)
        with counter(server, tmp_path_factory.mktemp("desk")) as desk:
            person = desk.person("B-77", "Ada Lovelace")
            key = desk.made(f"/people/{person}/enrollment_keys", {})["secret"]
            assert desk.look(person)
        assert server.secret_key not in everything.text
    logged = "\n".join([everything.text, *(Masking().format(record) for record in everything.records)])
    assert "server_stub.access" in logged
    for hidden in ("open-sesame", "carried-on", "/in?", *users, person, key, "B-77", "Lovelace", desk.token):
        assert hidden not in logged, hidden


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("POST https://u:p@shop.example/in?token=s#x failed", "POST https://…@shop.example/in?… failed"),
        ("at 'http://shop.example/?a=1', twice", "at 'http://shop.example/?…', twice"),
        ("key sk_" + "a" * 32 + " and " + TOKEN, "key sk_… and …"),
        ("postgresql://palm:word@db/palms is away", "postgresql://…@db/palms is away"),
        ("GET /v1/users 200 3.1 ms req_abc", "GET /v1/users 200 3.1 ms req_abc"),
        ("is it so? https://shop.example says so", "is it so? https://shop.example says so"),
    ],
)
def test_what_is_masked(line: str, written: str) -> None:
    assert masked(line) == written


def test_a_trace_is_masked_too() -> None:
    try:
        raise ValueError("https://shop.example/?token=open-sesame")
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "failed", None, (ValueError, error, error.__traceback__))
    assert "open-sesame" not in Masking().format(record)
    assert "shop.example" in Masking().format(record)

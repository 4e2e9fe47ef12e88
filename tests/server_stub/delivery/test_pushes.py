"""A page that waits for a user wakes that user's phones, over real sockets."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from pydantic import SecretStr

from server_stub.settings import Settings
from server_stub.testing import InProcessServer, at_ease
from tests.helpers.api import Api, api_of
from tests.helpers.asgi import SocketClient
from tests.helpers.sdk import Phone, Sender
from tests.helpers.signing import fresh_nonce
from tests.server_stub.delivery.conftest import MASTER_KEY

PATH = "/v1/sdk/pushes"


@pytest.fixture(scope="module", params=["outbox", "procrastinate"])
def server(request: pytest.FixtureRequest) -> Iterator[InProcessServer]:
    if request.param == "outbox":
        with InProcessServer() as running:
            yield running
        return
    settings = at_ease().model_copy(update={"queue": request.param, "master_key": SecretStr(MASTER_KEY)})
    with InProcessServer(settings=settings, database=request.getfixturevalue("with_queue")) as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


def enrolled(server: InProcessServer, api: Api, user_id: str, token: str | None = "apns") -> Phone:
    app = api.made("/v1/apps/ios", {"name": "Phone app", "description": None})
    phone = Phone(SocketClient(server.url), server.clock, app["publishable_key"])
    body = phone.introduction()
    body["device"] |= {"push_notification_token": token} if token else {}
    assert phone.enroll(api.made("/v1/enrollment_keys", {"user_id": user_id})["secret"], body).status == 200
    return phone


def page(server: InProcessServer, api: Api, user_id: str) -> str:
    """A page that knows who it waits for; the id of its session."""
    hint = api.made("/v1/user_hints", {"user_id": user_id})["user_hint"]
    key = {"Pinn-Publishable-Key": api.account.app.publishable_key}
    made = api.http.post("/v1/web/auth_sessions", headers=key, json={"flow": ["device"], "user_hint": hint})
    assert made.status_code == 200, made.text
    return made.json()["auth_session_id"]


@contextmanager
def listening(server: InProcessServer, sender: Sender, last: str | None = None) -> Iterator[Iterator[dict[str, str]]]:
    """Pushes as a phone hears them."""
    headers = {"pinn-publishable-key": sender.publishable_key}
    now, nonce = server.clock.now(), fresh_nonce()
    signed = sender.key.sign("GET", server.url + PATH, headers, b"", created=now, nonce=nonce)
    more = {"last-event-id": last} if last else {}
    with (
        httpx.Client(timeout=10) as client,
        client.stream("GET", server.url + PATH, headers={**signed, **more}) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield _events(answer)


def _events(answer: httpx.Response) -> Iterator[dict[str, str]]:
    found: dict[str, str] = {}
    for line in answer.iter_lines():
        name, _, value = line.partition(": ")
        if line and name:
            found[name] = value
        elif not line and found:
            yield found
            found = {}


def test_a_connected_phone_hears_of_a_page_and_nothing_but_its_session(server: InProcessServer, api: Api) -> None:
    user_id = api.user()
    phone = enrolled(server, api, user_id)
    with listening(server, phone) as pushes:
        session = page(server, api, user_id)
        push = next(pushes)
    assert push["event"] == "push"
    assert json.loads(push["data"]) == {"auth_session_id": session}
    claimed = phone.send("POST", "/v1/sdk/web_sessions/claim", {"auth_session_id": session})
    assert claimed.status == 200


def test_a_phone_that_was_away_hears_what_has_not_expired_and_not_twice(server: InProcessServer, api: Api) -> None:
    user_id = api.user()
    phone = enrolled(server, api, user_id)
    first, second = page(server, api, user_id), page(server, api, user_id)
    with listening(server, phone) as pushes:
        heard = [next(pushes), next(pushes)]
    assert [json.loads(push["data"])["auth_session_id"] for push in heard] == [first, second]
    with listening(server, phone, heard[0]["id"]) as pushes:
        assert json.loads(next(pushes)["data"])["auth_session_id"] == second
    server.clock.advance(121)
    with listening(server, phone) as pushes:
        third = page(server, api, user_id)
        assert json.loads(next(pushes)["data"])["auth_session_id"] == third


def test_nobody_else_is_woken(server: InProcessServer, api: Api) -> None:
    """Neither another user's phone, nor one without a push token."""
    user_id, stranger = api.user(), api.user()
    silent, other = enrolled(server, api, user_id, token=None), enrolled(server, api, stranger)
    page(server, api, user_id)
    with listening(server, silent), listening(server, other) as others:
        page(server, api, stranger)
        assert next(others)["event"] == "push"
        enrolled(server, api, stranger)
        with server.core.store.read() as work:
            (quiet,) = work.devices.of_user(user_id)
            assert work.pushes.waiting(quiet.device_id, server.clock.now()) == ()


def test_who_may_not_listen(server: InProcessServer, api: Api) -> None:
    app = api.made("/v1/apps/ios", {"name": "Phone app", "description": None})
    stranger = Phone(SocketClient(server.url), server.clock, app["publishable_key"])
    assert stranger.send("GET", PATH).reason == "key_unknown"
    kiosk = Sender(SocketClient(server.url), server.clock, api.account.app.publishable_key)
    code = api.made("/v1/pairing_codes", {"app_id": api.account.app.app_id})["secret"]
    body: dict[str, object] = {"name": "Front desk", "key": kiosk.key.pem}
    assert kiosk.send("POST", "/v1/sdk/terminals", body, bearer=code).status == 200
    assert kiosk.send("GET", PATH).status == 401


def test_a_stream_ends_with_the_device(server: InProcessServer, api: Api) -> None:
    user_id = api.user()
    phone = enrolled(server, api, user_id)
    with listening(server, phone) as pushes:
        (device,) = api.get(f"/v1/users/{user_id}/devices").json()["data"]
        assert api.call("DELETE", f"/v1/devices/{device['device_id']}").status_code == 204
        assert list(pushes) == []


def test_by_default_this_server_pushes_nothing() -> None:
    settings = Settings(requests_per_second=1000, burst=1000)
    with InProcessServer(settings=settings) as server, api_of(server) as api:
        phone = enrolled(server, api, api.user())
        assert phone.send("GET", PATH).status == 404

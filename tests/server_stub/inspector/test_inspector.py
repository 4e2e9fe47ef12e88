"""The request inspector: what it shows and orders, what it hides, and when it is not there."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from server_stub.inspector.routes import is_here
from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of, refused
from tests.helpers.asgi import SocketClient
from tests.helpers.palms import template
from tests.helpers.sdk import Sender, captured

AT_EASE = {"requests_per_second": 100_000, "burst": 100_000}


@pytest.fixture
def server() -> Iterator[InProcessServer]:
    with InProcessServer(settings=Settings(inspector=True, **AT_EASE)) as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


def order(api: Api, **told: object) -> httpx.Response:
    return api.http.post("/inspector/api/answers", json=told)


def seen(api: Api) -> list[dict[str, Any]]:
    return list(api.http.get("/inspector/api/requests").json()["data"])


def test_off_unless_asked_for() -> None:
    assert Settings().inspector is False
    with InProcessServer() as server, api_of(server) as api:
        for path in ("/inspector", "/inspector/api/requests", "/inspector/api/clock"):
            refused(api.http.get(path), 404)


def test_absent_from_the_first_live_key_on(
    server: InProcessServer, api: Api, expect_log: Callable[[str], None]
) -> None:
    expect_log("the inspector is gone")
    order(api, method="GET", path="/v1/users", status=503)
    api.http.post("/inspector/api/clock", json={"fix": 1_000})
    with api_of(server, livemode=True) as live:
        user = live.made("/v1/users")
        assert user["created_at"] > 1_000_000_000, "a live request never sees a clock that was set"
        assert live.get("/v1/users").status_code == 200, "nor an order"
        for path in ("", "/api/requests", "/api/answers", "/api/clock"):
            refused(live.http.get("/inspector" + path), 404)
    refused(order(api, method="GET", path="/v1/users", status=503), 404)
    assert api.get("/v1/users").status_code == 200


def test_the_last_exchanges_newest_first(api: Api) -> None:
    user = api.made("/v1/users", {"metadata": {"a": "b"}})
    refused(api.get("/v1/users/usr_none"), 404)
    last, first = seen(api)
    assert (first["method"], first["path"], first["answer"]["status"]) == ("POST", "/v1/users", 200)
    assert first["body"] == {"metadata": {"a": "b"}}
    assert first["answer"]["body"] == user
    assert first["answer"]["headers"]["pinn-request-id"].startswith("req_")
    assert (last["path"], last["answer"]["status"]) == ("/v1/users/usr_none", 404)
    api.http.delete("/inspector/api/requests")
    assert seen(api) == []


def test_only_so_many_are_kept(api: Api) -> None:
    for _ in range(210):
        api.http.get("/health")
    assert len(seen(api)) == 200


def test_no_secret_is_shown(server: InProcessServer, api: Api) -> None:
    kiosk = Sender(SocketClient(server.url), server.clock, server.publishable_key)
    code = server.new_pairing_code()
    body: dict[str, object] = {"name": "Front desk", "key": kiosk.key.pem}
    assert kiosk.send("POST", "/v1/sdk/terminals", body, bearer=code).status == 200
    own = Api(api.http, server.account)
    user = own.user()
    secret = own.made("/v1/enrollment_keys", {"user_id": user})["secret"]
    palm = captured(template("left", 1))
    assert kiosk.enroll(secret, palm).status == 200
    session = kiosk.send("POST", "/v1/sdk/auth_sessions", {"flow": ["left_palm"], "user_id": user})
    token = kiosk.verify(session, palm).json["id_token"]
    shown = json.dumps(seen(api)) + api.http.get("/inspector").text
    told = palm["palm"]["left"]["data"]  # type: ignore[index]
    for hidden in (server.secret_key, code, secret, token, told, session.json["challenge"]):
        assert hidden not in shown
    assert user in shown
    assert "/v1/sdk/enrollments" in shown


def test_the_next_answers_are_ordered(api: Api) -> None:
    order(api, method="POST", path="/v1/users", status=503)
    order(api, method="GET", path="/v1/users/{user_id}", status=429, times=2)
    assert len(api.http.get("/inspector/api/answers").json()["data"]) == 3
    refused(api.post("/v1/users"), 503)
    user = api.user()
    for _ in range(2):
        refused(api.get(f"/v1/users/{user}"), 429)
    assert api.get(f"/v1/users/{user}").status_code == 200
    order(api, method="GET", path="/v1/users", status=500)
    api.http.delete("/inspector/api/answers")
    assert api.get("/v1/users").status_code == 200


def test_when_to_come_back_is_ordered_too(api: Api) -> None:
    order(api, method="GET", path="/v1/users", status=429, retry_after=7)
    order(api, method="GET", path="/v1/users", status=503, retry_after=0)
    assert [api.get("/v1/users").headers.get("retry-after") for _ in range(3)] == ["7", "0", None]


def test_a_delay(api: Api) -> None:
    order(api, method="GET", path="/health", delay_ms=300)
    began = time.monotonic()
    assert api.http.get("/health").status_code == 200
    assert time.monotonic() - began >= 0.3


def test_a_dropped_connection(api: Api) -> None:
    order(api, method="POST", path="/v1/users", drop=True)
    with pytest.raises(httpx.TransportError):
        api.post("/v1/users")
    assert api.get("/v1/users").json()["count"] == 0
    dropped = next(one for one in seen(api) if one["method"] == "POST")
    assert dropped["answer"]["status"] is None


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"method": "GET", "path": "/health"},
        {"method": "GET", "path": "health", "drop": True},
        {"method": "get", "path": "/health", "drop": True},
        {"method": "GET", "path": "/health", "status": 200},
        {"method": "GET", "path": "/health", "status": 418},
        {"method": "GET", "path": "/health", "delay_ms": -1},
        {"method": "GET", "path": "/health", "status": 500, "retry_after": 5},
        {"method": "GET", "path": "/health", "status": 429, "retry_after": -1},
        {"method": "GET", "path": "/health", "drop": True, "more": 1},
    ],
)
def test_orders_that_are_none(api: Api, told: dict[str, object]) -> None:
    refused(order(api, **told), 400)


def test_the_clock_is_fixed_moved_and_reset(api: Api) -> None:
    clock = "/inspector/api/clock"
    assert api.http.post(clock, json={"fix": 1_700_000_000}).json() == {"now": 1_700_000_000, "fixed": True}
    assert api.made("/v1/users")["created_at"] == 1_700_000_000
    api.http.post(clock, json={"move": 60})
    assert api.made("/v1/users")["created_at"] == 1_700_000_060
    api.http.post(clock, json={})
    assert abs(api.made("/v1/users")["created_at"] - time.time()) < 5
    api.http.post(clock, json={"move": -3600})
    assert abs(api.made("/v1/users")["created_at"] + 3600 - time.time()) < 5
    refused(api.http.post(clock, json={"move": "1"}), 400)


def test_the_page_works_by_its_forms(api: Api) -> None:
    own = {"Origin": str(api.http.base_url).rstrip("/")}
    told = {"method": "GET", "path": "/health", "status": "503", "delay_ms": ""}
    assert api.http.post("/inspector/answers", data=told, headers=own).status_code == 303
    assert api.http.post("/inspector/clock", data={"fix": "1700000000"}, headers=own).status_code == 303
    page = api.http.get("/inspector").text
    assert "2023-11-14" in page
    assert "503" in page
    refused(api.http.get("/health"), 503)
    assert api.http.post("/inspector/clear", headers=own).status_code == 303
    assert seen(api) == []


def test_what_is_shown_cannot_write_the_page(api: Api) -> None:
    api.made("/v1/users", {"metadata": {"a": "<script>alert(1)</script>"}})
    page = api.http.get("/inspector")
    assert "<script" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


@pytest.mark.parametrize("header", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}])
def test_other_pages_and_names_find_nothing(api: Api, header: dict[str, str]) -> None:
    refused(api.http.get("/inspector/api/requests", headers=header), 404)
    refused(api.http.post("/inspector/api/clock", json={"fix": 1}, headers=header), 404)


def test_other_machines_find_nothing(api: Api) -> None:
    assert [is_here(host) for host in ("127.0.0.1", "::1", "localhost")] == [True] * 3
    assert [is_here(host) for host in ("192.0.2.1", "palm.example", "", None)] == [False] * 4


def test_a_client_that_hangs_up_first_breaks_nothing(server: InProcessServer, api: Api) -> None:
    order(api, method="GET", path="/health", delay_ms=200)
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
    assert api.http.get("/health").status_code == 200

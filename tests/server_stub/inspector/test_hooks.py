"""Webhooks sent to the inspector: they appear with their payload, and whether their signature is genuine."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from server_stub.settings import Settings
from server_stub.testing import LOOPBACK, InProcessServer
from tests.helpers.api import Api, api_of, refused
from tests.helpers.waiting import until

HOOKS = "/inspector/api/hooks"


@pytest.fixture
def server() -> Iterator[InProcessServer]:
    settings = Settings(inspector=True, webhook_networks=LOOPBACK, requests_per_second=100_000, burst=100_000)
    with InProcessServer(settings=settings) as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


def came(api: Api) -> list[dict[str, Any]]:
    return list(api.http.get(HOOKS).json()["data"])


def endpoint(server: InProcessServer, api: Api, *events: str) -> dict[str, Any]:
    return api.made("/v1/webhook_endpoints", {"url": f"{server.url}/inspector/hooks", "events": list(events)})


def test_a_sent_hook_appears_and_verifies(server: InProcessServer, api: Api) -> None:
    made = endpoint(server, api, "user.created")
    user = api.user()
    until(lambda: len(came(api)) == 1)
    (hook,) = came(api)
    assert (hook["type"], hook["genuine"]) == ("user.created", True)
    assert hook["event"] == api.get(f"/v1/events/{hook['event']['event_id']}").json()
    assert hook["event"]["data"]["object"]["user_id"] == user
    page = api.http.get("/inspector").text
    assert "Signature genuine" in page
    assert user in page
    assert made["secret"] not in page
    log = api.get(f"/v1/webhook_endpoints/{made['webhook_endpoint_id']}/deliveries").json()["data"]
    assert [entry["state"] for entry in log] == ["delivered"]
    api.http.delete(HOOKS)
    assert came(api) == []


def test_it_verifies_by_the_clock_that_was_set(server: InProcessServer, api: Api) -> None:
    endpoint(server, api, "user.created")
    api.http.post("/inspector/api/clock", json={"move": 86_400})
    api.user()
    until(lambda: [hook["genuine"] for hook in came(api)] == [True])


def test_and_while_its_secret_is_being_replaced(server: InProcessServer, api: Api) -> None:
    made = endpoint(server, api, "user.created")
    api.made(f"/v1/webhook_endpoints/{made['webhook_endpoint_id']}/secret")
    api.user()
    until(lambda: [hook["genuine"] for hook in came(api)] == [True])


def test_what_is_not_genuine_is_shown_and_refused(server: InProcessServer, api: Api) -> None:
    endpoint(server, api, "user.created")
    api.user()
    until(lambda: len(came(api)) == 1)
    event = came(api)[0]["event"]
    forged: list[tuple[dict[str, str], object]] = [
        ({}, event),
        ({"Pinn-Signature": f"t={server.clock.now()},v1={'0' * 64}"}, event),
        ({"Pinn-Signature": "\u00b9"}, event),
        ({}, {"event_id": "evt_none"}),
        ({}, {"event_id": "\u0000"}),
        ({}, {"event_id": ["x"]}),
        ({}, []),
    ]
    for headers, body in forged:
        sent = {name: value.encode("utf-8") for name, value in headers.items()}
        assert httpx.post(f"{server.url}/inspector/hooks", json=body, headers=sent).status_code == 400
    assert httpx.post(f"{server.url}/inspector/hooks", content=b"\xff<script>").status_code == 400
    shown = came(api)
    assert [hook["genuine"] for hook in shown] == [False] * 8 + [True]
    page = api.http.get("/inspector").text
    assert "Signature not ours" in page
    assert "<script" not in page


def test_only_so_many_are_kept(server: InProcessServer, api: Api) -> None:
    with httpx.Client(base_url=server.url) as http:
        for _ in range(205):
            http.post("/inspector/hooks", json={})
    assert len(came(api)) == 200


def test_no_other_machine_or_page_reaches_it(api: Api) -> None:
    refused(api.http.post("/inspector/hooks", json={}, headers={"Host": "evil.example"}), 404)
    refused(api.http.get(HOOKS, headers={"Origin": "https://evil.example"}), 404)


def test_off_unless_asked_for() -> None:
    with InProcessServer() as server, api_of(server) as api:
        refused(api.http.post("/inspector/hooks", json={}), 404)

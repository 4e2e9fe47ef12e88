"""Checks 57 to 59: webhooks."""

from collections.abc import Callable, Iterator

import pytest

from server_stub.testing import InProcessServer, at_ease
from tests.conformance.pinn.backend import Backend
from tests.helpers.cluster import Cluster
from tests.helpers.receiver import Receiver, receiving, status

FIELDS = {"object", "webhook_endpoint_id", "created_at", "updated_at", "status", "url", "events", "livemode", "secret"}
MARK = {"a": "b"}


@pytest.fixture(scope="module")
def on_procrastinate(postgresql_url: str) -> Iterator[InProcessServer]:
    with Cluster(postgresql_url, at_ease().model_copy(update={"queue": "procrastinate"})) as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql, two processes", "the same, procrastinate"])
def server(
    request: pytest.FixtureRequest,
    on_sqlite: InProcessServer,
    on_postgresql: InProcessServer,
    on_procrastinate: InProcessServer,
) -> InProcessServer:
    """Every way of running the server in which deliveries go another way."""
    return {"sqlite": on_sqlite, "the same, procrastinate": on_procrastinate}.get(request.param, on_postgresql)


def marked(backend: Backend, receiver: Receiver, count: int) -> None:
    """Let a last event through to a second endpoint: what was to come before it has come."""
    backend.call("WebhookEndpoint.create", receiver.url + "/mark", ["app.created"])
    backend.call("App.create", "web", "Mark")
    receiver.wait(count + 1)


def tried(backend: Backend, endpoint_id: str, count: int) -> None:
    """Wait until the server has written down so many tries: the next one is counted from then."""
    for _ in range(300):
        (delivery,) = backend.raw("GET", f"/v1/webhook_endpoints/{endpoint_id}/deliveries").json()["data"]
        if len(delivery["tries"]) == count:
            return
    raise AssertionError(delivery)


def test_57_a_new_user_leads_to_one_signed_delivery(backend: Backend) -> None:
    with receiving() as receiver:
        endpoint = backend.call("WebhookEndpoint.create", receiver.url + "/hooks", ["user.created"])
        assert set(endpoint.response) == FIELDS
        assert endpoint.secret.startswith("whsec_")
        assert (endpoint.status, endpoint.events, endpoint.livemode) == ("enabled", ["user.created"], False)
        user = backend.call("User.create")
        backend.call("User.update", user.user_id, MARK, None)
        marked(backend, receiver, 1)
    (got,) = [one for one in receiver.got if one.path == "/hooks"]
    assert got.event["type"] == "user.created"
    assert got.event["data"]["object"]["user_id"] == user.user_id
    assert got.event == backend.call("Event.retrieve", got.event["event_id"]).response
    assert got.signed_with(endpoint.secret)


def test_58_changed_and_deleted_endpoints(backend: Backend) -> None:
    with receiving() as receiver:
        endpoint = backend.call("WebhookEndpoint.create", receiver.url + "/hooks", ["user.created"])
        one = endpoint.webhook_endpoint_id
        assert backend.call("WebhookEndpoint.update", one).response == endpoint.response
        assert backend.call("WebhookEndpoint.retrieve", one).response == endpoint.response
        assert backend.call("WebhookEndpoint.update", one, status="disabled").status == "disabled"
        backend.call("User.create")
        marked(backend, receiver, 0)
        assert [got.path for got in receiver.got] == ["/mark"]
        assert backend.call("WebhookEndpoint.delete", one) is True
        assert backend.refused("WebhookEndpoint.retrieve", one).type == "not_found"
        (left,) = backend.call("WebhookEndpoint.list").items
        assert (left.url, left.secret) == (receiver.url + "/mark", None)


def test_59_refused_twice_it_comes_again(backend: Backend, moved: Callable[[int], None]) -> None:
    with receiving(status(500), status(500), status(200)) as receiver:
        endpoint = backend.call("WebhookEndpoint.create", receiver.url, ["user.created"])
        backend.call("User.create")
        for count, pause in ((1, 13), (2, 37)):
            receiver.wait(count)
            tried(backend, endpoint.webhook_endpoint_id, count)
            moved(pause)
        first, second, third = receiver.wait(3)
    assert first.event["event_id"] == second.event["event_id"] == third.event["event_id"]
    assert first.body == second.body == third.body
    assert all(got.signed_with(endpoint.secret) for got in receiver.got)
    assert first.signed_at < second.signed_at < third.signed_at

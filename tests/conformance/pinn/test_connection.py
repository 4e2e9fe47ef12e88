"""Checks 1 to 9: connection and errors."""

import json
import time

import pytest

from server_stub.settings import Settings
from tests.conformance.pinn.backend import Backend, Serve, envelope_of
from tests.conformance.pinn.official import Official


def test_01_health(backend: Backend) -> None:
    assert backend.call("healthy") is True
    answer = backend.raw("GET", "/health")
    assert answer.status_code == 200
    assert isinstance(answer.json(), dict)
    assert backend.raw("GET", "/health", headers={"authorization": ""}).status_code == 200


def test_02_unknown_secret_key(backend: Backend) -> None:
    backend.client.set(secret_key="sk_" + "x" * 32)
    error = backend.refused("User.create")
    assert (error.kind, error.code, error.type) == ("AuthenticationError", "401", "unauthorized")
    answer = backend.raw("POST", "/v1/users", headers={"authorization": ""})
    assert answer.status_code == 401
    assert envelope_of(answer)["type"] == "unauthorized"


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("GET", "/v1/nothing", b"", 404),
        ("GET", "/users", b"", 404),
        ("GET", "/v1/users/", b"", 404),
        ("GET", "//v1/users", b"", 404),
        ("PUT", "/v1/users", b"", 405),
        ("POST", "/v1/users", b"{", 400),
        ("POST", "/v1/users", b"[]", 400),
        ("POST", "/v1/users", b"\xff", 400),
        ("POST", "/v1/users", b'{"metadata": {"a": "' + b"x" * 2_000_000 + b'"}}', 400),
    ],
    ids=["route", "unversioned", "slash", "slashes", "method", "malformed", "list", "bytes", "oversized"],
)
def test_03_every_refusal_has_the_envelope(
    backend: Backend, method: str, path: str, content: bytes, status: int
) -> None:
    answer = backend.raw(method, path, content=content)
    assert answer.status_code == status
    envelope_of(answer)


def test_04_unknown_id(backend: Backend) -> None:
    error = backend.refused("User.retrieve", "usr_" + "x" * 24)
    assert (error.kind, error.type, error.code) == ("InvalidRequestError", "not_found", "404")


def test_05_another_accounts_user(backend: Backend) -> None:
    other = backend.server.new_account()
    backend.use(other)
    foreign = backend.call("User.create").user_id
    backend.use(backend.account)
    error = backend.refused("User.retrieve", foreign)
    assert (error.kind, error.type) == ("ForbiddenError", "forbidden")
    assert backend.refused("User.delete", foreign).kind == "ForbiddenError"
    assert backend.refused("EnrollmentKey.create", foreign).kind == "ForbiddenError"


def test_06_flooding(client: Official, serve: Serve) -> None:
    with serve(Settings(requests_per_second=0.01, burst=3)) as server:
        backend = Backend(server, client, server.account)
        for _ in range(3):
            backend.call("User.list")
        error = backend.refused("User.list")
        assert (error.kind, error.type, error.code) == ("RateLimitError", "rate_limit_exceeded", "429")
        assert error.text
        assert int(backend.raw("GET", "/v1/users").headers["retry-after"]) > 0


def test_07_store_out_of_reach(backend: Backend) -> None:
    with backend.server.store_down():
        assert backend.refused("User.create").kind in {"APIError", "APIConnectionError"}
        assert backend.refused("User.list").kind in {"APIError", "APIConnectionError"}
        assert backend.call("healthy") is False
    assert backend.call("healthy") is True


def test_08_api_version(backend: Backend) -> None:
    backend.client.set(api_version="2019-04-01")
    assert backend.call("User.create").kind == "User"
    backend.client.set(api_version="1999-01-01")
    error = backend.refused("User.create")
    assert (error.kind, error.type) == ("InvalidRequestError", "bad_request")


def test_09_no_status_that_the_client_misreads(backend: Backend) -> None:
    user = backend.call("User.create", metadata={"a": "b"})
    app = backend.call("App.create", "web", "Site")
    backend.call("User.update", user.user_id, {"a": "c"}, None)
    for target in ("User", "App", "Device", "Log", "Event"):
        backend.call(f"{target}.list")
    backend.call("EnrollmentKey.create", user.user_id)
    backend.call("User.list_devices", user.user_id)
    assert backend.call("App.delete", app.app_id) is True
    assert backend.call("User.delete", user.user_id) is True
    backend.refused("User.retrieve", user.user_id)
    seen = set(backend.client.statuses())
    assert {200, 204, 404} == seen


def test_63_calls_answer_soon(backend: Backend) -> None:
    began = time.monotonic()
    user = backend.call("User.create")
    backend.call("User.retrieve", user.user_id)
    backend.call("EnrollmentKey.create", user.user_id)
    backend.call("Event.list")
    assert time.monotonic() - began < 5


def test_64_odd_ids_in_paths(backend: Backend) -> None:
    for odd in ("%2F", "..", "%2e%2e", "x" * 5000, "%C3%A9", "%00", "usr_%0a", "usr_" + "é" * 24, ";", "%"):
        answer = backend.raw("GET", f"/v1/users/{odd}")
        assert answer.status_code in {400, 404}
        assert "Traceback" not in answer.text
        envelope_of(answer)
        json.loads(answer.text)

"""Every failure carries the envelope, whatever was sent."""

import json
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.testing import InProcessServer
from tests.helpers.api import Api, refused

Announce = Callable[[str], None]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/users", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/users/", 404),
        ("POST", "/v1/users/", 404),
        ("GET", "//v1/users", 404),
        ("GET", "/v1/webhooks", 404),
        ("GET", "/docs", 404),
        ("GET", "/openapi.json", 404),
        ("DELETE", "/v1/users", 405),
        ("PUT", "/v1/users", 405),
        ("POST", "/v1/logs", 405),
        ("GET", "/v1/enrollment_keys", 405),
        ("TRACE", "/health", 405),
        ("BREW", "/v1/users", 405),
    ],
)
def test_unknown_routes_and_methods_are_not_redirected(api: Api, method: str, path: str, status: int) -> None:
    refused(api.call(method, path), status)


@pytest.mark.parametrize(
    "sent",
    [
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b'{"metadata": {}, "metadata": {}}',
        b'{"metadata": {"a": NaN}}',
        b'{"metadata": {"a": 1e999}}',
        b'{"metadata": {"a": 18446744073709551616}}',
        b'{"metadata": {"a": "\\u0000"}}',
        b'{"metadata": {"a": "\\ud800"}}',
        b'{"metadata": {"\\udc00": 1}}',
        b'{"metadata": "\xff"}',
        b"\xef\xbb\xbf{}",
        b"[" * 100_000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
        b'{"metadata": ' + b"1" * 10_000 + b"}",
        b"{} {}",
        b"\x00",
    ],
)
def test_bodies_that_are_no_json_object(api: Api, sent: bytes) -> None:
    refused(api.call("POST", "/v1/users", content=sent), 400)


def test_a_body_that_is_too_large(api: Api) -> None:
    large = json.dumps({"metadata": {"k": "x" * 1_100_000}}).encode()
    refused(api.call("POST", "/v1/users", content=large), 400)
    refused(api.call("POST", "/v1/users", content=(large[at : at + 9999] for at in range(0, len(large), 9999))), 400)
    assert api.get("/v1/users").json()["count"] == 0


@pytest.mark.parametrize(
    "odd",
    ["usr_%2F..%2F", "..%2f..", "%00", "usr_" + "x" * 4000, "%F0%9F%96%90", "%ff%fe", "usr_' OR 1=1--", "*", "%0d%0a"],
)
@pytest.mark.parametrize("kind", ["users", "apps", "devices", "logs", "events", "terminals"])
def test_odd_ids_are_not_found(api: Api, kind: str, odd: str) -> None:
    if kind == "terminals":
        refused(api.call("DELETE", f"/v1/{kind}/{odd}"), 404)
    else:
        refused(api.get(f"/v1/{kind}/{odd}"), 404)


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "",
        "Bearer",
        "Basic abc",
        "Bearer sk_" + "x" * 32,
        "Bearer sk_\xe9",
        "Bearer a b",
        "sk_" + "x" * 32,
    ],
)
def test_no_valid_secret_key(server: InProcessServer, sent: str | None) -> None:
    headers = {} if sent is None else {"Authorization": sent.encode("latin-1")}
    with httpx.Client(base_url=server.url, headers=headers) as http:
        for method, path in (("GET", "/v1/users"), ("POST", "/v1/users"), ("GET", "/v1/users/usr_x")):
            answer = http.request(method, path)
            refused(answer, 401)
            assert answer.headers["www-authenticate"] == "Bearer"


def test_no_other_secret_opens_the_management_routes(api: Api) -> None:
    user_id = api.user()
    key = api.made("/v1/enrollment_keys", {"user_id": user_id})["secret"]
    for secret in (key, api.account.app.publishable_key, api.account.pairing_code.secret):
        refused(api.call("GET", "/v1/users", headers={"Authorization": f"Bearer {secret}"}), 401)


def test_the_scheme_may_be_written_in_any_case(api: Api) -> None:
    headers = {"Authorization": f"bearer {api.account.secret_key.secret}"}
    assert api.call("GET", "/v1/users", headers=headers).status_code == 200


def test_health_needs_no_key_and_minds_none(server: InProcessServer, api: Api) -> None:
    for headers in ({}, {"Authorization": "Bearer sk_wrong"}, api.headers):
        answer = httpx.get(server.url + "/health", headers=headers)
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_each_answer_has_a_request_id_and_a_version(api: Api) -> None:
    answers = [api.get("/v1/users"), api.get("/v1/users"), api.get("/nowhere"), api.call("GET", "/health")]
    ids = {answer.headers["pinn-request-id"] for answer in answers}
    assert len(ids) == 4
    assert all(one.startswith("req_") for one in ids)
    assert {answer.headers["pinn-version"] for answer in answers} == {"2019-04-01"}


def test_a_version_nobody_knows_is_a_bad_request(api: Api) -> None:
    assert api.call("GET", "/v1/users", headers={"Pinn-Version": "2019-04-01"}).status_code == 200
    refused(api.call("GET", "/v1/users", headers={"Pinn-Version": "2018-01-01"}), 400, param="Pinn-Version")


def test_no_success_is_201_202_or_203(api: Api) -> None:
    user_id = api.user()
    app = api.post("/v1/apps/web", {"name": "N"})
    answers = [app, api.post("/v1/enrollment_keys", {"user_id": user_id}), api.call("PATCH", f"/v1/users/{user_id}")]
    assert {answer.status_code for answer in answers} == {200}
    assert api.call("DELETE", f"/v1/users/{user_id}").status_code == 204


def test_what_is_no_http_gets_the_envelope(server: InProcessServer, expect_log: Announce) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    expect_log("uvicorn.error: Invalid HTTP request received")
    with socket.create_connection((host, int(port)), timeout=10) as wire:
        wire.sendall(b"nonsense\r\n\r\n")
        answer = b""
        while chunk := wire.recv(4096):
            answer += chunk
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert json.loads(body)["error"]["type"] == "bad_request"


def test_many_users_at_once(api: Api) -> None:
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: api.post("/v1/users"), range(50)))
    assert {answer.status_code for answer in answers} == {200}
    ids = {answer.json()["user_id"] for answer in answers}
    assert len(ids) == 50
    assert {user["user_id"] for user in api.get("/v1/users", limit=100).json()["data"]} == ids


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    raw=st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=20,
        ).map(lambda value: json.dumps({"metadata": value, "user_id": value, "flow": value, "name": value}).encode()),
    ),
    path=st.sampled_from(
        ["/v1/users", "/v1/apps/web", "/v1/enrollment_keys", "/v1/recovery_keys", "/v1/pairing_codes"]
    ),
)
def test_no_body_breaks_the_server(api: Api, raw: bytes, path: str) -> None:
    answer = api.call("POST", path, content=raw)
    assert answer.status_code in {200, 400, 422}
    if answer.status_code != 200:
        refused(answer, answer.status_code)

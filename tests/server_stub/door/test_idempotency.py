"""A management POST with an Idempotency-Key is decided once."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from server_stub.domain.idempotency import LIFETIME
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of, refused


def keyed(api: Api, path: str, body: object = None, key: str = "once") -> httpx.Response:
    given: dict[str, Any] = {} if body is None else {"json": body}
    return api.call("POST", path, headers={"Idempotency-Key": key}, **given)


def test_everything_that_is_made_is_made_once(api: Api) -> None:
    user = api.user()
    bodies: dict[str, object] = {
        "/v1/users": {"metadata": {"a": "b"}},
        "/v1/apps/web": {"name": "Site"},
        "/v1/enrollment_keys": {"user_id": user},
        "/v1/pairing_codes": {"app_id": api.account.app.app_id},
    }
    for number, (path, body) in enumerate(bodies.items()):
        first, second = (keyed(api, path, body, f"key-{number}") for _ in range(2))
        assert first.status_code == 200, path
        assert first.json() == second.json(), path
        assert first.json() != keyed(api, path, body, f"other-{number}").json(), path
    assert api.events().count("user.created") == 3


def test_without_a_body_too(api: Api) -> None:
    assert keyed(api, "/v1/users").json() == keyed(api, "/v1/users").json()
    assert api.user() != api.user()


def test_the_key_belongs_to_one_request(api: Api) -> None:
    keyed(api, "/v1/users", {"metadata": {"a": "b"}})
    refused(keyed(api, "/v1/users", {"metadata": {"a": "c"}}), 422, reason="idempotency_mismatch")
    refused(keyed(api, "/v1/apps/web", {"metadata": {"a": "b"}, "name": "N"}), 422, reason="idempotency_mismatch")


def test_a_refusal_is_kept_and_leaves_nothing(api: Api) -> None:
    for _ in range(2):
        refused(keyed(api, "/v1/users", {"metadata": {"a": [1]}}), 422)
    assert api.get("/v1/users").json()["count"] == 0


def test_keys_of_two_accounts_and_two_modes_do_not_meet(api: Api, other: Api, server: InProcessServer) -> None:
    made = {keyed(backend, "/v1/users").json()["user_id"] for backend in (api, other)}
    with api_of(server, livemode=True) as live:
        made.add(keyed(live, "/v1/users").json()["user_id"])
    assert len(made) == 3


def test_another_secret_key_of_the_account_gets_the_same_answer(api: Api, server: InProcessServer) -> None:
    first = keyed(api, "/v1/users").json()
    new = SecretKeys(server.core).create(api.account.app.scope)
    api.headers = {"Authorization": f"Bearer {new.secret}"}
    assert keyed(api, "/v1/users").json() == first


def test_it_is_forgotten_after_a_day() -> None:
    with InProcessServer() as server, api_of(server) as api:
        first = keyed(api, "/v1/users").json()["user_id"]
        server.clock.advance(LIFETIME - 1)
        assert keyed(api, "/v1/users").json()["user_id"] == first
        server.clock.advance(2)
        assert keyed(api, "/v1/users").json()["user_id"] != first


def test_many_at_once_make_one(api: Api) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = {answer.json()["user_id"] for answer in pool.map(lambda _: keyed(api, "/v1/users"), range(8))}
    assert len(made) == 1
    assert api.get("/v1/users").json()["count"] == 1


@pytest.mark.parametrize("key", ["", "a b", "x" * 65, "a,b"])
def test_a_key_of_another_form(api: Api, key: str) -> None:
    refused(keyed(api, "/v1/users", key=key), 400, param="Idempotency-Key")


def test_two_keys_are_none(api: Api) -> None:
    headers = [*api.headers.items(), ("Idempotency-Key", "a"), ("Idempotency-Key", "b")]
    refused(api.http.post("/v1/users", headers=headers), 400, param="Idempotency-Key")

"""``/v1/enrollment_keys`` and ``/v1/recovery_keys``."""

import pytest

from hardware.palm.side import Side
from server_stub.domain.ids import secret_hash
from server_stub.testing import InProcessServer
from tests.helpers import rows
from tests.helpers.api import Api, refused


@pytest.fixture
def enrolled(api: Api, server: InProcessServer) -> str:
    """A user whose left palm is enrolled."""
    user_id = api.user()
    with server.core.store.write() as work:
        user = work.users.get(user_id)
        assert user is not None
        work.palms.put(rows.palm(user, Side.LEFT))
    return user_id


def test_an_enrollment_key_has_every_field_and_a_secret_of_its_own(api: Api, server: InProcessServer) -> None:
    user_id = api.user()
    first, second = (api.made("/v1/enrollment_keys", {"user_id": user_id}) for _ in range(2))
    assert set(first) == {
        "object",
        "enrollment_key_id",
        "user_id",
        "created_at",
        "expires_at",
        "livemode",
        "secret",
    }
    assert first["expires_at"] - first["created_at"] == 600
    assert (first["livemode"], first["user_id"]) == (False, user_id)
    assert first["secret"] != second["secret"]
    with server.core.store.read() as work:
        kept = work.enrollment_keys.by_hash(secret_hash(first["secret"]))
    assert kept is not None
    assert kept.enrollment_key_id == first["enrollment_key_id"]


@pytest.mark.parametrize("path", ["enrollment_keys", "recovery_keys"])
def test_whose_key_cannot_be_made(api: Api, other: Api, path: str) -> None:
    refused(api.post(f"/v1/{path}", {"user_id": "usr_" + "x" * 24}), 422, param="user_id", reason="user_unknown")
    refused(api.post(f"/v1/{path}", {"user_id": "usr_missing…"}), 422, param="user_id")
    refused(api.post(f"/v1/{path}", {"user_id": other.user()}), 403, reason="foreign_user")
    refused(api.post(f"/v1/{path}", {"user_id": 7}), 400, param="user_id")
    refused(api.post(f"/v1/{path}", {}), 400, param="user_id")
    refused(api.post(f"/v1/{path}"), 400, param="user_id")


@pytest.mark.parametrize("path", ["enrollment_keys", "recovery_keys"])
def test_a_suspended_user_gets_no_key(api: Api, enrolled: str, path: str) -> None:
    api.call("PATCH", f"/v1/users/{enrolled}", json={"status": "suspended"})
    refused(api.post(f"/v1/{path}", {"user_id": enrolled}), 409, reason="user_suspended")


@pytest.mark.parametrize(
    ("sent", "flow"),
    [
        ({"flow": ["either_palm"]}, ["either_palm"]),
        ({"flow": ["left_palm"]}, ["left_palm"]),
        ({"flow": None}, ["either_palm"]),
        ({}, ["either_palm"]),
    ],
)
def test_a_recovery_key_repeats_its_flow(api: Api, enrolled: str, sent: dict, flow: list[str]) -> None:
    key = api.made("/v1/recovery_keys", {"user_id": enrolled, **sent})
    assert key["flow"] == flow
    assert key["secret"].startswith("rks_")
    assert set(key) == {
        "object",
        "recovery_key_id",
        "user_id",
        "created_at",
        "expires_at",
        "livemode",
        "secret",
        "flow",
    }


@pytest.mark.parametrize(
    "flow",
    [[], ["local_biometric"], ["device"], ["nonsense"], ["either_palm", "device"], ["left_palm", "left_palm"], [""]],
)
def test_a_flow_that_is_none(api: Api, enrolled: str, flow: list[str]) -> None:
    refused(api.post("/v1/recovery_keys", {"user_id": enrolled, "flow": flow}), 422, reason="flow_invalid")


@pytest.mark.parametrize("flow", ["either_palm", 1, {}, [1], [None], [["left_palm"]]])
def test_a_flow_of_the_wrong_type(api: Api, enrolled: str, flow: object) -> None:
    refused(api.post("/v1/recovery_keys", {"user_id": enrolled, "flow": flow}), 400, param="flow")


def test_what_is_not_enrolled_cannot_be_recovered_with(api: Api, enrolled: str) -> None:
    body = {"user_id": enrolled, "flow": ["left_palm", "right_palm"]}
    refused(api.post("/v1/recovery_keys", body), 409, reason="factor_not_enrolled")
    refused(api.post("/v1/recovery_keys", {"user_id": api.user()}), 409, reason="factor_not_enrolled")

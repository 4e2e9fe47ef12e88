"""``/v1/users``."""

import re

import pytest

from server_stub.domain.entities import Scope
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.testing import InProcessServer
from tests.helpers import rows
from tests.helpers.api import Api, refused


def test_a_new_user_has_every_published_field(api: Api) -> None:
    user = api.made("/v1/users")
    assert re.fullmatch(r"usr_[A-Za-z0-9]{24}", user["user_id"])
    assert user == {
        "object": "user",
        "user_id": user["user_id"],
        "created_at": user["created_at"],
        "updated_at": user["created_at"],
        "authenticated_at": None,
        "device_enrolled": False,
        "left_palm_enrolled": False,
        "right_palm_enrolled": False,
        "metadata": {},
        "status": "valid",
        "devices": f"/v1/users/{user['user_id']}/devices",
        "last_auth": None,
        "last_enroll": None,
    }
    assert api.get(f"/v1/users/{user['user_id']}").json() == user


def test_metadata_is_kept_as_it_was_sent(api: Api) -> None:
    metadata = {"external_id": "x", "n": 1.5, "i": -3, "b": True, "none": None, "ключ": "🖐"}
    user = api.made("/v1/users", {"metadata": metadata})
    assert api.get(f"/v1/users/{user['user_id']}").json()["metadata"] == metadata


@pytest.mark.parametrize(
    "metadata",
    [
        {"k": "v" * 501},
        {"k" * 41: 1},
        {"": 1},
        {f"k{number}": 1 for number in range(51)},
        {"k": {"nested": 1}},
        {"k": []},
    ],
)
def test_metadata_beyond_its_limits_cannot_be_processed(api: Api, metadata: object) -> None:
    refused(api.post("/v1/users", {"metadata": metadata}), 422)
    assert api.get("/v1/users").json()["count"] == 0


def test_metadata_at_its_limits_is_taken(api: Api) -> None:
    metadata = {f"{number:040}": "v" * 500 for number in range(50)}
    assert api.made("/v1/users", {"metadata": metadata})["metadata"] == metadata


@pytest.mark.parametrize("metadata", ["text", 1, True, ["a"]])
def test_metadata_of_the_wrong_type_is_a_bad_request(api: Api, metadata: object) -> None:
    refused(api.post("/v1/users", {"metadata": metadata}), 400, param="metadata")


def test_update_replaces_metadata_and_leaves_the_status(api: Api) -> None:
    user = api.made("/v1/users", {"metadata": {"old": 1}})
    path = f"/v1/users/{user['user_id']}"
    changed = api.call("PATCH", path, json={"metadata": {"new": 2}}).json()
    assert changed["metadata"] == {"new": 2}
    assert changed["status"] == "valid"
    assert changed["updated_at"] >= user["updated_at"]
    assert api.call("PATCH", path, json={"metadata": {}}).json()["metadata"] == {}


def test_update_of_nothing_changes_nothing(api: Api) -> None:
    user = api.made("/v1/users")
    for sent in ({"json": {}}, {}, {"json": {"metadata": None, "status": None}}):
        assert api.call("PATCH", f"/v1/users/{user['user_id']}", **sent).json() == user
    assert "user.updated" not in api.events()


def test_a_user_is_suspended_and_valid_again(api: Api) -> None:
    path = f"/v1/users/{api.user()}"
    for status in ("suspended", "valid"):
        assert api.call("PATCH", path, json={"status": status}).json()["status"] == status
    refused(api.call("PATCH", path, json={"status": "nonsense"}), 422, param="status")
    refused(api.call("PATCH", path, json={"status": 1}), 400, param="status")


def test_a_deleted_user_is_gone_and_cannot_be_deleted_twice(api: Api) -> None:
    path = f"/v1/users/{api.user()}"
    gone = api.call("DELETE", path)
    assert (gone.status_code, gone.content) == (204, b"")
    for method, tail in (("GET", ""), ("DELETE", ""), ("PATCH", ""), ("GET", "/logs"), ("GET", "/devices")):
        refused(api.call(method, path + tail), 404)


def test_deleting_a_user_takes_devices_and_the_data_key(api: Api, server: InProcessServer) -> None:
    user_id = api.user()
    with server.core.store.write() as work:
        user = work.users.get(user_id)
        assert user is not None
        work.devices.add(rows.device(user, fingerprint=user_id))
        assert work.data_keys.get(user_id) is not None
    assert api.get(f"/v1/users/{user_id}").json()["device_enrolled"] is True
    api.call("DELETE", f"/v1/users/{user_id}")
    with server.core.store.read() as work:
        assert work.data_keys.get(user_id) is None
        assert work.devices.of_user(user_id) == ()
    assert api.events()[:2] == ["user.deleted", "device.deleted"]


def test_the_sandbox_and_live_mode_never_mix(api: Api, server: InProcessServer) -> None:
    user_id = api.user()
    live = SecretKeys(server.core).create(Scope(api.account.account.account_id, True)).secret
    headers = {"Authorization": f"Bearer {live}"}
    refused(api.call("GET", f"/v1/users/{user_id}", headers=headers), 404)
    assert api.call("GET", "/v1/users", headers=headers).json()["count"] == 0
    made = api.call("POST", "/v1/enrollment_keys", headers=headers, json={"user_id": user_id})
    refused(made, 422, reason="user_unknown")

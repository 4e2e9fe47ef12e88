"""Checks 10 to 16: users."""

import re

import pytest

from tests.conformance.pinn.backend import Backend, envelope_of


def test_10_empty_user(backend: Backend) -> None:
    user = backend.call("User.create")
    assert user.kind == "User"
    assert re.fullmatch(r"usr_[A-Za-z0-9]{24}", user.user_id)
    assert (user.object, user.metadata, user.authenticated_at) == ("user", {}, None)
    assert (user.device_enrolled, user.left_palm_enrolled, user.right_palm_enrolled) == (False, False, False)


def test_11_metadata_is_kept(backend: Backend) -> None:
    user = backend.call("User.create", metadata={"external_id": "x"})
    assert user.metadata == {"external_id": "x"}
    assert backend.call("User.retrieve", user.user_id).has == user.has


def test_12_update_of_metadata(backend: Backend) -> None:
    user = backend.call("User.create", metadata={"external_id": "x"})
    changed = backend.call("User.update", user.user_id, {"a": "b"}, None)
    assert changed.metadata == {"a": "b"}
    assert changed.updated_at >= user.updated_at
    assert changed.response["status"] == "valid"
    assert backend.call("User.retrieve", user.user_id).metadata == {"a": "b"}


def test_13_update_of_status(backend: Backend) -> None:
    user = backend.call("User.create", metadata={"a": "b"})
    suspended = backend.call("User.update", user.user_id, None, "suspended")
    assert (suspended.response["status"], suspended.metadata) == ("suspended", {"a": "b"})
    assert backend.refused("User.update", user.user_id, None, "nonsense").kind == "RequestFailedError"
    assert backend.call("User.update", user.user_id, None, None).has == suspended.has


def test_14_bad_metadata(backend: Backend) -> None:
    assert backend.refused("User.create", metadata={"k": "v" * 10_000}).kind == "RequestFailedError"
    assert backend.refused("User.create", metadata="text").kind == "InvalidRequestError"


def test_15_deleted_user(backend: Backend) -> None:
    user = backend.call("User.create")
    assert backend.call("User.delete", user.user_id) is True
    assert backend.refused("User.retrieve", user.user_id).kind == "InvalidRequestError"
    assert backend.refused("User.delete", user.user_id).type == "not_found"


def test_16_status_of_a_new_user(backend: Backend) -> None:
    response = backend.call("User.create").response
    assert response["status"] == "valid"
    assert response["last_auth"] is None
    assert response["last_enroll"] is None


@pytest.mark.parametrize("body", ['{"metadata": 7}', '{"status": 7}'])
def test_14_wrong_json_types_are_bad_requests(backend: Backend, body: str) -> None:
    user = backend.call("User.create")
    answer = backend.raw("PATCH", f"/v1/users/{user.user_id}", content=body)
    assert answer.status_code == 400
    envelope_of(answer)

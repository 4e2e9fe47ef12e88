"""Checks 17 to 25: lists."""

import json

import pytest

from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import Raised, Thing
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import captured


def users(backend: Backend, count: int) -> list[str]:
    """Their ids, newest first."""
    return [backend.call("User.create").user_id for _ in range(count)][::-1]


def ids(page: Thing) -> list[str]:
    return [item.user_id for item in page.items]


def test_17_list_pages(backend: Backend) -> None:
    made = users(backend, 25)
    page = backend.call("User.list", limit=10)
    assert ids(page) == made[:10]
    assert (page.object, page.has_more, page.url, page.count) == ("list", True, "/v1/users", 10)
    assert page.ended_at is not None


def test_18_next_pages(backend: Backend) -> None:
    made = users(backend, 25)
    first = backend.call("User.list", limit=10)
    second = backend.client.call_of(first, "next_page")
    third = backend.client.call_of(second, "next_page")
    assert [len(page.items) for page in (first, second, third)] == [10, 10, 5]
    assert ids(first) + ids(second) + ids(third) == made
    assert (second.has_more, third.has_more) == (True, False)


def test_19_pager(backend: Backend) -> None:
    made = users(backend, 5)
    first = backend.call("User.list", limit=2)
    pages = [backend.client.call_of(first, "pager.next") for _ in range(3)]
    assert [user for page in pages for user in ids(page)] == made
    with pytest.raises(Raised) as caught:
        backend.client.call_of(first, "pager.next")
    assert caught.value.kind == "StopIteration"


def test_20_starting_after(backend: Backend) -> None:
    made = users(backend, 5)
    assert ids(backend.call("User.list", limit=10, starting_after=made[1])) == made[2:]
    assert backend.refused("User.list", starting_after="usr_" + "x" * 24).kind == "InvalidRequestError"
    backend.call("User.delete", made[1])
    assert ids(backend.call("User.list", limit=10, starting_after=made[1])) == made[2:]


def test_21_limits(backend: Backend) -> None:
    users(backend, 11)
    assert len(backend.call("User.list").items) == 10
    assert len(backend.call("User.list", limit=100).items) == 11
    for limit in (0, 1000, 101, -1):
        assert backend.refused("User.list", limit=limit).kind == "InvalidRequestError"


def test_22_new_users_do_not_shift_pages(backend: Backend) -> None:
    made = users(backend, 4)
    first = backend.call("User.list", limit=2)
    users(backend, 3)
    assert ids(backend.client.call_of(first, "next_page")) == made[2:]


@pytest.mark.parametrize("resource", ["Device", "Log"])
def test_23_empty_lists(backend: Backend, resource: str) -> None:
    page = backend.call(f"{resource}.list")
    assert page.items == []
    assert page.has == {"url": page.url, "count": 0, "has_more": False, "object": "list", "ended_at": None} | {
        "data": [],
        "limit": None,
        "response": None,
    }


def test_23_events_of_a_fresh_account_are_those_of_its_making(backend: Backend) -> None:
    kinds = [event.event_type for event in backend.call("Event.list").items]
    assert kinds == ["pairing_code.created", "app.created"]


def test_24_printed_lists(backend: Backend) -> None:
    users(backend, 2)
    for resource, count in (("User", 2), ("App", 1)):
        printed = json.loads(backend.call(f"{resource}.list").text or "")
        assert len(printed["data"]) == count


def test_25_lists_of_a_user_and_a_device_keep_their_parent(backend: Backend) -> None:
    left, user = template("left", 1), backend.call("User.create")
    phones = [backend.phone() for _ in range(3)]
    for phone in phones:
        secret = backend.call("EnrollmentKey.create", user.user_id).secret
        assert phone.enroll(secret, captured(left) | phone.introduction()).status == 200
    for _ in range(3):
        assert phones[0].authenticate(["left_palm"], captured(another_look(left))).status == 200
    backend.call("User.create")
    devices = backend.call("User.list_devices", user.user_id, 2)
    assert devices.url == f"/v1/users/{user.user_id}/devices"
    older = backend.client.call_of(devices, "next_page")
    assert [len(devices.items), len(older.items), older.has_more] == [2, 1, False]
    own = older.items[0].device_id
    for target, parent in (("User.list_logs", user.user_id), ("Device.list_logs", own)):
        logs = backend.call(target, parent, 2)
        assert parent in logs.url
        rest = backend.client.call_of(logs, "next_page")
        assert [len(logs.items), len(rest.items), rest.has_more] == [2, 1, False]
        assert {log.device_id for log in logs.items + rest.items} == {own}

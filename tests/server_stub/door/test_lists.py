"""Lists by cursor."""

import pytest

from tests.helpers.api import Api, refused


def _ids(page: dict) -> list[str]:
    return [user["user_id"] for user in page["data"]]


def test_pages_of_ten_newest_first(api: Api) -> None:
    made = [api.user() for _ in range(25)]
    pages, after = [], {}
    while not pages or pages[-1]["has_more"]:
        pages.append(api.get("/v1/users", limit=10, **after).json())
        after = {"starting_after": pages[-1]["ended_at"]}
    assert [page["count"] for page in pages] == [10, 10, 5]
    assert [user for page in pages for user in _ids(page)] == made[::-1]
    for page in pages:
        assert page["object"] == "list"
        assert page["url"] == "/v1/users"
        assert page["ended_at"] == _ids(page)[-1]


def test_ten_is_the_limit_when_none_is_named(api: Api) -> None:
    for _ in range(11):
        api.user()
    page = api.get("/v1/users").json()
    assert (page["count"], page["has_more"]) == (10, True)


@pytest.mark.parametrize("path", ["users", "devices", "logs", "terminals"])
def test_an_empty_list_has_every_key(api: Api, path: str) -> None:
    assert api.get(f"/v1/{path}").json() == {
        "object": "list",
        "url": f"/v1/{path}",
        "count": 0,
        "has_more": False,
        "ended_at": None,
        "data": [],
    }


def test_a_sub_list_keeps_its_parent_in_the_url(api: Api) -> None:
    user_id = api.user()
    for tail in ("logs", "devices"):
        assert api.get(f"/v1/users/{user_id}/{tail}").json()["url"] == f"/v1/users/{user_id}/{tail}"


@pytest.mark.parametrize("limit", ["0", "101", "1000", "-1", "x", "", "1.5", "１", "99999999999999999999", "1e1"])
def test_a_limit_out_of_range_is_a_bad_request(api: Api, limit: str) -> None:
    refused(api.get("/v1/users", limit=limit), 400, param="limit")


@pytest.mark.parametrize("cursor", ["usr_" + "x" * 24, "", "\0", "' OR 1=1", "log_" + "x" * 24, "x" * 5000])
def test_an_unknown_cursor_is_a_bad_request(api: Api, cursor: str) -> None:
    refused(api.get("/v1/users", starting_after=cursor), 400, param="starting_after")


def test_another_accounts_cursor_is_unknown(api: Api, other: Api) -> None:
    refused(api.get("/v1/users", starting_after=other.user()), 400, param="starting_after")


def test_a_cursor_outlives_its_item(api: Api) -> None:
    first, second = api.user(), api.user()
    api.call("DELETE", f"/v1/users/{second}")
    assert _ids(api.get("/v1/users", starting_after=second).json()) == [first]

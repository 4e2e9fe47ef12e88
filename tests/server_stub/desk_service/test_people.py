"""Find or create a person: once per reference, whatever is asked how often, and nobody can list everybody."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from server_stub.desk_service.backend import Backend
from server_stub.desk_service.desk import FrontDesk
from server_stub.desk_service.people import People, Person
from server_stub.desk_service.roles import Role, Staff
from tests.helpers.api import refused
from tests.helpers.front_desk import Counter

CLERK = Staff("front-desk-1", Role.CLERK, "Zoë")


def found(desk: Counter, text: str) -> list[str]:
    return [person["reference"] for person in desk.made("/searches", {"text": text})["data"]]


def test_a_person_is_found_by_reference_and_by_name(desk: Counter) -> None:
    for reference, name in [("B-1001", "Ada Lovelace"), ("B-1002", "Grace Hopper"), ("C-7", "Grace_ful 100%")]:
        desk.person(reference, name)
    assert found(desk, "b-10") == ["B-1001", "B-1002"]
    assert found(desk, "love") == ["B-1001"]
    assert found(desk, "GRACE") == ["B-1002", "C-7"]
    assert found(desk, "grace_") == ["C-7"]
    assert found(desk, "%%") == []


def test_a_user_is_found_by_the_id_of_the_api(desk: Counter) -> None:
    person = desk.look(desk.person())
    assert found(desk, person["user_id"]) == ["B-1001"]


def test_the_same_reference_is_the_same_person(desk: Counter) -> None:
    first = desk.person("B-1001", "Ada Lovelace")
    assert desk.person("b-1001 ", "ada  lovelace") == first
    assert desk.made("/people", {"reference": "B-1001"})["person_id"] == first
    refused(desk.call("POST", "/people", {"reference": "B-1001", "name": "Grace"}), 409, reason="reference_taken")
    users = desk.http.get(f"{desk.server.url}/v1/users?limit=100", headers=secret(desk)).json()["data"]
    assert [user["metadata"] for user in users].count({"external_id": first}) == 1


def test_the_api_learns_neither_name_nor_reference(desk: Counter) -> None:
    user_id = desk.look(desk.person("B-1001", "Ada Lovelace"))["user_id"]
    known = desk.http.get(f"{desk.server.url}/v1/users/{user_id}", headers=secret(desk)).text
    assert "Ada" not in known
    assert "B-1001" not in known


def test_a_crash_after_the_api_answered_ends_in_one_user(desk: Counter) -> None:
    people, backend = People(desk.book), Backend(desk.server.url, desk.server.secret_key)
    person = people.add(Person("per_" + "a" * 24, "B-9", "Ada", None, 1))
    lost = backend.create_user(person.person_id)
    refused(desk.call("POST", f"/people/{person.person_id}/enrollment_keys"), 409, reason="person_unfinished")
    FrontDesk(desk.book, backend).create(CLERK, "B-9", "Ada")
    assert people.get(person.person_id).user_id == lost


def test_a_long_list_says_that_there_is_more(desk: Counter) -> None:
    people = People(desk.book)
    for number in range(25):
        people.add(Person(f"per_{number:024d}", f"X-{number:03d}", "Somebody", f"usr_{number:024d}", 1))
    answer = desk.made("/searches", {"text": "some"})
    assert (len(answer["data"]), answer["has_more"]) == (20, True)


def test_searching_is_slowed_down(desk: Counter) -> None:
    answers = [desk.call("POST", "/searches", {"text": f"{number:02d}"}) for number in range(20)]
    assert answers[0].status_code == 200
    refused(answers[-1], 429)
    assert int(answers[-1].headers["retry-after"]) >= 1


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"text": "a"}, "text"),
        ({"text": "   "}, "text"),
        ({"text": ""}, "text"),
        ({"text": 7}, "text"),
        ({"text": None}, "text"),
        ({"text": "a" * 61}, "text"),
        ({"text": "ab\ncd"}, "text"),
        ({}, "text"),
        ({"text": "ab", "role": "operator"}, "role"),
    ],
)
def test_what_is_no_search(desk: Counter, body: object, param: str) -> None:
    refused(desk.call("POST", "/searches", body), 400, param=param)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"reference": "x"}, "reference"),
        ({"reference": "x" * 61}, "reference"),
        ({"reference": "ok-1", "name": "x" * 101}, "name"),
        ({"reference": ["ok"]}, "reference"),
        ({"reference": "ok-1", "name": {"first": "Ada"}}, "name"),
        ({"reference": "a\u202eb\u0000"}, None),
        ({"reference": "ok-1", "user_id": "usr_" + "a" * 24}, "user_id"),
    ],
)
def test_what_is_no_person(desk: Counter, body: object, param: str | None) -> None:
    answer = desk.call("POST", "/people", body)
    refused(answer, 400, **({"param": param} if param else {}))


@pytest.mark.parametrize("raw", [b"[]", b"{", b"\xff", b"7", b'{"text":"ab","text":"cd"}', b"{" * 5000, b" " * 9000])
def test_what_is_no_json(desk: Counter, raw: bytes) -> None:
    headers = {"Authorization": f"Bearer {desk.token}", "Desk-Role": "clerk"}
    refused(desk.http.post(f"{desk.url}/desk/searches", headers=headers, content=raw), 400)


@pytest.mark.parametrize("person", ["per_" + "a" * 24, "per_", "usr_" + "a" * 24, "x" * 3000, "per_%27or%271", "..%2F"])
def test_nobody_is_found_by_an_id_that_is_none(desk: Counter, person: str) -> None:
    answers = [
        desk.call("GET", f"/people/{person}"),
        desk.call("POST", f"/people/{person}/enrollment_keys"),
        desk.call("DELETE", f"/people/{person}", role="operator"),
    ]
    assert {answer.status_code for answer in answers} <= {404, 405}


def secret(desk: Counter) -> dict[str, str]:
    return {"Authorization": f"Bearer {desk.server.secret_key}"}


def test_the_clerks_name_may_have_any_letters(desk: Counter) -> None:
    desk.person()
    assert {row.clerk for row in desk.acts()} == {"Zoë"}
    refused(desk.call("GET", "/me", **{"Desk-Clerk": "x" * 61}), 400, param="Desk-Clerk")
    refused(desk.call("GET", "/me", **{"Desk-Clerk": "a%00b"}), 400, param="Desk-Clerk")


def test_the_record_names_the_role_where_no_clerk_is_named(desk: Counter) -> None:
    for nobody in ("", "%20"):
        assert desk.call("POST", "/people", {"reference": "B-1"}, **{"Desk-Clerk": nobody}).status_code == 200
    assert {row.clerk for row in desk.acts()} == {"clerk"}


def test_many_at_once_make_one_person_and_one_user(desk: Counter) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: desk.made("/people", {"reference": "B-55", "name": "Ada"}), range(8)))
    (person_id,) = {person["person_id"] for person in made}
    users = desk.http.get(f"{desk.server.url}/v1/users?limit=100", headers=secret(desk)).json()["data"]
    assert [user["metadata"] for user in users].count({"external_id": person_id}) == 1

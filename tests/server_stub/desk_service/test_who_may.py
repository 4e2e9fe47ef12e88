"""Deny by default: no token, a wrong one, a revoked one, no role, too small a role; and what the record says of it."""

import sqlite3
from collections.abc import Callable

import pytest

from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role
from tests.helpers.api import refused
from tests.helpers.front_desk import Counter

STRANGER = "somebody without a token"
REASON = "Passport was shown, hand is bandaged"
ROUTES = [
    ("GET", "/me"),
    ("POST", "/searches"),
    ("POST", "/people"),
    ("GET", "/people/{person}"),
    ("POST", "/people/{person}/enrollment_keys"),
    ("POST", "/people/{person}/recovery_keys"),
    ("POST", "/people/{person}/overrides"),
    ("DELETE", "/people/{person}/palms/left"),
    ("DELETE", "/people/{person}/devices/dev_aaaaaaaaaaaaaaaaaaaaaaaa"),
    ("DELETE", "/people/{person}"),
]


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_nothing_without_a_token(desk: Counter, expect_log: Callable[[str], None], method: str, path: str) -> None:
    expect_log(STRANGER)
    place = path.format(person="per_" + "a" * 24)
    for given in ("", "Bearer", "Bearer dts_" + "a" * 32, f"Basic {desk.token}", f"Bearer {desk.server.secret_key}"):
        refused(desk.call(method, place, Authorization=given), 401, reason="desk_token_unknown")
    assert desk.acts() == []


@pytest.mark.parametrize(("method", "path"), ROUTES)
@pytest.mark.parametrize("role", [None, "", "admin", "OPERATOR", "operator,clerk"])
def test_nothing_without_a_role(desk: Counter, method: str, path: str, role: str | None) -> None:
    place = path.format(person="per_" + "a" * 24)
    refused(
        desk.call(method, place, role=role, **({"Desk-Role": ""} if role == "" else {})), 403, reason="role_missing"
    )


def test_a_revoked_kiosk_is_a_stranger(desk: Counter, expect_log: Callable[[str], None]) -> None:
    expect_log(STRANGER)
    assert desk.call("GET", "/me").json() == {"object": "kiosk", "name": "front-desk-1", "role": "clerk"}
    Kiosks(desk.book).revoke("front-desk-1")
    refused(desk.call("GET", "/me"), 401)


def test_a_new_token_ends_the_one_before(desk: Counter, expect_log: Callable[[str], None]) -> None:
    expect_log(STRANGER)
    before, desk.token = desk.token, Kiosks(desk.book).allow("front-desk-1", Role.OPERATOR)
    assert desk.call("GET", "/me").status_code == 200
    refused(desk.call("GET", "/me", Authorization=f"Bearer {before}"), 401)


def test_a_kiosk_for_clerks_serves_no_operator(desk: Counter, expect_log: Callable[[str], None]) -> None:
    expect_log("is not allowed to act as operator")
    desk.token = Kiosks(desk.book).allow("lobby", Role.CLERK)
    assert desk.call("GET", "/me", role="clerk").status_code == 200
    refused(desk.call("GET", "/me", role="operator"), 403, reason="role_missing")


def test_a_clerk_neither_overrides_nor_forgets_a_person(desk: Counter) -> None:
    person = desk.person()
    refused(desk.call("POST", f"/people/{person}/overrides", {"reason": REASON}), 403, reason="role_missing")
    refused(desk.call("DELETE", f"/people/{person}"), 403, reason="role_missing")
    assert desk.ended("override") == ["denied"]
    assert desk.ended("person_deleted") == ["denied"]
    assert desk.look(person)["reference"] == "B-1001"


def test_an_override_is_one_act_with_role_reason_and_person(desk: Counter) -> None:
    person = desk.person()
    answer = desk.made(f"/people/{person}/overrides", {"reason": f"  {REASON} "}, role="operator")
    assert set(answer) == {"object", "act_id", "at"}
    begun, done = [row for row in desk.acts() if row.act == "override"]
    assert begun.act_id == done.act_id == answer["act_id"]
    assert (done.kiosk, done.role, done.clerk, done.person_id, done.reason, done.outcome) == (
        "front-desk-1",
        "operator",
        "Zoë",
        person,
        REASON,
        "done",
    )


def test_an_override_mints_no_token_and_touches_nobody(desk: Counter) -> None:
    person = desk.person()
    headers = {"Authorization": f"Bearer {desk.server.secret_key}"}
    before = desk.http.get(f"{desk.server.url}/v1/events?limit=1", headers=headers).json()["data"]
    answer = desk.call("POST", f"/people/{person}/overrides", {"reason": REASON}, role="operator")
    assert desk.http.get(f"{desk.server.url}/v1/events?limit=1", headers=headers).json()["data"] == before
    assert "token" not in answer.text
    assert desk.look(person)["attempts"] == []


@pytest.mark.parametrize(
    "reason", [None, "", "too short", "x" * 301, "          x         ", 7, "ten letters\nand more"]
)
def test_an_override_needs_a_reason(desk: Counter, reason: object) -> None:
    person = desk.person()
    answer = desk.call("POST", f"/people/{person}/overrides", {"reason": reason}, role="operator")
    refused(answer, 400, param="reason")
    assert desk.ended("override") == []


def test_the_record_is_never_changed(desk: Counter) -> None:
    desk.person()
    with sqlite3.connect(desk.book._path) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute("UPDATE acts SET clerk = 'nobody'")
        with pytest.raises(sqlite3.IntegrityError, match="kept"):
            connection.execute("DELETE FROM acts")
    connection.close()


def test_without_a_record_nothing_is_done(desk: Counter) -> None:
    person = desk.person()
    with sqlite3.connect(desk.book._path, isolation_level=None) as connection:
        connection.execute("CREATE TRIGGER full BEFORE INSERT ON acts BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        answer = desk.call("POST", f"/people/{person}/overrides", {"reason": REASON}, role="operator")
        refused(answer, 503, reason="desk_unavailable")
        refused(desk.call("DELETE", f"/people/{person}", role="operator"), 503, reason="desk_unavailable")
        connection.execute("DROP TRIGGER full")
    connection.close()
    assert not desk.look(person)["gone"]

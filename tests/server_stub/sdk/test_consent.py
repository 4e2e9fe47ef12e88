"""Consent on the wire: what is taken, what is refused, and that a refusal keeps nothing."""

from typing import Any

import pytest

from server_stub.domain.callers import WINDOW
from server_stub.domain.entities import Consent, User
from server_stub.domain.management.users import Users
from tests.helpers.lawful import SHA, consent, enroll, ruled
from tests.helpers.palms import template
from tests.helpers.sdk import World, captured

LEFT = template("left", 1)


def somebody(world: World) -> User:
    return Users(world.core).create(world.caller)


def kept(world: World, user: User) -> tuple[Consent, ...]:
    with world.core.store.read() as work:
        return work.consents.of_user(user.user_id)


def test_it_may_be_left_out_unless_it_is_required(world: World) -> None:
    user = world.user(LEFT)
    assert user.left_palm_enrolled
    assert kept(world, user) == ()


def test_where_it_is_required_nothing_is_kept_without_it(world: World) -> None:
    ruled(world, consent_required=True)
    user = somebody(world)
    key, terminal = world.enrollment_key(user), world.terminal()
    reply = terminal.enroll(key, captured(LEFT))
    assert (reply.status, reply.reason, reply.param) == (422, "consent_missing", "consent")
    assert not world.look(user).left_palm_enrolled
    assert terminal.enroll(key, captured(LEFT) | consent(world)).status == 200
    assert [one.version for one in kept(world, user)] == ["7"]


def test_a_phone_asks_its_owner_itself(world: World) -> None:
    ruled(world, consent_required=True)
    user, phone = somebody(world), world.phone()
    assert phone.enroll(world.enrollment_key(user), captured(LEFT) | phone.introduction()).status == 200


def test_what_a_phone_says_of_consent_is_kept_without_a_terminal(world: World) -> None:
    user, phone = somebody(world), world.phone()
    body = captured(LEFT) | phone.introduction() | consent(world)
    assert phone.enroll(world.enrollment_key(user), body).status == 200
    assert [one.terminal_id for one in kept(world, user)] == [None]


def test_a_refused_enrollment_keeps_no_consent(world: World) -> None:
    owner, user = world.user(LEFT), somebody(world)
    assert owner.left_palm_enrolled
    reply = enroll(world, user, LEFT)
    assert (reply.status, reply.reason) == (409, "palm_enrolled_elsewhere")
    assert kept(world, user) == ()


def test_a_key_says_how_long_what_it_enrolls_is_kept(world: World) -> None:
    key = world.enrollment_key(somebody(world))
    inspected = world.terminal().send("POST", "/v1/sdk/keys/inspect", bearer=key)
    assert (inspected.status, inspected.json["palm_retention_days"]) == (200, None)
    ruled(world, palm_days=730)
    inspected = world.terminal().send("POST", "/v1/sdk/keys/inspect", bearer=key)
    assert inspected.json["palm_retention_days"] == 730


def test_the_terminals_clock_may_be_as_far_ahead_as_a_signatures(world: World) -> None:
    user, now = somebody(world), world.clock.now()
    late = enroll(world, user, LEFT, given_at=now + WINDOW + 1)
    assert (late.status, late.reason, late.param) == (422, "consent_in_future", "consent.given_at")
    assert not world.look(user).left_palm_enrolled
    assert enroll(world, user, LEFT, given_at=now + WINDOW).status == 200


def test_a_repeat_keeps_it_once(world: World) -> None:
    user, terminal = somebody(world), world.terminal()
    key, body = world.enrollment_key(user), captured(LEFT) | consent(world)
    answers = [terminal.enroll(key, body, "attempt-1").json for _ in range(2)]
    assert answers[0] == answers[1]
    assert len(kept(world, user)) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"version": ""},
        {"version": "v" * 201},
        {"version": "a\nb"},
        {"version": 7},
        {"language": ""},
        {"language": "English, please"},
        {"language": "e" * 41},
        {"given_at": -1},
        {"given_at": 2**53 + 1},
        {"given_at": 1.5},
        {"given_at": "now"},
        {"given_at": True},
        {"text_sha256": ""},
        {"text_sha256": SHA.upper()},
        {"text_sha256": SHA + "\n"},
        {"text_sha256": "the whole text"},
        {"name": "Anna"},
    ],
    ids=str,
)
def test_what_does_not_fit_is_refused(world: World, bad: dict[str, Any]) -> None:
    reply = enroll(world, somebody(world), LEFT, **bad)
    assert reply.status == 400
    assert (reply.param or "").startswith("consent.")


def test_half_a_consent_is_none(world: World) -> None:
    for missing in ("version", "language", "given_at", "text_sha256"):
        body = captured(LEFT) | {"consent": {k: v for k, v in consent(world)["consent"].items() if k != missing}}
        assert world.terminal().enroll(world.enrollment_key(somebody(world)), body).status == 400


def test_a_recovery_takes_none(world: World) -> None:
    user = world.user(LEFT)
    reply = world.terminal().recover(world.recovery_key(user), captured(LEFT) | consent(world))
    assert (reply.status, reply.param) == (400, "consent")


def test_a_terminal_hears_what_is_demanded_and_how_long_palms_are_kept(world: World) -> None:
    plain = world.terminal().send("GET", "/v1/sdk/terminal").json
    assert (plain["consent_required"], plain["palm_retention_days"]) == (False, None)
    ruled(world, consent_required=True, palm_days=365)
    strict = world.terminal().send("GET", "/v1/sdk/terminal").json
    assert (strict["consent_required"], strict["palm_retention_days"]) == (True, 365)

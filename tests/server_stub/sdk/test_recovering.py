"""Recovery: palms are matched, never stored; a new device only for the right person."""

from dataclasses import replace

import pytest

from server_stub.domain.management.users import Users
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)
STRANGER = template("left", 99)


def test_person_recovers_at_a_terminal(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.recover(world.recovery_key(user), captured(another_look(LEFT)))
    assert (reply.status, reply.json["object"], reply.json["device_id"]) == (200, "recovery", None)
    claims = world.claims(reply.json["id_token"])
    assert claims["amr"] == ["either_palm", "kiosk", "left_palm", "recovery"]
    assert (claims["sub"], claims["log_id"]) == (user.user_id, reply.json["log_id"])
    assert world.logs(user)[0].success is True
    assert world.look(user).authenticated_at == claims["iat"]
    assert world.events()[:2] == ["log.created", "recovery_key.used"]


def test_new_phone_is_enrolled_with_the_recovery(world: World) -> None:
    user, phone = world.user(LEFT), world.phone()
    body = captured(another_look(LEFT)) | phone.introduction()
    reply = phone.recover(world.recovery_key(user), body)
    assert reply.status == 200
    assert world.claims(reply.json["id_token"])["amr"] == ["device", "either_palm", "left_palm", "recovery"]
    assert world.look(user).device_enrolled is True
    assert world.logs(user)[0].device_id == reply.json["device_id"]
    assert phone.authenticate(["device", "left_palm"], captured(another_look(LEFT))).status == 200


def test_stranger_enrolls_no_phone(world: World) -> None:
    user, phone = world.user(LEFT), world.phone()
    reply = phone.recover(world.recovery_key(user), captured(STRANGER) | phone.introduction())
    assert (reply.status, reply.reason) == (401, "palm_mismatch")
    assert world.look(user).device_enrolled is False
    (log,) = world.logs(user)
    assert (log.success, log.reason, log.device_id) == (False, "palm_mismatch", None)


def test_presented_palm_is_never_stored(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    drifted = another_look(LEFT, 0.15)
    with world.core.store.read() as work:
        before = work.palms.get(user.user_id, LEFT.side)
    assert before is not None
    body = captured(drifted, RIGHT)
    assert terminal.recover(world.recovery_key(user, ["left_palm"]), body).status == 200
    with world.core.store.read() as work:
        assert work.palms.get(user.user_id, LEFT.side) == replace(before, used_at=world.clock.now())
        assert work.palms.get(user.user_id, RIGHT.side) is None


def test_flow_of_the_key_must_be_satisfied(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    secret = world.recovery_key(user, ["left_palm", "right_palm"])
    assert terminal.recover(secret, captured(another_look(LEFT))).reason == "palm_missing"
    assert terminal.recover(secret, {}).reason == "palm_missing"
    assert terminal.recover(secret, captured(another_look(LEFT), another_look(RIGHT))).status == 200


def test_key_is_good_for_one_success(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    assert terminal.recover(secret, captured(another_look(LEFT))).status == 200
    assert terminal.recover(secret, captured(another_look(LEFT))).reason == "key_secret_used"


def test_key_dies_of_five_mismatches(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    for _ in range(3):
        assert terminal.recover(secret, captured(STRANGER)).reason == "palm_mismatch"
    for _ in range(2):
        assert terminal.recover(secret, captured(another_look(LEFT), live=False)).reason == "liveness_failed"
    assert terminal.recover(secret, captured(another_look(LEFT))).reason == "key_secret_dead"


@pytest.mark.parametrize("secret", ["rks_" + "x" * 32, "rks_", ""])
def test_mistyped_secret_is_refused(world: World, secret: str) -> None:
    reply = world.terminal().recover(secret, captured(LEFT))
    assert (reply.status, reply.reason) == (401, "key_secret_unknown")


def test_expired_secret_is_refused(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    world.clock.advance(600)
    assert terminal.recover(secret, captured(another_look(LEFT))).reason == "key_secret_expired"


def test_enrollment_key_recovers_nobody(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.recover(world.enrollment_key(user), captured(another_look(LEFT)))
    assert reply.reason == "key_secret_wrong_kind"


def test_another_persons_key_does_not_help(world: World) -> None:
    mine, terminal = template("left", 5), world.terminal()
    victim = world.user(LEFT)
    world.user(mine)
    assert terminal.recover(world.recovery_key(victim), captured(another_look(mine))).reason == "palm_mismatch"


def test_another_accounts_key_is_forbidden(world: World) -> None:
    other = World(world.core, world.clock, world.http)
    secret = other.recovery_key(other.user(LEFT))
    reply = world.terminal().recover(secret, captured(another_look(LEFT)))
    assert (reply.status, reply.reason) == (403, "foreign_user")


def test_suspended_user_recovers_nothing(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    Users(world.core).update(world.caller, user.user_id, None, "suspended")
    assert terminal.recover(secret, captured(another_look(LEFT))).reason == "user_suspended"

"""Enrollment at a terminal and from a phone: all of it or nothing, once per key."""

import threading

import pytest

from hardware.palm.codec import encode
from server_stub.domain.entities import AppType, Caller, Scope
from server_stub.domain.management.apps import Apps
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.domain.management.users import Users
from tests.helpers.palms import Json, another_look, payload, template
from tests.helpers.sdk import Sender, World, captured
from tests.helpers.signing import Key

LEFT, RIGHT = template("left", 1), template("right", 1)


def test_terminal_enrolls_both_palms(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    reply = terminal.enroll(world.enrollment_key(user), captured(LEFT, RIGHT))
    assert (reply.status, reply.json) == (
        200,
        {
            "object": "enrollment",
            "user_id": user.user_id,
            "device_id": None,
            "left_palm_enrolled": True,
            "right_palm_enrolled": True,
            "device_enrolled": False,
        },
    )
    after = world.look(user)
    assert (after.left_palm_enrolled, after.right_palm_enrolled, after.device_enrolled) == (True, True, False)
    assert after.enrolled_at == world.clock.now()
    assert world.events()[:2] == ["enrollment_key.used", "palm.enrolled"]


def test_phone_enrolls_itself_and_a_palm(world: World) -> None:
    user, phone = world.user(), world.phone()
    reply = phone.enroll(world.enrollment_key(user), captured(LEFT) | phone.introduction())
    assert reply.status == 200
    assert reply.json["device_enrolled"] is True
    assert reply.json["left_palm_enrolled"] is True
    with world.core.store.read() as work:
        (device,) = work.devices.of_user(user.user_id)
    assert device.device_id == reply.json["device_id"]
    assert [key.factor.value for key in device.keys] == ["device", "local_biometric", "local_passcode"]
    assert world.events()[:3] == ["enrollment_key.used", "palm.enrolled", "device.created"]


def test_phone_may_enroll_without_a_palm(world: World) -> None:
    user, phone = world.user(), world.phone()
    reply = phone.enroll(world.enrollment_key(user), phone.introduction())
    assert (reply.status, reply.json["left_palm_enrolled"]) == (200, False)


def test_new_palm_replaces_the_old_one(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    other = template("left", 2)
    assert terminal.enroll(world.enrollment_key(user), captured(other)).status == 200
    assert terminal.authenticate(["left_palm"], captured(another_look(other)), user).status == 200
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).reason == "palm_mismatch"


def test_templates_do_not_lie_open_in_the_database(world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
    user = world.user(LEFT)
    with world.core.store.read() as work:
        sealed = work.palms.get(user.user_id, LEFT.side)
    assert sealed is not None
    assert encode(LEFT)[20:200] not in sealed.sealed


def refused(sender: Sender, secret: str, body: Json) -> str | None:
    reply = sender.enroll(secret, body)
    assert reply.status >= 400
    return reply.reason


@pytest.mark.parametrize("secret", ["eks_" + "x" * 32, "eks_short", "", "rks_" + "x" * 32, "nonsense"])
def test_mistyped_secret_is_refused(world: World, secret: str) -> None:
    assert refused(world.terminal(), secret, captured(LEFT)) == "key_secret_unknown"


def test_used_secret_is_refused(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    assert terminal.enroll(secret, captured(LEFT)).status == 200
    assert refused(terminal, secret, captured(RIGHT)) == "key_secret_used"
    assert world.look(user).right_palm_enrolled is False


def test_expired_secret_is_refused(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    world.clock.advance(600)
    assert refused(terminal, secret, captured(LEFT)) == "key_secret_expired"


def test_another_accounts_secret_is_refused(world: World) -> None:
    other = World(world.core, world.clock, world.http)
    secret = other.enrollment_key(other.user())
    reply = world.terminal().enroll(secret, captured(LEFT))
    assert (reply.status, reply.reason) == (403, "foreign_user")


def test_the_other_modes_secret_is_unknown(world: World) -> None:
    live = Caller(Scope(world.caller.scope.account_id, livemode=True), None)
    user = Users(world.core).create(live)
    secret = PersonKeys(world.core).allow_enrollment(live, user.user_id).secret
    assert refused(world.terminal(), secret, captured(LEFT)) == "key_secret_unknown"


def test_recovery_key_enrolls_nothing(world: World) -> None:
    user = world.user(LEFT)
    secret = world.recovery_key(user)
    assert refused(world.terminal(), secret, captured(RIGHT)) == "key_secret_wrong_kind"
    assert world.look(user).right_palm_enrolled is False


def test_suspended_user_enrolls_nothing(world: World) -> None:
    user = world.user()
    secret = world.enrollment_key(user)
    Users(world.core).update(world.caller, user.user_id, None, "suspended")
    assert refused(world.terminal(), secret, captured(LEFT)) == "user_suspended"


def test_deleted_users_key_is_gone(world: World) -> None:
    user = world.user()
    secret = world.enrollment_key(user)
    Users(world.core).delete(world.caller, user.user_id)
    assert refused(world.terminal(), secret, captured(LEFT)) == "key_secret_unknown"


def test_key_dies_of_ten_failures(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    for _ in range(10):
        assert refused(terminal, secret, captured(b"nonsense")) == "palm_not_found"
    assert refused(terminal, secret, captured(LEFT)) == "key_secret_dead"
    assert world.look(user).left_palm_enrolled is False


def test_failure_leaves_the_key_open(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    assert refused(terminal, secret, captured(LEFT, live=False)) == "liveness_failed"
    assert terminal.enroll(secret, captured(LEFT)).status == 200


def test_half_good_enrollment_enrolls_nothing(world: World) -> None:
    user, phone = world.user(), world.phone()
    body = captured(LEFT) | phone.introduction()
    body["palm"] = {"left": payload(LEFT), "right": payload(b"damaged")}
    assert refused(phone, world.enrollment_key(user), body) == "palm_not_found"
    after = world.look(user)
    assert (after.left_palm_enrolled, after.right_palm_enrolled, after.device_enrolled) == (False, False, False)


def test_terminal_without_a_palm_is_refused(world: World) -> None:
    assert refused(world.terminal(), world.enrollment_key(world.user()), {}) == "palm_missing"


def test_terminal_brings_no_device(world: World) -> None:
    terminal, phone = world.terminal(), world.phone()
    body = captured(LEFT) | phone.introduction()
    assert terminal.enroll(world.enrollment_key(world.user()), body).status == 401
    assert terminal.enroll(world.enrollment_key(world.user()), body, signer=phone.key).reason == "terminal_unknown"


def test_device_must_hold_the_key_it_brings(world: World) -> None:
    phone = world.phone()
    secret = world.enrollment_key(world.user())
    assert phone.enroll(secret, phone.introduction(), signer=Key()).reason == "key_unknown"
    assert phone.enroll(secret, phone.introduction(), signer=phone.biometric).reason == "key_unknown"


@pytest.mark.parametrize("half", ["device", "keys"])
def test_device_and_keys_belong_together(world: World, half: str) -> None:
    phone = world.phone()
    body = phone.introduction()
    del body[half]
    assert phone.enroll(world.enrollment_key(world.user()), body).status in {400, 401}


def test_one_key_for_two_factors_is_refused(world: World) -> None:
    phone = world.phone()
    phone.biometric = phone.key
    assert phone.enroll(world.enrollment_key(world.user()), phone.introduction()).param == "keys"


def test_key_of_an_enrolled_device_is_refused(world: World) -> None:
    phone = world.phone()
    world.user(phone=phone)
    other = world.user()
    reply = phone.enroll(world.enrollment_key(other), phone.introduction())
    assert (reply.status, reply.reason) == (409, "device_enrolled")
    assert world.look(other).device_enrolled is False


def test_device_through_another_mobile_app_of_the_account_is_taken(world: World) -> None:
    phone = world.phone()
    phone.publishable_key = Apps(world.core).create(world.caller, AppType.ANDROID, "Other", None).publishable_key
    assert phone.enroll(world.enrollment_key(world.user()), phone.introduction()).status == 200


def test_simultaneous_enrollments_with_one_secret_succeed_once(world: World) -> None:
    user = world.user()
    secret = world.enrollment_key(user)
    terminals = [world.terminal() for _ in range(4)]
    start = threading.Barrier(len(terminals))
    replies: list[tuple[int, str | None]] = []

    def enroll(terminal: Sender, seed: int) -> None:
        start.wait(timeout=10)
        reply = terminal.enroll(secret, captured(template("left", seed)))
        replies.append((reply.status, reply.reason))

    threads = [threading.Thread(target=enroll, args=(terminal, seed)) for seed, terminal in enumerate(terminals)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(replies) == [(200, None), *[(401, "key_secret_used")] * 3]
    assert world.events().count("enrollment_key.used") == 1

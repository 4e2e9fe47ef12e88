"""A palm that somebody else has enrolled is refused, and nobody learns whose it is."""

from dataclasses import replace

import pytest

from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.management.users import Users
from server_stub.domain.search_rules import SearchRules
from server_stub.doors.pinn.app import create_app
from server_stub.settings import Settings
from tests.helpers.asgi import AsgiClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import ISSUER, Reply, World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)
OTHER_LEFT = template("left", 2)


def refused(reply: Reply, param: str) -> None:
    assert (reply.status, reply.reason, reply.param) == (409, "palm_enrolled_elsewhere", param)


def test_somebody_elses_palm_is_refused_and_names_nobody(world: World) -> None:
    owner, user, terminal = world.user(LEFT), world.user(), world.terminal()
    reply = terminal.enroll(world.enrollment_key(user), captured(another_look(LEFT)))
    refused(reply, "palm.left")
    assert owner.user_id not in str(reply.json)
    assert world.look(user).left_palm_enrolled is False


def test_nothing_of_a_refused_enrollment_is_kept(world: World) -> None:
    world.user(LEFT)
    user, phone = world.user(), world.phone()
    body = captured(RIGHT, another_look(LEFT)) | phone.introduction()
    refused(phone.enroll(world.enrollment_key(user), body), "palm.left")
    after = world.look(user)
    assert (after.left_palm_enrolled, after.right_palm_enrolled, after.device_enrolled) == (False, False, False)


def test_the_key_stays_good_and_counts_a_failure(world: World) -> None:
    world.user(LEFT)
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    for _ in range(9):
        refused(terminal.enroll(secret, captured(another_look(LEFT))), "palm.left")
    assert terminal.enroll(secret, captured(OTHER_LEFT)).status == 200

    secret = world.enrollment_key(user)
    for _ in range(10):
        refused(terminal.enroll(secret, captured(another_look(LEFT))), "palm.left")
    assert terminal.enroll(secret, captured(OTHER_LEFT)).reason == "key_secret_dead"


def test_ones_own_palm_may_be_enrolled_again(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    assert terminal.enroll(world.enrollment_key(user), captured(another_look(LEFT), RIGHT)).status == 200


def test_the_palm_of_somebody_who_is_gone_is_free_at_once(world: World) -> None:
    owner, user, terminal = world.user(LEFT), world.user(), world.terminal()
    refused(terminal.enroll(world.enrollment_key(user), captured(LEFT)), "palm.left")
    Users(world.core).delete(world.caller, owner.user_id)
    assert terminal.enroll(world.enrollment_key(user), captured(LEFT)).status == 200


def test_a_palm_that_was_replaced_is_free(world: World) -> None:
    owner, user, terminal = world.user(LEFT), world.user(), world.terminal()
    assert terminal.enroll(world.enrollment_key(owner), captured(OTHER_LEFT)).status == 200
    assert terminal.enroll(world.enrollment_key(user), captured(LEFT)).status == 200


def test_other_accounts_and_the_other_mode_do_not_matter(world: World, live_world: World) -> None:
    world.user(LEFT)
    other = World(world.core, world.clock, world.http)
    assert other.user(another_look(LEFT)).left_palm_enrolled
    assert live_world.user(another_look(LEFT)).left_palm_enrolled


def test_a_repeat_of_a_refused_enrollment_is_refused_alike_and_counts_once(world: World) -> None:
    world.user(LEFT)
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    for _ in range(15):
        refused(terminal.enroll(secret, captured(LEFT), attempt="again"), "palm.left")
    assert terminal.enroll(secret, captured(OTHER_LEFT)).status == 200


def test_an_operator_may_allow_it(core: Core, clock: FixedClock) -> None:
    allowing = replace(core, search=SearchRules(duplicates_allowed=True))
    world = World(allowing, clock, AsgiClient(create_app(allowing), ISSUER))
    assert world.user(LEFT).left_palm_enrolled
    assert world.user(LEFT).left_palm_enrolled


@pytest.mark.parametrize(("said", "allowed"), [("refuse", False), ("allow", True)])
def test_the_setting_says_which(monkeypatch: pytest.MonkeyPatch, said: str, allowed: bool) -> None:
    assert Settings().search_rules() == SearchRules()
    monkeypatch.setenv("PALM_SERVER_DUPLICATE_CHECK", said)
    assert Settings().search_rules().duplicates_allowed is allowed

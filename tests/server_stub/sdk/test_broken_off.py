"""A server that breaks in the middle of a decision remembers nothing of it, and the person may simply try again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.events import Recorder, Resource
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.app import create_app
from server_stub.doors.pinn.shapes import render
from tests.helpers.asgi import AsgiClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import ISSUER, World, captured

LEFT = template("left", 1)


class Breakable:
    """Shows resources, until it is told to break at one kind of them."""

    def __init__(self) -> None:
        self.at: str | None = None

    def __call__(self, resource: Resource) -> JsonObject:
        if type(resource).__name__ == self.at:
            raise RuntimeError("broken off")
        return render(resource)


@pytest.fixture
def breakable() -> Breakable:
    return Breakable()


@pytest.fixture
def world(core: Core, clock: FixedClock, breakable: Breakable, expect_log: Callable[[str], None]) -> World:
    expect_log("server_stub.faults: request req_")
    fragile = replace(core, events=Recorder(clock, breakable))
    return World(fragile, clock, AsgiClient(create_app(fragile), ISSUER))


def test_enrollment_broken_off_at_its_last_step(world: World, breakable: Breakable) -> None:
    user, phone = world.user(), world.phone()
    secret, body = world.enrollment_key(user), captured(LEFT) | phone.introduction()
    breakable.at = "EnrollmentKey"
    assert phone.enroll(secret, body, attempt="a1").status == 500
    after = world.look(user)
    assert (after.left_palm_enrolled, after.device_enrolled, after.enrolled_at) == (False, False, None)
    assert phone.start(["device"]).reason == "key_unknown"
    breakable.at = None
    assert phone.enroll(secret, body, attempt="a1").status == 200


def test_success_that_could_not_be_logged_is_none(world: World, breakable: Breakable) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret, body = world.recovery_key(user), captured(another_look(LEFT))
    breakable.at = "Log"
    assert terminal.recover(secret, body, attempt="a1").status == 500
    assert terminal.send("GET", "/v1/sdk/attempts/a1").json["state"] == "unknown"
    assert (world.logs(user), world.look(user).authenticated_at) == ((), None)
    breakable.at = None
    assert terminal.recover(secret, body, attempt="a1").status == 200


def test_session_survives_a_fault_but_its_challenge_does_not(world: World, breakable: Breakable) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session, body = terminal.start(["left_palm"], user), captured(another_look(LEFT))
    breakable.at = "Log"
    assert terminal.verify(session, body, attempt="a1").status == 500
    breakable.at = None
    assert terminal.verify(session, body, attempt="a1").reason == "nonce_reused"
    again = terminal.verify(session, body, attempt="a1", nonce="n" * 22)
    assert (again.status, again.reason) == (409, "auth_session_closed")
    assert terminal.authenticate(["left_palm"], body, user).status == 200

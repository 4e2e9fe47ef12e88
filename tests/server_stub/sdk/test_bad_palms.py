"""Palms that are none, and words on life that do not hold."""

import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hardware.palm.cancelable import protect
from hardware.palm.codec import FORMAT, MAX_BYTES, encode
from tests.helpers.palms import Json, another_look, payload, template
from tests.helpers.sdk import World, captured

LEFT = template("left", 1)
GOOD = encode(LEFT)


def resealed(body: bytes) -> bytes:
    """With a checksum that fits."""
    return body + struct.pack("<I", zlib.crc32(body))


DAMAGED = {
    "zero length": b"",
    "one byte": b"P",
    "flipped bit": GOOD[:100] + bytes([GOOD[100] ^ 1]) + GOOD[101:],
    "flipped checksum": GOOD[:-1] + bytes([GOOD[-1] ^ 1]),
    "cut": GOOD[:-5],
    "longer": GOOD + b"\0",
    "other version": resealed(GOOD[:4] + b"\3" + GOOD[5:-4]),
    "other algorithm": resealed(GOOD[:5] + b"\2" + GOOD[6:-4]),
    "no codes": resealed(GOOD[:7] + b"\0" + GOOD[8:-4]),
    "no side": resealed(GOOD[:6] + b"\3" + GOOD[7:-4]),
    "huge": resealed(b"PALM\1\1\1\5" + b"\0" * MAX_BYTES),
    "picture": b"\xff\xd8\xff\xe0" + b"\0" * 2000,
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_template_is_no_palm(world: World, name: str) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    for reply in (
        terminal.enroll(world.enrollment_key(user), captured(DAMAGED[name])),
        terminal.authenticate(["left_palm"], captured(DAMAGED[name]), user),
        terminal.recover(world.recovery_key(user), captured(DAMAGED[name])),
    ):
        assert (reply.status, reply.reason, reply.param) == (422, "palm_not_found", "palm.left")
    assert world.logs(user) == ()
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200


@pytest.mark.parametrize("key", [bytes(32), bytes(range(32))])
def test_template_out_of_a_store_is_no_palm(world: World, key: bytes) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    stolen = captured(protect(another_look(LEFT), key))
    for reply in (
        terminal.enroll(world.enrollment_key(user), stolen),
        terminal.authenticate(["left_palm"], stolen, user),
        terminal.recover(world.recovery_key(user), stolen),
    ):
        assert (reply.status, reply.reason, reply.param) == (422, "palm_not_found", "palm.left")
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200


def test_template_of_the_other_hand_is_no_palm(world: World) -> None:
    body = captured(LEFT)
    body["palm"] = {"right": payload(LEFT)}
    reply = world.terminal().enroll(world.enrollment_key(world.user()), body)
    assert (reply.reason, reply.param) == ("palm_not_found", "palm.right")


@pytest.mark.parametrize("format_", ["image/jpeg", "jpeg", "palm-template-1", "palm-template-3", ""])
def test_picture_is_refused_by_name(world: World, format_: str) -> None:
    body = captured(LEFT)
    body["palm"] = {"left": {"format": format_, "data": "/9j/4AAQ"}}
    reply = world.terminal().enroll(world.enrollment_key(world.user()), body)
    assert (reply.status, reply.reason, reply.param) == (422, "palm_format_unsupported", "palm.left")


@pytest.mark.parametrize("data", ["not base64!", "é", "AAA", "  ", "\u2028"])
def test_base64_that_is_none_is_no_palm(world: World, data: str) -> None:
    body = captured(LEFT)
    body["palm"] = {"left": {"format": FORMAT, "data": data}}
    reply = world.terminal().enroll(world.enrollment_key(world.user()), body)
    assert (reply.status, reply.reason) == (422, "palm_not_found")


def test_oversized_body_is_refused(world: World) -> None:
    reply = world.terminal().enroll(world.enrollment_key(world.user()), captured(b"x" * 2_000_000))
    assert reply.status == 400


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, len(GOOD) - 1), mask=st.integers(1, 255))
def test_no_changed_byte_passes(world: World, position: int, mask: int) -> None:
    changed = GOOD[:position] + bytes([GOOD[position] ^ mask]) + GOOD[position + 1 :]
    reply = world.terminal().enroll(world.enrollment_key(world.user()), captured(changed))
    assert (reply.status, reply.reason) == (422, "palm_not_found")


def test_palm_without_a_word_on_life_is_refused(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    body = captured(another_look(LEFT))
    del body["liveness"]
    assert terminal.enroll(world.enrollment_key(user), body).reason == "liveness_missing"
    assert terminal.authenticate(["left_palm"], body, user).reason == "liveness_missing"
    assert terminal.recover(world.recovery_key(user), body).reason == "liveness_missing"


@pytest.mark.parametrize("said", [{"level": "none", "gestures": [], "checks": []}, {"simulated": True}])
def test_live_mode_takes_nothing_weak(live_world: World, said: Json) -> None:
    user, terminal = live_world.user(LEFT), live_world.terminal()
    body = captured(another_look(LEFT), **said)
    for reply in (
        terminal.enroll(live_world.enrollment_key(user), body),
        terminal.authenticate(["left_palm"], body, user),
        terminal.recover(live_world.recovery_key(user), body),
    ):
        assert (reply.status, reply.reason) == (422, "liveness_too_weak")
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200


def test_the_sandbox_takes_stills_and_simulated_hands(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    body = captured(another_look(LEFT), level="none", gestures=[], checks=[], simulated=True)
    assert terminal.authenticate(["left_palm"], body, user).status == 200
    log = world.logs(user)[0]
    assert log.liveness is not None
    assert (log.liveness["level"], log.liveness["simulated"]) == ("none", True)


@pytest.mark.parametrize(
    "said",
    [
        {"live": False},
        {"checks": [{"name": "gesture", "passed": False, "reason": "no_gesture"}]},
        {"checks": []},
        {"gestures": []},
        {"level": "none", "live": False},
    ],
)
def test_lifeless_hand_is_a_failed_attempt_and_never_compared(world: World, said: Json) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["left_palm"], captured(another_look(LEFT), **said), user)
    assert (reply.status, reply.reason) == (401, "liveness_failed")
    (log,) = world.logs(user)
    assert (log.success, log.reason, log.score) == (False, "liveness_failed", None)
    assert log.factors == {"left_palm": {"verified": False, "score": None}}

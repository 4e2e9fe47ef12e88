"""Templates that no camera made, sent by a terminal whose key is in the wrong hands: they open nobody's account."""

import struct
import zlib
from dataclasses import replace
from math import ceil

import numpy as np
import pytest

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.codec import FORMAT, encode
from hardware.palm.parameters import GRID, MAX_CODES, MIN_MASK_SHARE, PLANES
from hardware.palm.side import Side
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT = template("left", 1)
CELLS = GRID * GRID
ALL = np.ones((GRID, GRID), np.bool_)


def cells(count: int) -> np.ndarray:
    """A mask with the first ``count`` cells."""
    mask = np.zeros(CELLS, np.bool_)
    mask[:count] = True
    return mask.reshape(GRID, GRID)


def crafted(bits: np.ndarray, mask: np.ndarray = ALL, codes: int = 1) -> PalmTemplate:
    return PalmTemplate(Side.LEFT, (PalmCode(bits, mask, Side.LEFT, 100.0),) * codes, 2**62)


def constant(value: bool) -> np.ndarray:
    return np.full((PLANES, GRID, GRID), value)


LEAST = cells(ceil(MIN_MASK_SHARE * CELLS))
STRIPES = np.indices((PLANES, GRID, GRID)).sum(axis=0) % 2 == 0
STRANGERS = tuple(template("left", seed, 1).codes[0] for seed in range(50, 50 + MAX_CODES))
ATTEMPTS = {
    "zeros": crafted(constant(False)),
    "ones, many codes": crafted(constant(True), codes=MAX_CODES),
    "checkerboard": crafted(STRIPES),
    "the smallest mask": crafted(constant(True), LEAST, MAX_CODES),
    "one row short of nothing": crafted(STRIPES, cells(20 * GRID), MAX_CODES),
    "the opposite of the palm": PalmTemplate(
        Side.LEFT, tuple(replace(code, bits=~code.bits) for code in LEFT.codes), 0
    ),
}


@pytest.mark.parametrize("name", ATTEMPTS)
def test_crafted_template_is_a_failed_attempt(world: World, name: str) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["either_palm"], captured(ATTEMPTS[name]), user)
    assert (reply.status, reply.reason) == (401, "palm_mismatch")
    (log,) = world.logs(user)
    assert log.score is not None
    assert log.score < 0.2


@pytest.mark.parametrize("name", ["zeros", "ones, many codes", "checkerboard", "the smallest mask"])
def test_crafted_enrollment_lets_no_real_palm_in(world: World, name: str) -> None:
    user, terminal = world.user(ATTEMPTS[name]), world.terminal()
    for seed in (1, 2, 3):
        assert terminal.authenticate(["left_palm"], captured(template("left", seed)), user).reason == "palm_mismatch"


@pytest.mark.parametrize("codes", [STRANGERS, (*LEFT.codes, *STRANGERS[:2]), STRANGERS[:2]])
def test_several_palms_are_no_palm(world: World, codes: tuple[PalmCode, ...]) -> None:
    """Enrolled, they would let several people in; presented, they would be several guesses in one attempt."""
    user, terminal = world.user(LEFT), world.terminal()
    body = captured(PalmTemplate(Side.LEFT, codes, 0))
    assert terminal.enroll(world.enrollment_key(user), body).reason == "palm_not_found"
    assert terminal.authenticate(["left_palm"], body, user).reason == "palm_not_found"


def test_nothing_behind_the_mask_is_no_palm(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    for count in (0, 1, ceil(MIN_MASK_SHARE * CELLS) - 1):
        body = captured(crafted(constant(True), cells(count)))
        assert terminal.authenticate(["left_palm"], body, user).reason == "palm_not_found"
    assert world.logs(user) == ()


@pytest.mark.parametrize("count", [0, MAX_CODES + 1, 255])
def test_count_that_does_not_fit_is_no_palm(world: World, count: int) -> None:
    """The header may say what it likes: nothing is read, and nothing reserved, by its word."""
    good = encode(LEFT)
    body = good[:7] + bytes([count]) + good[8:-4]
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["left_palm"], captured(body + struct.pack("<I", zlib.crc32(body))), user)
    assert (reply.status, reply.reason) == (422, "palm_not_found")


def test_a_template_as_large_as_a_body_may_be_is_no_palm(world: World) -> None:
    reply = world.terminal().authenticate(["left_palm"], captured(encode(LEFT) * 100), world.user(LEFT))
    assert (reply.status, reply.reason) == (422, "palm_not_found")


def test_one_palm_is_not_two(world: World) -> None:
    """A left palm's codes under a right palm's name, and one palm for a flow that demands both."""
    right = template("right", 2)
    user, terminal = world.user(LEFT, right), world.terminal()
    renamed = PalmTemplate(Side.RIGHT, tuple(replace(code, side=Side.RIGHT) for code in another_look(LEFT).codes), 0)
    reply = terminal.authenticate(["left_palm", "right_palm"], captured(another_look(LEFT), renamed), user)
    assert (reply.status, reply.reason) == (401, "palm_mismatch")
    body = captured(another_look(LEFT))
    body["palm"] = {"left": body["palm"]["left"], "right": {"format": FORMAT, "data": body["palm"]["left"]["data"]}}  # type: ignore[index]
    assert terminal.authenticate(["left_palm", "right_palm"], body, user).reason == "palm_not_found"

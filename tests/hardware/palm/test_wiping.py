"""Buffers, arrays and templates are overwritten, when the block ends and when it breaks off."""

from contextlib import suppress

import numpy as np

from hardware.palm.codec import decode, encode
from hardware.palm.wiping import wipe, wiping
from tests.helpers.palms import template


def test_everything_is_zero_afterwards() -> None:
    secret, numbers, palm = bytearray(b"secret"), np.arange(5.0), decode(encode(template("left", 1)))
    with wiping(secret, numbers, palm):
        assert secret == b"secret"
        assert palm.codes[0].bits.any()
    assert secret == bytes(6)
    assert not numbers.any()
    assert not any(code.bits.any() or code.mask.any() for code in palm.codes)


def test_a_failure_leaves_nothing_either() -> None:
    secret = bytearray(b"secret")
    with suppress(ZeroDivisionError), wiping(secret):
        _ = 1 / 0
    assert not any(secret)


def test_what_is_not_ours_to_write_is_left() -> None:
    borrowed = np.frombuffer(b"borrowed", np.uint8)
    wipe(borrowed)
    assert borrowed.tobytes() == b"borrowed"

"""Templates under a key: back as they were under it, nobody's under any other, and the same on every machine."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hardware.palm.cancelable import KEY_BYTES, key_id, protect, restore
from hardware.palm.code import PLAIN, PalmCode, PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateError
from hardware.palm.matching import compare
from hardware.palm.parameters import GRID, NO_MATCH_DISTANCE, PLANES
from hardware.palm.side import Side
from tests.helpers.palms import another_look, template

KEYS = st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES)
KEY, OTHER = bytes(range(KEY_BYTES)), bytes(KEY_BYTES)
PALM = template("left", 1)


@st.composite
def templates(draw: st.DrawFn) -> PalmTemplate:
    side, chance = draw(st.sampled_from(Side)), np.random.default_rng(draw(st.integers(0, 2**32)))
    share = draw(st.floats(0, 1))
    codes = tuple(
        PalmCode(
            chance.random((PLANES, GRID, GRID)) < share, chance.random((GRID, GRID)) < share, side, hundredths / 100
        )
        for hundredths in draw(st.lists(st.integers(0, 10_000), min_size=1, max_size=5))
    )
    return PalmTemplate(side, codes, draw(st.integers(-(2**63), 2**63 - 1)))


def _same(one: PalmTemplate, two: PalmTemplate) -> bool:
    head = (one.side, one.created, one.key_id, len(one.codes)) == (two.side, two.created, two.key_id, len(two.codes))
    return head and all(
        np.array_equal(a.bits, b.bits) and np.array_equal(a.mask, b.mask) and (a.side, a.quality) == (b.side, b.quality)
        for a, b in zip(one.codes, two.codes, strict=True)
    )


@settings(max_examples=40, deadline=None)
@given(of=templates(), key=KEYS)
def test_what_was_protected_comes_back_through_the_codec_too(of: PalmTemplate, key: bytes) -> None:
    protected = protect(of, key)
    assert protected.key_id == key_id(key) != PLAIN
    assert _same(decode(encode(protected)), protected)
    assert _same(restore(protected, key), of)
    assert _same(restore(protect(of, bytearray(key)), bytearray(key)), of)


@settings(max_examples=15, deadline=None)
@given(key=KEYS, other=KEYS)
def test_a_wrong_key_restores_nothing_and_matches_nothing(key: bytes, other: bytes) -> None:
    assume(key != other)
    protected = protect(PALM, key)
    with pytest.raises(TemplateError, match="not under this key"):
        restore(protected, other)
    for against in (PALM, protect(PALM, other)):
        assert compare(protected, against).distance == NO_MATCH_DISTANCE
    lied = restore(replace(protected, key_id=key_id(other)), other)
    assert compare(lied, PALM).score == 0.0
    assert compare(replace(protected, key_id=PLAIN), PALM).score == 0.0


def test_one_key_leaves_a_match_a_match() -> None:
    probe = another_look(PALM)
    assert compare(restore(protect(probe, KEY), KEY), restore(protect(PALM, KEY), KEY)) == compare(probe, PALM)


def test_hamming_distance_is_the_same_under_one_key() -> None:
    probe = another_look(PALM)
    for plain, other, hidden, hidden_other in zip(
        PALM.codes, probe.codes, protect(PALM, KEY).codes, protect(probe, KEY).codes, strict=True
    ):
        assert (plain.bits ^ other.bits).sum() == (hidden.bits ^ hidden_other.bits).sum()
        assert (plain.mask ^ other.mask).sum() == (hidden.mask ^ hidden_other.mask).sum()


def test_what_is_protected_is_not_protected_again_and_what_is_plain_not_restored() -> None:
    with pytest.raises(TemplateError, match="under a key already"):
        protect(protect(PALM, KEY), OTHER)
    with pytest.raises(TemplateError, match="not under this key"):
        restore(PALM, KEY)


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_none(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        protect(PALM, bytes(length))


def test_every_part_looks_like_chance_and_differs_between_keys_and_codes() -> None:
    empty = PalmCode(np.zeros((PLANES, GRID, GRID), np.bool_), np.ones((GRID, GRID), np.bool_), Side.LEFT, 0.0)
    of = PalmTemplate(Side.LEFT, (empty, empty), 0)
    one, two = protect(of, KEY), protect(of, OTHER)
    looks = [*one.codes, *two.codes]
    for look in looks:
        assert abs(look.bits.mean() - 0.5) < 0.03
        assert abs(look.mask.mean() - 0.5) < 0.1
    for i, look in enumerate(looks):
        for other in looks[:i]:
            assert abs((look.bits ^ other.bits).mean() - 0.5) < 0.03
    assert len({look.quality for look in looks}) == 4
    assert len({0, one.created, two.created}) == 3


def test_the_bytes_are_these_on_every_machine() -> None:
    """A change here makes every enrolled palm unreadable."""
    cells = np.arange(PLANES * GRID * GRID)
    bits, mask = (cells % 7 < 3).reshape(PLANES, GRID, GRID), (cells[: GRID * GRID] % 11 > 0).reshape(GRID, GRID)
    of = PalmTemplate(Side.RIGHT, (PalmCode(bits, mask, Side.RIGHT, 12.34),) * 2, 1_800_000_000)
    protected = protect(of, KEY)
    assert protected.key_id.hex() == "56f7c02e5c69fdf0"
    body = b"".join(np.packbits(part).tobytes() for code in protected.codes for part in (code.bits, code.mask))
    assert hashlib.sha256(body).hexdigest() == "6cbbe228aebf248c03c7177800298eb192cf85f4f9541dd989fac8cbc7ff2a14"
    assert (protected.created, [code.quality for code in protected.codes]) == (5935312609785967708, [78.55, 15.26])

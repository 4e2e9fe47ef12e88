"""The codec: round trips, one form only, and every damage told by name."""

import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.palm.code import PLAIN, PalmCode, PalmTemplate
from hardware.palm.codec import FORMAT, MAX_BYTES, decode, encode
from hardware.palm.errors import TemplateDamaged, TemplateError, TemplateUnknown
from hardware.palm.parameters import GRID, MAX_CODES, PLANES
from hardware.palm.side import Side
from tests.helpers.palms import template

GOOD = encode(template("left", 1, 3))


@st.composite
def templates(draw: st.DrawFn) -> PalmTemplate:
    chance, side = np.random.default_rng(draw(st.integers(0, 2**32))), draw(st.sampled_from(Side))
    qualities = draw(st.lists(st.integers(0, 10_000), min_size=1, max_size=MAX_CODES))
    codes = tuple(_any_code(chance, side, hundredths / 100) for hundredths in qualities)
    key_id = draw(st.one_of(st.just(PLAIN), st.binary(min_size=8, max_size=8).filter(any)))
    return PalmTemplate(side, codes, draw(st.integers(-(2**63), 2**63 - 1)), key_id)


def _any_code(chance: np.random.Generator, side: Side, quality: float) -> PalmCode:
    bits, mask = chance.random((PLANES, GRID, GRID)) < 0.5, chance.random((GRID, GRID)) < 0.8
    return PalmCode(bits, mask, side, quality)


def _sealed(body: bytes) -> bytes:
    """With a right checksum."""
    return body + struct.pack("<I", zlib.crc32(body))


@given(templates())
def test_a_template_comes_back_as_it_was(made: PalmTemplate) -> None:
    data = encode(made)
    back = decode(data)
    assert (back.side, back.created, back.key_id) == (made.side, made.created, made.key_id)
    assert len(back.codes) == len(made.codes)
    for one, other in zip(made.codes, back.codes, strict=True):
        assert (one.bits == other.bits).all()
        assert (one.mask == other.mask).all()
        assert (one.side, one.quality) == (other.side, pytest.approx(other.quality))
    assert encode(back) == data
    assert len(data) <= MAX_BYTES


@given(st.integers(0, len(GOOD) * 8 - 1))
def test_a_flipped_bit_is_damage(bit: int) -> None:
    data = bytearray(GOOD)
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises(TemplateDamaged):
        decode(bytes(data))


def test_every_byte_matters() -> None:
    for at in range(len(GOOD)):
        data = bytearray(GOOD)
        data[at] ^= 0x40
        with pytest.raises(TemplateDamaged):
            decode(bytes(data))


@given(st.integers(0, len(GOOD) - 1))
def test_a_truncated_template_is_damage(length: int) -> None:
    with pytest.raises(TemplateDamaged):
        decode(GOOD[:length])


@given(st.binary(max_size=200))
def test_noise_is_damage(noise: bytes) -> None:
    for data in (noise, GOOD + noise if noise else b"", GOOD[:-4] + noise, b"PALM" + noise, _sealed(b"PALM" + noise)):
        if data != GOOD:
            with pytest.raises(TemplateError):
                decode(data)


@settings(max_examples=200)
@given(st.integers(0, 19), st.integers(0, 255))
def test_no_header_byte_is_free_except_the_time(at: int, value: int) -> None:
    body = bytearray(GOOD[:-4])
    if body[at] == value or 8 <= at < 16:
        return
    body[at] = value
    if at == 6 and value in (1, 2):
        assert decode(_sealed(bytes(body))).side is Side.RIGHT
        return
    with pytest.raises(TemplateUnknown if at in (4, 5) else TemplateDamaged):
        decode(_sealed(bytes(body)))


def test_another_version_is_named() -> None:
    body = bytearray(GOOD[:-4])
    body[4] = 9
    with pytest.raises(TemplateUnknown, match="version 9"):
        decode(_sealed(bytes(body)))


def test_a_quality_over_a_hundred_and_an_empty_mask_are_damage() -> None:
    high, blank = bytearray(GOOD[:-4]), bytearray(GOOD[:-4])
    high[28:30] = struct.pack("<H", 10_001)
    start = 30 + PLANES * GRID * GRID // 8
    blank[start : start + GRID * GRID // 8] = bytes(GRID * GRID // 8)
    for body in (high, blank):
        with pytest.raises(TemplateDamaged):
            decode(_sealed(bytes(body)))


def test_what_the_format_cannot_hold_is_not_written() -> None:
    good = template("left", 1, 3)
    for bad in (
        replace(good, codes=()),
        replace(good, codes=good.codes * 2),
        replace(good, side=Side.RIGHT),
        replace(good, codes=(replace(good.codes[0], quality=float("nan")),)),
        replace(good, codes=(replace(good.codes[0], bits=good.codes[0].bits[:6]),)),
    ):
        with pytest.raises(ValueError, match=r"template|code|quality"):
            encode(bad)


def test_size_and_name_are_what_is_documented() -> None:
    assert FORMAT == "palm-template-2"
    assert len(encode(template("right", 1, 5))) == MAX_BYTES == 8362


def test_the_server_needs_numpy_and_no_camera_library() -> None:
    code = (
        "import sys, hardware.palm.codec, hardware.palm.matching, hardware.palm.policy, hardware.palm.merge;"
        "print(sorted({'cv2', 'mediapipe', 'PySide6', 'typer'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_version_before_is_still_read() -> None:
    old = bytearray(GOOD[:20] + GOOD[28:-4])
    old[4] = 1
    back = decode(_sealed(bytes(old)))
    assert back.key_id == PLAIN
    assert encode(back) == GOOD


@pytest.mark.parametrize("key_id", [b"short", bytes(8), bytes(9)])
def test_a_key_id_that_is_none_is_not_written(key_id: bytes) -> None:
    with pytest.raises(ValueError, match="key id"):
        encode(replace(template("left", 1, 3), key_id=key_id))

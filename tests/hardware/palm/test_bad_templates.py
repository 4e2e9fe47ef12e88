"""A rendered person's template with every byte wrong: refused by name, or still nobody else's.

Plain damage is found by the checksum (``test_codec``). Here somebody repaired the checksum after changing a byte.
"""

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateDamaged, TemplateError, TemplateUnknown
from hardware.palm.features import extract
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.region import cut
from hardware.palm.side import Side
from hardware.simulate.plan import Shot, Subject
from hardware.simulate.renderer import Take, render
from hardware.simulate.studio import person, pose, scene


def enrolled(number: int, side: Side = Side.RIGHT) -> PalmTemplate:
    """Three looks at a rendered palm, framed by its true joints."""
    codes = []
    for look in (1, 2, 3):
        shot = Shot(5, number, "plain", Subject.PALM, side, 1, look)
        seen = render(person(shot), pose(shot), scene(shot), Take(640, 480, look))
        codes.append(extract(cut(seen.pixels, seen.joints, side)))
    return PalmTemplate(side, tuple(codes), 1_800_000_000)


MINE, OTHERS = enrolled(1), [enrolled(2), enrolled(3), enrolled(1, Side.LEFT)]
DATA = encode(MINE)
HEADER = 28


def forged(data: bytes, at: int, value: int) -> bytes:
    body = bytearray(data[:-4])
    body[at] ^= value
    return bytes(body) + struct.pack("<I", zlib.crc32(bytes(body)))


def passes_for_others(template: PalmTemplate) -> bool:
    return any(
        accepts(compare(one, other).score, Use.VERIFY)
        for stranger in OTHERS
        for one, other in ((template, stranger), (stranger, template))
    )


def test_every_byte_changed_or_missing_is_found() -> None:
    for at in range(len(DATA)):
        for bit in (0x01, 0x80):
            damaged = bytearray(DATA)
            damaged[at] ^= bit
            with pytest.raises(TemplateDamaged):
                decode(bytes(damaged))
        with pytest.raises(TemplateDamaged):
            decode(DATA[:at])


@pytest.mark.parametrize("at", range(HEADER))
def test_a_forged_header_is_refused_or_nobody_elses(at: int) -> None:
    for bit in range(8):
        try:
            read = decode(forged(DATA, at, 1 << bit))
        except TemplateError:
            continue
        assert not passes_for_others(read)
        assert (read.side, read.key_id) == (MINE.side, MINE.key_id) or compare(read, MINE).score == 0.0


@settings(max_examples=60, deadline=None)
@given(st.integers(HEADER, len(DATA) - 5), st.integers(1, 255))
def test_a_forged_code_is_refused_or_nobody_elses(at: int, value: int) -> None:
    try:
        read = decode(forged(DATA, at, value))
    except TemplateError:
        return
    assert not passes_for_others(read)


def test_templates_of_other_people_and_other_hands_do_not_match() -> None:
    assert compare(MINE, decode(DATA)).score == 100.0
    assert not passes_for_others(MINE)


@pytest.mark.parametrize("version", [0, 3, 9, 255])
def test_another_version_is_named(version: int) -> None:
    with pytest.raises(TemplateUnknown, match=f"version {version}"):
        decode(forged(DATA, 4, DATA[4] ^ version))


def test_a_template_of_the_version_before_is_still_read_and_matches_its_owner_alone() -> None:
    body = DATA[:4] + b"\1" + DATA[5:20] + DATA[HEADER:-4]
    old = decode(body + struct.pack("<I", zlib.crc32(body)))
    assert compare(old, MINE).score == 100.0
    assert not passes_for_others(old)

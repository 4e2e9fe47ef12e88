"""Coarse codes: which bits they are, and that moving the probe finds them again."""

from dataclasses import replace

import numpy as np
import pytest

from hardware.palm.code import PalmTemplate
from hardware.palm.errors import TemplateError
from hardware.palm.gallery.coarse import COARSE_BITS, COARSE_WORDS, close_forms, coarse, first_forms, packed
from hardware.palm.gallery.kernel import BLOCK, scan
from hardware.palm.parameters import COARSE_CODES
from tests.helpers.skin import looks, together

PALM = together(looks(3, 3))


def moved(palm: PalmTemplate, down: int, right: int) -> PalmTemplate:
    codes = tuple(replace(code, bits=np.roll(code.bits, (down, right), (1, 2))) for code in palm.codes)
    return replace(palm, codes=codes)


def bits_apart(probe: PalmTemplate, enrolled: PalmTemplate) -> int:
    forms = first_forms(probe)
    return int(min((form != kept).sum() for code in forms for form in code for kept in coarse(enrolled)))


def test_the_best_codes_by_quality_are_kept() -> None:
    worst_first = replace(PALM, codes=tuple(reversed(PALM.codes)))
    assert coarse(PALM).shape == (COARSE_CODES, COARSE_BITS)
    assert np.array_equal(coarse(PALM), coarse(worst_first))


def test_a_single_code_is_kept_twice_and_asked_once() -> None:
    single = replace(PALM, codes=PALM.codes[:1])
    assert np.array_equal(coarse(single)[0], coarse(single)[1])
    assert len(first_forms(single)) == len(close_forms(single)) == 1
    assert len(first_forms(PALM)) == COARSE_CODES


@pytest.mark.parametrize(("down", "right"), [(0, 0), (3, -3), (-2, 1), (2, 2), (4, -4)])
def test_a_moved_palm_is_nearer_than_a_stranger(down: int, right: int) -> None:
    stranger = min(bits_apart(moved(PALM, down, right), together(looks(seed, 3))) for seed in range(50, 60))
    assert bits_apart(moved(PALM, down, right), PALM) < stranger


def test_templates_under_a_key_have_no_coarse_code() -> None:
    locked = replace(PALM, key_id=b"12345678")
    for what in (coarse, first_forms, close_forms):
        with pytest.raises(TemplateError):
            what(locked)


def test_packing_keeps_distances() -> None:
    chance = np.random.default_rng(1)
    one, two = chance.random((2, COARSE_BITS)) < 0.5
    assert packed(one).shape == (COARSE_WORDS,)
    assert np.bitwise_count(packed(one) ^ packed(two)).sum() == (one != two).sum()


def test_the_scan_counts_what_numpy_counts() -> None:
    chance = np.random.default_rng(2)
    blocks = chance.integers(0, 2**63, (2, COARSE_CODES, COARSE_WORDS, BLOCK), np.uint64)
    probes = chance.integers(0, 2**63, (2, 5, COARSE_WORDS), np.uint64)
    found = np.empty((2, BLOCK), np.uint32)
    scan(blocks, probes, found)
    every = blocks.transpose(0, 3, 1, 2)[:, :, :, None, None] ^ probes  # block, place, reference, code, form, word
    expected = np.bitwise_count(every).sum(axis=-1, dtype=np.uint32).min(axis=(2, 4)).sum(axis=-1)
    assert np.array_equal(found, expected)

"""Templates that no camera made: whatever bits and masks an attacker sends, a stranger's palm is not matched."""

import csv
from pathlib import Path

import numpy as np
import pytest

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateDamaged
from hardware.palm.features import extract
from hardware.palm.matching import compare
from hardware.palm.parameters import GRID, MAX_CODES, MIN_MASK_SHARE, PLANES
from hardware.palm.policy import Use, accepts
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.helpers.palms import template


def crafted(bits: np.ndarray, mask: np.ndarray, count: int = 1) -> PalmTemplate:
    return PalmTemplate(Side.RIGHT, tuple(PalmCode(bits, mask, Side.RIGHT, 100.0) for _ in range(count)), 0)


def checkerboard() -> np.ndarray:
    return np.indices((PLANES, GRID, GRID)).sum(axis=0) % 2 == 0


FULL = np.ones((GRID, GRID), bool)
CORNER = np.zeros((GRID, GRID), bool)
CORNER[:6, :6] = True
STRIPES = np.indices((GRID, GRID))[0] % 2 == 0
ONES, ZEROS = np.ones((PLANES, GRID, GRID), bool), np.zeros((PLANES, GRID, GRID), bool)


@pytest.mark.parametrize("mask", [FULL, CORNER, STRIPES], ids=["full", "corner", "stripes"])
@pytest.mark.parametrize("bits", [ONES, ZEROS, checkerboard()], ids=["ones", "zeros", "checkerboard"])
@pytest.mark.parametrize("count", [1, MAX_CODES])
def test_a_crafted_probe_matches_nobody(bits: np.ndarray, mask: np.ndarray, count: int) -> None:
    probe = crafted(bits, mask, count)
    for seed in range(12):
        enrolled = template("right", seed)
        assert not accepts(compare(probe, enrolled).score, Use.VERIFY)
        assert not accepts(compare(enrolled, probe).score, Use.VERIFY)


@pytest.mark.palms
def test_the_average_palm_matches_nobody(palms_dir: Path) -> None:
    """What most people share is the best guess at a stranger; it is made of one half and tried on the other."""
    people = tongji(palms_dir)
    names = sorted(people)
    mean = np.mean([code.bits for name in names[::2] for code in people[name]], axis=0)
    probe = crafted(mean > 0.5, FULL, MAX_CODES)
    scores = [compare(probe, PalmTemplate(Side.RIGHT, tuple(people[name]), 0)).score for name in names[1::2]]
    assert len(scores) >= 10
    assert not any(accepts(score, Use.VERIFY) for score in scores)


def tongji(folder: Path) -> dict[str, list[PalmCode]]:
    """Five codes of the right palm of each person, from regions already cut out."""
    people: dict[str, list[PalmCode]] = {}
    with (folder / "manifest.csv").open(encoding="utf-8") as file:
        rows = [
            row for row in csv.DictReader(file) if (row["set"], row["session"], row["hand"]) == ("tongji", "1", "R")
        ]
    for row in rows:
        if len(people.setdefault(row["subject"], [])) < MAX_CODES:
            grey = cv2.imread(str(folder / row["path"]), cv2.IMREAD_GRAYSCALE)
            people[row["subject"]].append(extract(whole(grey, Side.RIGHT)))
    return people


def test_a_mask_too_small_to_say_anything_is_damage_on_the_wire() -> None:
    few = np.zeros((GRID, GRID), bool)
    few.flat[: int(MIN_MASK_SHARE * GRID * GRID) - 1] = True
    with pytest.raises(TemplateDamaged):
        decode(encode(crafted(ONES, few)))


def test_more_codes_than_a_capture_makes_are_damage_on_the_wire() -> None:
    with pytest.raises((TemplateDamaged, ValueError)):
        decode(encode(crafted(checkerboard(), FULL, MAX_CODES + 1)))


@pytest.mark.parametrize("rows", [20, 22, 24])
def test_hiding_cells_brings_no_stranger_nearer(rows: int) -> None:
    """Fewer cells stray further from chance: unless that is reckoned with, a narrow mask is a better guess."""
    narrow = np.zeros((GRID, GRID), bool)
    narrow[(GRID - rows) // 2 : (GRID + rows) // 2] = True
    strangers = [(template("right", seed, 1), template("right", seed + 100, 1)) for seed in range(20)]
    whole = [compare(one, other).distance for one, other in strangers]
    hidden = [compare(crafted(one.codes[0].bits, narrow), other).distance for one, other in strangers]
    assert np.mean(hidden) >= np.mean(whole)


@pytest.mark.palms
def test_strangers_who_show_little_of_the_palm_stay_strangers(palms_dir: Path) -> None:
    people = tongji(palms_dir)
    narrow = np.zeros((GRID, GRID), bool)
    narrow[6:26] = True
    names = sorted(people)
    scores = [
        compare(crafted(people[one][0].bits, narrow), PalmTemplate(Side.RIGHT, tuple(people[other][:1]), 0)).score
        for one in names
        for other in names
        if one != other
    ]
    assert len(scores) >= 300
    assert np.mean(np.array(scores) >= 10) <= 0.1  # what a score of 10 means
    assert max(scores) < 35

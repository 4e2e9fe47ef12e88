"""The peers are what their papers say, on cases where the answer is known."""

import math

import numpy as np
import pytest

from hardware.vision import cv2
from tests.benchmarks.peers import compcode, edcc, hamming

CELLS = np.ones((32, 32), bool)


def line(degrees: float, width: float) -> np.ndarray:
    """A dark line through the middle of a bright (128, 128) picture; ``degrees`` is the direction of its normal."""
    y, x = np.mgrid[:128, :128] - 63.5
    across = x * math.cos(math.radians(degrees)) + y * math.sin(math.radians(degrees))
    return (180 - 100 * np.exp(-((across / width) ** 2))).astype(np.uint8)


def creases(seed: int, shift: tuple[int, int] = (0, 0)) -> np.ndarray:
    """A smooth random (128, 128) picture; ``shift`` (right, down) in pixels shows another part of it."""
    noise = np.random.default_rng(seed).normal(size=(192, 192)).astype(np.float32)
    smooth = cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 3), None, 0, 255, cv2.NORM_MINMAX)
    right, down = 32 - shift[0], 32 - shift[1]
    return smooth[down : down + 128, right : right + 128].astype(np.uint8)


def between(one: compcode.Code, other: compcode.Code, reach: int) -> float:
    return float(hamming.nearest(one.bits, one.mask, other.bits[None], other.mask[None], reach)[0])


@pytest.mark.parametrize("number", range(compcode.ORIENTATIONS))
def test_compcode_names_the_orientation_of_a_line(number: int) -> None:
    assert (compcode.winners(line(30 * number, 4.0))[15:17, 15:17] == number).all()


@pytest.mark.parametrize("number", range(edcc.ORIENTATIONS))
def test_edcc_names_the_orientation_of_a_line(number: int) -> None:
    assert edcc.directions(line(18 * number, 5.0))[0][14, 14] == number


@pytest.mark.parametrize("number", range(edcc.ORIENTATIONS))
def test_edcc_says_which_neighbour_is_nearer(number: int) -> None:
    before = edcc.directions(line(18 * number - 4, 5.0))
    after = edcc.directions(line(18 * number + 4, 5.0))
    assert (before[0][14, 14], before[1][14, 14]) == (number, True)
    assert (after[0][14, 14], after[1][14, 14]) == (number, False)


def test_the_ring_code_counts_the_steps_between_orientations() -> None:
    for one in range(6):
        for other in range(6):
            steps = min(abs(one - other), 6 - abs(one - other))
            assert np.count_nonzero(compcode.RING[one] != compcode.RING[other]) == steps


def test_codes_have_the_published_sizes() -> None:
    code = compcode.extract(creases(1), CELLS)
    assert code.bits.nbytes == 384
    assert edcc.extract(creases(1)).nbytes == 841


def test_a_palm_is_at_no_distance_from_itself_and_far_from_another() -> None:
    one, other = (compcode.extract(creases(seed), CELLS) for seed in (1, 2))
    assert between(one, one, 0) == 0.0
    assert between(one, other, 2) > 0.4
    mine, yours = edcc.extract(creases(1)), edcc.extract(creases(2))
    assert edcc.nearest(mine, np.stack([mine, yours]), 0) == pytest.approx([0.0, 0.94], abs=0.03)


@pytest.mark.parametrize("shift", [(2, 0), (0, -2), (-1, 2)])
def test_compcode_finds_a_shift_within_its_reach_only(shift: tuple[int, int]) -> None:
    still, moved = (compcode.extract(creases(1, (4 * a, 4 * b)), CELLS) for a, b in ((0, 0), shift))
    assert between(moved, still, 2) < 0.05
    assert between(moved, still, 1) > 0.2


def test_edcc_finds_a_shift_within_its_reach_only() -> None:
    step = round(2 * 128 / edcc.PX)
    still, moved = edcc.extract(creases(1)), edcc.extract(creases(1, (step, -step)))
    assert edcc.nearest(moved, still[None], 2)[0] < 0.4
    assert edcc.nearest(moved, still[None], 0)[0] > 0.8


def test_what_a_mask_hides_is_not_compared() -> None:
    half = np.tile(np.arange(32) < 24, (32, 1))
    bits = np.random.default_rng(3).random((3, 32, 32)) < 0.5
    one = compcode.Code(hamming.words(bits), hamming.words(half))
    other = compcode.Code(hamming.words(bits ^ ~half), hamming.words(CELLS))
    assert between(one, other, 0) == 0.0
    assert between(compcode.Code(one.bits, hamming.words(CELLS)), other, 0) == 0.25


def test_too_little_in_common_is_no_match() -> None:
    hidden = np.tile(np.arange(32) < 16, (32, 1))
    code = compcode.extract(creases(1), hidden)
    assert between(code, code, 2) == 1.0

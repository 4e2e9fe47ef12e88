"""One template from several frames: the agreeing, the best of them, no more than five, no fewer than asked."""

from dataclasses import replace

import numpy as np
import pytest

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.errors import NotEnoughFrames
from hardware.palm.merge import merge, one_palm
from hardware.palm.parameters import MAX_CODES
from hardware.palm.side import Side
from tests.helpers.palms import another_look, template


def codes(seed: int, count: int, side: str = "right") -> list[PalmCode]:
    return list(template(side, seed, count).codes)


def test_the_best_agreeing_frames_are_kept() -> None:
    mine = [replace(code, quality=float(n)) for n, code in enumerate(codes(1, 7))]
    made = merge(mine, 1_800_000_000)
    assert [code.quality for code in made.codes] == [6, 5, 4, 3, 2]
    assert (made.side, made.created, len(made.codes)) == (Side.RIGHT, 1_800_000_000, MAX_CODES)


def test_a_stranger_among_the_frames_is_left_out() -> None:
    (stranger,) = codes(2, 1)
    made = merge([*codes(1, 4), replace(stranger, quality=100.0)], 0)
    assert len(made.codes) == 4
    assert all(code.quality < 100 for code in made.codes)


def test_the_other_hand_among_the_frames_is_left_out() -> None:
    made = merge([*codes(1, 3), *codes(1, 1, "left")], 0)
    assert {code.side for code in made.codes} == {Side.RIGHT}


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_frames_are_refused(count: int) -> None:
    with pytest.raises(NotEnoughFrames):
        merge(codes(1, count), 0)


def test_frames_that_do_not_agree_are_refused() -> None:
    with pytest.raises(NotEnoughFrames, match="agree"):
        merge([code for seed in range(4) for code in codes(seed, 1)], 0)


def test_noisy_frames_of_one_palm_agree() -> None:
    noisy = another_look(template("right", 1, 5), noise=0.15).codes
    assert len(merge(noisy, 0).codes) == 5
    assert np.isfinite(merge(noisy, 0).quality)


def test_least_and_most_can_be_chosen() -> None:
    assert len(merge(codes(1, 1), 0, least=1).codes) == 1
    assert len(merge(codes(1, 5), 0, most=3).codes) == 3
    with pytest.raises(NotEnoughFrames):
        merge([], 0, least=0)


def test_whatever_is_merged_is_one_palm_and_a_stranger_spoils_it() -> None:
    noisy = another_look(template("right", 1, 7), noise=0.15).codes
    made = merge(noisy, 0)
    assert one_palm(made)
    assert one_palm(PalmTemplate(Side.RIGHT, made.codes[:1], 0))
    assert not one_palm(PalmTemplate(Side.RIGHT, (*made.codes[:4], *codes(2, 1)), 0))

"""A person follows from a seed: the same every time, different from everybody else, left unlike right."""

import numpy as np
import pytest

from hardware.palm.side import Side
from hardware.simulate.creases import DEVIATIONS, LINES, REGION, sample_lines
from hardware.simulate.identity import Identity, _palm
from hardware.simulate.texture import BAND, REGION_PIXELS, oriented_texture

PEOPLE = 300


def in_region(points: np.ndarray) -> np.ndarray:
    (x, y), (width, height) = REGION
    return np.column_stack([(x - points[:, 0]) / width, (y - points[:, 1]) / height])


def test_a_seed_gives_the_same_palm_again() -> None:
    first = Identity(3).palm(Side.RIGHT).copy()
    _palm.cache_clear()
    assert np.array_equal(first, Identity(3).palm(Side.RIGHT))


def test_palms_differ_between_sides_and_people() -> None:
    right, left, other = Identity(3).palm(Side.RIGHT), Identity(3).palm(Side.LEFT), Identity(4).palm(Side.RIGHT)
    assert not np.array_equal(right, left)
    assert not np.array_equal(right, other)


def test_both_hands_of_a_person_share_shape_and_skin() -> None:
    assert Identity(5).shape is Identity(5).shape
    assert not np.allclose(Identity(5).shape.phalanges, Identity(6).shape.phalanges)
    assert not np.allclose(Identity(5).skin.palm, Identity(6).skin.palm)


def test_skin_tones_cover_light_and_dark() -> None:
    tones = [Identity(seed).skin.tone for seed in range(PEOPLE)]
    assert np.histogram(tones, bins=5, range=(0, 1))[0].min() > PEOPLE / 10


def test_lines_are_in_number_as_real_ones() -> None:
    counts = [len(Identity(seed).lines(Side.RIGHT)) for seed in range(PEOPLE)]
    assert min(counts) >= 3 + 10
    assert max(counts) <= 4 + 30


def test_about_a_third_of_palms_have_a_fourth_line() -> None:
    wide = [sum(line.width > 0.0135 for line in Identity(seed).lines(Side.LEFT)) for seed in range(PEOPLE)]
    assert set(wide) == {3, 4}
    assert wide.count(4) / PEOPLE == pytest.approx(0.35, abs=0.09)


@pytest.mark.parametrize("index", range(3))
def test_principal_lines_follow_the_measured_statistics(index: int) -> None:
    starts = np.array(
        [in_region(sample_lines(np.random.default_rng(seed))[index].points)[[0, -1]] for seed in range(PEOPLE)]
    )
    assert starts.mean(axis=0) == pytest.approx(LINES[index][[0, 3]], abs=0.025)
    assert starts.std(axis=0) == pytest.approx(DEVIATIONS[index][[0, 3]], rel=0.25)


def test_fine_texture_lies_in_its_band() -> None:
    size, scale = 512, REGION_PIXELS
    texture = oriented_texture(np.random.default_rng(1), size, size, scale)
    power = np.abs(np.fft.rfft2(texture)) ** 2
    radius = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    inside = power[(radius > 0.8 * BAND[0]) & (radius < 1.2 * BAND[1])].sum()
    assert inside / power.sum() > 0.7

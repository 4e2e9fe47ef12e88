"""A person follows from a seed: the same every time, different from everybody else, left unlike right."""

import numpy as np
import pytest

from hardware.errors import SimulationError
from hardware.palm.side import Side
from hardware.simulate.build import VERY_DARK, VERY_LIGHT, Age, Build
from hardware.simulate.creases import DEVIATIONS, KINSHIP, LINES, REGION, sample_lines
from hardware.simulate.identity import Identity, _palm
from hardware.simulate.texture import BAND, REGION_PIXELS, oriented_texture

PEOPLE = 300


def both_of(seed: int) -> tuple[np.random.Generator, np.random.Generator]:
    return np.random.default_rng([seed, 1]), np.random.default_rng([seed, 2])


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
    starts = np.array([in_region(sample_lines(*both_of(seed))[index].points)[[0, -1]] for seed in range(PEOPLE)])
    assert starts.mean(axis=0) == pytest.approx(LINES[index][[0, 3]], abs=0.025)
    assert starts.std(axis=0) == pytest.approx(DEVIATIONS[index][[0, 3]], rel=0.25)


def test_fine_texture_lies_in_its_band() -> None:
    size, scale = 512, REGION_PIXELS
    texture = oriented_texture(np.random.default_rng(1), size, size, scale)
    power = np.abs(np.fft.rfft2(texture)) ** 2
    radius = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    inside = power[(radius > 0.8 * BAND[0]) & (radius < 1.2 * BAND[1])].sum()
    assert inside / power.sum() > 0.7


def test_principal_lines_of_both_hands_are_akin_and_wrinkles_are_not() -> None:
    """Real left and right palms resemble each other: a simulated one that did not would be too easy a stranger."""
    ends = {
        side: np.array([Identity(seed).lines(side)[0].points[[0, -1]].ravel() for seed in range(PEOPLE)])
        for side in Side
    }
    akin = [np.corrcoef(ends[Side.LEFT][:, i], ends[Side.RIGHT][:, i])[0, 1] for i in range(4)]
    assert np.mean(akin) == pytest.approx(KINSHIP, abs=0.12)
    assert len(Identity(1).lines(Side.LEFT)) != len(Identity(1).lines(Side.RIGHT))


@pytest.mark.parametrize("tone", [VERY_LIGHT, VERY_DARK])
def test_skin_can_be_asked_for_beyond_what_is_drawn(tone: float) -> None:
    drawn = [Identity(seed).skin.palm.mean() for seed in range(PEOPLE)]
    asked = Identity(1, Build(tone=tone)).skin.palm.mean()
    assert asked > max(drawn) - 0.02 if tone < 0 else asked < min(drawn)


def test_a_child_has_the_adults_hand_in_small() -> None:
    adult, child = Identity(7), Identity(7, Build(age=Age.CHILD))
    assert (child.shape.phalanges < adult.shape.phalanges).all()
    assert (child.shape.radii > adult.shape.radii).all()
    assert 3 <= len(child.lines(Side.LEFT)) < len(adult.lines(Side.LEFT))
    assert not np.array_equal(child.palm(Side.LEFT), adult.palm(Side.LEFT))


def test_a_lost_finger_is_short_and_the_others_are_not() -> None:
    whole, lost = Identity(7).shape.phalanges, Identity(7, Build(missing=2)).shape.phalanges
    assert lost[2].sum() < 0.3 * whole[2].sum()
    assert np.array_equal(np.delete(lost, 2, 0), np.delete(whole, 2, 0))


@pytest.mark.parametrize("wrong", [{"tone": 1.3}, {"tone": -1.0}, {"missing": 4}])
def test_impossible_builds_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SimulationError):
        Build(**wrong)

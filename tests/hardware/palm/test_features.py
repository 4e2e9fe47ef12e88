"""Codes: alike for one palm under another light, apart for two; weak, glaring and missing cells are masked."""

import numpy as np
import pytest

from hardware.palm.code import PalmCode
from hardware.palm.features import extract, features
from hardware.palm.gabor import bank
from hardware.palm.matching import code_distance
from hardware.palm.parameters import GRID, MIN_CREASE, ORIENTATIONS, PLANES
from hardware.palm.quality import light
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.helpers.creases import creased, seen


def code(grey: np.ndarray, side: Side = Side.RIGHT):  # noqa: ANN201
    return extract(whole(grey, side))


def test_filters_have_no_mean_and_unit_sum() -> None:
    assert len(bank()) == ORIENTATIONS
    for kernel in bank():
        assert kernel.sum() == pytest.approx(0, abs=1e-5)
        assert np.abs(kernel).sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("plane", range(ORIENTATIONS))
def test_each_plane_answers_lines_of_its_own_direction(plane: int) -> None:
    grey = np.full((128, 128), 150, np.uint8)
    along = np.radians(90 + plane * 180 / ORIENTATIONS)
    step = 90 * np.array([np.cos(along), np.sin(along)])
    cv2.line(grey, *[tuple(int(v) for v in 64 + sign * step) for sign in (-1, 1)], 90, 3)
    responses = features(whole(cv2.GaussianBlur(grey, (0, 0), 1), Side.RIGHT)).responses
    strongest = responses[:ORIENTATIONS, 12:20, 12:20].min(axis=(1, 2))
    assert int(np.argmin(strongest)) == plane


def test_a_code_has_its_shape() -> None:
    made = code(creased(1))
    assert made.bits.shape == (PLANES, GRID, GRID)
    assert made.mask.shape == (GRID, GRID)
    assert made.bits.dtype == made.mask.dtype == np.bool_
    assert made.side is Side.RIGHT


def changed(one: PalmCode, other: PalmCode) -> float:
    """Share of bits that differ where both may be compared, nothing moved."""
    return float((one.bits ^ other.bits)[:, one.mask & other.mask].mean())


def test_light_changes_few_bits_and_another_palm_changes_half() -> None:
    grey = creased(1)
    darker = (grey * 0.6).astype(np.uint8)
    graded = np.clip(grey * np.linspace(0.7, 1.2, 128), 0, 249).astype(np.uint8)
    assert changed(code(grey), code(darker)) < 0.05
    assert changed(code(grey), code(graded)) < 0.08
    assert code_distance(code(grey), code(creased(2))) > 0.38


def test_a_plain_surface_says_nothing() -> None:
    plain = whole(np.full((128, 128), 150, np.uint8), Side.RIGHT)
    found = features(plain)
    assert found.crease < MIN_CREASE
    assert not extract(plain, found).mask.any()
    assert extract(plain, found).quality == 0


def test_glare_is_masked() -> None:
    grey = creased(1)
    grey[:40, :40] = 255
    assert not code(grey).mask[:9, :9].any()


def test_quality_falls_with_blur() -> None:
    grey = seen(creased(1), 1)
    blurred = cv2.GaussianBlur(grey, (0, 0), 6)
    assert light(whole(blurred, Side.RIGHT)).sharpness < light(whole(grey, Side.RIGHT)).sharpness / 3
    assert 0 <= code(blurred).quality < code(grey).quality <= 100


def test_light_is_measured() -> None:
    grey = np.full((128, 128), 80, np.uint8)
    grey[:64] = 255
    seen_light = light(whole(grey, Side.RIGHT))
    assert seen_light.luma == pytest.approx(167.5, abs=0.5)
    assert seen_light.saturated == pytest.approx(0.5, abs=0.01)


def test_a_black_region_is_survived() -> None:
    made = code(np.zeros((128, 128), np.uint8))
    assert made.quality == 0
    assert not made.mask.any()


class _Album:
    def __init__(self) -> None:
        self.shown: dict[str, tuple[int, ...]] = {}

    def show(self, step: str, picture: np.ndarray) -> None:
        self.shown[step] = picture.shape


def test_whoever_asks_sees_every_intermediate_picture() -> None:
    region, album = whole(creased(1), Side.RIGHT), _Album()
    extract(region, features(region, album), album)
    assert set(album.shown) == {"canvas", "normalised", "lines", "code", "mask"}
    assert all(len(shape) == 2 for shape in album.shown.values())

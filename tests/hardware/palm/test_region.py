"""The cut: a palm lands in the same place however the hand is held, and left palms in the right frame."""

import numpy as np
import pytest

from hardware.palm.errors import RegionError
from hardware.palm.parameters import CANVAS_PX, GRID, REGION_PX
from hardware.palm.region import cut, middle, whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.helpers.flat_hand import placed, points


def _textured(seed: int = 1, size: int = 900) -> np.ndarray:
    """A smooth random picture, so that interpolation hardly shows."""
    noise = np.random.default_rng(seed).normal(size=(size, size)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 8)
    grey = np.clip(128 + 60 * smooth / smooth.std(), 0, 249).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def _difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(float) - other.astype(float)).mean())


@pytest.mark.parametrize("turn", [0, 37, 90, 180, -90])
@pytest.mark.parametrize("scale", [0.6, 1.0, 2.5])
def test_turn_and_size_of_the_hand_do_not_move_the_region(turn: float, scale: float) -> None:
    picture, hand = _textured(), placed(points(), x=450, y=600, scale=2.0)
    matrix = cv2.getRotationMatrix2D((450, 450), -turn, scale)
    matrix[:, 2] += [(scale - 1) * 450, (scale - 1) * 450]
    side = round(900 * max(1.0, scale))
    turned = cv2.warpAffine(picture, matrix, (side, side), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REFLECT)
    # Landmarks count from a pixel's corner, OpenCV from its middle.
    moved = (hand.astype(np.float64) - 0.5) @ matrix[:, :2].T + matrix[:, 2] + 0.5
    # A difference of a grey level or two is the resampling; another place would differ by some sixty.
    assert _difference(cut(picture, hand, Side.RIGHT).canvas, cut(turned, moved, Side.RIGHT).canvas) < 4


def test_a_mirrored_left_palm_is_cut_like_the_right_one() -> None:
    picture, hand = _textured(), placed(points(), x=450, y=600, scale=2.0)
    mirrored = hand.copy()
    mirrored[:, 0] = 900 - mirrored[:, 0]
    left = cut(np.ascontiguousarray(picture[:, ::-1]), mirrored, Side.LEFT)
    assert left.side is Side.LEFT
    assert _difference(left.canvas, cut(picture, hand, Side.RIGHT).canvas) < 1


def test_the_region_lies_inside_the_palm() -> None:
    hand = placed(points(), x=450, y=600, scale=2.0)
    picture = np.zeros((900, 900, 3), np.uint8)
    cv2.fillConvexPoly(picture, cv2.convexHull(hand[[0, 1, 2, 5, 9, 13, 17]].astype(np.int32)), (200, 200, 200))
    assert (middle(cut(picture, hand, Side.RIGHT).canvas) > 100).mean() > 0.9


def test_what_lies_outside_of_the_picture_is_not_usable() -> None:
    region = cut(_textured(), placed(points(), x=450, y=1000, scale=2.0), Side.RIGHT)
    assert 0 < region.inside < 1
    assert region.usable.mean() == pytest.approx(region.inside)
    assert region.usable[0].all()
    assert not region.usable[-1].any()
    with pytest.raises(RegionError):
        cut(_textured(), placed(points(), x=450, y=5000, scale=2.0), Side.RIGHT)


def test_glare_is_not_usable() -> None:
    grey = np.full((REGION_PX, REGION_PX), 120, np.uint8)
    grey[:32, :64] = 255
    usable = whole(grey, Side.RIGHT).usable
    assert usable.shape == (GRID, GRID)
    assert not usable[:8, :16].any()
    assert usable[8:, 16:].all()


def test_a_huge_picture_is_reduced_before_it_is_sampled() -> None:
    picture, hand = cv2.resize(_textured(size=450), (3000, 3000)), placed(points(), x=1500, y=2400, scale=15)
    noise = np.random.default_rng(2).normal(0, 40, (3000, 3000, 1))
    noisy = np.clip(picture + noise, 0, 255).astype(np.uint8)
    clean = cut(picture, hand, Side.RIGHT)
    assert clean.source_px > 6 * REGION_PX
    # Pixels picked one by one would differ by more than 20.
    assert _difference(clean.canvas, cut(noisy, hand, Side.RIGHT).canvas) < 8


@pytest.mark.parametrize("bad", [np.nan, np.inf, 0.0])
def test_points_that_are_no_hand_are_refused(bad: float) -> None:
    with pytest.raises(RegionError):
        cut(_textured(size=64), np.full((21, 2), bad, np.float32), Side.RIGHT)


def test_a_canvas_has_its_size() -> None:
    region = cut(_textured(), placed(points(), x=450, y=600, scale=2.0), Side.RIGHT)
    assert region.canvas.shape == (CANVAS_PX, CANVAS_PX)
    assert region.canvas.dtype == np.uint8

"""Strokes of henna or ink are told from creases, shade and hollows."""

import numpy as np
import pytest

from hardware.palm.drawing import drawn
from hardware.palm.parameters import MAX_DRAWN, REGION_PX
from hardware.palm.region import Region, whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.helpers.creases import creased


def region(grey: np.ndarray) -> Region:
    return whole(grey, Side.RIGHT)


def strokes(grey: np.ndarray, level: float, width: int) -> np.ndarray:
    """Rings of a darker shade, as drawn on palms for feasts."""
    mask = np.zeros_like(grey)
    for radius in (12, 28, 44, 58):
        cv2.circle(mask, (REGION_PX // 2, REGION_PX // 2), radius, 255, width)
    return np.where(mask > 0, grey * level, grey).astype(np.uint8)


@pytest.mark.parametrize("seed", range(6))
def test_a_creased_palm_is_not_drawn_upon(seed: int) -> None:
    assert drawn(region(creased(seed))) < MAX_DRAWN


def test_shade_is_no_drawing() -> None:
    shade = np.linspace(60, 200, REGION_PX).astype(np.uint8)
    assert drawn(region(np.tile(shade, (REGION_PX, 1)))) == 0


@pytest.mark.parametrize("skin", [60, 120, 210])
def test_strokes_are_found_on_every_skin(skin: int) -> None:
    grey = np.full((REGION_PX, REGION_PX), skin, np.uint8)
    assert drawn(region(strokes(grey, 0.5, 7))) > MAX_DRAWN
    assert drawn(region(strokes(grey, 0.9, 7))) == 0

"""Which cells of a region are compared."""

import numpy as np
import pytest

from hardware.palm import masks
from hardware.palm.alignment import Similarity
from hardware.palm.parameters import CANVAS_PX, GRID, REGION_PX, SATURATED_LUMA

SKINS = {"very light": (190, 205, 235), "light": (140, 165, 215), "brown": (70, 95, 145), "very dark": (30, 40, 62)}
FOREIGN = {"blue plaster": (190, 110, 40), "green ink": (60, 120, 40), "black gap": (4, 4, 4), "red ink": (40, 30, 200)}


def region(colour: tuple[int, int, int]) -> np.ndarray:
    shade = np.linspace(0.8, 1.1, REGION_PX)[:, None, None]
    return np.clip(np.ones((REGION_PX, REGION_PX, 3)) * colour * shade, 0, 249).astype(np.uint8)


@pytest.mark.parametrize("colour", SKINS.values(), ids=SKINS.keys())
def test_all_of_a_bare_palm_is_skin(colour: tuple[int, int, int]) -> None:
    assert masks.skin(region(colour)).all()


@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN.keys())
@pytest.mark.parametrize("colour", [SKINS["very light"], SKINS["light"], SKINS["brown"]])
def test_what_has_another_colour_is_not(colour: tuple[int, int, int], foreign: tuple[int, int, int]) -> None:
    shown = region(colour)
    shown[32:64, 64:96] = foreign
    skin = masks.skin(shown)
    assert not skin[8:16, 16:24].any()
    skin[8:16, 16:24] = True
    assert skin.all()


def test_a_grey_picture_hides_nothing_but_holes() -> None:
    shown = np.full((REGION_PX, REGION_PX, 3), 150, np.uint8)
    assert masks.skin(shown).all()
    shown[:8] = 0
    assert not masks.skin(shown)[:2].any()


def test_glare_is_masked_by_the_cell() -> None:
    grey = np.full((REGION_PX, REGION_PX), 120, np.uint8)
    grey[:4, :4], grey[4:8, :1] = SATURATED_LUMA, 255
    clear = masks.unsaturated(grey)
    assert not clear[0, 0]
    assert clear[1, 0]
    assert clear.sum() == GRID * GRID - 1


def test_cells_beyond_the_picture_are_masked() -> None:
    border = (CANVAS_PX - REGION_PX) / 2
    within = masks.inside(64, 128, Similarity(1 + 0j, complex(border, border)))
    assert within[:, : GRID // 2].all()
    assert not within[:, GRID // 2 :].any()

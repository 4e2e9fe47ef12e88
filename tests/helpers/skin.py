"""Palms that never were, with bits that hang together like those of real ones: windows into endless skin.

Noise with the grain of skin, crossed by creases, goes through the product's own filters once; each palm is a window of
the result. Windows lie farther apart than any search moves a probe, so they are strangers. What all palms have in
common (the same lines at the same places) is one more window, added to each with a weight of its own.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.gabor import bank
from hardware.palm.parameters import GRID
from hardware.palm.side import Side
from hardware.vision import cv2

STEP = 15
"""Cells between windows: more than shifts, turns and sizes move a probe by."""
SHEET = 1200
"""Cells along the side of a large sheet of skin."""
CREASE_PX = 64
"""A sheet has three creases in every square of so many pixels."""
COMMON = 0.6
"""Largest weight of what all palms share: strangers' distances then lie and spread as those of tongji do."""

Sheet = np.ndarray


def strangers(count: int, seed: int = 1, side: Side = Side.RIGHT) -> Iterator[PalmTemplate]:
    """Templates of one code each, of ``count`` people."""
    made, cells = 0, min(SHEET, GRID + STEP * math.ceil(math.sqrt(count)))
    for number in range(count):
        sheet, places = _skin(cells, [seed, number]), range(0, cells - GRID, STEP)
        shares = np.random.default_rng([seed, number, 1])
        for top in places:
            for left in places:
                if made == count:
                    return
                window = sheet[:, top : top + GRID, left : left + GRID]
                yield template([window + COMMON * shares.random() * common()], side)
                made += 1


def template(responses: list[Sheet], side: Side = Side.RIGHT) -> PalmTemplate:
    """Filter responses (planes, GRID, GRID), one for each code, as a template."""
    everywhere = np.ones((GRID, GRID), np.bool_)
    codes = (PalmCode(seen > 0, everywhere, side, 80.0 - at) for at, seen in enumerate(responses))
    return PalmTemplate(side, tuple(codes), 1_800_000_000)


def looks(seed: int, count: int, side: Side = Side.RIGHT, moved: int = 2, noise: float = 0.4) -> list[PalmTemplate]:
    """One palm, ``count`` looks of one code each: up to ``moved`` cells away from its place, responses disturbed."""
    sheet, chance = _skin(GRID + 2 * moved, [seed, 2]), np.random.default_rng([seed, 3])
    found = []
    for _ in range(count):
        top, left = chance.integers(0, 2 * moved + 1, 2)
        window = sheet[:, top : top + GRID, left : left + GRID]
        found.append(template([window + noise * window.std() * chance.standard_normal(window.shape)], side))
    return found


def together(some: list[PalmTemplate]) -> PalmTemplate:
    """Several looks as one template, each a little better than the next."""
    every = (code for one in some for code in one.codes)
    codes = tuple(replace(code, quality=80.0 - at) for at, code in enumerate(every))
    return PalmTemplate(some[0].side, codes, some[0].created)


@cache
def common() -> Sheet:
    """What every palm has a share of."""
    return _skin(GRID, [0, 4])


def _skin(cells: int, seed: list[int]) -> Sheet:
    """Responses (planes, cells, cells) of all filters to one piece of skin."""
    grey = _creased(_grain(2 * cells, seed), seed)
    mean = cv2.GaussianBlur(grey, (0, 0), 6.0)
    deviation = np.sqrt(cv2.GaussianBlur((grey - mean) ** 2, (0, 0), 6.0) + 9.0)
    normal = ((grey - mean) / deviation).astype(np.float32)
    first = [cv2.filter2D(normal, -1, kernel) for kernel in bank()]
    second = [cv2.filter2D(once, -1, kernel) for once, kernel in zip(first, bank(), strict=True)]
    return np.stack([cv2.resize(seen, (cells, cells), interpolation=cv2.INTER_AREA) for seen in first + second])


def _grain(side: int, seed: list[int]) -> np.ndarray:
    fine = np.random.default_rng(seed).standard_normal((side, side), dtype=np.float32)
    fine = cv2.GaussianBlur(fine, (0, 0), 1.0)
    band = fine - cv2.GaussianBlur(fine, (0, 0), 5.0)
    return np.asarray(128 + 20 * band / band.std(), np.float32)


def _creased(grey: np.ndarray, seed: list[int]) -> np.ndarray:
    """Darkened along lines of 30 steps that bend as they like."""
    chance, side = np.random.default_rng([*seed, 5]), len(grey)
    ink = np.zeros_like(grey)
    for _ in range(3 * max(1, side // CREASE_PX) ** 2):
        turns = chance.uniform(0, 2 * np.pi) + 3 * chance.normal(0, 0.01) * np.arange(30)
        line = chance.uniform(0, side, 2) + np.cumsum(3 * np.column_stack([np.cos(turns), np.sin(turns)]), axis=0)
        wide = int(chance.integers(1, 4))
        cv2.polylines(ink, [line.astype(np.int32)], False, float(chance.uniform(20, 80)), wide, cv2.LINE_AA)
    return grey - cv2.GaussianBlur(ink, (0, 0), 1.2)

"""Templates of palms that never were: random codes, a noisy copy of which still matches."""

import base64

import numpy as np

from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.codec import FORMAT, encode
from hardware.palm.parameters import GRID, PLANES
from hardware.palm.side import Side

Json = dict[str, object]


def template(side: str, seed: int, codes: int = 3) -> PalmTemplate:
    """The palm number ``seed``: ``codes`` looks at it, each a little different."""
    chance = np.random.default_rng([seed, len(side)])
    bits = chance.random((PLANES, GRID, GRID)) < 0.5
    return PalmTemplate(Side(side), tuple(_look(bits, Side(side), chance) for _ in range(codes)), 1_800_000_000)


def another_look(at: PalmTemplate, noise: float = 0.1) -> PalmTemplate:
    """The same palm again, ``noise`` of its bits seen wrongly."""
    chance = np.random.default_rng(7)
    codes = tuple(_look(code.bits, at.side, chance, noise) for code in at.codes)
    return PalmTemplate(at.side, codes, at.created + 60)


def payload(of: PalmTemplate | bytes) -> Json:
    """As it goes over the wire."""
    data = of if isinstance(of, bytes) else encode(of)
    return {"format": FORMAT, "data": base64.b64encode(data).decode()}


def _look(bits: np.ndarray, side: Side, chance: np.random.Generator, noise: float = 0.02) -> PalmCode:
    seen = bits ^ (chance.random(bits.shape) < noise)
    return PalmCode(seen, np.ones((GRID, GRID), dtype=np.bool_), side, 80.0)

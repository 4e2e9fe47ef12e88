"""One visit of a person: what differs from day to day in skin that stays the same.

Crease contrast, wrinkles that do not show and elastic deformation are those of the project memo on palm biometrics,
section 3.6; light and pose belong to ``Scene`` and ``Pose``.
"""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from hardware.simulate.atlas import COLUMNS, ROWS, SCALE, Picture
from hardware.simulate.creases import WRINKLE_WIDTH, Line
from hardware.simulate.texture import REGION_PIXELS, smooth_noise
from hardware.simulate.wear.wear import Wear
from hardware.vision import cv2

CONTRAST = (0.5, 1.2)
"""Darkness of creases over the person's own: skin fills and dries."""
DROPOUT = 0.1
"""Share of wrinkles that do not show on a given day."""
ELASTIC = (0.6, 1.2)
"""Deviation of the skin's displacement on one day, pixels of a 128 pixel palm region: two days differ by 1.4 times as
much, the memo's 1 to 2 pixels. With it, two visits in ordinary poses and light are 0.283 +- 0.039 apart (30 people,
true joints), as two sessions of the real palms of the memo's section 2.5 are (0.284 +- 0.039)."""
ELASTIC_GRAIN = 0.25
"""How far apart places move independently, palm lengths."""
UNEVEN = 0.1
"""Deviation of the darkness from line to line."""


@dataclass(frozen=True, slots=True)
class Visit:
    """``contrast`` and ``dropout`` as above; ``elastic`` in region pixels; ``wears``: what is on the skin."""

    seed: int
    contrast: float = 1.0
    dropout: float = DROPOUT
    elastic: float = ELASTIC[0]
    wears: frozenset[Wear] = frozenset()

    @classmethod
    def drawn(cls, seed: int, wears: frozenset[Wear] = frozenset()) -> Self:
        """An ordinary day."""
        rng = np.random.default_rng([seed, 60])
        return cls(seed, float(rng.uniform(*CONTRAST)), DROPOUT, float(rng.uniform(*ELASTIC)), wears)

    @property
    def grain(self) -> float:
        """Strength of the fine texture: it follows the creases half way."""
        return 0.5 + 0.5 * self.contrast

    def creased(self, lines: list[Line], rng: np.random.Generator) -> list[Line]:
        """The lines that show today, as dark as they are today."""
        shown = [line for line in lines if line.width > WRINKLE_WIDTH or rng.random() >= self.dropout]
        depths = [line.depth * self.contrast * max(float(rng.normal(1.0, UNEVEN)), 0.0) for line in shown]
        return [replace(line, depth=min(depth, 1.0)) for line, depth in zip(shown, depths, strict=True)]

    def stretched(self, painted: Picture, rng: np.random.Generator) -> Picture:
        """The skin drawn out of place by a smooth random field."""
        cell = round(ELASTIC_GRAIN * SCALE)
        reach = np.float32(self.elastic * SCALE / REGION_PIXELS)
        x, y = (field / field.std() * reach for field in (smooth_noise(rng, ROWS, COLUMNS, cell) for _ in range(2)))
        x += np.arange(COLUMNS, dtype=np.float32)[None, :]
        y += np.arange(ROWS, dtype=np.float32)[:, None]
        moved = cv2.remap(painted, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        return np.asarray(moved, dtype=np.uint8)

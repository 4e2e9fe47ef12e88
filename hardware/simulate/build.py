"""What a person is made to be, where the seed alone does not decide it: skin tone, age, a finger that is not there."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from hardware.errors import SimulationError
from hardware.simulate.creases import WRINKLE_WIDTH, Line
from hardware.simulate.shape import HandShape

VERY_LIGHT, VERY_DARK = -0.2, 1.2
"""Tones beyond the ordinary range 0..1 (see ``hardware.simulate.skin``)."""
CHILD_FINGERS, CHILD_STOUTNESS, CHILD_BREADTH = 0.93, 1.07, 1.03
"""A child's fingers are shorter and rounder, and the palm a little broader, in units of its own palm length."""
CHILD_SIZE = 0.68
"""Palm length of a child of about six over an adult's: seen so much smaller at the same distance."""
CHILD_WRINKLES, CHILD_DEPTH, CHILD_GRAIN = 0.5, 0.8, 0.75
"""Share of wrinkles that a child already has, and how deep lines and how strong the texture are, of an adult's."""
STUMP = 0.2
"""What is left of the bones of a finger that was lost."""


class Age(StrEnum):
    """How old the hand is."""

    ADULT = "adult"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Build:
    """``tone``: skin from ``VERY_LIGHT`` to ``VERY_DARK``, None as drawn; ``missing``: a lost finger, 0 the index."""

    tone: float | None = None
    age: Age = Age.ADULT
    missing: int | None = None

    def __post_init__(self) -> None:
        if self.tone is not None and not VERY_LIGHT <= self.tone <= VERY_DARK:
            raise SimulationError(f"skin of tone {self.tone} cannot be painted ({VERY_LIGHT} to {VERY_DARK})")
        if self.missing is not None and self.missing not in range(4):
            raise SimulationError(f"there is no finger {self.missing}, only 0 to 3")

    @property
    def grain(self) -> float:
        """Strength of the fine texture, of an adult's."""
        return CHILD_GRAIN if self.age is Age.CHILD else 1.0

    def shaped(self, shape: HandShape) -> HandShape:
        """The proportions that the seed drew, of this age and with the fingers that are there."""
        if self.age is Age.CHILD:
            shape = _young(shape)
        if self.missing is None:
            return shape
        phalanges = shape.phalanges.copy()
        phalanges[self.missing] *= STUMP
        return replace(shape, phalanges=phalanges)

    def creased(self, lines: list[Line], rng: np.random.Generator) -> list[Line]:
        """The lines that the seed drew, as they are at this age."""
        if self.age is Age.ADULT:
            return lines
        kept = [line for line in lines if line.width > WRINKLE_WIDTH or rng.random() < CHILD_WRINKLES]
        return [replace(line, depth=line.depth * CHILD_DEPTH) for line in kept]


def _young(shape: HandShape) -> HandShape:
    return replace(
        shape,
        knuckles=shape.knuckles * [CHILD_BREADTH, 1.0],
        phalanges=shape.phalanges * CHILD_FINGERS,
        radii=shape.radii * CHILD_STOUTNESS,
        thumb_lengths=shape.thumb_lengths * CHILD_FINGERS,
        thumb_radii=shape.thumb_radii * CHILD_STOUTNESS,
        breadth=shape.breadth * CHILD_BREADTH,
    )

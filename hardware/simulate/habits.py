"""Where a person holds the hand when nobody says otherwise, how fast it moves and how much it trembles."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np

from hardware.simulate.shape import Floats


class Axis(IntEnum):
    """The quantities that move, in the order of the motion's vectors; units as in ``Pose``, LIGHT as in ``Scene``."""

    X = 0
    Y = 1
    SIZE = 2
    ROTATION = 3
    YAW = 4
    PITCH = 5
    SPREAD = 6
    FOLD = 7
    LIGHT = 8


class Clumsiness(StrEnum):
    """What a person does wrong until told better."""

    TOO_NEAR = "too_near"
    TOO_FAR = "too_far"
    TILTED = "tilted"
    OFF_CENTER = "off_center"
    BACK_FIRST = "back_first"
    IN_THE_DARK = "in_the_dark"


HOME = np.array([0.5, 0.58, 0.35, 0.0, 0.0, 0.0, 0.12, 0.0, 1.0])
"""A relaxed open hand in the middle; the palm centre a little low so that the fingertips stay in view."""
VARIATION = np.array([0.015, 0.008, 0.010, 3.0, 2.5, 2.5, 0.08, 0.0, 0.0])
"""Standard deviation of home between people."""
PACE = np.array([7.0, 7.0, 5.5, 6.0, 7.0, 7.0, 8.0, 9.0, 4.0])
"""Natural frequency of each axis, radians per second: most of a movement takes about half a second."""
TREMOR = np.array([0.0010, 0.0010, 0.0012, 0.25, 0.5, 0.5, 0.012, 0.004, 0.0])
"""Deviation of tremor and drift; X and Y give 0.5 to 1 pixel in a 1280 x 720 picture."""
STILLER = 0.45
"""What is left of the tremor while holding still."""
AWAY, GONE = 2.3, 2.05
"""Y that a leaving hand makes for, and Y where even a large hand is out of view below the lower edge."""
SLIPS: dict[Clumsiness, dict[Axis, float]] = {
    Clumsiness.TOO_NEAR: {Axis.SIZE: 0.85, Axis.Y: 0.62},
    Clumsiness.TOO_FAR: {Axis.SIZE: 0.17},
    Clumsiness.TILTED: {Axis.YAW: 46.0},
    Clumsiness.OFF_CENTER: {Axis.X: 0.06},
    Clumsiness.BACK_FIRST: {Axis.YAW: 180.0},
    Clumsiness.IN_THE_DARK: {Axis.LIGHT: 0.2},
}


@dataclass(frozen=True, slots=True, eq=False)
class Habits:
    """One person's own ``home``; ``first`` is how the hand comes in the first time."""

    home: Floats
    first: Floats

    def again(self, rng: np.random.Generator) -> Floats:
        """Home as it turns out this time: nobody holds a hand twice in the same way."""
        return self.home + 0.6 * VARIATION * np.clip(rng.normal(size=len(VARIATION)), -2.0, 2.0)


def habits_of(rng: np.random.Generator, clumsy: frozenset[Clumsiness]) -> Habits:
    """Draw a person's habits; ``clumsy`` people start wrong and let themselves be corrected."""
    home = HOME + VARIATION * np.clip(rng.normal(size=len(HOME)), -2.0, 2.0)
    first = home.copy()
    for slip in sorted(clumsy):
        for axis, value in SLIPS[slip].items():
            first[axis] = value
    return Habits(home, first)

"""Which score each use asks for; the numbers stand in the parameters file and nowhere else."""

import math
from enum import StrEnum

from hardware.palm.parameters import IDENTIFY_MARGIN, IDENTIFY_RATE, THRESHOLDS


class Use(StrEnum):
    """What a comparison is for; ``IDENTIFY`` and ``DUPLICATE`` search a gallery, the others know whom they compare."""

    VERIFY = "verify"
    STEP_UP = "step_up"
    DUPLICATE = "duplicate"
    IDENTIFY = "identify"


def threshold(use: Use) -> float:
    """The score from which ``use`` accepts."""
    return THRESHOLDS[use.value]


def accepts(score: float, use: Use) -> bool:
    """Whether a score is enough; anything that is not a number is not."""
    return score >= threshold(use)


def search_threshold(use: Use, size: int) -> float:
    """The score from which a search among ``size`` palms accepts its best candidate.

    Each palm is one more chance for a stranger: size x false-match rate stays at or below ``IDENTIFY_RATE`` (union
    bound), and never below what ``use`` asks of a single comparison.
    """
    return max(threshold(use), -10.0 * math.log10(IDENTIFY_RATE) + 10.0 * math.log10(max(1, size)))


def identify_threshold(size: int) -> float:
    """The score that identifies a person among ``size`` palms."""
    return search_threshold(Use.IDENTIFY, size)


def clear(best: float, second: float) -> bool:
    """Whether the best person of a search leads the second best by enough; anything that is not a number does not."""
    return best - second >= IDENTIFY_MARGIN

"""Which score each use asks for; the numbers stand in the parameters file and nowhere else."""

from enum import StrEnum

from hardware.palm.parameters import THRESHOLDS


class Use(StrEnum):
    """What a comparison is for."""

    VERIFY = "verify"
    STEP_UP = "step_up"
    DUPLICATE = "duplicate"


def threshold(use: Use) -> float:
    """The score from which ``use`` accepts."""
    return THRESHOLDS[use.value]


def accepts(score: float, use: Use) -> bool:
    """Whether a score is enough; anything that is not a number is not."""
    return score >= threshold(use)

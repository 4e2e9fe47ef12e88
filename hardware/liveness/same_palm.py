"""The palm after the gesture is the palm before it: a hand swapped so smoothly that the track held is still found."""

from collections.abc import Sequence

from hardware.liveness import parameters as p
from hardware.liveness.verdict import Check
from hardware.palm.code import PalmCode
from hardware.palm.matching import code_distance

NAME = "same_palm"


def same_palm(before: Sequence[PalmCode], after: Sequence[PalmCode]) -> Check:
    """Every code from after the gesture must be near one of the best from before; without codes nothing is proved."""
    if not before or not after:
        return Check(NAME, False, "not_reached")
    best = sorted(before, key=lambda code: code.quality, reverse=True)[: p.SAME_PALM_CODES]
    same = all(min(code_distance(code, known) for known in best) <= p.SAME_PALM_DISTANCE for code in after)
    return Check(NAME, same, "" if same else "palm_changed")

"""What a distance means: ten points per factor of ten of false-match rate, from the calibration in the parameters."""

import math

from hardware.palm.parameters import CALIBRATION_DISTANCE, CALIBRATION_SLOPE, MAX_SCORE, SCORE_MARGIN


def score_of(distance: float, references: int = 1) -> float:
    """-10 log10 of the false-match rate expected of strangers at ``distance`` or nearer, 0..``MAX_SCORE``.

    ``references`` codes were searched for the nearest: a stranger has that many chances, so the rate is multiplied by
    it (union bound, on the safe side because codes of one palm resemble each other). ``SCORE_MARGIN`` is taken off.
    """
    exponent = CALIBRATION_SLOPE * (CALIBRATION_DISTANCE - distance) - math.log10(max(1, references))
    return min(MAX_SCORE, max(0.0, 10.0 * exponent - SCORE_MARGIN))


def distance_at(score: float, references: int = 1) -> float:
    """The distance that earns ``score``; the inverse of ``score_of`` between its ends."""
    exponent = (score + SCORE_MARGIN) / 10.0 + math.log10(max(1, references))
    return CALIBRATION_DISTANCE - exponent / CALIBRATION_SLOPE

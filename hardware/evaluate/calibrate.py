"""What a distance means, from strangers: the false-match rate at each distance and an exponential tail below 1 %.

The tail P(distance < d) = 10^(slope (d - d0)) is fitted by the mean excess below the 1 % point, which is the maximum
likelihood of an exponential law; ``d0``, where it reaches a rate of 1, and ``slope`` are what the parameters file
keeps. People, not pairs, are resampled for the intervals.
"""

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from hardware.evaluate.errors import EvaluationError
from hardware.evaluate.evidence import Counts, Evidence, Floats, drawn, once
from hardware.evaluate.intervals import Bootstrap, chunks, interval
from hardware.palm.parameters import SCORE_MARGIN
from hardware.palm.policy import Use, threshold

START = 0.01
"""Share of impostor pairs below which the tail begins."""
LEAST_PAIRS = 1000
"""Pairs below which nothing is fitted: the tail would be ten of them."""
_DEPTH = 5
RATES = (0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001)


@dataclass(frozen=True, slots=True, eq=False)
class Fits:
    """One entry per weighting: ``distance`` at which the fitted rate is 1, ``slope`` in powers of ten per distance."""

    distance: Floats
    slope: Floats


def calibration(evidence: Evidence, bootstrap: Bootstrap) -> dict[str, Any]:
    """The table, the fit with intervals, and the distance of every threshold.

    Raises ``EvaluationError`` when there are fewer than ``LEAST_PAIRS`` impostor pairs, or no tail among them.
    """
    if len(evidence.impostor) < LEAST_PAIRS:
        raise EvaluationError(f"{len(evidence.impostor)} impostor pairs are too few: {LEAST_PAIRS} are needed")
    line = fit(evidence, once(evidence.people))
    distance, slope = float(line.distance[0]), float(line.slope[0])
    weights = drawn(evidence.people, bootstrap.times, bootstrap.seed)
    parts = [fit(evidence, some) for some in chunks(weights, _depth(evidence))]
    return {
        "pairs": len(evidence.impostor),
        "people": len(np.unique(evidence.pair)),
        "table": [
            {"rate": rate, "distance": at(evidence, rate)} for rate in RATES if rate * len(evidence.impostor) >= 1
        ],
        "distance": _told(distance, np.concatenate([part.distance for part in parts])),
        "slope": _told(slope, np.concatenate([part.slope for part in parts])),
        "thresholds": [_threshold(evidence, use, distance, slope) for use in Use],
    }


def at(evidence: Evidence, rate: float) -> float:
    """The distance below which a share ``rate`` of impostor pairs lies."""
    return float(evidence.impostor[int(rate * len(evidence.impostor))])


def fit(evidence: Evidence, weights: Counts) -> Fits:
    """For each weighting (r, people) of people: the start of the tail and its mean excess, hence the line."""
    depth = _depth(evidence)
    near, pair = evidence.impostor[:depth], evidence.pair[:depth]
    mass = np.cumsum(weights[:, pair[:, 0]] * weights[:, pair[:, 1]], axis=1)
    total = np.einsum("ri,ri->r", weights @ evidence.meetings().astype(np.float64), weights)
    lines = [_line(near, one, whole) for one, whole in zip(mass, total, strict=True)]
    return Fits(*np.array(lines).T)


def _line(near: Floats, mass: Counts, total: float) -> tuple[float, float]:
    """(distance at rate 1, slope) of one weighting; not numbers where the tail lies beyond what is looked at."""
    place = int(np.searchsorted(mass, START * total, side="right"))
    if total <= 0 or not 0 < place < len(near):
        return math.nan, math.nan
    pairs = np.diff(mass[:place], prepend=0)
    excess = float(pairs @ (near[place] - near[:place])) / float(mass[place - 1])
    if excess <= 0:
        return math.nan, math.nan
    slope = 1.0 / (excess * math.log(10))
    return float(near[place]) - math.log10(START) / slope, slope


def _threshold(evidence: Evidence, use: Use, distance: float, slope: float) -> dict[str, Any]:
    """A threshold under the new line, and how many of these strangers it would let in."""
    score = threshold(use)
    limit = distance - (score + SCORE_MARGIN) / 10.0 / slope
    return {
        "use": use.value,
        "score": score,
        "distance": limit,
        "fmr_fitted": 10 ** (-(score + SCORE_MARGIN) / 10),
        "fmr_observed": int(np.searchsorted(evidence.impostor, limit, side="right")) / len(evidence.impostor),
    }


def _depth(evidence: Evidence) -> int:
    """Pairs looked at: enough that the tail of every resample begins among them."""
    return math.ceil(_DEPTH * START * len(evidence.impostor))


def _told(value: float, resampled: Floats) -> dict[str, float]:
    found = interval(value, resampled)
    if found is None:
        raise EvaluationError("the nearest impostor pairs are all equally far: there is no tail to fit")
    return asdict(found)

"""False-match rates below what the pairs allow: a generalised Pareto tail of the impostor distances.

The idea is that of ISO/IEC 5152: near enough to the end, what exceeds a threshold follows one family of laws. Fitted
by probability-weighted moments (Hosking and Wallis, "Parameter and quantile estimation for the generalized Pareto
distribution", Technometrics 29, 1987) to the nearest ``TAIL_SHARE`` of pairs. Whatever comes of it is extrapolated.
"""

import math
from dataclasses import dataclass

import numpy as np

from hardware.evaluate.evidence import Counts, Evidence, Floats, once

TAIL_SHARE = 0.02
"""Share of impostor pairs that make the tail: the usual few per cent."""
LEAST_TAIL = 30
"""Pairs below which a fit says nothing."""
_STRAIGHT = 1e-6


@dataclass(frozen=True, slots=True)
class Tail:
    """Pairs nearer than ``start`` are a ``share`` of all; ``scale`` (distance) and ``shape`` of Hosking and Wallis.

    A positive ``shape`` ends at ``start`` - ``scale`` / ``shape``; zero is the exponential law.
    """

    start: float
    share: float
    scale: float
    shape: float

    def limit(self, rate: float) -> float:
        """The distance below which a share ``rate`` of impostors is expected."""
        left = min(1.0, rate / self.share)
        if abs(self.shape) < _STRAIGHT:
            return self.start + self.scale * math.log(left)
        return self.start - self.scale / self.shape * (1.0 - math.pow(left, self.shape))

    def rate(self, limit: float) -> float:
        """The false-match rate expected below ``limit``, which lies in the tail; the inverse of ``limit``."""
        beyond = max(0.0, self.start - limit) / self.scale
        if abs(self.shape) < _STRAIGHT:
            return self.share * math.exp(-beyond)
        return self.share * math.pow(max(0.0, 1.0 - self.shape * beyond), 1.0 / self.shape)


def tail_size(evidence: Evidence) -> int:
    """How many pairs make the tail."""
    return math.ceil(TAIL_SHARE * len(evidence.impostor))


def fit_tail(evidence: Evidence, weights: Counts | None = None) -> list[Tail | None]:
    """One tail per row of ``weights`` (r, people), or the observed one; None where it cannot be fitted."""
    count = tail_size(evidence)
    if count < LEAST_TAIL:
        return [None] * (1 if weights is None else len(weights))
    start = float(evidence.impostor[count - 1])
    beyond = start - evidence.impostor[:count]
    rows = once(evidence.people) if weights is None else weights
    near = evidence.pair[:count]
    total = np.einsum("ri,ri->r", rows @ evidence.meetings().astype(np.float64), rows)
    mine = (rows[:, near[:, 0]] * rows[:, near[:, 1]]).astype(np.float64)
    return [_fit(start, beyond, pairs, whole) for pairs, whole in zip(mine, total, strict=True)]


def _fit(start: float, beyond: Floats, pairs: Floats, whole: float) -> Tail | None:
    """Weighted moments a0 = E[Y] and a1 = E[Y (1 - F(Y))] of the excesses, which fall along the array."""
    mass = float(pairs.sum())
    if mass <= 0:
        return None
    above = (np.cumsum(pairs) - pairs / 2) / mass  # 1 - F at each excess, middle of its step
    a0, a1 = float(pairs @ beyond) / mass, float(pairs @ (beyond * above)) / mass
    if not a0 > 2 * a1 > 0:
        return None
    shape = a0 / (a0 - 2 * a1) - 2
    return Tail(start, mass / whole, 2 * a0 * a1 / (a0 - 2 * a1), shape)

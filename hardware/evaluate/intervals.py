"""Figures with intervals: the bootstrap draws people, so that both hands and all pictures of one move together.

Percentile intervals of 95 %. Where no error was seen the resamples see none either, so the exact bound for zero
errors is given beside them: 1 - 0.05^(1/n), about 3/n (the rule of three; ISO/IEC 19795-1).
"""

from dataclasses import dataclass

import numpy as np

from hardware.evaluate.evidence import Counts, Evidence, Floats, drawn, once
from hardware.evaluate.rates import Curves, Rates

CONFIDENCE = 0.95
_CELLS = 4_000_000
"""Weights held in memory at a time."""
_LEAST_DEPTH = 1000
_LEAST_SHARE, _TIMES_EER = 0.01, 5.0


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """How often, and from which seed."""

    times: int = 2000
    seed: int = 20_000


@dataclass(frozen=True, slots=True)
class Interval:
    """``value`` is what was observed; ``low`` and ``high`` are widened to it where the resamples all missed it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """``observed`` has one row, ``resampled`` one for each resample, over the same targets."""

    observed: Rates
    resampled: Rates

    def eer(self) -> Interval | None:
        """The equal error rate; None without pairs of both kinds."""
        return interval(float(self.observed.eer[0]), self.resampled.eer)

    def fnmr(self, target: int) -> Interval | None:
        """FNMR at the target of that place."""
        return interval(float(self.observed.fnmr[0, target]), self.resampled.fnmr[:, target])


def measured(evidence: Evidence, targets: Floats, bootstrap: Bootstrap) -> Measured:
    """All rates of ``evidence`` and of resamples of its people."""
    seen = Curves(evidence).rates(once(evidence.people), targets)
    weights = drawn(evidence.people, bootstrap.times, bootstrap.seed)
    depth = _depth(evidence, float(seen.eer[0]))
    curves = Curves(evidence, depth)
    parts = [curves.rates(some, targets) for some in chunks(weights, len(evidence.genuine) + depth)]
    eer, fnmr, limit = (np.concatenate([getattr(part, name) for part in parts]) for name in ("eer", "fnmr", "limit"))
    return Measured(seen, Rates(eer, fnmr, limit))


def interval(value: float, resampled: Floats) -> Interval | None:
    """Percentiles of the resamples that gave a number."""
    if np.isnan(value):
        return None
    told = resampled[~np.isnan(resampled)]
    if len(told) == 0:
        return Interval(value, value, value)
    tails = 100 * (1 - CONFIDENCE) / 2
    low, high = np.percentile(told, [tails, 100 - tails])
    return Interval(value, min(value, float(low)), max(value, float(high)))


def zero_bound(trials: int) -> float:
    """The rate above which ``trials`` independent trials would have shown an error with 95 % probability."""
    return 1.0 if trials <= 0 else float(1.0 - (1.0 - CONFIDENCE) ** (1.0 / trials))


def chunks(weights: Counts, columns: int) -> list[Counts]:
    """``weights`` in parts of which each takes a few million cells when every row has ``columns`` of them."""
    return np.array_split(weights, max(1, -(-len(weights) * columns // _CELLS)))


def _depth(evidence: Evidence, eer: float) -> int:
    share = _LEAST_SHARE if np.isnan(eer) else max(_LEAST_SHARE, _TIMES_EER * eer)
    return min(len(evidence.impostor), max(_LEAST_DEPTH, int(share * len(evidence.impostor))))

"""The numbers of the drawings: the DET curve with its band, and the two histograms."""

from dataclasses import dataclass

import numpy as np

from hardware.evaluate.evaluation import Evaluation
from hardware.evaluate.evidence import Evidence, Floats
from hardware.evaluate.intervals import Bootstrap, measured

POINTS = 48
BINS = 60
_LEAST_RANGE = 1e-2
_TIMES_EER = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Det:
    """FNMR with its 95 % band (low, high) at rising false-match rates; ``floor`` stands for no error at all."""

    fmr: Floats
    fnmr: Floats
    low: Floats
    high: Floats
    floor: float


def det(evidence: Evidence, bootstrap: Bootstrap) -> Det | None:
    """From one impostor pair to 1 %, or to beyond the equal error rate; None without pairs of both kinds."""
    if not len(evidence.genuine) or not len(evidence.impostor):
        return None
    eer = measured(evidence, np.array([_LEAST_RANGE]), Bootstrap(1, bootstrap.seed)).eer()
    least = 1 / len(evidence.impostor)
    most = max(_LEAST_RANGE, 2 * least, _TIMES_EER * (eer.value if eer else 0))
    grid = np.geomspace(least, min(0.5, max(most, 2 * least)), POINTS)
    seen = measured(evidence, grid, bootstrap)
    rates = [seen.fnmr(place) for place in range(POINTS)]
    kept = [(target, rate) for target, rate in zip(grid, rates, strict=True) if rate is not None]
    fmr, fnmr, low, high = np.array([(target, rate.value, rate.low, rate.high) for target, rate in kept]).T
    return Det(fmr, fnmr, low, high, 0.5 / len(evidence.genuine))


def edges(done: Evaluation) -> Floats:
    """Bin edges over all distances."""
    low, high = float(done.pairs.distance.min()), float(done.pairs.distance.max())
    return np.linspace(low, high if high > low else low + 1e-3, BINS + 1)

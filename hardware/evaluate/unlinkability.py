"""How well protected templates of one palm can be told to be of one palm, by somebody who holds two databases.

After Gomez-Barrero, Galbally, Rathgeb and Busch, "General Framework to Evaluate Unlinkability in Biometric Template
Protection Systems", IEEE Transactions on Information Forensics and Security 13(6), 2018. A score s compares two
templates under different keys: mated when they are of one palm, non-mated when of two. With the likelihood ratio
LR(s) = p(s | mated) / p(s | non-mated) and ω the ratio of the two cases' prior probabilities,

    D(s)  = 0 where LR(s) ω ≤ 1, else 2 LR(s) ω / (1 + LR(s) ω) - 1      how much the score s tells, 0..1
    D_sys = ∫ p(s | mated) D(s) ds                                       how much the system tells, 0..1

The densities are histograms, as in the authors' own program: as many equal bins as there are tenths of the mated
scores, at most 100. Histograms of finite samples differ by chance alone and D counts only what speaks for a link, so
D_sys of a perfect system lies above 0. ``chance`` says how far: a D_sys below it is no evidence of any link.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

MOST_BINS = 100
SCORES_PER_BIN = 10
CHANCE_LEVEL = 0.95


@dataclass(frozen=True, slots=True, eq=False)
class Unlinkability:
    """``d_sys`` is 0 (unlinkable) to 1 (linkable always), ``local`` is D of each bin between two of ``edges``.

    ``chance`` is the 95 % quantile of ``d_sys`` with the same scores dealt at random to mated and non-mated.
    """

    d_sys: float
    edges: Floats
    local: Floats
    chance: float


def unlinkability(
    mated: ArrayLike, non_mated: ArrayLike, *, omega: float = 1.0, shuffles: int = 200, seed: int = 0
) -> Unlinkability:
    """D(s) and D_sys of scores of any kind. Raises ``ValueError`` for fewer than ``SCORES_PER_BIN`` of either."""
    one, other = np.asarray(mated, np.float64).ravel(), np.asarray(non_mated, np.float64).ravel()
    if min(one.size, other.size) < SCORES_PER_BIN:
        raise ValueError(f"{one.size} mated and {other.size} non-mated scores are too few")
    pool = np.concatenate([one, other])
    edges = _edges(pool, min(one.size // SCORES_PER_BIN, MOST_BINS))
    place = np.clip(np.searchsorted(edges, pool, side="right") - 1, 0, edges.size - 2)
    d_sys, local = _measure(place, one.size, edges.size - 1, omega)
    chance = np.random.default_rng(seed)
    by_chance = [_measure(chance.permutation(place), one.size, edges.size - 1, omega)[0] for _ in range(shuffles)]
    return Unlinkability(d_sys, edges, local, float(np.quantile(by_chance, CHANCE_LEVEL)))


def _edges(pool: Floats, bins: int) -> Floats:
    low, high = float(pool.min()), float(pool.max())
    return np.linspace(low, high if high > low else low + 1.0, bins + 1)


def _measure(place: NDArray[np.intp], mated: int, bins: int, omega: float) -> tuple[float, Floats]:
    """The first ``mated`` of ``place``, bins of scores, against the rest. Bins are equal, so densities are shares."""
    with_link = np.bincount(place[:mated], minlength=bins) / mated
    without = np.bincount(place[mated:], minlength=bins) / (place.size - mated)
    weighed = omega * with_link
    local = np.zeros(bins)
    # 2 LRω / (1 + LRω) - 1 with both sides multiplied by p(s | non-mated), which may be zero: D is 1 there.
    np.divide(weighed - without, weighed + without, out=local, where=weighed > without)
    return float(np.sum(with_link * local)), local

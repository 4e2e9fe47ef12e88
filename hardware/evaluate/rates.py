"""Error rates of weighted evidence, many weightings at a time.

A pair is accepted below a limit. The limit for a false-match rate is the loosest one that keeps the rate: with n
impostor pairs, the distance of the (floor(rate n) + 1)-th nearest, which is not accepted itself. Where rate n is below
1 that is the nearest impostor of all, with no false match observed. The equal error rate is read where the two curves
cross, linear between their neighbouring points (ISO/IEC 19795-1 leaves the interpolation open).
"""

from dataclasses import dataclass

import numpy as np

from hardware.evaluate.evidence import Counts, Evidence, Floats

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """Per weighting: ``eer`` (r,) and ``fnmr`` (r, targets); not a number where there are no pairs to say so.

    ``limit`` (r, targets) is the distance below which a pair is accepted at each target.
    """

    eer: Floats
    fnmr: Floats
    limit: Floats


class Curves:
    """The evidence prepared for weighting; ``depth`` nearest impostors are looked at, all when it is None.

    A depth is for speed: rates that are reached within it are exact, the others not numbers.
    """

    def __init__(self, evidence: Evidence, depth: int | None = None) -> None:
        count = len(evidence.impostor) if depth is None else min(depth, len(evidence.impostor))
        self._evidence = evidence
        self._near = evidence.impostor[:count]
        self._pair = evidence.pair[:count]
        self._meetings = evidence.meetings().astype(np.float64)
        self._below = np.searchsorted(evidence.genuine, self._near, side="left")
        values = np.unique(self._near)
        if count < len(evidence.impostor):
            values = values[:-1]  # more pairs of that distance may lie beyond the depth
        self._starts = np.searchsorted(self._near, values, side="left")
        self._ends = np.searchsorted(self._near, values, side="right")
        self._upto = np.searchsorted(evidence.genuine, values, side="right")

    def rates(self, weights: Counts, targets: Floats) -> Rates:
        """Rates for each row of ``weights`` (r, people), how often each person counts."""
        rejected = self._rejected(weights)
        wrong = np.cumsum(weights[:, self._pair[:, 0]] * weights[:, self._pair[:, 1]], axis=1)
        total = np.rint(np.einsum("ri,ri->r", weights @ self._meetings, weights))
        limits, fnmr = np.full((len(weights), len(targets)), np.nan), np.full((len(weights), len(targets)), np.nan)
        for row in np.flatnonzero(total > 0):
            place = np.searchsorted(wrong[row], np.floor(targets * total[row] + _ROUNDING), side="right")
            reached = place < len(self._near)
            limits[row, reached] = self._near[place[reached]]
            fnmr[row, reached] = rejected[row, self._below[place[reached]]]
        return Rates(self._eer(rejected, wrong, total), fnmr, limits)

    def _rejected(self, weights: Counts) -> Floats:
        """(r, genuine + 1): the share of genuine pairs that are rejected when the k nearest are accepted."""
        mine = weights[:, self._evidence.owner]
        accepted = np.cumsum(np.pad(mine, ((0, 0), (1, 0))), axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(1.0 - accepted / accepted[:, -1:], np.float64)

    def _eer(self, rejected: Floats, wrong: Counts, total: Floats) -> Floats:
        """At an impostor's distance the false-match rate jumps; between two of them only the other rate falls."""
        eer = np.full(len(total), np.nan)
        if not len(self._starts):
            return eer
        with np.errstate(invalid="ignore", divide="ignore"):
            reached = np.pad(wrong, ((0, 0), (1, 0))) / total[:, None]
        before, after = reached[:, self._starts], reached[:, self._ends]
        high, low = rejected[:, self._below[self._starts]], rejected[:, self._upto]
        crossed = after >= low
        rows = np.flatnonzero(crossed.any(axis=1) & (total > 0) & ~np.isnan(rejected[:, 0]))
        first = crossed[rows].argmax(axis=1)
        eer[rows] = _crossing(*(array[rows, first] for array in (before, after, high, low)))
        return eer


def fmr_at(evidence: Evidence, limit: float) -> float | None:
    """Share of impostor pairs below ``limit``; None without any."""
    count = len(evidence.impostor)
    return None if count == 0 else float(np.searchsorted(evidence.impostor, limit, side="left")) / count


def _crossing(fmr_before: Floats, fmr_after: Floats, fnmr_before: Floats, fnmr_after: Floats) -> Floats:
    """Where the jump from before to after meets the diagonal; at once when it began beyond it."""
    gap_before, gap_after = fnmr_before - fmr_before, fnmr_after - fmr_after
    span = gap_before - gap_after
    share = np.divide(gap_before, span, out=np.zeros_like(span), where=span > 0)
    return np.where(gap_before <= 0, fmr_before, fmr_before + share * (fmr_after - fmr_before))

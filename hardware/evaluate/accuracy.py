"""Error rates of one set of pairs as they stand in the report: EER, FNMR at each FMR, the extrapolated tail."""

import math
from dataclasses import asdict
from typing import Any

import numpy as np

from hardware.evaluate.evidence import Evidence, drawn
from hardware.evaluate.intervals import Bootstrap, Interval, Measured, chunks, interval, measured, zero_bound
from hardware.evaluate.rates import fmr_at
from hardware.evaluate.tail import Tail, fit_tail, tail_size

TARGETS = {"1e-3": 1e-3, "1e-4": 1e-4, "1e-5": 1e-5}
"""False-match rates that every report gives the false-non-match rate at."""


def accuracy(evidence: Evidence, bootstrap: Bootstrap) -> dict[str, Any]:
    """Counts, ``eer`` with interval, and ``fnmr_at_fmr``; null for what there are no pairs for."""
    seen = measured(evidence, np.array(list(TARGETS.values())), bootstrap)
    eer = seen.eer()
    return {
        "genuine": len(evidence.genuine),
        "impostor": len(evidence.impostor),
        "eer": eer.value if eer else None,
        "eer_interval": asdict(eer) if eer else None,
        "fnmr_at_fmr": {name: _entry(evidence, seen, place) for place, name in enumerate(TARGETS)},
    }


def extrapolated(evidence: Evidence, bootstrap: Bootstrap) -> dict[str, Any] | None:
    """FNMR at limits taken from the fitted tail, each with an interval over resampled tails; None without a tail."""
    (tail,) = fit_tail(evidence)
    if tail is None or not len(evidence.genuine):
        return None
    weights = drawn(evidence.people, bootstrap.times, bootstrap.seed)
    parts = chunks(weights, tail_size(evidence))
    tails = [one for part in parts for one in fit_tail(evidence, part)]
    return {
        "tail": {**asdict(tail), "note": "fitted, not observed"},
        "fnmr_at_fmr": {name: _beyond(evidence, rate, tail, tails) for name, rate in TARGETS.items()},
    }


def bound(value: Interval, evidence: Evidence) -> dict[str, float] | None:
    """For zero errors: what so many people (on the safe side) or pairs (too good, they share people) cannot exclude."""
    if value.value > 0:
        return None
    people = len(np.unique(evidence.owner))
    return {"over_people": zero_bound(people), "over_pairs": zero_bound(len(evidence.genuine))}


def _entry(evidence: Evidence, seen: Measured, place: int) -> dict[str, Any]:
    fnmr, target = seen.fnmr(place), list(TARGETS.values())[place]
    if fnmr is None:
        return {"value": None, "low": None, "high": None}
    limit = float(seen.observed.limit[0, place])
    entry: dict[str, Any] = {
        **asdict(fnmr),
        "errors": int((evidence.genuine >= limit).sum()),
        "below_distance": limit,
        "observed_fmr": fmr_at(evidence, limit),
    }
    if target * len(evidence.impostor) < 1:
        entry["limited"] = True
    zero = bound(fnmr, evidence)
    return entry | ({"zero_errors_bound": zero} if zero else {})


def _beyond(evidence: Evidence, rate: float, tail: Tail, tails: list[Tail | None]) -> dict[str, float]:
    limits = np.array([math.nan if one is None else one.limit(rate) for one in tails])
    missed = 1 - np.searchsorted(evidence.genuine, limits, side="left") / len(evidence.genuine)
    value = 1 - float(np.searchsorted(evidence.genuine, tail.limit(rate))) / len(evidence.genuine)
    found = interval(value, np.where(np.isnan(limits), np.nan, missed)) or Interval(value, value, value)
    return {"below_distance": tail.limit(rate), **asdict(found)}

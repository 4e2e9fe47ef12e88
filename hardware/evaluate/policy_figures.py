"""What the product's own thresholds do to these pairs: missed palms and accepted strangers, by the policy file."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from hardware.evaluate.evidence import Counts, drawn, once
from hardware.evaluate.intervals import Bootstrap, chunks, interval, zero_bound
from hardware.evaluate.pairs import Floats, Mask, Pairs
from hardware.evaluate.tail import Tail, fit_tail, tail_size
from hardware.palm.policy import Use, accepts, threshold
from hardware.palm.score import distance_at

USES = (Use.VERIFY, Use.STEP_UP)
"""Uses that compare one palm with one; searches depend on the size of the gallery."""


def at_policy(pairs: Pairs, bootstrap: Bootstrap) -> dict[str, Any]:
    """For each use: its threshold, FNMR with interval, the false matches seen, and the rate that the tail expects."""
    weights = drawn(len(pairs.people), bootstrap.times, bootstrap.seed)
    evidence = pairs.evidence()
    parts = chunks(weights, max(1, tail_size(evidence)))
    tails = [*fit_tail(evidence), *(tail for part in parts for tail in fit_tail(evidence, part))]
    return {use.value: _at(pairs, use, weights) | {"fmr_extrapolated": _expected(pairs, use, tails)} for use in USES}


def _at(pairs: Pairs, use: Use, weights: Counts) -> dict[str, Any]:
    accepted = np.array([accepts(score, use) for score in pairs.score], np.bool_)
    wrong = int((accepted & ~pairs.genuine).sum())
    strangers = int((~pairs.genuine).sum())
    fnmr = _missed(pairs, accepted, once(len(pairs.people)))
    found = interval(float(fnmr[0]), np.concatenate([_missed(pairs, accepted, w) for w in _parts(pairs, weights)]))
    return {
        "score": threshold(use),
        "fnmr": asdict(found) if found else None,
        "errors": int((~accepted & pairs.genuine).sum()),
        "false_matches": wrong,
        "fmr": wrong / strangers if strangers else None,
        "fmr_zero_bound": zero_bound(len(pairs.people)) if strangers and not wrong else None,
    }


def _expected(pairs: Pairs, use: Use, tails: Sequence[Tail | None]) -> dict[str, float] | None:
    """By the first tail, at the threshold's distance for the largest template; the other tails make the interval.

    None where that distance is not in the tail. A tail that ends before it expects nothing: then the upper end counts.
    """
    codes = max((len(one.template.codes) for one in pairs.plan.references), default=1)
    limit = distance_at(threshold(use), codes)
    if tails[0] is None or limit > tails[0].start:
        return None
    rates = np.array([np.nan if tail is None else tail.rate(limit) for tail in tails])
    found = interval(float(rates[0]), rates[1:])
    return asdict(found) if found else None


def _parts(pairs: Pairs, weights: Counts) -> list[Counts]:
    return chunks(weights, max(1, int(pairs.genuine.sum())))


def _missed(pairs: Pairs, accepted: Mask, weights: Counts) -> Floats:
    """Share of genuine pairs refused, for each weighting of people (r, people)."""
    mine = weights[:, pairs.of_probe[pairs.genuine]]
    total = mine.sum(axis=1)
    missed = mine @ (~accepted[pairs.genuine]).astype(np.int64)
    return np.where(total > 0, missed / np.maximum(total, 1), np.nan)

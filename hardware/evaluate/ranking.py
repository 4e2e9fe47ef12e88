"""Rank-1: how often the nearest enrolled palm of the same side is the right one; everybody searched is enrolled."""

import numpy as np

from hardware.evaluate.evidence import Floats
from hardware.evaluate.pairs import Pairs


def rank1(pairs: Pairs) -> tuple[float | None, int]:
    """The rate and the number of searches: probes with a mate among the one template enrolled per palm.

    A stranger as near as the mate counts as an error. None when nobody can be searched for.
    """
    in_gallery = np.isin(pairs.reference, np.array(pairs.plan.gallery, np.intp))
    mate = _nearest(pairs, in_gallery & pairs.genuine)
    stranger = _nearest(pairs, in_gallery & ~pairs.genuine)
    searched = np.isfinite(mate)
    count = int(searched.sum())
    return (float((mate[searched] < stranger[searched]).mean()) if count else None), count


def _nearest(pairs: Pairs, kept: np.ndarray) -> Floats:
    """Smallest distance of each probe over the pairs ``kept``; infinite where it has none."""
    nearest = np.full(len(pairs.plan.probes), np.inf)
    np.minimum.at(nearest, pairs.probe[kept], pairs.distance[kept])
    return nearest

"""The last step of every search: the exact matcher decides the order and the scores."""

from collections.abc import Mapping

from hardware.palm.code import PalmTemplate
from hardware.palm.gallery.interface import Candidate
from hardware.palm.matching import compare, distances
from hardware.palm.parameters import EXACT_FULLY_KEPT


def ranked(probe: PalmTemplate, enrolled: Mapping[str, PalmTemplate], limit: int) -> tuple[Candidate, ...]:
    """The ``limit`` nearest of these templates by the exact matcher, best first; equals in the order of their keys."""
    near = _nearest(probe, enrolled, max(limit, EXACT_FULLY_KEPT))
    found = [(compare(probe, enrolled[key]), key) for key in near]
    found.sort(key=lambda pair: (-pair[0].score, pair[0].distance, pair[1]))
    return tuple(Candidate(key, exact.distance, exact.score) for exact, key in found[:limit])


def _nearest(probe: PalmTemplate, enrolled: Mapping[str, PalmTemplate], most: int) -> list[str]:
    """Keys of the ``most`` nearest by the best enrolled code of each alone."""
    keys = [key for key, template in enrolled.items() if template.side is probe.side]
    if len(keys) <= most:
        return keys
    firsts = [max(enrolled[key].codes, key=lambda code: code.quality) for key in keys]
    closest = distances(probe.codes, firsts).min(axis=0)
    return [keys[place] for place in closest.argsort(kind="stable")[:most]]

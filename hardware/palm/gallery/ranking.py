"""The last step of every search: the exact matcher decides the order and the scores."""

from collections.abc import Mapping

from hardware.palm.code import PalmTemplate
from hardware.palm.gallery.interface import Candidate
from hardware.palm.matching import compare


def ranked(probe: PalmTemplate, enrolled: Mapping[str, PalmTemplate], limit: int) -> tuple[Candidate, ...]:
    """The ``limit`` nearest of these templates by the exact matcher, best first; equals in the order of their keys."""
    found = [(compare(probe, template), key) for key, template in enrolled.items()]
    found.sort(key=lambda pair: (-pair[0].score, pair[0].distance, pair[1]))
    return tuple(Candidate(key, exact.distance, exact.score) for exact, key in found[:limit])

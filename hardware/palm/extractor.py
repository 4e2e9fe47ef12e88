"""What turns a palm region into a code; a second way of doing so, a learned one say, is another class of this shape."""

from dataclasses import dataclass
from typing import Protocol

from hardware.palm.code import PalmCode
from hardware.palm.codec import ALGORITHM
from hardware.palm.features import extract, features
from hardware.palm.region import Region
from hardware.transparency import Sink


@dataclass(frozen=True, slots=True)
class Reading:
    """A region's code, and ``crease``, the strength of its lines: what tells a palm from the back of a hand."""

    crease: float
    code: PalmCode


class Extractor(Protocol):
    """Has no memory. ``algorithm`` is the number in the template's header: codes of different numbers never meet."""

    algorithm: int

    def read(self, region: Region, sink: Sink | None = None) -> Reading:
        """The reading of a region; every step is shown to ``sink``."""
        ...


class OrientationCode:
    """First and second order signs of six orientations (see ``features``)."""

    algorithm = ALGORITHM

    def read(self, region: Region, sink: Sink | None = None) -> Reading:
        """Filter the region and read its cells."""
        found = features(region, sink)
        return Reading(found.crease, extract(region, found, sink))

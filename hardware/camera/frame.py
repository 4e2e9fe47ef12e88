"""One picture from a camera, with where and when it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A frame owns its memory and is never written again (its array is read-only).

    ``pixels`` is (height, width, 3) uint8 BGR, never mirrored; ``sequence`` counts from 0 within one opening of
    ``source``; ``time`` is monotonic seconds at capture. ``simulated`` is true when no lens took part.
    """

    pixels: Pixels
    sequence: int
    time: float
    source: str
    simulated: bool = False
    meta: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        self.pixels.setflags(write=False)

    @property
    def width(self) -> int:
        """Pixels per row."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

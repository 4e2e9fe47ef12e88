"""A rendered person in whose every picture there is a patch of a colour and a row of noise that nothing else has."""

from dataclasses import replace

import numpy as np

from hardware.camera.frame import Frame
from tests.faults.dump import Colour
from tests.faults.sources import Cabled

_PATCH = np.s_[330:380, 140:190]
"""Beside the wrist: it covers nothing of the hand, and is in what the landmark model is shown of it."""
_ROW = np.s_[470, 0:512]


def colour_of(seed: int) -> Colour:
    """Of one visit."""
    blue, green, red = (int(part) for part in np.random.default_rng([seed, 1]).integers(40, 216, 3))
    return Colour(blue, green, red)


def row_of(seed: int) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """(512, 3) uint8 of one visit."""
    return np.random.default_rng([seed, 2]).integers(0, 256, (512, 3), np.uint8)


class Marked(Cabled):
    """Seen through whatever ``seed`` leaves in the picture."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        colour = colour_of(seed)
        self._colour = (colour.blue, colour.green, colour.red)
        self._seed = seed

    def read(self) -> Frame:
        frame = super().read()
        pixels = frame.pixels.copy()
        pixels[_PATCH] = self._colour
        pixels[_ROW] = row_of(self._seed)
        return replace(frame, pixels=pixels)

"""The flat picture that skin is painted on: which part of the hand frame it shows and how finely."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from hardware.simulate.shape import Floats

Picture = NDArray[np.uint8]

SCALE: Final = 280
"""Pixels per palm length: as fine as the palm in a 1280 x 720 picture at the usual distance."""
LEFT, TOP, WIDTH, HEIGHT = -1.05, 2.1, 2.25, 2.9
"""The painted part of the hand frame, palm lengths."""
ROWS, COLUMNS = int(HEIGHT * SCALE), int(WIDTH * SCALE)


def to_pixels(points: Floats) -> Floats:
    """Hand-frame points (n, 2) to pixels of the painting, x and y."""
    return np.column_stack([(points[:, 0] - LEFT) * SCALE, (TOP - points[:, 1]) * SCALE])

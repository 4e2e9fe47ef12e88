"""What a still lacks to look like a camera's stream: sensor noise and the small unrest of a held hand."""

import numpy as np
from numpy.typing import NDArray

from hardware.camera.frame import Pixels
from hardware.vision import cv2

# Standard deviation of the noise in grey levels; webcams in room light show 1 to 3.
NOISE = 1.2
# The picture wanders at most this many pixels from its place: under the tremor of a held hand (0.3 to 3 pixels a
# frame at 720 lines, biometrics 4.2 F), so that it never counts as motion.
WANDER = 1
# One field of noise is larger than the frame by this and read at a random place: pixels.
_SPARE = 64


class Sensor:
    """Turns one picture into frames no two of which are equal byte for byte; repeats exactly for equal seeds.

    This keeps the freeze watch of the camera loop meaningful: it may refuse exact repeats, and a played still passes
    because a camera looking at a motionless hand would deliver noise as well. It does not make a still pass
    for a live hand: the source says ``answers_challenges`` False and every frame of it says ``simulated``.
    """

    def __init__(self, width: int, height: int, seed: int = 0) -> None:
        self._random = np.random.default_rng(seed)
        shape = (height + _SPARE, width + _SPARE, 3)
        field = self._random.standard_normal(shape, np.float32) * NOISE
        # Two saturating 8-bit additions are five times faster than one in 16 bits.
        self._lighter: Pixels = np.clip(np.rint(field), 0, 255).astype(np.uint8)
        self._darker: Pixels = np.clip(np.rint(-field), 0, 255).astype(np.uint8)
        self._size = width, height

    def expose(self, picture: Pixels) -> Pixels:
        """A frame of ``picture``, both (height, width, 3) uint8 BGR."""
        width, height = self._size
        row, column = (int(value) for value in self._random.integers(0, _SPARE, 2))
        part = np.s_[row : row + height, column : column + width]
        shift = self._random.integers(-WANDER, WANDER + 1, 2)
        frame = cv2.add(self._moved(picture, shift), self._lighter[part])
        cv2.subtract(frame, self._darker[part], frame)
        return np.asarray(frame, np.uint8)

    def _moved(self, picture: Pixels, shift: NDArray[np.int64]) -> Pixels:
        down, right = int(shift[0]), int(shift[1])
        padded = cv2.copyMakeBorder(picture, WANDER, WANDER, WANDER, WANDER, cv2.BORDER_REPLICATE)
        width, height = self._size
        moved = padded[WANDER - down : WANDER - down + height, WANDER - right : WANDER - right + width]
        return np.asarray(moved, np.uint8)

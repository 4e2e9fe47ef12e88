"""A printed card with a QR code, held up to the camera."""

from functools import lru_cache

import numpy as np
import segno

from hardware.errors import SimulationError
from hardware.simulate.atlas import Picture
from hardware.vision import cv2

LONGEST = 400
"""Characters: a denser code cannot be read from a 640 x 480 picture."""
QUIET = 4
"""Modules of white around the code, as its standard asks."""
HEIGHT_SHARE = 0.62
"""The card's side over the frame's shorter side."""
PAPER, INK = 236, 32


@lru_cache(maxsize=4)
def modules(text: str) -> Picture:
    """The code with its quiet zone, (n, n) uint8, one pixel per module. Raises ``SimulationError``."""
    if not 0 < len(text) <= LONGEST:
        raise SimulationError(f"a card holds 1 to {LONGEST} characters, not {len(text)}")
    dark = np.array([list(row) for row in segno.make(text, error="m", micro=False).matrix], dtype=bool)
    return np.pad(np.where(dark, INK, PAPER).astype(np.uint8), QUIET, constant_values=PAPER)


def lay_card(picture: Picture, text: str, center: tuple[float, float], turn: float) -> None:
    """Draw the card over ``picture`` in place; ``center`` in pixels, ``turn`` in degrees clockwise."""
    code = modules(text)
    side = HEIGHT_SHARE * min(picture.shape[:2])
    angle, scale = np.radians(turn), side / code.shape[0]
    along = np.array([np.cos(angle), np.sin(angle)]) * scale
    lean = np.array([-np.sin(angle), np.cos(angle)]) * scale * 0.97
    start = np.array(center) - (along + lean) * code.shape[0] / 2
    matrix = np.column_stack([along, lean, start])
    size = (picture.shape[1], picture.shape[0])
    large = cv2.cvtColor(code, cv2.COLOR_GRAY2BGR)
    seen = cv2.warpAffine(large, matrix, size, flags=cv2.INTER_NEAREST)
    inside = cv2.warpAffine(np.full(code.shape, 255, np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    np.copyto(picture, seen, where=inside[:, :, None] > 0)

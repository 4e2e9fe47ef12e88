"""A printed card with a QR code, held up to the camera."""

from functools import lru_cache

import numpy as np
import segno

from hardware.errors import SimulationError
from hardware.simulate.atlas import Picture
from hardware.vision import cv2

LONGEST = 240
"""Characters: a denser code cannot be read reliably from a 640 x 480 picture."""
QUIET = 4
"""Modules of white around the code, as its standard asks."""
HEIGHT_SHARE = 0.62
"""The card's side over the frame's shorter side."""
DETAIL = 8
"""Pixels per module of the card before it is seen from afar: enough for soft edges."""
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
    code = np.kron(modules(text), np.ones((DETAIL, DETAIL), np.uint8))
    side = HEIGHT_SHARE * min(picture.shape[:2])
    angle, scale = np.radians(turn), side / code.shape[0]
    along = np.array([np.cos(angle), np.sin(angle)]) * scale
    lean = np.array([-np.sin(angle), np.cos(angle)]) * scale * 0.97
    matrix = np.column_stack([along, lean, np.array(center) - (along + lean) * code.shape[0] / 2])
    size = (picture.shape[1], picture.shape[0])
    smooth = np.asarray(cv2.GaussianBlur(code, (0, 0), 0.5 / scale), dtype=np.uint8)
    seen = cv2.warpAffine(smooth, matrix, size, flags=cv2.INTER_LINEAR, borderValue=PAPER)
    inside = cv2.warpAffine(np.ones(code.shape, np.float32), matrix, size, flags=cv2.INTER_LINEAR)
    alpha = np.asarray(inside, dtype=np.float32)
    coloured = np.asarray(cv2.cvtColor(seen, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    picture[:] = cv2.blendLinear(coloured, picture, alpha, np.float32(1.0) - alpha)

"""Pictures from files: refused by cause, turned into plain BGR pixels, placed into a frame."""

from pathlib import Path

import numpy as np

from hardware.camera.dimensions import dimensions
from hardware.camera.frame import Pixels
from hardware.errors import PictureError
from hardware.vision import cv2

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp"})

# Below this no hand can be found: the landmark model looks at 192 pixels, and a third of that is guessing.
SMALLEST_SIDE = 64
# Decoding takes three bytes a pixel; 40 megapixels are 120 MB and above what phones store by default.
MOST_PIXELS = 40_000_000


def load_picture(path: Path) -> Pixels:
    """Pixels (height, width, 3) uint8 BGR of a picture file, upright.

    Grey and 16-bit pictures become 8-bit BGR, transparency is dropped, an orientation tag is applied and every other
    tag is left behind. Raises ``PictureError`` for what is no picture, under 64 pixels on a side (a 1-pixel
    picture) or above 40 megapixels (a 50-megapixel picture, refused before it is decoded).
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PictureError(f"cannot read {path.name}: {error.strerror}") from error
    width, height = dimensions(data)
    if min(width, height) < SMALLEST_SIDE:
        raise PictureError(f"{path.name} is too small: {width}x{height}, {SMALLEST_SIDE} pixels a side are needed")
    if width * height > MOST_PIXELS:
        raise PictureError(f"{path.name} is too large: {width}x{height}, {MOST_PIXELS // 10**6} megapixels are allowed")
    return _decode(data, path.name)


def _decode(data: bytes, name: str) -> Pixels:
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise PictureError(f"{name} cannot be decoded") from error
    if pixels is None:
        raise PictureError(f"{name} cannot be decoded")
    return np.asarray(pixels, np.uint8)


def surroundings(pixels: Pixels) -> tuple[int, int, int]:
    """The median colour of a picture's outermost pixels: what lies around the hand, as (blue, green, red)."""
    edge = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    blue, green, red = (int(value) for value in np.median(edge, axis=0))
    return blue, green, red


def letterbox(pixels: Pixels, width: int, height: int) -> Pixels:
    """``pixels`` scaled to fit (height, width, 3), aspect ratio kept, centred on the colour of its surroundings."""
    rows, columns = pixels.shape[:2]
    scale = min(width / columns, height / rows)
    size = max(1, min(width, round(columns * scale))), max(1, min(height, round(rows * scale)))
    scaled = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    left, top = (width - size[0]) // 2, (height - size[1]) // 2
    canvas = np.empty((height, width, 3), np.uint8)
    canvas[:] = surroundings(pixels)
    canvas[top : top + size[1], left : left + size[0]] = scaled
    return canvas

"""What stands behind the hand, far out of focus."""

from enum import StrEnum
from functools import lru_cache

import numpy as np

from hardware.simulate.atlas import Picture
from hardware.vision import cv2


class Background(StrEnum):
    """Kinds of background."""

    PLAIN = "plain"
    GRADIENT = "gradient"
    ROOM = "room"
    CLUTTER = "clutter"


@lru_cache(maxsize=4)
def background(kind: Background, seed: int, width: int, height: int) -> Picture:
    """A picture (height, width, 3), read-only because it is shared between frames."""
    rng = np.random.default_rng([seed, 77])
    picture = _PAINTERS[kind](rng, width, height)
    picture.setflags(write=False)
    return picture


WALLS = ((206, 212, 216), (188, 196, 200), (196, 190, 180), (176, 190, 186), (150, 160, 166), (122, 128, 136))
"""Indoor wall paints, BGR."""
THINGS = ((62, 82, 112), (92, 116, 150), (70, 74, 82), (128, 124, 116), (150, 168, 186), (84, 104, 90), (178, 184, 188))
"""Wood, fabric, metal, paper and plants, BGR."""


def _colour(rng: np.random.Generator, table: tuple[tuple[int, int, int], ...]) -> tuple[float, float, float]:
    blue, green, red = np.clip(np.array(table[rng.integers(len(table))]) + rng.normal(0, 5, 3), 0, 255)
    return float(blue), float(green), float(red)


def _plain(rng: np.random.Generator, width: int, height: int) -> Picture:
    return np.full((height, width, 3), _colour(rng, WALLS), np.uint8)


def _gradient(rng: np.random.Generator, width: int, height: int) -> Picture:
    corners = (np.array(_colour(rng, WALLS)) * rng.uniform(0.68, 1.1, (2, 2, 1))).astype(np.float32)
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    top, bottom = (row[0] + x * (row[1] - row[0]) for row in corners)
    return np.asarray(np.clip(top + y * (bottom - top), 0, 255), dtype=np.uint8)


def _box(picture: Picture, colour: tuple[float, float, float], x: float, y: float, size: tuple[float, float]) -> None:
    height, width = picture.shape[:2]
    corner, end = (round(x * width), round(y * height)), (round((x + size[0]) * width), round((y + size[1]) * height))
    cv2.rectangle(picture, corner, end, colour, -1)


def _window(picture: Picture, rng: np.random.Generator) -> None:
    x, y = float(rng.choice([rng.uniform(-0.1, 0.08), rng.uniform(0.72, 0.9)])), float(rng.uniform(-0.1, 0.05))
    frame, sky = (216.0, 220.0, 222.0), (float(rng.uniform(236, 250)), 240.0, float(rng.uniform(222, 240)))
    _box(picture, frame, x - 0.012, y - 0.02, (0.244, 0.6))
    for column in range(2):
        for row in range(2):
            _box(picture, sky, x + 0.115 * column, y + 0.285 * row, (0.105, 0.265))


def _shelf(picture: Picture, rng: np.random.Generator) -> None:
    x, y, wide = float(rng.uniform(0.3, 0.5)), float(rng.uniform(0.2, 0.34)), float(rng.uniform(0.25, 0.4))
    place = x
    while place < x + wide:
        broad, tall = float(rng.uniform(0.015, 0.05)), float(rng.uniform(0.08, 0.17))
        _box(picture, _colour(rng, THINGS), place, y - tall, (broad, tall))
        place += broad + float(rng.uniform(0.002, 0.02))
    _box(picture, _colour(rng, THINGS[:2]), x - 0.02, y, (wide + 0.04, 0.022))


def _room(rng: np.random.Generator, width: int, height: int) -> Picture:
    """A wall with a window and a shelf, a counter below, all far out of focus."""
    picture = _gradient(rng, width, height)
    _window(picture, rng)
    _shelf(picture, rng)
    _box(picture, _colour(rng, THINGS[:4]), -0.1, float(rng.uniform(0.78, 0.9)), (1.2, 0.4))
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), height * 0.022), dtype=np.uint8)


def _clutter(rng: np.random.Generator, width: int, height: int) -> Picture:
    """Many things with clear edges: harder than a room."""
    picture = _gradient(rng, width, height)
    for _ in range(30):
        size = (float(rng.uniform(0.04, 0.22)), float(rng.uniform(0.06, 0.35)))
        _box(picture, _colour(rng, THINGS), float(rng.uniform(-0.1, 1.0)), float(rng.uniform(-0.1, 0.95)), size)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), height * 0.005), dtype=np.uint8)


_PAINTERS = {
    Background.PLAIN: _plain,
    Background.GRADIENT: _gradient,
    Background.ROOM: _room,
    Background.CLUTTER: _clutter,
}

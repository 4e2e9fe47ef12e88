"""What stands behind the hand, far out of focus."""

from enum import StrEnum
from functools import lru_cache

import numpy as np

from hardware.simulate.atlas import Picture
from hardware.simulate.shape import Floats
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


def _wall(rng: np.random.Generator) -> Floats:
    grey = rng.uniform(125, 205)
    return np.asarray(grey + rng.normal(0, 8, 3))


def _plain(rng: np.random.Generator, width: int, height: int) -> Picture:
    return np.full((height, width, 3), np.clip(_wall(rng), 0, 255), np.uint8)


def _gradient(rng: np.random.Generator, width: int, height: int) -> Picture:
    corners = _wall(rng) * rng.uniform(0.62, 1.12, (2, 2, 1))
    small = corners.astype(np.float32)
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    top, bottom = small[0, 0] + x * (small[0, 1] - small[0, 0]), small[1, 0] + x * (small[1, 1] - small[1, 0])
    return np.asarray(np.clip(top + y * (bottom - top), 0, 255), dtype=np.uint8)


def _boxes(picture: Picture, rng: np.random.Generator, count: int, lowest: float) -> None:
    height, width = picture.shape[:2]
    for _ in range(count):
        x, y = int(rng.uniform(-0.1, 1.0) * width), int(rng.uniform(-0.1, lowest) * height)
        w, h = int(rng.uniform(0.05, 0.25) * width), int(rng.uniform(0.08, 0.4) * height)
        colour = np.clip(rng.uniform(40, 210) + rng.normal(0, 22, 3), 0, 255)
        cv2.rectangle(picture, (x, y), (x + w, y + h), [float(c) for c in colour], -1)


def _person(picture: Picture, rng: np.random.Generator) -> None:
    """Shoulders in a plain shirt: somebody stands behind the hand."""
    height, width = picture.shape[:2]
    shirt = [float(c) for c in np.clip(rng.uniform(45, 120) + rng.normal(0, 20, 3), 0, 255)]
    middle = int(width * rng.uniform(0.3, 0.7))
    cv2.ellipse(picture, (middle, int(height * 1.12)), (int(width * 0.34), int(height * 0.62)), 0, 180, 360, shirt, -1)


def _room(rng: np.random.Generator, width: int, height: int) -> Picture:
    picture = _gradient(rng, width, height)
    _boxes(picture, rng, 5, 0.35)
    _person(picture, rng)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), height * 0.035), dtype=np.uint8)


def _clutter(rng: np.random.Generator, width: int, height: int) -> Picture:
    picture = _gradient(rng, width, height)
    _boxes(picture, rng, 28, 0.95)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), height * 0.006), dtype=np.uint8)


_PAINTERS = {
    Background.PLAIN: _plain,
    Background.GRADIENT: _gradient,
    Background.ROOM: _room,
    Background.CLUTTER: _clutter,
}

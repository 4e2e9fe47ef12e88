"""Skin painted flat from colours, lines and texture."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hardware.simulate.atlas import COLUMNS, ROWS, SCALE, Picture, to_pixels
from hardware.simulate.creases import Line
from hardware.simulate.shape import Floats
from hardware.simulate.solid import Plane
from hardware.simulate.texture import oriented_texture, smooth_noise
from hardware.vision import cv2

CREASE_LOSS = (0.50, 0.48, 0.34)
"""Share of blue, green, red light lost in the deepest crease."""
RIM = 0.10
"""Brightness of a crease's lit rim: what makes it look folded rather than drawn."""
BLOTCHES = ((90, 0.5), (30, 0.35), (10, 0.15))
"""Grain in pixels and share of the layers of uneven skin."""
PINK = (-1.0, -1.0, 0.25)
"""What blood does to blue, green, red."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A soft spot of blood under the skin: place in the hand frame, radius in palm lengths, strength."""

    x: float
    y: float
    radius: float
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """``colour`` is BGR 0..1; ``blush``, ``mottle`` and ``grain`` are the strengths of pink, blotches and texture."""

    colour: Floats
    blush: float
    mottle: float
    grain: float


class Ink:
    """A layer of dark lines, 0..1, drawn with soft tapered strokes."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._layer: Picture = np.zeros((ROWS, COLUMNS), np.uint8)
        for line in sorted(lines, key=lambda line: line.depth):
            self._stroke(line)

    def _stroke(self, line: Line) -> None:
        places = np.round(to_pixels(line.points) * 16).astype(np.int32)
        count = len(places) - 1
        thickness = max(round(line.width * SCALE * 0.7), 1)
        for i in range(count):
            taper = min(1.0, 0.35 + 3.2 * min(i + 0.5, count - i - 0.5) / count)
            ends = tuple(map(int, places[i])), tuple(map(int, places[i + 1]))
            cv2.line(self._layer, *ends, round(255 * line.depth * taper), thickness, cv2.LINE_AA, 4)

    def soft(self) -> Plane:
        """The layer with the softness of skin: a sharp core in a wide shallow valley."""
        core = cv2.GaussianBlur(self._layer, (0, 0), 1.1).astype(np.float32)
        valley = cv2.GaussianBlur(self._layer, (0, 0), 4.5).astype(np.float32)
        return np.asarray((core * 0.85 + valley * 0.55) / 255.0, dtype=np.float32)


def _blotches(rng: np.random.Generator) -> Plane:
    layers = [share * smooth_noise(rng, ROWS // 2, COLUMNS // 2, cell // 2) for cell, share in BLOTCHES]
    return np.asarray(sum(layers), dtype=np.float32)


def _glow(spots: Sequence[Spot]) -> Plane:
    y, x = np.mgrid[0 : ROWS // 2, 0 : COLUMNS // 2].astype(np.float32) * 2
    glow = np.zeros_like(x)
    for spot in spots:
        (px, py), r = to_pixels(np.array([[spot.x, spot.y]]))[0], spot.radius * SCALE
        glow += np.float32(spot.strength) * np.exp(-((x - px) ** 2 + (y - py) ** 2) / np.float32(2 * r * r))
    return np.asarray(glow, dtype=np.float32)


def blush_spots(flat: Floats) -> list[Spot]:
    """Where blood shows on the palm side: fingertips, pads under the fingers, both balls of the hand."""
    spots = [Spot(float(x), float(y), 0.09, 1.0) for x, y in flat[[4, 8, 12, 16, 20]]]
    spots += [Spot(float(x), float(y), 0.10, 0.55) for x, y in flat[[5, 9, 13, 17]]]
    return [*spots, Spot(0.34, 0.36, 0.16, 0.5), Spot(-0.36, 0.34, 0.15, 0.6)]


def knuckle_spots(flat: Floats) -> list[Spot]:
    """Where the back of the hand is redder: over the knuckles and joints."""
    spots = [Spot(float(x), float(y), 0.07, 1.2) for x, y in flat[[5, 9, 13, 17, 2]]]
    return spots + [Spot(float(x), float(y), 0.05, 1.1) for x, y in flat[[6, 10, 14, 18, 3]]]


@dataclass(frozen=True, slots=True, eq=False)
class Nail:
    """Middle (2,), half length and half width in palm lengths, direction of the finger in degrees from straight up."""

    middle: Floats
    length: float
    width: float
    angle: float


def nails(flat: Floats, radii: Floats, thumb_radius: float) -> list[Nail]:
    """The five nails of the flat hand ``flat`` (21, 2) with fingertip radii ``radii`` (4,)."""
    widths = [0.66 * thumb_radius, *(0.62 * float(r) for r in radii)]
    found = []
    for (joint, tip), width in zip(((3, 4), (7, 8), (11, 12), (15, 16), (19, 20)), widths, strict=True):
        along = flat[tip] - flat[joint]
        angle = float(np.degrees(np.arctan2(along[0], along[1])))
        found.append(Nail(flat[tip] + 0.004 * along / np.linalg.norm(along), 1.3 * width, width, angle))
    return found


def polish(picture: Picture, marks: Sequence[Nail]) -> None:
    """Paint nails on a back of the hand, in place: paler, pinker, shiny, with a soft rim and a white edge."""
    body, edge, shine = (np.zeros(picture.shape[:2], np.uint8) for _ in range(3))
    for nail in marks:
        center = to_pixels(nail.middle[None])[0]
        axes = (nail.width * SCALE, nail.length * SCALE)
        tip = center + np.array([np.sin(np.radians(nail.angle)), -np.cos(np.radians(nail.angle))]) * axes[1] * 0.8
        _oval(body, center, axes, nail.angle)
        _oval(edge, tip, (axes[0] * 0.8, axes[1] * 0.22), nail.angle)
        _oval(shine, center - np.array([0.3 * axes[0], 0.0]), (axes[0] * 0.22, axes[1] * 0.6), nail.angle)
    for mask, colour, share in ((body, (178, 176, 228), 0.55), (edge, (225, 232, 240), 0.5), (shine, (255,) * 3, 0.22)):
        soft = np.asarray(cv2.GaussianBlur(mask, (0, 0), 1.6), np.float32)[:, :, None] * np.float32(share / 255)
        picture[:] = picture * (1 - soft) + soft * np.array(colour, np.float32)
    rim = cv2.GaussianBlur(cv2.morphologyEx(body, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), (0, 0), 1.2)
    picture[:] = picture * (1 - np.asarray(rim, np.float32)[:, :, None] * np.float32(0.3 / 255))


def _oval(mask: Picture, center: Floats, axes: tuple[float, float], angle: float) -> None:
    place = round(float(center[0])), round(float(center[1]))
    cv2.ellipse(mask, place, (max(round(axes[0]), 1), max(round(axes[1]), 1)), angle, 0, 360, 255, -1, cv2.LINE_AA)


def _enlarge(plane: Plane) -> Plane:
    return np.asarray(cv2.resize(plane, (COLUMNS, ROWS), interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def paint(rng: np.random.Generator, look: Look, lines: Sequence[Line], spots: Sequence[Spot]) -> Picture:
    """Skin with ``lines`` and ``spots`` on it: (ROWS, COLUMNS, 3) uint8 BGR as seen in full light."""
    dark = Ink(lines).soft()
    light = oriented_texture(rng, ROWS, COLUMNS, SCALE) * np.float32(look.grain)
    light += _enlarge(_blotches(rng)) * np.float32(0.02 * look.mottle)
    light += (dark - np.roll(dark, (-2, -1), (0, 1))) * np.float32(RIM)
    warmth = _enlarge(_glow(spots) + np.float32(0.35) * _blotches(rng)) * np.float32(0.07 * look.blush)
    picture = np.empty((ROWS, COLUMNS, 3), np.float32)
    for channel, (pink, loss) in enumerate(zip(PINK, CREASE_LOSS, strict=True)):
        seen = (1 + light + warmth * np.float32(pink)) * (1 - dark * np.float32(loss))
        picture[:, :, channel] = seen * np.float32(255 * look.colour[channel])
    return np.asarray(np.clip(picture, 0, 255), dtype=np.uint8)

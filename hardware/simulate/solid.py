"""Rounded bones (tapered capsules) and how they cover the picture: coverage, height and place on the skin."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
NOWHERE = -1.0e4
"""Coverage and height where there is no hand, pixels."""
CLIFF = 12.0
"""Fall of the height per pixel outside of a capsule: steep, so that a raised finger does not hide its surroundings."""


@dataclass(frozen=True, slots=True)
class Capsule:
    """A tapered capsule seen from the front; all lengths in pixels of the working grid.

    ``start`` and ``end`` are x, y, height, radius; ``skin`` gives the same two ends (x, y) on the canonical hand and
    the canonical radius of the start and the end. ``flat`` scales the bulge towards the camera.
    """

    start: tuple[float, float, float, float]
    end: tuple[float, float, float, float]
    skin: tuple[tuple[float, float, float], tuple[float, float, float]] | None = None
    flat: float = 1.0

    def moved(self, dx: float, dy: float) -> "Capsule":
        """The same capsule elsewhere on the grid."""
        (x0, y0, z0, r0), (x1, y1, z1, r1) = self.start, self.end
        return replace(self, start=(x0 + dx, y0 + dy, z0, r0), end=(x1 + dx, y1 + dy, z1, r1))


@dataclass(slots=True, eq=False)
class Surface:
    """A grid of float32: ``cover`` (positive inside, pixels), ``height``, and skin coordinates ``u``, ``v``."""

    cover: Plane
    height: Plane
    u: Plane
    v: Plane

    @classmethod
    def empty(cls, rows: int, columns: int) -> "Surface":
        """Nothing there yet."""
        full = np.full((2, rows, columns), NOWHERE, np.float32)
        return cls(full[0], full[1], np.zeros((rows, columns), np.float32), np.zeros((rows, columns), np.float32))


def soft_max(a: Plane, b: Plane, width: float) -> Plane:
    """Maximum with a rounded seam of ``width``: the polynomial smooth union of implicit surfaces."""
    overlap = np.maximum(np.float32(width) - np.abs(a - b), np.float32(0.0))
    return np.asarray(np.maximum(a, b) + overlap * overlap * np.float32(0.25 / width), dtype=np.float32)


def window(capsule: Capsule, shape: tuple[int, int], margin: float) -> tuple[slice, slice] | None:
    """Rows and columns that the capsule can touch, None when it lies outside of the grid."""
    (x0, y0, _, r0), (x1, y1, _, r1) = capsule.start, capsule.end
    left = max(int(min(x0 - r0, x1 - r1) - margin), 0)
    right = min(int(max(x0 + r0, x1 + r1) + margin) + 2, shape[1])
    top = max(int(min(y0 - r0, y1 - r1) - margin), 0)
    bottom = min(int(max(y0 + r0, y1 + r1) + margin) + 2, shape[0])
    return (slice(top, bottom), slice(left, right)) if left < right and top < bottom else None


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A capsule evaluated in its window: ``along`` 0..1 between the ends, not clipped; ``side`` signed, in radii."""

    cover: Plane
    height: Plane
    along: Plane
    side: Plane


def trace(capsule: Capsule, area: tuple[slice, slice]) -> Trace:
    """Evaluate one capsule on its window."""
    (x0, y0, z0, r0), (x1, y1, z1, r1) = capsule.start, capsule.end
    x = np.arange(area[1].start, area[1].stop, dtype=np.float32)[None, :] - np.float32(x0)
    y = np.arange(area[0].start, area[0].stop, dtype=np.float32)[:, None] - np.float32(y0)
    dx, dy = x1 - x0, y1 - y0
    length = max(float(np.hypot(dx, dy)), 1.0e-3)
    steps = np.array([dx / length**2, dy / length**2, -dy / length, dx / length], np.float32)
    along: Plane = x * steps[0] + y * steps[1]
    across: Plane = x * steps[2] + y * steps[3]
    inside = np.asarray(np.clip(along, 0.0, 1.0), dtype=np.float32)
    radius = np.float32(r0) + inside * np.float32(r1 - r0)
    beyond = (along - inside) * np.float32(length)
    distance = np.sqrt(across * across + beyond * beyond)
    cover = radius - distance
    bulge = np.sqrt(np.maximum(radius * radius - distance * distance, np.float32(0.0)))
    height = np.float32(z0) + inside * np.float32(z1 - z0) + bulge * np.float32(capsule.flat)
    height += np.minimum(cover, np.float32(0.0)) * np.float32(CLIFF)
    return Trace(cover, height, along, across / radius)


def add_soft(surface: Surface, capsule: Capsule, width: float) -> None:
    """Join a capsule to the surface with rounded seams; skin coordinates are left alone."""
    area = window(capsule, surface.cover.shape, 2.0 * width)
    if area is None:
        return
    seen = trace(capsule, area)
    surface.cover[area] = soft_max(surface.cover[area], seen.cover, width)
    surface.height[area] = soft_max(surface.height[area], seen.height, width)


def _stretch(capsule: Capsule) -> float:
    """Below 1 for a bone that points at the camera: its skin is then seen from above, not squeezed into its outline."""
    (x0, y0, _, r0), (x1, y1, _, r1) = capsule.start, capsule.end
    return min(1.0, float(np.hypot(x1 - x0, y1 - y0)) / max(r0 + r1, 1.0e-3))


def add_hard(surface: Surface, capsule: Capsule, margin: float) -> None:
    """Lay a capsule on the surface, nearest to the camera wins, and carry its skin coordinates."""
    area = window(capsule, surface.cover.shape, margin)
    if area is None or capsule.skin is None:
        return
    seen = trace(capsule, area)
    nearer = seen.height > surface.height[area]
    (u0, v0, r0), (u1, v1, r1) = capsule.skin
    span = float(np.hypot(u1 - u0, v1 - v0)) or 1.0
    along = np.clip(seen.along * np.float32(_stretch(capsule)), -0.4, 1.4)
    radius = (np.float32(r0) + np.clip(along, 0.0, 1.0) * np.float32(r1 - r0)) * np.clip(seen.side, -1.1, 1.1)
    u = np.float32(u0) + along * np.float32(u1 - u0) + radius * np.float32((v1 - v0) / span)
    v = np.float32(v0) + along * np.float32(v1 - v0) - radius * np.float32((u1 - u0) / span)
    np.copyto(surface.u[area], u, where=nearer)
    np.copyto(surface.v[area], v, where=nearer)
    np.maximum(surface.cover[area], seen.cover, out=surface.cover[area])
    np.maximum(surface.height[area], seen.height, out=surface.height[area])

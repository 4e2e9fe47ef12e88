"""Light on a rounded surface: soft diffuse light with a warm terminator, occlusion in gaps, a weak sheen."""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.solid import Plane
from hardware.vision import cv2

WRAP = (0.30, 0.36, 0.52)
"""How far light creeps round the edge for blue, green, red: red light travels furthest under skin."""
AMBIENT = 0.34
"""Share of light that comes from everywhere."""
OCCLUSION = 0.05
"""Loss of light per grid pixel that a place lies under its surroundings."""
DARKEST = 0.35
"""What is left in the deepest gap."""


@dataclass(frozen=True, slots=True)
class Light:
    """Where the main light comes from (camera axes: x right, y up, z to the camera)."""

    x: float = -0.35
    y: float = 0.55
    z: float = 0.85


@dataclass(frozen=True, slots=True)
class Sheen:
    """How a surface mirrors the light: ``strength`` and ``exponent`` of the highlight."""

    strength: float
    exponent: float


SKIN, WATER = Sheen(0.10, 18.0), Sheen(0.60, 55.0)


def normals(height: Plane) -> tuple[Plane, Plane, Plane]:
    """Unit normals x, y (up), z of a relief in grid pixels."""
    smooth = cv2.GaussianBlur(height, (0, 0), 0.8)
    x = np.asarray(cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=-0.125), dtype=np.float32)
    y = np.asarray(cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=0.125), dtype=np.float32)
    z = np.asarray(1.0 / np.sqrt(x * x + y * y + np.float32(1.0)), dtype=np.float32)
    return x * z, y * z, z


def occlusion(height: Plane, floor: float, softness: float) -> Plane:
    """Share of ambient light left where the surroundings stand higher; ``softness`` in grid pixels."""
    relief = np.maximum(height, np.float32(floor))
    box = (max(int(softness), 1),) * 2
    around = cv2.blur(cv2.blur(relief, box), box)
    left = np.float32(1.0) - np.float32(OCCLUSION) * (np.asarray(around, np.float32) - relief)
    return np.asarray(np.clip(left, DARKEST, 1.0), dtype=np.float32)


def shade(height: Plane, light: Light, unit: float, surface: Sheen = SKIN) -> Plane:
    """Light per channel (rows, columns, 3), 1 for skin facing the light; ``unit`` is grid pixels per palm length."""
    x, y, z = normals(height)
    direction = np.array([light.x, light.y, light.z], np.float32)
    direction /= np.linalg.norm(direction)
    facing = x * direction[0] + y * direction[1] + z * direction[2]
    half = direction + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    mirrored = np.maximum(x * half[0] + y * half[1] + z * half[2], 0.0)
    sheen = mirrored ** np.float32(surface.exponent) * np.float32(surface.strength)
    left = occlusion(height, float(height.max()) - unit, 0.16 * unit)
    picture = np.empty((*height.shape, 3), np.float32)
    for channel, wrap in enumerate(WRAP):
        diffuse = np.maximum((facing + np.float32(wrap)) * np.float32(1 / (1 + wrap)), 0.0)
        picture[:, :, channel] = (diffuse * np.float32(1 - AMBIENT) + np.float32(AMBIENT)) * left + sheen
    return picture

"""The errors of framing and capture that a palm region suffers, as a suite with fixed names and sizes.

The sizes are those of the project memo on palm biometrics, section 2.5: standard deviations of Gaussian errors in
pixels of the 128 pixel region, degrees, or shares of its side.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from hardware.palm.parameters import CANVAS_PX, REGION_PX
from hardware.vision import cv2

Canvas = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Jitter:
    """How wrong a frame is; zero everywhere changes nothing.

    Standard deviations: ``shift`` and ``corners`` in region pixels, ``rotation`` in degrees, ``scale`` as a share.
    Always applied in full: ``blur`` (sigma, region pixels), ``noise`` (sigma, grey levels), ``gradient`` (change of
    light from one edge of the region to the other, as a share, in a random direction), ``captured`` (side in pixels at
    which the region was seen before it was enlarged).
    """

    shift: float = 0.0
    rotation: float = 0.0
    scale: float = 0.0
    corners: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    gradient: float = 0.0
    captured: int = REGION_PX


MIXED_MILD = "mixed mild"
MIXED_STRONG = "mixed strong"

SUITES: Mapping[str, Jitter] = MappingProxyType(
    {
        "none": Jitter(),
        "translation 8 px": Jitter(shift=8.0),
        "rotation 3 deg": Jitter(rotation=3.0),
        "rotation 6 deg": Jitter(rotation=6.0),
        "scale 4 %": Jitter(scale=0.04),
        "scale 8 %": Jitter(scale=0.08),
        "corners 4 px": Jitter(corners=4.0),
        MIXED_MILD: Jitter(shift=5.0, rotation=3.0, scale=0.04, corners=3.0),
        MIXED_STRONG: Jitter(shift=8.0, rotation=5.0, scale=0.06, corners=5.0),
        "blur 1.5 px": Jitter(blur=1.5),
        "blur 2.5 px": Jitter(blur=2.5),
        "blur 3.5 px": Jitter(blur=3.5),
        "noise 5": Jitter(noise=5.0),
        "noise 10": Jitter(noise=10.0),
        "light gradient": Jitter(gradient=0.8),
        "captured at 64 px": Jitter(captured=64),
        "captured at 48 px": Jitter(captured=48),
        "captured at 32 px": Jitter(captured=32),
    }
)
"""Every jitter by name, framing first, then the picture. The memo does not size its "strong" gradient: 0.8 is from 60
to 140 % of the light across the region."""


def jittered(canvas: Canvas, jitter: Jitter, generator: np.random.Generator) -> Canvas:
    """A wrong look at ``canvas`` (CANVAS_PX, CANVAS_PX) uint8; the same generator state gives the same look."""
    framed = cv2.warpPerspective(
        canvas, _framing(jitter, generator), canvas.shape[::-1], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    seen = _lit(_reduced(np.asarray(framed, np.float32), jitter), jitter, generator)
    if jitter.noise:
        seen = np.asarray(seen + generator.normal(0.0, jitter.noise, seen.shape), np.float32)
    return np.asarray(np.clip(np.rint(seen), 0, 255), np.uint8)


def _framing(jitter: Jitter, generator: np.random.Generator) -> NDArray[np.float64]:
    """Homography (3, 3): a similarity about the middle, then each corner of the region on its own."""
    turn, grow = np.radians(generator.normal(0.0, jitter.rotation)), 1.0 + generator.normal(0.0, jitter.scale)
    move, apart = generator.normal(0.0, jitter.shift, 2), generator.normal(0.0, jitter.corners, (4, 2))
    half = REGION_PX / 2
    square = np.array([(-half, -half), (half, -half), (half, half), (-half, half)])
    spin = np.array([(np.cos(turn), -np.sin(turn)), (np.sin(turn), np.cos(turn))])
    middle = (CANVAS_PX - 1) / 2
    source = np.asarray(square + middle, np.float32)
    target = np.asarray(grow * square @ spin.T + move + apart + middle, np.float32)
    return np.asarray(cv2.getPerspectiveTransform(source, target), np.float64)


def _reduced(canvas: NDArray[np.float32], jitter: Jitter) -> NDArray[np.float32]:
    """Out of focus, and seen from too far away."""
    if jitter.blur:
        canvas = np.asarray(cv2.GaussianBlur(canvas, (0, 0), jitter.blur), np.float32)
    if jitter.captured < REGION_PX:
        side = round(canvas.shape[0] * jitter.captured / REGION_PX)
        small = cv2.resize(canvas, (side, side), interpolation=cv2.INTER_AREA)
        canvas = np.asarray(cv2.resize(small, canvas.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
    return canvas


def _lit(canvas: NDArray[np.float32], jitter: Jitter, generator: np.random.Generator) -> NDArray[np.float32]:
    """Under light that falls off across the region."""
    if not jitter.gradient:
        return canvas
    angle = generator.uniform(0.0, 2 * np.pi)
    line = (np.arange(canvas.shape[0]) - (canvas.shape[0] - 1) / 2) / REGION_PX
    across = np.cos(angle) * line[None, :] + np.sin(angle) * line[:, None]
    return np.asarray(canvas * np.maximum(1.0 + jitter.gradient * across, 0.0), np.float32)

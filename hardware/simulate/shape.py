"""The bones of one hand at rest, in the hand frame.

Hand frame: unit = palm length (landmark 0 to 9); x towards the thumb, y towards the fingers, z out of the palm.
A left hand is the mirror image and uses the same frame. The means are the medians of MediaPipe landmarks on open hands
of public pictures (63 pictures, aggregated), the deviations are a person's, not a pose's.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

KNUCKLES = np.array([[0.227, 0.982], [0.0, 1.0], [-0.198, 0.928], [-0.383, 0.795]])
"""Index to little finger, (4, 2)."""
PHALANGES = np.array([[0.385, 0.226, 0.200], [0.422, 0.256, 0.205], [0.387, 0.234, 0.203], [0.298, 0.182, 0.172]])
"""Proximal, middle and distal lengths, (4, 3)."""
RADII = np.array(
    [
        [0.114, 0.104, 0.093, 0.079],
        [0.116, 0.106, 0.095, 0.081],
        [0.112, 0.100, 0.090, 0.077],
        [0.100, 0.088, 0.080, 0.069],
    ]
)
"""Half widths at knuckle, middle joint, end joint and tip, (4, 4)."""
REST_ANGLES = np.array([4.0, -2.0, -8.0, -17.0])
"""Direction of each relaxed finger from straight up towards the thumb, degrees."""
THUMB_BASE = np.array([0.27, 0.19])
THUMB_LENGTHS = np.array([0.41, 0.31, 0.25])
THUMB_RADII = np.array([0.15, 0.118, 0.102, 0.082])


@dataclass(frozen=True, slots=True, eq=False)
class HandShape:
    """One person's proportions; arrays as the constants of this module."""

    knuckles: Floats
    phalanges: Floats
    radii: Floats
    angles: Floats
    thumb_lengths: Floats
    thumb_radii: Floats
    breadth: float


def sample_shape(rng: np.random.Generator) -> HandShape:
    """Draw a person's proportions around the means above."""
    breadth = float(np.clip(rng.normal(1.0, 0.035), 0.92, 1.08))
    stoutness = float(np.clip(rng.normal(1.0, 0.05), 0.9, 1.12)) * breadth
    length = float(np.clip(rng.normal(1.0, 0.035), 0.92, 1.08))
    knuckles = KNUCKLES * [breadth, 1.0] + rng.normal(0.0, 0.006, (4, 2))
    knuckles[1] = (0.0, 1.0)
    return HandShape(
        knuckles=knuckles,
        phalanges=PHALANGES * length * (1.0 + rng.normal(0.0, 0.025, (4, 3))),
        radii=RADII * stoutness * (1.0 + rng.normal(0.0, 0.015, (4, 1))),
        angles=REST_ANGLES + rng.normal(0.0, 1.2, 4),
        thumb_lengths=THUMB_LENGTHS * length * (1.0 + rng.normal(0.0, 0.03, 3)),
        thumb_radii=THUMB_RADII * stoutness,
        breadth=breadth,
    )

"""Joints of a hand that spreads and folds, in the hand frame (see ``hardware.simulate.shape``)."""

import numpy as np

from hardware.simulate.shape import THUMB_BASE, Floats, HandShape

ABDUCTION = np.array([[-5.0, 11.0], [-2.5, 2.0], [1.5, -8.0], [8.0, -17.0]])
"""Degrees added to a finger's rest angle when fully together and fully spread, index to little finger."""
THUMB_REST = np.array([39.0, 27.0, 24.0])
THUMB_TOGETHER = np.array([-13.0, -19.0, -20.0])
THUMB_SPREAD = np.array([8.0, 17.0, 24.0])
THUMB_FIST = np.array([22.0, -38.0, -78.0])
"""Directions of the thumb's three bones from straight up towards its own side, degrees."""
THUMB_FIST_RISE = np.array([26.0, 42.0, 2.0])
"""Elevation of the same bones out of the palm in a fist, degrees: the thumb closes over the fingers."""
RELAXED_FLEXION = np.array([3.0, 6.0, 3.0])
FIST_FLEXION = np.array([80.0, 98.0, 62.0])
"""Flexion of knuckle, middle and end joint, degrees."""
ARCH = np.array([0.02, 0.0, 0.01, 0.035])
"""How far the outer knuckles stand forward of the palm plane: the hand's transverse arch."""


def _blend(spread: float, together: Floats, wide: Floats) -> Floats:
    return wide * spread if spread >= 0.0 else together * -spread


def _chain(start: Floats, lengths: Floats, angles: Floats, rises: Floats) -> Floats:
    """Joints of a chain of bones, (n + 1, 3), from in-plane directions and elevations in degrees."""
    azimuth, elevation = np.radians(angles), np.radians(rises)
    steps = np.stack(
        [np.sin(azimuth) * np.cos(elevation), np.cos(azimuth) * np.cos(elevation), np.sin(elevation)], axis=1
    )
    return np.vstack([start, start + np.cumsum(steps * lengths[:, None], axis=0)])


def _finger(shape: HandShape, index: int, spread: float, fold: float) -> Floats:
    angle = shape.angles[index] + _blend(spread, ABDUCTION[index, 0:1], ABDUCTION[index, 1:2])[0]
    angle = angle * (1.0 - 0.75 * fold)
    rises = np.cumsum(RELAXED_FLEXION + fold * FIST_FLEXION)
    start = np.array([*shape.knuckles[index], ARCH[index]])
    return _chain(start, shape.phalanges[index], np.full(3, angle), rises)


def _thumb(shape: HandShape, spread: float, fold: float) -> Floats:
    angles = THUMB_REST + _blend(spread, THUMB_TOGETHER, THUMB_SPREAD)
    angles = angles + fold * (THUMB_FIST - angles)
    rises = np.array([8.0, 4.0, 2.0]) + fold * THUMB_FIST_RISE
    start = np.array([THUMB_BASE[0] * shape.breadth, THUMB_BASE[1], 0.03])
    return _chain(start, shape.thumb_lengths, angles, rises)


def joints(shape: HandShape, spread: float, fold: float, tucked: int | None = None) -> Floats:
    """The 21 joints in MediaPipe's order, (21, 3), in the hand frame; finger ``tucked`` is folded in any case."""
    fingers = [_finger(shape, index, spread, 1.0 if index == tucked else fold) for index in range(4)]
    return np.vstack([np.zeros((1, 3)), _thumb(shape, spread, fold), *fingers])

"""Lines of the hand that every person has: folds at finger joints and wrist, wrinkled skin over the knuckles."""

import numpy as np

from hardware.simulate.creases import Line
from hardware.simulate.flesh import FINGERS
from hardware.simulate.shape import Floats

THUMB_FOLDS = ((2, 3, 0.12), (3, 4, 0.0), (3, 4, 0.07))
"""Bone (from joint, to joint) and place along it of the folds inside the thumb."""


def _across(start: Floats, end: Floats, share: float, radius: float, bend: float) -> Floats:
    """A slightly bent line (7, 2) across a finger at ``share`` of the bone from ``start`` to ``end``."""
    along = (end - start) / np.linalg.norm(end - start)
    side = np.array([along[1], -along[0]])
    t = np.linspace(-1.0, 1.0, 7)[:, None]
    return np.asarray(start + share * (end - start) + side * t * radius * 0.92 + along * bend * (1 - t * t))


def finger_folds(rng: np.random.Generator, flat: Floats, radii: Floats) -> list[Line]:
    """The folds under each finger joint on the palm side, on the flat hand ``flat`` (21, 2)."""
    lines = []
    for finger, (knuckle, middle, end, tip) in enumerate(FINGERS):
        spots = [(knuckle, middle, 0.44, 1), (middle, end, 0.0, 2), (end, tip, 0.0, 1)]
        for joint, (a, b, share, count) in enumerate(spots):
            for _ in range(count):
                place, bend = share + rng.normal(0.0, 0.035), float(rng.normal(-0.008, 0.008))
                points = _across(flat[a], flat[b], place, float(radii[finger, joint]), bend)
                lines.append(Line(points, 0.010, float(rng.uniform(0.45, 0.8))))
    for a, b, share in THUMB_FOLDS:
        lines.append(Line(_across(flat[a], flat[b], share, 0.11, -0.01), 0.010, float(rng.uniform(0.4, 0.7))))
    return lines


def wrist_folds(rng: np.random.Generator) -> list[Line]:
    """Two or three folds where the palm ends."""
    x = np.linspace(0.26, -0.26, 9)
    heights = (-0.02, -0.1, -0.17)[: int(rng.integers(2, 4))]
    lines = []
    for height in heights:
        y = height + 0.03 * np.cos(3 * x) + rng.normal(0, 0.004, 9)
        lines.append(Line(np.column_stack([x, y]), 0.009, float(rng.uniform(0.3, 0.6))))
    return lines


def knuckle_wrinkles(rng: np.random.Generator, flat: Floats, radii: Floats) -> list[Line]:
    """The wrinkled skin over the finger joints on the back of the hand."""
    lines = []
    for finger, (_, middle, end, tip) in enumerate(FINGERS):
        for a, b, joint, count in ((middle, end, 1, 7), (end, tip, 2, 4)):
            for i in range(count):
                offset = (i - (count - 1) / 2) / count
                radius = float(radii[finger, joint]) * rng.uniform(0.5, 0.85)
                bend = 0.05 * offset + float(rng.normal(0, 0.004))
                points = _across(flat[a], flat[b], 0.25 * offset, radius, bend)
                lines.append(Line(points, 0.008, float(rng.uniform(0.28, 0.55))))
    return lines


def tendons(rng: np.random.Generator, flat: Floats) -> list[Line]:
    """Soft shadows beside the tendons on the back of the hand."""
    lines = []
    for knuckle in (5, 9, 13, 17):
        wrist = np.array([0.25 * flat[knuckle, 0], 0.12])
        t = np.linspace(0.15, 0.9, 12)[:, None]
        shift = np.array([0.028, 0.0])
        points = wrist + t * (flat[knuckle] - wrist) + shift + rng.normal(0.0, 0.003, (12, 2))
        lines.append(Line(points, 0.05, float(rng.uniform(0.05, 0.11))))
    return lines

"""The lines of one palm: principal creases and wrinkles, drawn from their measured statistics.

Statistics of the three principal lines: cubic Bézier control points fitted to 1 000 hand-marked palms (project memo on
palm biometrics, section 3.4), in a square region with x from the thumb's side to the little finger's, y downwards.
"""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.shape import Floats

LINES = np.array(
    [
        [[0.09, 0.36], [0.34, 0.46], [0.50, 0.72], [0.61, 0.95]],
        [[0.06, 0.33], [0.34, 0.34], [0.62, 0.45], [0.84, 0.61]],
        [[0.31, 0.14], [0.51, 0.25], [0.75, 0.32], [0.98, 0.32]],
    ]
)
"""Mean control points of life, head and heart line, (3, 4, 2)."""
DEVIATIONS = np.array(
    [
        [[0.09, 0.07], [0.07, 0.09], [0.09, 0.06], [0.10, 0.07]],
        [[0.07, 0.07], [0.07, 0.08], [0.09, 0.08], [0.12, 0.11]],
        [[0.10, 0.08], [0.07, 0.07], [0.04, 0.07], [0.02, 0.07]],
    ]
)
"""Standard deviation of each of those coordinates."""
FOURTH = np.array([[0.56, 0.97], [0.55, 0.75], [0.52, 0.55], [0.47, 0.36]])
"""Control points of the fourth (fate) line, which about a third of palms show."""
FOURTH_SHARE = 0.35
DEPTHS, FOURTH_DEPTHS = (0.45, 0.9), (0.35, 0.75)
"""How dark principal lines and the fourth one are. Together with ``identity.PALM_GRAIN`` set so that strangers are as
far apart as real ones: where dark lines, which lie in similar places in every palm, stand out more, they are nearer."""
WRINKLE_WIDTH = 0.0125
"""Lines thinner than this, in palm lengths, are wrinkles; thicker ones are principal."""
KINSHIP = 0.6
"""Correlation of the principal lines of a person's two palms: networks can tell which palms belong together (project
memo on palm biometrics, section 1.3); the figure is a choice."""
NEIGHBOUR = 0.6
"""Correlation of neighbouring control points: three components carry about 90 % of each line's variance."""
REGION = ((0.40, 1.03), (0.876, 0.98))
"""The statistics' square in the hand frame: top corner on the thumb's side, width and height, palm lengths."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """``points`` (n, 2) in the hand frame; ``width`` in palm lengths; ``depth`` 0..1, how dark it looks."""

    points: Floats
    width: float
    depth: float


def bezier(control: Floats, start: float = 0.0, end: float = 1.0, count: int = 24) -> Floats:
    """Points (count, 2) of the cubic Bézier curve with ``control`` (4, 2) between two of its parameters."""
    t = np.linspace(start, end, count)[:, None]
    s = 1.0 - t
    return np.asarray(s**3 * control[0] + 3 * s**2 * t * control[1] + 3 * s * t**2 * control[2] + t**3 * control[3])


def to_hand(points: Floats) -> Floats:
    """From the statistics' square to the hand frame."""
    (x, y), (width, height) = REGION
    return np.column_stack([x - points[:, 0] * width, y - points[:, 1] * height])


def _correlated(rng: np.random.Generator) -> Floats:
    """(4, 2) standard normal, neighbours along the line correlated."""
    steps = rng.normal(size=(4, 2))
    values = [steps[0]]
    for step in steps[1:]:
        values.append(NEIGHBOUR * values[-1] + np.sqrt(1 - NEIGHBOUR**2) * step)
    return np.array(values)


def _principal(rng: np.random.Generator, kin: np.random.Generator) -> list[Line]:
    own, shared = [[_correlated(draw) for _ in LINES] for draw in (rng, kin)]
    mixed = [np.sqrt(1 - KINSHIP) * one + np.sqrt(KINSHIP) * other for one, other in zip(own, shared, strict=True)]
    controls = [mean + sd * drawn for mean, sd, drawn in zip(LINES, DEVIATIONS, mixed, strict=True)]
    if rng.random() < FOURTH_SHARE:
        controls.append(FOURTH + 0.05 * _correlated(rng))
    lines = []
    for index, control in enumerate(controls):
        depth = float(rng.uniform(*DEPTHS if index < 3 else FOURTH_DEPTHS))
        lines.append(Line(to_hand(bezier(control)), float(rng.uniform(0.014, 0.02)), depth))
    return lines


def _wrinkle(rng: np.random.Generator) -> Line:
    """A short line; most run roughly along or across the palm's own folds."""
    middle = rng.uniform([0.08, 0.08], [0.94, 0.95])
    angle = rng.normal([0.55, 1.45, -0.7][rng.integers(3)], 0.35)
    length = float(np.clip(rng.lognormal(np.log(0.2), 0.45), 0.07, 0.5))
    along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    bends = rng.normal(0.0, 0.06, 4)
    control = np.array([middle + along * length * (i / 3 - 0.5) + across * length * bends[i] for i in range(4)])
    return Line(to_hand(bezier(control, count=12)), float(rng.uniform(0.006, 0.011)), float(rng.uniform(0.25, 0.7)))


def sample_lines(rng: np.random.Generator, kin: np.random.Generator) -> list[Line]:
    """All lines of one palm: three or four principal ones and 10 to 30 wrinkles.

    ``kin`` draws what the palm shares with the person's other one: both start from the same state of it.
    """
    return _principal(rng, kin) + [_wrinkle(rng) for _ in range(int(rng.integers(10, 31)))]

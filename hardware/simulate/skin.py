"""Colours of a person's skin; all triples are blue, green, red in 0..1 under white light."""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.shape import Floats

PALMS = np.array(
    [
        [0.80, 0.85, 0.97],
        [0.70, 0.77, 0.95],
        [0.62, 0.71, 0.91],
        [0.53, 0.63, 0.86],
        [0.45, 0.55, 0.78],
        [0.41, 0.50, 0.70],
        [0.38, 0.46, 0.63],
        [0.22, 0.29, 0.43],
    ]
)
"""Inside of the hand from the lightest to the darkest person, tones -0.2 to 1.2 in steps of 0.2: it varies far less
than the outside. The first and the last row lie beyond what is drawn and must be asked for."""
BACKS = np.array(
    [
        [0.77, 0.84, 0.96],
        [0.66, 0.75, 0.93],
        [0.54, 0.66, 0.86],
        [0.42, 0.55, 0.77],
        [0.29, 0.41, 0.62],
        [0.20, 0.29, 0.45],
        [0.14, 0.19, 0.30],
        [0.07, 0.10, 0.17],
    ]
)
"""Outside of the hand and forearm for the same people."""
GLOVES = np.array([[0.70, 0.80, 0.88], [0.62, 0.62, 0.62], [0.86, 0.87, 0.88]])
"""Latex, grey and white cotton: gloves in which the landmark model still sees a hand."""


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """``palm`` and ``back`` are BGR; ``blush``: how pink pads and fingertips are; ``mottle``: how uneven it is."""

    tone: float
    palm: Floats
    back: Floats
    glove: Floats
    blush: float
    mottle: float


def _between(table: Floats, tone: float) -> Floats:
    place = 1.0 + tone * (len(table) - 3)
    low = min(max(int(place), 0), len(table) - 2)
    return np.asarray(table[low] + (place - low) * (table[low + 1] - table[low]))


def sample_skin(rng: np.random.Generator, asked: float | None = None) -> Skin:
    """Draw a tone evenly from 0 to 1, unless one is ``asked`` for (-0.2 to 1.2), and its small variations."""
    drawn = float(rng.uniform(0.0, 1.0))
    tone = drawn if asked is None else asked
    tint = rng.normal(0.0, 0.012, 3)
    return Skin(
        tone=tone,
        palm=np.clip(_between(PALMS, tone) + tint, 0.05, 0.97),
        back=np.clip(_between(BACKS, tone) + tint, 0.05, 0.97),
        glove=GLOVES[rng.integers(len(GLOVES))],
        blush=float(rng.uniform(0.6, 1.3)),
        mottle=float(rng.uniform(0.7, 1.3)),
    )

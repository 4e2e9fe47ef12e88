"""People who do not exist in front of an ordinary kiosk, each seen in rooms and poses of their own."""

from collections.abc import Iterator

import numpy as np

from hardware.hand.landmarks import HandFinder
from hardware.palm.side import Side
from tests.benchmarks.peers.pictures import Seen, found
from tests.hardware.simulate.views import ordinary_pose, ordinary_scene, picture_of

VISITS = 3
FIRST = 5000
"""Seeds from here on are used by nothing else."""

Shown = tuple[np.ndarray, tuple[str, Side], str]


def people(finder: HandFinder, count: int) -> list[Seen]:
    """``count`` right palms, ``VISITS`` pictures of each."""
    return found(finder, _pictures(count))


def _pictures(count: int) -> Iterator[Shown]:
    for seed in range(FIRST, FIRST + count):
        for visit in range(VISITS):
            rng = np.random.default_rng([seed, visit])
            scene = ordinary_scene(rng, 10 * seed + visit)
            yield picture_of(seed, ordinary_pose(rng, Side.RIGHT), scene), (str(seed), Side.RIGHT), ""

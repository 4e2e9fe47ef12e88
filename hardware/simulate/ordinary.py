"""How people hold a hand up to a kiosk, and the rooms that kiosks stand in."""

from dataclasses import replace
from typing import Any

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.background import Background
from hardware.simulate.pose import Pose
from hardware.simulate.scene import Scene
from hardware.simulate.shading import Light

_ROOMS = list(Background)
STEADY = {"rotation": 1.5, "yaw": 1.5, "pitch": 1.5, "size": 0.008, "spread": 0.04}
"""Deviations between two pictures of one hand that is being held up: degrees and the fractions of ``Pose``."""
LIGHT_SPREAD, LIGHT_HEIGHTS = 0.6, (0.1, 0.8)
"""How far the main light stands to a side, and how high (see ``Light``)."""
DEFOCUS = 1.2
"""Largest defocus, pixels."""


def ordinary_pose(rng: np.random.Generator, side: Side, **changes: Any) -> Pose:  # noqa: ANN401 - parts of a Pose
    """A hand held up without much care, near the middle; ``changes`` are parts of ``Pose`` that are not drawn."""
    drawn: dict[str, Any] = {
        "size": rng.uniform(0.3, 0.42),
        "center": (rng.uniform(0.45, 0.55), rng.uniform(0.54, 0.6)),
        "rotation": rng.uniform(-8, 8),
        "yaw": rng.uniform(-7, 7),
        "pitch": rng.uniform(-7, 7),
        "spread": rng.uniform(0.0, 0.5),
    }
    return Pose(side=side, **(drawn | changes))


def ordinary_scene(rng: np.random.Generator, seed: int) -> Scene:
    """A room and its light as they happen to be; ``seed`` fixes what stands in it."""
    return Scene(
        exposure=rng.uniform(0.7, 1.1),
        gradient=rng.uniform(-0.3, 0.3),
        warmth=rng.uniform(-0.5, 0.5),
        noise=rng.uniform(1.5, 4.0),
        background=_ROOMS[rng.integers(len(_ROOMS))],
        seed=seed,
    )


def relit(scene: Scene, rng: np.random.Generator) -> Scene:
    """The same room with the main light somewhere else, and a lens that is not quite in focus."""
    light = Light(float(rng.uniform(-LIGHT_SPREAD, LIGHT_SPREAD)), float(rng.uniform(*LIGHT_HEIGHTS)))
    return replace(scene, light=light, blur=float(rng.uniform(0.0, DEFOCUS)))


def held(pose: Pose, rng: np.random.Generator) -> Pose:
    """The same hand a moment later."""
    moved = {name: getattr(pose, name) + float(rng.normal(0.0, deviation)) for name, deviation in STEADY.items()}
    x, y = rng.normal(0.0, 0.006, 2)
    return replace(pose, center=(pose.center[0] + float(x), pose.center[1] + float(y)), **moved)

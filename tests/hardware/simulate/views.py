"""Simulated people as an ordinary kiosk meets them: moderate poses, any room, changing light."""

from dataclasses import dataclass

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand
from hardware.hand.landmarks import HandFinder
from hardware.palm.side import Side
from hardware.simulate.atlas import Picture
from hardware.simulate.background import Background
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene

WIDTH, HEIGHT = 640, 480
GREY = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
ROOMS = list(Background)


@dataclass
class Seen:
    """What was rendered, and the hands that the model found in it."""

    pixels: Picture
    hands: tuple[Hand, ...]


def frame_of(pixels: Picture, sequence: int = 0) -> Frame:
    return Frame(pixels, sequence, sequence / 30, "simulated", simulated=True)


def ordinary_pose(rng: np.random.Generator, side: Side, **changes: object) -> Pose:
    drawn = {
        "size": rng.uniform(0.3, 0.42),
        "center": (rng.uniform(0.45, 0.55), rng.uniform(0.54, 0.6)),
        "rotation": rng.uniform(-8, 8),
        "yaw": rng.uniform(-7, 7),
        "pitch": rng.uniform(-7, 7),
        "spread": rng.uniform(0.0, 0.5),
    }
    return Pose(side=side, **(drawn | changes))


def ordinary_scene(rng: np.random.Generator, seed: int) -> Scene:
    return Scene(
        exposure=rng.uniform(0.7, 1.1),
        gradient=rng.uniform(-0.3, 0.3),
        warmth=rng.uniform(-0.5, 0.5),
        noise=rng.uniform(1.5, 4.0),
        background=ROOMS[rng.integers(len(ROOMS))],
        seed=seed,
    )


def picture_of(seed: int, pose: Pose, scene: Scene | None = None, frame: int = 0) -> Picture:
    return render(Identity(seed), pose, scene or Scene(seed=seed), Take(WIDTH, HEIGHT, frame)).pixels


def look(finder: HandFinder, pixels: Picture, *, fresh: bool = True) -> Seen:
    """Two frames with the hand, the second one counts; ``fresh``: after a frame without, so that it must be found."""
    if fresh:
        finder.find(frame_of(GREY.copy()))
    finder.find(frame_of(pixels))
    return Seen(pixels, finder.find(frame_of(pixels)))

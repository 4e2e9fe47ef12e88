"""Simulated people as an ordinary kiosk meets them: moderate poses, any room, changing light."""

from dataclasses import dataclass

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand
from hardware.hand.landmarks import HandFinder
from hardware.simulate.atlas import Picture
from hardware.simulate.identity import Identity
from hardware.simulate.ordinary import ordinary_pose, ordinary_scene
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene

__all__ = ["GREY", "HEIGHT", "WIDTH", "Seen", "frame_of", "look", "ordinary_pose", "ordinary_scene", "picture_of"]

WIDTH, HEIGHT = 640, 480
GREY = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)


@dataclass
class Seen:
    """What was rendered, and the hands that the model found in it."""

    pixels: Picture
    hands: tuple[Hand, ...]


def frame_of(pixels: Picture, sequence: int = 0) -> Frame:
    return Frame(pixels, sequence, sequence / 30, "simulated", simulated=True)


def picture_of(seed: int, pose: Pose, scene: Scene | None = None, frame: int = 0) -> Picture:
    return render(Identity(seed), pose, scene or Scene(seed=seed), Take(WIDTH, HEIGHT, frame)).pixels


def look(finder: HandFinder, pixels: Picture, *, fresh: bool = True) -> Seen:
    """Two frames with the hand, the second one counts; ``fresh``: after a frame without, so that it must be found."""
    if fresh:
        finder.find(frame_of(GREY.copy()))
    finder.find(frame_of(pixels))
    return Seen(pixels, finder.find(frame_of(pixels)))

"""A hand described in words: analyses without a camera, a landmark model or a person."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Kind
from hardware.guidance import Guidance
from hardware.hand.hand import Hand
from hardware.hand.measures import Measures
from hardware.liveness.verdict import Gesture
from hardware.palm.code import PalmCode
from hardware.palm.side import Side

CAMERA = CameraInfo("scripted:1", "scripted person", Kind.VIRTUAL, simulated=True)
RATE = 30.0
OPEN = Measures(
    side=Side.RIGHT,
    palm_facing=True,
    palm_width_px=150.0,
    size=0.32,
    center=(0.5, 0.5),
    rotation=0.0,
    tilt=0.0,
    spread=9.0,
    fold=1.0,
    motion=0.0,
    inside=1.0,
    sharpness=100.0,
    luma=130.0,
    saturated=0.0,
    crease=5.0,
)
EXTREME = {
    Gesture.SPREAD: {"spread": 14.0},
    Gesture.CLOSE: {"spread": 3.0},
    Gesture.TILT: {"tilt": -0.25},
    Gesture.NEARER: {"size": 0.42},
    Gesture.FIST: {"fold": 0.45, "spread": 4.0},
}


def hand_of(measures: Measures) -> Hand:
    """A hand nobody looks at closely."""
    return Hand(np.zeros((21, 2), np.float32), measures.side or Side.RIGHT, 0.95)


def code_of(identity: int = 0, side: Side = Side.RIGHT, quality: float = 80.0) -> PalmCode:
    """The same bits for the same identity, unrelated ones for another."""
    bits = np.random.default_rng(identity).random((12, 32, 32)) < 0.5
    return PalmCode(bits, np.ones((32, 32), np.bool_), side, quality)


class Scene:
    """Makes analyses one after the other at ``RATE``; time, sequence and noise move by themselves."""

    def __init__(self, side: Side = Side.RIGHT, identity: int = 0, camera: CameraInfo = CAMERA) -> None:
        self.side, self.identity, self.camera = side, identity, camera
        self.time = 100.0
        self.sequence = -1
        self._noise = np.random.default_rng(5)

    def frame(self, *, still: bool = False) -> Frame:
        """The next frame; a ``still`` one repeats exactly."""
        self.time += 1 / RATE
        self.sequence += 1
        pixels = np.full((36, 64, 3), 7, np.uint8) if still else self._noise.integers(0, 255, (36, 64, 3), np.uint8)
        return Frame(pixels, self.sequence, self.time, self.camera.id, simulated=self.camera.simulated)

    def good(self, **changes: object) -> Analysis:
        """A frame good enough to enroll with."""
        measures = replace(OPEN, side=self.side, **changes)
        code = code_of(self.identity, self.side)
        return Analysis(self.frame(), (hand_of(measures),), measures, Guidance.GOOD, code)

    def hand(self, guidance: Guidance = Guidance.OPEN_HAND, *, still: bool = False, **changes: object) -> Analysis:
        """One hand that is not good enough, and what would help."""
        measures = replace(OPEN, **{"side": self.side, **changes})
        return Analysis(self.frame(still=still), (hand_of(measures),), measures, guidance, None)

    def nobody(self) -> Analysis:
        """No hand in view."""
        return Analysis(self.frame(), (), None, Guidance.SHOW_HAND, None)

    def two(self) -> Analysis:
        """Two hands in view."""
        return Analysis(self.frame(), (hand_of(OPEN), hand_of(OPEN)), None, Guidance.ONE_HAND, None)

    def perform(
        self, gesture: Gesture, *, wait: float = 0.6, move: float = 0.5, hold: float = 0.3
    ) -> Iterator[Analysis]:
        """Rest for ``wait`` seconds, go to the extreme, hold, and come back to the open hand."""
        for share in shares(wait, move, hold):
            yield self.at(gesture, share)

    def at(self, gesture: Gesture, share: float) -> Analysis:
        """The hand at ``share`` of the way to the gesture's extreme; at rest it is good."""
        if share <= 0:
            return self.good()
        changes = {
            name: getattr(OPEN, name) + share * (end - getattr(OPEN, name)) for name, end in EXTREME[gesture].items()
        }
        return self.hand(**changes)


def shares(wait: float, move: float, hold: float) -> list[float]:
    """How far the gesture has come, frame by frame."""
    steps = max(1, round(move * RATE))
    out = [(i + 1) / steps for i in range(steps)]
    return [0.0] * round(wait * RATE) + out + [1.0] * round(hold * RATE) + out[-2::-1] + [0.0] * 3

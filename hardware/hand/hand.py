"""A hand as the landmark model sees it."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from hardware.palm.side import Side

Points = NDArray[np.float32]


class Landmark(IntEnum):
    """Indices of MediaPipe's 21 hand landmarks that this project names."""

    WRIST = 0
    THUMB_CMC = 1
    THUMB_TIP = 4
    INDEX_MCP = 5
    INDEX_TIP = 8
    MIDDLE_MCP = 9
    MIDDLE_TIP = 12
    RING_MCP = 13
    RING_TIP = 16
    PINKY_MCP = 17
    PINKY_TIP = 20


@dataclass(frozen=True, slots=True, eq=False)
class Hand:
    """``points`` is (21, 2) float32 in pixels of the frame (x right, y down); they may lie outside of it.

    ``label`` is the model's word for the person's own hand on an unmirrored picture, ``score`` its confidence 0..1.
    It must never be trusted alone: see ``hardware.hand.side``.
    """

    points: Points
    label: Side
    score: float

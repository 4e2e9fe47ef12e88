"""Landmarks of a flat open hand, made of plain numbers, and what can be done to it."""

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.hand import Hand, Points
from hardware.palm.side import Side

# A right palm seen by a camera, fingers up, thumb to the right; palm length 100, x right, y down, wrist at the origin.
_RIGHT = [
    (0, 0), (35, -20), (60, -50), (75, -75), (88, -98),
    (32, -97), (38, -135), (41, -158), (44, -178),
    (5, -100), (6, -142), (7, -168), (8, -190),
    (-17, -93), (-21, -132), (-24, -156), (-26, -176),
    (-35, -78), (-46, -108), (-53, -126), (-59, -142),
]  # fmt: skip


def points(side: Side = Side.RIGHT, *, back: bool = False) -> Points:
    """(21, 2), wrist at the origin; a left palm is a right palm's mirror image, and so is a right hand's back."""
    hand = np.array(_RIGHT, np.float32)
    if (side is Side.LEFT) != back:
        hand[:, 0] *= -1
    return hand


def placed(hand: Points, x: float = 320, y: float = 380, scale: float = 1.5, turn: float = 0.0) -> Points:
    """Wrist at (x, y), turned clockwise by degrees."""
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    return (hand @ np.array([[c, s], [-s, c]]) * scale + [x, y]).astype(np.float32)


def folded(hand: Points, share: float, fingers: tuple[int, ...] = (5, 9, 13, 17)) -> Points:
    """Fingers pulled back towards their knuckles to ``share`` of their length."""
    bent = hand.copy()
    for knuckle in fingers:
        for joint in range(knuckle + 1, knuckle + 4):
            bent[joint] = hand[knuckle] + (hand[joint] - hand[knuckle]) * share
    return bent


def as_hand(hand: Points, side: Side = Side.RIGHT, score: float = 0.95) -> Hand:
    """With the model's label."""
    return Hand(hand, side, score)


def frame(width: int = 640, height: int = 480, grey: int = 128, sequence: int = 0) -> Frame:
    """A plain picture."""
    return Frame(np.full((height, width, 3), grey, np.uint8), sequence, sequence / 30, "test:1")

"""Frames of rendered people, made before the clock starts, so that the renderer is never measured by accident."""

import time

from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.palm.code import PalmCode
from hardware.palm.side import Side
from hardware.simulate.performer import Performer

RATE = 30.0
SETTLE_S = 3.0
"""Until the hand is up and at rest."""


def frames(count: int, width: int, height: int, *, seed: int = 7, side: str = "right") -> list[Frame]:
    """``count`` frames of one person holding a palm still, each with its own noise and tremor."""
    person = Performer(seed)
    person.tell("show_hand", side)
    person.frame(0.0, width, height)  # they hear and begin to move with the first frame
    pictures = [person.frame(SETTLE_S + i / RATE, width, height)[0] for i in range(count)]
    start = time.monotonic()
    return [Frame(p, i, start + i / RATE, f"virtual:{seed}", simulated=True) for i, p in enumerate(pictures)]


def codes(count: int, *, seed: int, side: Side = Side.RIGHT) -> list[PalmCode]:
    """``count`` palm codes of one person, who follows the engine's guidance as on a screen."""
    person, found = Performer(seed), []
    person.tell("show_hand", side)
    with Engine() as engine:
        for number in range(2000):
            pixels, _ = person.frame(number / RATE, 640, 480)
            seen = engine.analyse(Frame(pixels, number, number / RATE, f"virtual:{seed}", simulated=True), side)
            person.tell(seen.guidance, side)
            found += [] if seen.code is None else [seen.code]
            if len(found) == count:
                return found
    raise RuntimeError(f"person {seed} never showed {count} good frames")

"""The real engine before rendered people who hold as still as they can, and before pictures that do not move."""

from collections.abc import Iterator
from itertools import islice

import numpy as np
import pytest

from hardware.camera.clock import ManualClock
from hardware.camera.frame import Frame
from hardware.camera.source import Format
from hardware.engine import Engine
from hardware.guidance import Guidance
from hardware.palm.side import Side
from kiosk.capture.unrest import Unrest
from tests.helpers.rendered import opened

pytestmark = pytest.mark.slow
RATE = 10.0


def holding(seed: int) -> Iterator[Frame]:
    """Somebody in front of the camera, told to hold still, from where the hand has arrived."""
    camera = opened(seed, ManualClock(100.0, jump=True), Format(640, 480, RATE))
    camera.tell(Guidance.HOLD_STILL.value, None)
    while True:
        frame = camera.read()
        if frame.time > 103.0:
            yield frame


def frozen(picture: Frame, noise: float) -> Iterator[Frame]:
    """A poster: always the same, but for a camera's noise of so many grey levels."""
    rng, number = np.random.default_rng(1), 0
    while True:
        number += 1
        pixels = picture.pixels.copy() if not noise else picture.pixels + rng.normal(0, noise, picture.pixels.shape)
        shown = np.clip(pixels, 0, 255).astype(np.uint8)
        yield Frame(shown, number, picture.time + number / RATE, picture.source)


def seen(engine: Engine, frames: Iterator[Frame], seconds: float) -> int:
    """In how many frames somebody was there; a hand was in view in nearly all of them."""
    unrest, hands, moved = Unrest(), 0, 0
    for frame in islice(frames, round(seconds * RATE)):
        analysis = engine.analyse(frame, Side.RIGHT)
        hands += len(analysis.hands) == 1
        moved += unrest.take(analysis, frame.time)
    assert hands > 0.9 * seconds * RATE
    return moved


@pytest.mark.parametrize("seed", [7, 11])
def test_who_holds_as_still_as_they_can_is_somebody(engine: Engine, seed: int) -> None:
    assert seen(engine, holding(seed), 15) > 0


@pytest.mark.parametrize("noise", [0.0, 1.2, 3.0])
def test_a_picture_that_does_not_move_is_nobody(engine: Engine, noise: float) -> None:
    picture = next(holding(7))
    assert seen(engine, frozen(picture, noise), 15) == 0

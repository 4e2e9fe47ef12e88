"""A camera in front of which a performer stands."""

from pathlib import Path

import numpy as np

from hardware.camera.clock import ManualClock
from hardware.camera.source import Directed, Format
from hardware.camera.virtual import VirtualCamera
from tests.hardware.camera.fakes import SMALL, Painter


def camera(seed: int = 7) -> tuple[VirtualCamera, list[Painter]]:
    cast: list[Painter] = []

    def make(seed: int) -> Painter:
        cast.append(Painter(seed))
        return cast[-1]

    return VirtualCamera(seed, cast=make, clock=ManualClock(jump=True)), cast


def test_what_the_screen_says_reaches_the_person() -> None:
    source, cast = camera()
    assert isinstance(source, Directed)
    source.tell("show_hand", "left")
    source.open(SMALL)
    source.tell("challenge_fist", None)
    assert cast[0].told == [("show_hand", "left"), ("challenge_fist", None)]


def test_the_same_person_stays_while_the_camera_is_closed_and_opened() -> None:
    source, cast = camera()
    for _ in range(2):
        source.open(SMALL)
        source.read()
        source.close()
    assert [person.seed for person in cast] == [7]


def test_every_frame_says_that_it_is_simulated_and_of_whom() -> None:
    source, _ = camera()
    source.open(SMALL)
    frame = source.read()
    assert frame.simulated
    assert frame.meta["seed"] == 7


def test_frames_come_at_the_asked_rate() -> None:
    source, _ = camera()
    source.open(Format(64, 48, 10.0))
    times = [source.read().time for _ in range(5)]
    assert np.allclose(np.diff(times), 0.1)


class Sharer(Painter):
    """A performer that hands out a view of memory it may use again."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.memory = np.zeros((2, 480, 640, 3), np.uint8)

    def frame(self, time: float, width: int, height: int) -> tuple[np.ndarray, dict[str, object]]:
        self.memory[0] += 1
        return self.memory[0], {}


def test_a_view_into_the_performers_memory_is_copied(tmp_path: Path) -> None:
    source = VirtualCamera(1, cast=Sharer, clock=ManualClock(jump=True))
    source.open(SMALL)
    first, second = source.read(), source.read()
    assert (first.pixels[0, 0, 0], second.pixels[0, 0, 0]) == (1, 2)

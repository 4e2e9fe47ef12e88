"""People in a process of their own are the same people, tell what goes wrong, and end with whoever made them."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from hardware.camera.clock import ManualClock
from hardware.camera.frame import Pixels
from hardware.camera.source import Format
from hardware.camera.virtual import VirtualCamera
from hardware.errors import CameraLost
from hardware.simulate.habits import Clumsiness
from hardware.simulate.performer import Performer
from tests.benchmarks.rendering import RenderingProcess
from tests.helpers.waiting import until

ROOT = Path(__file__).resolve().parents[2]
SMALL = (160, 120)


class Unwell:
    """Cannot be drawn, and says why."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def tell(self, instruction: str, side: str | None) -> None:
        """Hears nothing."""

    def frame(self, time: float, width: int, height: int) -> tuple[Pixels, Mapping[str, Any]]:
        """Fails."""
        raise ArithmeticError(f"person {self._seed} is unwell")


@pytest.fixture(scope="module")
def process() -> Iterator[RenderingProcess]:
    with RenderingProcess(largest=(320, 240)) as made:
        yield made


def test_pictures_and_what_is_said_of_them_are_those_of_this_process(process: RenderingProcess) -> None:
    make = partial(Performer, clumsy=frozenset({Clumsiness.TILTED}))
    here, there = make(7), process.cast(make)(7)
    for number in range(6):
        for person in (here, there):
            if number == 1:
                person.tell("show_hand", "left")
        expected, told = here.frame(number / 2, *SMALL)
        pixels, meta = there.frame(number / 2, *SMALL)
        assert np.array_equal(pixels, expected)
        assert meta == told


def test_frames_of_a_camera_own_their_memory(process: RenderingProcess) -> None:
    camera = VirtualCamera(7, cast=process.cast(Performer), clock=ManualClock(jump=True))
    camera.open(Format(*SMALL, 2.0))
    first = camera.read().pixels
    copy = first.copy()
    second = camera.read().pixels
    assert np.array_equal(first, copy)
    assert not np.array_equal(first, second)


def test_whoever_comes_next_takes_the_place(process: RenderingProcess) -> None:
    before = process.cast(Performer)(7)
    before.frame(0.0, *SMALL)
    after = process.cast(Performer)(8)
    assert after.frame(0.0, *SMALL)[1]["seed"] == 8
    with pytest.raises(CameraLost, match="somebody else stands there now"):
        before.frame(0.1, *SMALL)


def test_what_fails_there_is_told_here_and_the_next_person_is_well(process: RenderingProcess) -> None:
    unwell = process.cast(Unwell)(13)
    with pytest.raises(CameraLost, match="ArithmeticError: person 13 is unwell"):
        unwell.frame(0.0, *SMALL)
    with pytest.raises(CameraLost, match="person 13 is unwell"):
        unwell.frame(0.1, *SMALL)
    assert process.cast(Performer)(7).frame(0.0, *SMALL)[1]["seed"] == 7


def test_what_nobody_can_do_is_told_with_the_next_picture(process: RenderingProcess) -> None:
    person = process.cast(Performer)(7)
    person.tell("show_hand", "middle")
    with pytest.raises(CameraLost, match="SimulationError"):
        person.frame(0.0, *SMALL)


def test_a_picture_too_large_is_refused(process: RenderingProcess) -> None:
    with pytest.raises(CameraLost, match="640 x 480 pixels are more"):
        process.cast(Performer)(7).frame(0.0, 640, 480)


def test_a_process_that_was_killed_is_told_at_once() -> None:
    with RenderingProcess(largest=SMALL) as process:
        person = process.cast(Performer)(7)
        person.frame(0.0, *SMALL)
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(CameraLost, match="has ended, status -9"):
            person.frame(0.1, *SMALL)


def test_closing_ends_the_process() -> None:
    with RenderingProcess(largest=SMALL) as process:
        child = psutil.Process(process.pid)
    assert not child.is_running()
    with pytest.raises(CameraLost):
        process.send("tell", 0, "show_hand", None)


PARENT = """
import time
from hardware.simulate.performer import Performer
from tests.benchmarks.rendering import RenderingProcess

if __name__ == "__main__":
    process = RenderingProcess()
    process.cast(Performer)(7).frame(0.0, 160, 120)
    print(process.pid, flush=True)
    time.sleep(60)
"""


def test_it_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    variables = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=variables) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        assert child.is_running()
        parent.kill()
    until(lambda: not _lives(child))


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False

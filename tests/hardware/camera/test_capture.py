"""The camera loop notices every fault, says so once, and comes back by itself."""

import itertools
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from hardware.camera.capture import CameraLoop
from hardware.camera.clock import ManualClock
from hardware.camera.limits import Limits
from hardware.camera.source import Format
from hardware.errors import (
    CameraFault,
    CameraFrozen,
    CameraLost,
    CameraStalled,
    CannotOpen,
    NotAllowed,
    WrongSize,
)
from tests.hardware.camera.fakes import SMALL, ScriptedSource

LIMITS = Limits(opening=15.0, stall=3.0, frozen_frames=5, first_pause=0.5, longest_pause=8.0, proven=5.0)


class Watcher:
    """A running loop and everything it said."""

    def __init__(self, source: ScriptedSource) -> None:
        self.clock = ManualClock()
        self.said: list[Any] = []
        self.retries: list[float | None] = []
        self._heard = threading.Condition()
        self.loop = CameraLoop(
            source,
            wanted=SMALL,
            on_fault=self._fault,
            on_back=self._say,
            limits=LIMITS,
            clock=self.clock,
        )

    def _fault(self, fault: CameraFault, retry_at: float | None) -> None:
        self.retries.append(retry_at)
        self._say(type(fault))

    def _say(self, what: object) -> None:
        with self._heard:
            self.said.append(what)
            self._heard.notify_all()

    def until(self, condition: Callable[[], bool], step: float = 0.005) -> None:
        """Let time pass until ``condition``; a loop that does not get there fails the test after real seconds."""
        with self._heard:
            for _ in range(20_000):
                if condition():
                    return
                self.clock.advance(step)
                self._heard.wait(0.001)
        pytest.fail(f"did not happen; said so far: {self.said}")

    def said_so_far(self, count: int) -> Callable[[], bool]:
        return lambda: len(self.said) >= count


@pytest.fixture
def run() -> Iterator[Callable[..., Watcher]]:
    running: list[Watcher] = []

    def start(*openings: object) -> Watcher:
        watcher = Watcher(ScriptedSource(*openings))  # type: ignore[arg-type]
        running.append(watcher)
        watcher.loop.start()
        return watcher

    yield start
    for watcher in running:
        assert watcher.loop.stop(5.0)


def good(source: ScriptedSource) -> Iterator[Any]:
    """Frames for ever."""
    while True:
        yield source.frame()


def then(*steps: object) -> Callable[[ScriptedSource], Iterator[Any]]:
    """Three frames, then ``steps``."""
    return lambda source: itertools.chain([source.frame() for _ in range(3)], steps)


def frozen(source: ScriptedSource) -> Iterator[Any]:
    still = np.zeros((480, 640, 3), np.uint8)
    return (source.frame(pixels=still) for _ in itertools.count())


def resized(source: ScriptedSource) -> Iterator[Any]:
    yield source.frame()
    yield source.frame()
    yield source.frame(pixels=np.zeros((240, 320, 3), np.uint8))


FAULTS: list[tuple[str, Any, type[CameraFault]]] = [
    ("cannot open", CannotOpen("busy"), CannotOpen),
    ("not allowed", NotAllowed("loopback"), NotAllowed),
    ("too small", WrongSize("160x120"), WrongSize),
    ("unplugged", then(CameraLost("gone")), CameraLost),
    ("silent, said by the source", then(CameraStalled("select timeout")), CameraStalled),
    ("frozen", frozen, CameraFrozen),
    ("another size in the middle", resized, WrongSize),
]


@pytest.mark.parametrize(("opening", "fault"), [case[1:] for case in FAULTS], ids=[case[0] for case in FAULTS])
def test_every_fault_is_told_once_and_the_camera_comes_back(
    run: Callable[..., Watcher], opening: object, fault: type[CameraFault]
) -> None:
    watcher = run(opening, good)
    watcher.until(watcher.said_so_far(2))
    assert watcher.said == [fault, SMALL]
    assert watcher.retries[0] is not None
    watcher.until(lambda: watcher.loop.mailbox.take(0) is not None)
    source = watcher.loop.source
    assert isinstance(source, ScriptedSource)
    assert (source.opened, source.closed) == (2, 1)


def test_a_silent_camera_is_noticed_while_its_read_still_blocks(run: Callable[..., Watcher]) -> None:
    unblock = threading.Event()

    def silent(source: ScriptedSource) -> Iterator[Any]:
        yield source.frame()
        yield source.frame()
        assert unblock.wait(10)
        yield source.frame()

    watcher = run(silent, good)
    watcher.until(watcher.said_so_far(1), step=0.05)
    assert watcher.said == [CameraStalled]
    assert watcher.retries == [None]
    assert isinstance(watcher.loop.stats.fault, CameraStalled)
    assert watcher.loop.source.closed == 0  # type: ignore[attr-defined]
    unblock.set()
    watcher.until(watcher.said_so_far(2))
    assert watcher.said == [CameraStalled, SMALL]


def test_an_open_that_hangs_is_noticed(run: Callable[..., Watcher]) -> None:
    unblock = threading.Event()

    def hang(source: ScriptedSource) -> Iterator[Any]:
        assert unblock.wait(10)
        return good(source)

    watcher = run(hang, good)
    watcher.until(watcher.said_so_far(1), step=1.0)
    assert watcher.said == [CameraStalled]
    unblock.set()
    watcher.until(watcher.said_so_far(2))
    assert watcher.said[1] == SMALL


def test_pauses_grow_until_the_camera_is_back(run: Callable[..., Watcher]) -> None:
    watcher = run(*[CannotOpen("away")] * 6, good)
    gaps: list[float | None] = []
    for count in range(1, 7):
        watcher.until(watcher.said_so_far(count), step=0.0)
        retry_at = watcher.retries[-1] or 0.0
        gaps.append(pytest.approx(retry_at - watcher.clock.now()))
        watcher.clock.advance(retry_at - watcher.clock.now())
    watcher.until(watcher.said_so_far(7), step=0.0)
    assert watcher.said == [CannotOpen] * 6 + [SMALL]
    assert gaps == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_a_camera_that_comes_back_frozen_is_not_taken_for_one_that_is_back(run: Callable[..., Watcher]) -> None:
    watcher = run(CameraLost("gone"), frozen, frozen, good)
    watcher.until(watcher.said_so_far(4))
    assert watcher.said == [CameraLost, CameraFrozen, CameraFrozen, SMALL]


def test_a_mistake_in_a_source_is_logged_and_recovered_from(
    run: Callable[..., Watcher], expect_log: Callable[[str], None]
) -> None:
    expect_log("hardware.camera.capture: camera source scripted failed unexpectedly")
    watcher = run(then(ZeroDivisionError("a bug")), good)
    watcher.until(watcher.said_so_far(2))
    assert watcher.said == [CameraLost, SMALL]


def test_numbers_of_a_running_camera(run: Callable[..., Watcher]) -> None:
    watcher = run(good)
    watcher.until(lambda: watcher.loop.stats.rate > 0 and watcher.loop.stats.frames > 1)
    stats = watcher.loop.stats
    assert (stats.asked, stats.got, stats.fault) == (SMALL, SMALL, None)
    assert stats.rate > 0
    assert watcher.loop.stop(5.0)
    assert (
        watcher.loop.stats.drops == watcher.loop.stats.frames - 1 > 0
    )  # nobody took any, and the last still lay there
    assert watcher.said == []


def test_stopping_closes_the_camera_and_the_mailbox(run: Callable[..., Watcher]) -> None:
    watcher = run(good)
    watcher.until(lambda: watcher.loop.stats.frames >= 1)
    assert watcher.loop.stop(5.0)
    assert watcher.loop.mailbox.closed
    assert watcher.loop.mailbox.peek() is None
    assert watcher.loop.source.closed == 1  # type: ignore[attr-defined]


def test_stopping_during_a_pause_does_not_wait_for_it(run: Callable[..., Watcher]) -> None:
    watcher = run(CannotOpen("away"))
    watcher.until(watcher.said_so_far(1), step=0.0)
    assert watcher.loop.stop(5.0)


def test_stopping_says_when_a_driver_does_not_come_back(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    unblock, reading = threading.Event(), threading.Event()

    def stuck(source: ScriptedSource) -> Iterator[Any]:
        reading.set()
        assert unblock.wait(10)
        yield source.frame()

    watcher = Watcher(ScriptedSource(stuck))
    watcher.loop.start()
    assert reading.wait(5)
    assert watcher.loop.stop(0.01) is False
    unblock.set()
    assert watcher.loop.stop(5.0) is True


def test_a_loop_can_be_stopped_from_its_own_callback() -> None:
    watcher = Watcher(ScriptedSource(CannotOpen("away")))
    stopped = threading.Event()

    def on_fault(fault: CameraFault, retry_at: float | None) -> None:
        watcher.loop.stop(0.0)
        stopped.set()

    watcher.loop = CameraLoop(watcher.loop.source, on_fault=on_fault, clock=watcher.clock)
    watcher.loop.start()
    assert stopped.wait(5)
    assert watcher.loop.stop(5.0)


def test_the_format_asked_for_by_default_is_720p() -> None:
    assert CameraLoop(ScriptedSource(good)).stats.asked == Format(1280, 720, 30.0)

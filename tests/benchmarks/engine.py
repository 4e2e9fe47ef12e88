"""Engine time per 640x480 frame by step, and as a ratio to the bare landmarker call on the same frames."""

import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.hand.hand import Hand
from hardware.hand.landmarks import HandFinder
from hardware.hand.measure import measure
from hardware.hand.motion import Motion
from hardware.palm.features import extract, features
from hardware.palm.quality import light
from hardware.palm.region import cut
from hardware.palm.side import Side
from tests.benchmarks.people import frames
from tests.benchmarks.table import median_ms, show, timed

FRAMES = 120
AIM = 0.25

Times = dict[str, list[float]]


def main() -> None:
    """Print the split and the ratio."""
    pictures = frames(FRAMES, 640, 480)
    bare, whole, good = _calls(pictures)
    steps = _steps(pictures)
    rest = sum(median_ms(times) for name, times in steps.items() if name != "landmarks")
    rows: list[tuple[object, ...]] = [(name, median_ms(t), median_ms(t) / bare) for name, t in steps.items()]
    rows.append(("all but landmarks", rest, rest / bare))
    rows.append(("Engine.analyse", whole, whole / bare))
    show("engine, 640x480, median ms per frame", ("step", "ms", "of bare landmarker"), rows)
    print(f"  bare landmarker {bare:.1f} ms; {good} of {FRAMES} frames good; aim: all but landmarks at most {AIM}")


def _calls(pictures: list[Frame]) -> tuple[float, float, int]:
    """The bare call and the whole engine in turn, frame by frame, so that a slow moment hits both."""
    bare, whole, good = [], [], 0
    with HandFinder() as finder, Engine() as engine:
        for frame in pictures:
            bare.append(timed(lambda frame=frame: finder.find(frame)))
            start = time.perf_counter()
            good += engine.analyse(frame, Side.RIGHT).code is not None
            whole.append(time.perf_counter() - start)
    return median_ms(bare), median_ms(whole), good


def _steps(pictures: list[Frame]) -> Times:
    """Each step timed on its own."""
    times: Times = defaultdict(list)

    def step(name: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - hands on whatever the step gives
        start = time.perf_counter()
        result = work()
        times[name].append(time.perf_counter() - start)
        return result

    motion = Motion()
    with HandFinder() as finder:
        for frame in pictures:
            hands = step("landmarks", lambda frame=frame: finder.find(frame))
            if len(hands) == 1:
                _one(step, frame, hands[0], motion)
    return times


def _one(step: Callable[..., Any], frame: Frame, hand: Hand, motion: Motion) -> None:
    step("measures", lambda: measure(frame, hand, motion.of(frame, hand)))
    region = step("region", lambda: cut(frame.pixels, hand.points, Side.RIGHT))
    step("light and sharpness", lambda: light(region))
    found = step("features", lambda: features(region, None))
    step("code", lambda: extract(region, found, None))

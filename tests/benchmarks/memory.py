"""Resident memory of kiosk and server while one visit follows the other; --minutes says how long.

Each round somebody new enrolls, is verified a few times and is deleted, so that nothing has a reason to grow.
"""

import os
import statistics
import time
from dataclasses import dataclass

import psutil

from kiosk.sinks import KeepNothing
from tests.benchmarks.people import frames
from tests.benchmarks.place import Place, place
from tests.benchmarks.reel import Reel
from tests.benchmarks.table import show
from tests.benchmarks.visitor import Visitor, visitor

EVERY_S, FRAMES, VERIFICATIONS = 10.0, 30, 4
WARM = 0.2
"""Share of the run that counts as warm-up: libraries load lazily and allocators fill their pools."""
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sample:
    """``visits`` done so far; MiB of both processes."""

    visits: int
    kiosk: float
    server: float


def main(minutes: float) -> None:
    """Print start, after warm-up, end and slope."""
    camera = Reel(frames(FRAMES, 1280, 720))
    with place() as where, visitor(where, lambda: camera, sink=KeepNothing()) as person:
        samples = _watch(where, person, 60 * minutes)
    warm = [sample for sample in samples if sample.visits >= WARM * samples[-1].visits]
    rows = [_row(name, samples, warm) for name in ("kiosk", "server")]
    title = f"memory, {samples[-1].visits} visits in {minutes:.0f} minutes, resident MiB"
    show(title, ("process", "start", "warm", "end", "per 100 visits"), rows)
    print(f"  the kiosk's process also holds {FRAMES} frames made before; slope by least squares after warm-up")


def _watch(where: Place, person: Visitor, seconds: float) -> list[Sample]:
    kiosk, server = psutil.Process(os.getpid()), psutil.Process(where.pid)
    samples: list[Sample] = []
    visits, start = 0, time.monotonic()
    while time.monotonic() - start < seconds:
        if time.monotonic() - start >= EVERY_S * len(samples):
            samples.append(Sample(visits, kiosk.memory_info().rss / MIB, server.memory_info().rss / MIB))
        visits += _round(where, person)
    samples.append(Sample(visits, kiosk.memory_info().rss / MIB, server.memory_info().rss / MIB))
    return samples


def _round(where: Place, person: Visitor) -> int:
    """Somebody's whole life with us; returns the number of visits."""
    user_id = where.backend.create_user()
    person.enroll(where.backend.enrollment_key(user_id)[0])
    for _ in range(VERIFICATIONS):
        person.verify(user_id)
    where.backend.delete_user(user_id)
    return 1 + VERIFICATIONS


def _row(name: str, samples: list[Sample], warm: list[Sample]) -> tuple[object, ...]:
    sizes = [float(getattr(sample, name)) for sample in warm]
    slope, _ = statistics.linear_regression([sample.visits for sample in warm], sizes)
    return name, float(getattr(samples[0], name)), sizes[0], sizes[-1], f"{100 * slope:+.2f}"

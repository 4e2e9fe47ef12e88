"""Template bytes and 1:1 match time, beside a bare XOR and popcount of the same bits without any search."""

import time
from collections.abc import Callable

import numpy as np

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.matching import code_distance, compare, distances
from hardware.palm.merge import merge
from tests.benchmarks.people import codes
from tests.benchmarks.table import median_ms, show, timed

REPEATS = 200


def main() -> None:
    """Print sizes and times of an enrolled template against a probe."""
    enrolled, probe = merge(codes(10, seed=7), 0), merge(codes(6, seed=7)[3:], 0, most=3)
    stranger = merge(codes(3, seed=8), 0, most=3)
    data = encode(enrolled)
    rows = [
        ("one probe code against five", 1000 * _time(lambda: distances(probe.codes[:1], enrolled.codes)), "-"),
        ("one code against one", 1000 * _time(lambda: code_distance(probe.codes[0], enrolled.codes[0])), "-"),
        ("1:1 match, genuine", 1000 * _time(lambda: compare(probe, enrolled)), compare(probe, enrolled).score),
        ("1:1 match, impostor", 1000 * _time(lambda: compare(stranger, enrolled)), compare(stranger, enrolled).score),
        ("encode", 1000 * _time(lambda: encode(enrolled)), "-"),
        ("decode and validate", 1000 * _time(lambda: decode(data)), "-"),
        ("yardstick: XOR and popcount, no search", 1000 * _time(_bare(probe, enrolled)), "-"),
    ]
    show("matching, median microseconds of one core", ("what", "us", "score"), rows)
    print(f"  template: {len(data)} bytes for {len(enrolled.codes)} codes; probe has {len(probe.codes)} codes")


def _time(work: Callable[[], object]) -> float:
    """Of the thread's own time, which other jobs of the machine hardly change."""
    work()
    return median_ms(timed(work, time.thread_time) for _ in range(REPEATS))


def _bare(probe: PalmTemplate, enrolled: PalmTemplate) -> Callable[[], object]:
    one = [np.packbits(code.bits) for code in probe.codes]
    two = [np.packbits(code.bits) for code in enrolled.codes]
    return lambda: [int(np.bitwise_count(a ^ b).sum()) for a in one for b in two]

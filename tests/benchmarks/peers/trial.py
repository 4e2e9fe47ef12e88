"""One method on one set: distances of all pairs, and the time of an extraction and of a comparison."""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.benchmarks.peers.methods import Method
from tests.benchmarks.peers.pictures import Pairs, Seen
from tests.benchmarks.peers.rates import Rates
from tests.benchmarks.table import median_ms

TIMED, REPEATS, MANY = 100, 5, 50


@dataclass(frozen=True)
class Result:
    """Error rates of all pairs; milliseconds are medians of processor time, one core.

    ``comparison_ms`` is one code against one, ``search_ms`` one against ``MANY``, for each of them.
    """

    rates: Rates
    extraction_ms: float
    comparison_ms: float
    search_ms: float


def run(method: Method, seen: list[Seen], pairs: Pairs) -> Result:
    """The codes are made once and every pair is compared once; some of either are timed."""
    codes = [method.extract(one) for one in seen]
    found = np.full((len(seen), len(seen)), np.nan)
    for probe, enrolled in _by_probe(pairs).items():
        found[probe, enrolled] = method.nearest(codes[probe], method.gather([codes[i] for i in enrolled]))
    rates = Rates(*(found[which[:, 0], which[:, 1]] for which in (pairs.genuine, pairs.impostor)))
    extraction = median_ms(_processor(lambda one=one: method.extract(one)) for one in seen[:TIMED])
    return Result(rates, extraction, _comparison_ms(method, codes, pairs), _search_ms(method, codes))


def _comparison_ms(method: Method, codes: Sequence[Any], pairs: Pairs) -> float:
    """Genuine pairs and impostor pairs in turn, everything compiled by now."""
    some = [pair for both in zip(pairs.genuine, pairs.impostor, strict=False) for pair in both][:TIMED]
    ready = [(codes[probe], method.gather([codes[enrolled]])) for probe, enrolled in some]
    return median_ms(_processor(lambda p=p, s=s: method.nearest(p, s)) for p, s in ready)


def _search_ms(method: Method, codes: Sequence[Any]) -> float:
    stored = list(codes[:MANY])
    ready = method.gather(stored)
    return median_ms(_processor(lambda p=p: method.nearest(p, ready)) for p in codes[: TIMED // 10]) / len(stored)


def _processor(work: Callable[[], object]) -> float:
    """Seconds of this thread's own processor time, so that other jobs on the machine do not count."""
    start = time.thread_time()
    for _ in range(REPEATS):
        work()
    return (time.thread_time() - start) / REPEATS


def _by_probe(pairs: Pairs) -> dict[int, list[int]]:
    found = defaultdict(list)
    for probe, enrolled in np.concatenate([pairs.genuine, pairs.impostor]).tolist():
        found[probe].append(enrolled)
    return found

"""./dev bench peers: CompCode, EDCC and the product on the same pictures and the same pairs, one against one.

Real pictures are those beside the checkout (PALM_PICTURES names another folder); without them the people are rendered.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from hardware.hand.landmarks import HandFinder
from hardware.vision import cv2
from tests.benchmarks.peers import methods, simulated
from tests.benchmarks.peers.pictures import FOLDER, Pairs, Seen, hands, pairs, regions
from tests.benchmarks.peers.rates import Rates
from tests.benchmarks.peers.trial import Result, run
from tests.benchmarks.table import show

RATES = (1e-3, 1e-4, 1e-5)
RENDERED = 80
TIMES = ("extract ms", "1:1 ms", "both ms", "1:50 us each")
PUBLISHED = """
  Published timings of others, Python, one code base (Li-ChengYan, PolyU): CompCode 34.0 ms to extract, 0.39 ms to
  match; DRCC, of which EDCC is a relative, 25.1 and 0.41 ms. All matchers here are compiled, theirs are not."""


def main() -> None:
    """Print a table for each set."""
    with _one_core():
        if (FOLDER / "manifest.csv").is_file():
            real()
        else:
            print(f"\n  no real palm pictures at {FOLDER}: rendered people instead")
            rendered(RENDERED)
    print(PUBLISHED)


def real() -> None:
    """Regions of two sessions, then whole hands; people of the reporting half only."""
    seen = regions()
    compare("tongji: regions, genuine pairs across two sessions", seen, pairs(seen, across_sides=True), _same_frame())
    with HandFinder() as finder:
        seen, shown = hands(finder)
    print(f"\n  whole hands: {len(seen)} of {shown} pictures show one hand to the landmark model")
    compare("coep, 11k, phone7: whole hands", seen, pairs(seen, across_sides=False), _all())


def rendered(count: int) -> dict[str, Result]:
    """``count`` rendered people."""
    with HandFinder() as finder:
        seen = simulated.people(finder, count)
    return compare("rendered people: whole hands", seen, pairs(seen, across_sides=False), _all())


def compare(title: str, seen: list[Seen], tried: Pairs, some: Iterable[methods.Method]) -> dict[str, Result]:
    """Every method on the same pairs, as a table."""
    results = {method.name: run(method, seen, tried) for method in some}
    rates = [rate for rate in RATES if rate * len(tried.impostor) >= 1]
    people = len({one.palm[0] for one in seen})
    palms = f"{people} people, {len({one.palm for one in seen})} palms, {len(seen)} pictures"
    count = f"{len(tried.genuine)} genuine and {len(tried.impostor)} impostor pairs"
    head = ("method", "EER %", *(f"errors (%) at {rate:g}" for rate in rates), "at none", *TIMES)
    show(f"{title}: {palms}, {count}", head, [_row(name, result, rates) for name, result in results.items()])
    return results


def _row(name: str, result: Result, rates: list[float]) -> list[object]:
    """``at none`` is the strictest threshold: not one impostor pair is accepted."""
    errors = [_errors(result.rates, rate) for rate in [*rates, 0.0]]
    times = (result.extraction_ms, result.comparison_ms, result.extraction_ms + result.comparison_ms)
    return [name, f"{100 * result.rates.eer:.2f}", *errors, *times, 1000 * result.search_ms]


def _errors(rates: Rates, fmr: float) -> str:
    errors = rates.errors(fmr)
    return f"{errors} ({100 * errors / len(rates.genuine):.2f})"


def _same_frame() -> list[methods.Method]:
    return [*methods.published(), *methods.variants()]


def _all() -> list[methods.Method]:
    return [*_same_frame(), *methods.in_our_frame()]


@contextmanager
def _one_core() -> Iterator[None]:
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(before)

"""Medians and a plain table; absolute times on shared machines mean little, ratios within one run mean more."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence


def timed(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds that one call took by ``clock``."""
    start = clock()
    work()
    return clock() - start


def median_ms(seconds: Iterable[float]) -> float:
    """Median in milliseconds."""
    return statistics.median(seconds) * 1000


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table with a title; numbers with three significant digits."""
    cells = [list(head), *[[_text(cell) for cell in row] for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    print(f"\n{title}")
    for row in cells:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _text(cell: object) -> str:
    return f"{cell:.3g}" if isinstance(cell, float) else str(cell)

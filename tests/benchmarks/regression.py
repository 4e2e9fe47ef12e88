"""The whole jitter suite, one frame and three, on rendered people and on real palms where there are any."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from hardware.evaluate.jitter import SUITES
from tests.benchmarks.table import show
from tests.hardware.regression.palms import Palm, rendered, tongji
from tests.hardware.regression.trials import Outcome, Outcomes, run

PEOPLE, ENROLLED, TRIALS = 30, 3, 600
ROOT = Path(__file__).resolve().parents[2]
HEAD = ("jitter", "frames", "FNMR % at FMR 1e-4", "at 1e-5", "of", "strangers", "mean genuine", "nearest stranger")


def main() -> None:
    """Print a table for every set."""
    _table(f"rendered people, {2 * PEOPLE} palms, {ENROLLED} enrolled, another visit", rendered(PEOPLE, ENROLLED))
    folder = Path(os.environ.get("PALM_PICTURES", ROOT.parent / "shared" / "palms"))
    if (folder / "manifest.csv").is_file():
        real = tongji(folder, ENROLLED)
        _table(f"tongji, reporting half, {len(real)} palms, {ENROLLED} enrolled, another session", real)
    else:
        print(f"\nno real palms at {folder}")


def _table(title: str, palms: Sequence[Palm]) -> None:
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        found = pool.map(partial(_suite, palms), SUITES)
        rows = [row for name, seen in zip(SUITES, found, strict=True) for row in _rows(name, seen)]
    show(title, HEAD, rows)


def _suite(palms: Sequence[Palm], name: str) -> Outcomes:
    return run(palms, name, TRIALS)


def _rows(name: str, seen: Outcomes) -> Iterator[tuple[object, ...]]:
    for frames, outcome in (("1", seen.one), ("3", seen.fused)):
        yield (name, frames, *_figures(outcome))


def _figures(seen: Outcome) -> tuple[object, ...]:
    rates = (f"{seen.fnmr('1e-4'):.2f}", f"{seen.fnmr('1e-5'):.2f}")
    return (*rates, seen.trials, seen.strangers, f"{seen.genuine:.3f}", f"{seen.nearest:.3f}")

"""One palm among 100 000: time beside a bare XOR and popcount, and rank-1 beside the exhaustive search.

Strangers are windows into endless skin (``tests.helpers.skin``): noise and creases through the product's own filters.
People who are looked for are rendered, and real (tongji) where there are pictures; their frames are wrongly framed as
in the named suite of ``hardware.evaluate.jitter``, each frame by itself.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

import numpy as np

from hardware.evaluate.jitter import SUITES, jittered
from hardware.palm.code import PalmTemplate
from hardware.palm.features import extract
from hardware.palm.gallery import MemoryGallery
from hardware.palm.gallery.coarse import coarse, packed
from hardware.palm.gallery.index import warm
from hardware.palm.matching import compare
from hardware.palm.parameters import EXACT_KEPT
from hardware.palm.region import Region
from hardware.palm.side import Side
from tests.benchmarks import gallery_stores
from tests.benchmarks.table import show
from tests.hardware.regression.palms import Palm, rendered, tongji
from tests.helpers.skin import strangers

SIZE, AFFORDABLE = 100_000, 2000
PEOPLE, FRAMES, LOOKS = 15, 3, 3
ROOT = Path(__file__).resolve().parents[2]
SUITE_NAMES = ("none", "mixed mild", "mixed strong")


@dataclass(frozen=True)
class Asked:
    """One search: for whom, in what suite, with what."""

    key: str
    suite: str
    probe: PalmTemplate


def main() -> None:
    """Print times, ranks, and what the server's forms take."""
    warm()
    people = list(_people())
    crowd = list(strangers(SIZE))
    codes = [coarse(one) for one in crowd]
    gallery = _filled(crowd, people)
    _times(gallery, codes, people)
    show("among 100 000: where the person is", HEAD, _ranks(gallery, people))
    _beside_exhaustive(crowd[:AFFORDABLE], people)
    gallery_stores.main(
        codes, [(asked.key, asked.probe) for asked in _asked(people, "mixed mild")], dict(_enrolled(people))
    )


HEAD = ("people", "suite", "search", "searches", "first", "not first", "not among the exact", "coarse ms")


def _people() -> Iterator[tuple[str, list[Palm]]]:
    yield "rendered", rendered(PEOPLE, FRAMES)
    folder = Path(os.environ.get("PALM_PICTURES", ROOT.parent / "shared" / "palms"))
    if (folder / "manifest.csv").is_file():
        yield "tongji, reporting half", tongji(folder, 5)
    else:
        print(f"\nno real palms at {folder}")


def _filled(crowd: Sequence[PalmTemplate], people: Sequence[tuple[str, list[Palm]]]) -> MemoryGallery:
    gallery = MemoryGallery()
    for key, template in chain(((f"stranger {n}", one) for n, one in enumerate(crowd)), _enrolled(people)):
        gallery.put(key, template)
    return gallery


def _enrolled(people: Sequence[tuple[str, list[Palm]]]) -> Iterator[tuple[str, PalmTemplate]]:
    for name, palms in people:
        for number, palm in enumerate(palms):
            yield f"{name} {number}", _template(palm.enrolled)


def _asked(people: Sequence[tuple[str, list[Palm]]], suite: str) -> Iterator[Asked]:
    """``LOOKS`` searches for everybody, each with ``FRAMES`` frames of another session."""
    for name, palms in people:
        for number, palm in enumerate(palms):
            chance = np.random.default_rng([number, len(suite)])
            for _ in range(LOOKS):
                shown = [palm.shown[at] for at in chance.integers(0, len(palm.shown), FRAMES)]
                frames = [replace(one, canvas=jittered(one.canvas, SUITES[suite], chance)) for one in shown]
                yield Asked(f"{name} {number}", suite, _template(frames))


def _template(regions: Sequence[Region]) -> PalmTemplate:
    codes = [extract(region) for region in regions]
    best = sorted(codes, key=lambda code: code.quality, reverse=True)
    return PalmTemplate(Side.RIGHT, tuple(best), 0)


def _times(gallery: MemoryGallery, codes: Sequence[np.ndarray], people: Sequence[tuple[str, list[Palm]]]) -> None:
    probes = [asked.probe for asked in islice(_asked(people, "mixed mild"), 15)]
    words, probe = packed(np.stack(codes)), packed(coarse(probes[0]))[0]
    rows = [
        ("search", _median(lambda one: gallery.search(one, 2), probes)),
        ("thorough search (duplicates)", _median(lambda one: gallery.search(one, 2, thorough=True), probes)),
        ("of which the exact matcher", _exact_ms(gallery, probes)),
        ("yardstick: numpy, one position", _median(lambda _: np.bitwise_count(words ^ probe).sum(axis=-1), probes)),
    ]
    show(f"one core, {len(gallery)} palms, median milliseconds of processor time", ("what", "ms"), rows)


def _exact_ms(gallery: MemoryGallery, probes: Sequence[PalmTemplate]) -> float:
    """The same search in a gallery of as many palms as the exact matcher sees."""
    few = MemoryGallery()
    for number, probe in enumerate(islice((one for one in probes for _ in range(2)), EXACT_KEPT)):
        few.put(str(number), probe)
    return _median(lambda one: few.search(one, 2), probes)


def _median(work: Callable[[PalmTemplate], object], probes: Sequence[PalmTemplate]) -> float:
    taken = []
    for probe in probes:
        start = time.thread_time()
        work(probe)
        taken.append(1000 * (time.thread_time() - start))
    return float(np.median(taken))


def _ranks(gallery: MemoryGallery, people: Sequence[tuple[str, list[Palm]]]) -> Iterator[tuple[object, ...]]:
    for group in people:
        for suite in SUITE_NAMES:
            for thorough in (False, True):
                yield (group[0], suite, "thorough" if thorough else "quick", *_found(gallery, [group], suite, thorough))


def _found(
    gallery: MemoryGallery, people: Sequence[tuple[str, list[Palm]]], suite: str, thorough: bool
) -> tuple[object, ...]:
    first = among = total = 0
    taken = []
    for asked in _asked(people, suite):
        start = time.thread_time()
        best = gallery.search(asked.probe, EXACT_KEPT, thorough=thorough)
        taken.append(1000 * (time.thread_time() - start))
        keys = [one.key for one in best]
        total, first, among = total + 1, first + (keys[0] == asked.key), among + (asked.key in keys)
    return total, first, total - first, total - among, float(np.median(taken))


def _beside_exhaustive(crowd: Sequence[PalmTemplate], people: Sequence[tuple[str, list[Palm]]]) -> None:
    gallery, everybody = _filled(crowd, people), dict(_enrolled(people))
    everybody |= {f"stranger {number}": one for number, one in enumerate(crowd)}
    rows = []
    for suite in SUITE_NAMES:
        searches = list(_asked(people, suite))[:: len(SUITE_NAMES) * LOOKS]
        exact = [max(everybody, key=lambda key: compare(asked.probe, everybody[key]).score) for asked in searches]
        found = [gallery.search(asked.probe, 1)[0].key for asked in searches]
        truth = [asked.key for asked in searches]
        rows.append((suite, len(searches), _same(exact, truth), _same(found, truth), _same(found, exact)))
    head = ("suite", "searches", "first, exhaustive", "first, coarse and exact", "same answer")
    show(f"among {len(gallery)}: beside comparing with everybody", head, rows)


def _same(one: Sequence[str], two: Sequence[str]) -> int:
    return sum(a == b for a, b in zip(one, two, strict=True))

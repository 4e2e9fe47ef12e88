"""What each widening of the search is worth: real whole hands whose landmarks are disturbed, one code against one.

Every two pictures of one side are compared; a landmark is moved by Gaussian noise of a share of the palm's width. The
people are those at odd places of each set's sorted subjects; the search was chosen on the others.
"""

import csv
from collections.abc import Callable
from itertools import combinations

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.landmarks import HandFinder
from hardware.hand.vectors import palm_width
from hardware.palm.errors import RegionError
from hardware.palm.features import extract
from hardware.palm.kernel import Rule, nearest
from hardware.palm.matching import Prepared, as_probe, as_reference, rule
from hardware.palm.parameters import ROTATIONS_DEG, SCALES
from hardware.palm.region import cut
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.benchmarks.peers.pictures import FOLDER
from tests.benchmarks.peers.rates import Rates
from tests.benchmarks.table import show

SETS = ("coep", "11k", "phone7", "phone1", "clutter3", "phone4")
NOISE = (0.0, 0.05, 0.08)
LOOKS = 5
SIDES = {"L": Side.LEFT, "R": Side.RIGHT}
Search = Callable[[Prepared, Prepared], float]
Seen = tuple[np.ndarray, np.ndarray, str, Side]


def main() -> None:
    """Print errors at the nearest stranger and the distance between the two clouds, for each search and noise."""
    if not FOLDER.is_dir():
        print(f"\nalignment: skipped, there are no pictures at {FOLDER}")
        return
    with HandFinder() as finder:
        seen = [found for row in _rows() for found in _landmarks(finder, row)]
    rows = [row for noise in NOISE for row in _figures(seen, noise)]
    head = ("noise", "search", "genuine", "impostor", "missed at no false match", "EER %", "d'")
    show(f"alignment: {len(seen)} pictures of {len({who for *_, who, _ in seen})} people", head, rows)


def searches() -> dict[str, Search]:
    """The product's search, and what is left of it when its last steps are taken away."""
    whole = rule()
    narrow = [i for i, (turn, size) in enumerate(_warps()) if abs(turn) <= 6 and 0.9 < size < 1.1]
    near = whole._replace(blocks=1, reach=4, fine_warps=len(narrow), possible=whole.possible[narrow, 2:-2, 2:-2].copy())
    return {
        "15 warps, 4 cells, one board": lambda one, other: _search(_only(one, narrow), _cropped(other), near),
        "35 warps, 6 cells, one board": lambda one, other: _search(one, other, whole._replace(blocks=1)),
        "35 warps, 6 cells, 16 blocks": lambda one, other: _search(one, other, whole),
    }


def _warps() -> list[tuple[float, float]]:
    return [(turn, size) for turn in ROTATIONS_DEG for size in SCALES]


def _search(one: Prepared, other: Prepared, how: Rule) -> float:
    return nearest((one.coarse, other.coarse), (one.full, other.full), how)


def _only(one: Prepared, warps: list[int]) -> Prepared:
    return Prepared(*((bits[warps], mask[warps]) for bits, mask in (one.coarse, one.full)))


def _cropped(other: Prepared) -> Prepared:
    """Two shifts fewer to either side."""
    return Prepared(*((bits[2:-2], mask[2:-2]) for bits, mask in (other.coarse, other.full)))


def _rows() -> list[dict[str, str]]:
    with (FOLDER / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] in SETS and row["kind"] == "hand"]
    people = {name: sorted({row["subject"] for row in rows if row["set"] == name})[1::2] for name in SETS}
    return [row for row in rows if row["subject"] in people[row["set"]]]


def _landmarks(finder: HandFinder, row: dict[str, str]) -> list[Seen]:
    pixels = cv2.imread(str(FOLDER / row["path"]))
    finder.find(Frame(np.full((240, 320, 3), 90, np.uint8), 0, 0.0, "still"))  # the hand before is forgotten
    hands = [finder.find(Frame(pixels, 0, 0.0, "still")) for _ in range(LOOKS)][-1]
    return [(pixels, hands[0].points, row["subject"], SIDES[row["hand"]])] if len(hands) == 1 else []


def _figures(seen: list[Seen], noise: float) -> list[tuple[object, ...]]:
    chance = np.random.default_rng(20)
    codes = [code for picture in seen for code in _code(picture, noise, chance)]
    probes = [as_probe(code) for code, _ in codes]
    references = [as_reference(code) for code, _ in codes]
    rows = []
    for name, search in searches().items():
        genuine, impostor = [], []
        for (i, (one, who)), (j, (other, whom)) in combinations(enumerate(codes), 2):
            if one.side is other.side:
                (genuine if who == whom else impostor).append(search(probes[i], references[j]))
        rates = Rates(np.array(genuine), np.array(impostor))
        spread = np.sqrt((rates.genuine.var() + rates.impostor.var()) / 2)
        apart = (rates.impostor.mean() - rates.genuine.mean()) / spread
        rows.append((noise, name, len(genuine), len(impostor), rates.errors(0.0), 100 * rates.eer, float(apart)))
    return rows


def _code(picture: Seen, noise: float, chance: np.random.Generator) -> list:
    pixels, points, who, side = picture
    try:
        return [(extract(cut(pixels, points + chance.normal(0, noise * palm_width(points), points.shape), side)), who)]
    except RegionError:
        return []

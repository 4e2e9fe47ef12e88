"""The pictures that all methods see, and the pairs of them that all methods compare."""

import csv
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from hardware.camera.frame import Frame
from hardware.hand.landmarks import HandFinder
from hardware.palm.errors import RegionError
from hardware.palm.region import Region, cut, middle, whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.benchmarks.peers.frame import two_gap

FOLDER = Path(os.environ.get("PALM_PICTURES", Path(__file__).resolve().parents[4] / "shared" / "palms"))
HANDS = ("coep", "11k", "phone7")
REPORTING = 1
"""Odd places of each set's sorted subjects; parameters were chosen on the others."""
LOOKS, KEPT = 5, 3
"""A still is held for so many frames, and the landmarks of the last ones are averaged."""
SIDES = {"L": Side.LEFT, "R": Side.RIGHT}


@dataclass(frozen=True, eq=False)
class Seen:
    """One picture: whose palm (a person and a side), in which session, and the palm in the product's frame.

    ``published`` is (128, 128) grey in the two-gap frame, ``inside`` (32, 32) which of its cells the picture shows.
    """

    palm: tuple[str, Side]
    session: str
    region: Region
    published: np.ndarray
    inside: np.ndarray

    @property
    def ours(self) -> np.ndarray:
        """(128, 128) grey: the product's region, for peers that are given it."""
        return np.ascontiguousarray(middle(self.region.canvas))


@dataclass(frozen=True)
class Pairs:
    """Index pairs (n, 2) of pictures: the probe, then what is enrolled."""

    genuine: np.ndarray
    impostor: np.ndarray


def regions(folder: Path = FOLDER, half: int = REPORTING) -> list[Seen]:
    """The set of regions that were cut out by its makers: the picture itself is both frames; no side is mirrored."""
    return [_region(folder, row) for row in _rows(folder, ("tongji",), half)]


def hands(finder: HandFinder, folder: Path = FOLDER, half: int = REPORTING) -> tuple[list[Seen], int]:
    """Whole hands through the landmarks, and how many pictures were shown."""
    rows = _rows(folder, HANDS, half)
    shown = (
        (cv2.imread(str(folder / row["path"])), (row["set"] + row["subject"], SIDES[row["hand"]]), row["session"])
        for row in rows
    )
    return found(finder, shown), len(rows)


def found(finder: HandFinder, shown: Iterable[tuple[np.ndarray, tuple[str, Side], str]]) -> list[Seen]:
    """The pictures in which there is one hand to cut a palm from; nothing else is asked of them, of no method."""
    return [seen for pixels, palm, session in shown for seen in _seen(finder, pixels, palm, session)]


def pairs(seen: list[Seen], *, across_sides: bool) -> Pairs:
    """Every two pictures of different palms, and of one palm every two, of two sessions where it was seen in two.

    Without ``across_sides`` left palms are not compared with right ones.
    """
    twice = {one.palm for one in seen if one.session != next(s.session for s in seen if s.palm == one.palm)}
    genuine, impostor = [], []
    for (i, one), (j, other) in combinations(enumerate(seen), 2):
        if one.palm == other.palm:
            if one.palm not in twice or one.session != other.session:
                genuine.append((j, i))
        elif across_sides or one.palm[1] is other.palm[1]:
            impostor.append((j, i))
    return Pairs(np.array(genuine).reshape(-1, 2), np.array(impostor).reshape(-1, 2))


def _rows(folder: Path, sets: tuple[str, ...], half: int) -> list[dict[str, str]]:
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] in sets and row["kind"] in {"hand", "roi"}]
    people = {name: sorted({row["subject"] for row in rows if row["set"] == name})[half::2] for name in sets}
    return [row for row in rows if row["subject"] in people[row["set"]]]


def _region(folder: Path, row: dict[str, str]) -> Seen:
    grey = cv2.imread(str(folder / row["path"]), cv2.IMREAD_GRAYSCALE)
    palm = (row["subject"], SIDES[row["hand"]])
    return Seen(palm, row["session"], whole(grey, Side.RIGHT), grey, np.ones((32, 32), bool))


def _seen(finder: HandFinder, pixels: np.ndarray, palm: tuple[str, Side], session: str) -> Iterator[Seen]:
    finder.find(_frame(np.full((240, 320, 3), 90, np.uint8)))  # the hand before is forgotten
    looks = [finder.find(_frame(pixels)) for _ in range(LOOKS)][-KEPT:]
    points = [look[0].points for look in looks if len(look) == 1]
    if points:
        average = np.mean(points, axis=0)
        try:
            yield Seen(palm, session, cut(pixels, average, palm[1]), *two_gap(pixels, average))
        except RegionError:
            return


def _frame(pixels: np.ndarray) -> Frame:
    return Frame(pixels, 0, 0.0, "still")

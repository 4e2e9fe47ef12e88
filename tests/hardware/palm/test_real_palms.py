"""Real people through the whole engine: taken when they should be, told apart, and what is no palm refused.

Only people of the reporting half (odd places of the sorted subjects of each set) are looked at: thresholds and
calibration come from the other half. Bounds are looser than what was measured, by a picture or two.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.features import extract
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.vision import cv2

pytestmark = [pytest.mark.palms, pytest.mark.slow]

SIDES = {"L": Side.LEFT, "R": Side.RIGHT}
PER_PERSON = {"coep": 2, "phone7": 3, "11k": 2, "phone4": 0, "phone1": 0, "clutter3": 2}
LOOKS = 5
Row = dict[str, str]


@dataclass
class Shown:
    """A picture that was shown to the engine, and the last code that came of it."""

    row: Row
    code: PalmCode | None


@dataclass
class Gallery:
    """Everything that was shown."""

    folder: Path
    engine: Engine
    sequence: int = 0

    def show(self, row: Row) -> Shown:
        """Hold a still for some frames, after a moment without a hand; a hand's side is the side asked for."""
        wanted = SIDES.get(row["hand"]) if row["kind"] == "hand" else None
        self._look(np.full((240, 320, 3), 90, np.uint8), wanted)
        pixels = cv2.imread(str(self.folder / row["path"]))
        codes = [self._look(pixels, wanted) for _ in range(LOOKS)]
        return Shown(row, next((code for code in reversed(codes) if code is not None), None))

    def _look(self, pixels: np.ndarray, wanted: Side | None) -> PalmCode | None:
        self.sequence += 1
        return self.engine.analyse(Frame(pixels, self.sequence, self.sequence / 30, "still"), wanted).code


@pytest.fixture(scope="module")
def rows(palms_dir: Path) -> list[Row]:
    with (palms_dir / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def gallery(palms_dir: Path, hand_model: Path) -> Iterator[Gallery]:
    with Engine(hand_model) as engine:
        yield Gallery(palms_dir, engine)


def _reporting(rows: list[Row], kind: str) -> list[Row]:
    subjects = defaultdict(set)
    for row in rows:
        if row["kind"] == kind:
            subjects[row["set"]].add(row["subject"])
    chosen = {(name, who) for name, people in subjects.items() for who in sorted(people)[1::2]}
    return [row for row in rows if row["kind"] == kind and (row["set"], row["subject"]) in chosen]


@pytest.fixture(scope="module")
def hands(rows: list[Row], gallery: Gallery) -> list[Shown]:
    taken: dict[tuple[str, ...], int] = defaultdict(int)
    some = []
    for row in _reporting(rows, "hand"):
        key = (row["set"], row["subject"], row["hand"])
        if taken[key] < PER_PERSON[row["set"]]:
            taken[key] += 1
            some.append(row)
    return [gallery.show(row) for row in some]


def _template(code: PalmCode) -> PalmTemplate:
    return PalmTemplate(code.side, (code,), 0)


def _scores(shown: list[tuple[Row, PalmCode]]) -> tuple[list[float], list[float]]:
    """Genuine and impostor scores of all pairs of one side, one code against one."""
    genuine, impostor = [], []
    for (one, code), (other, reference) in combinations(shown, 2):
        if code.side is reference.side:
            same = (one["set"], one["subject"]) == (other["set"], other["subject"])
            (genuine if same else impostor).append(compare(_template(code), _template(reference)).score)
    return genuine, impostor


def test_open_palms_are_taken(hands: list[Shown]) -> None:
    missed = [shown.row["path"] for shown in hands if shown.code is None]
    assert len(hands) > 50
    assert len(missed) <= 0.02 * len(hands), missed


def test_people_are_told_apart(hands: list[Shown]) -> None:
    genuine, impostor = _scores([(shown.row, shown.code) for shown in hands if shown.code is not None])
    assert len(genuine) >= 25
    assert len(impostor) > 700
    assert max(impostor) < 40  # not one of 700 strangers within a rate of 1e-4
    refused = sum(not accepts(score, Use.VERIFY) for score in genuine)
    assert refused <= 1


def test_regions_of_two_sessions_are_told_apart(rows: list[Row], palms_dir: Path) -> None:
    taken: dict[tuple[str, ...], int] = defaultdict(int)
    shown = []
    for row in _reporting(rows, "roi"):
        key = (row["subject"], row["hand"], row["session"])
        taken[key] += 1
        if taken[key] == 1:
            grey = cv2.imread(str(palms_dir / row["path"]), cv2.IMREAD_GRAYSCALE)
            shown.append((row, extract(whole(grey, SIDES[row["hand"]]))))
    genuine, impostor = _scores(shown)
    assert len(genuine) >= 20
    assert len(impostor) > 500
    assert max(impostor) < 40
    assert all(accepts(score, Use.VERIFY) for score in genuine)


def test_backs_of_hands_are_refused(rows: list[Row], gallery: Gallery) -> None:
    backs = [row for row in rows if row["kind"] == "back"][::2]
    assert len(backs) > 25
    assert [row["path"] for row in backs if gallery.show(row).code is not None] == []


def test_what_is_no_palm_is_refused(rows: list[Row], gallery: Gallery) -> None:
    negatives = [row for row in rows if row["kind"] == "negative"]
    chosen = negatives[::2] + [row for row in negatives[1::2] if "scene" in row["path"]]
    assert len(chosen) > 20
    assert [row["path"] for row in chosen if gallery.show(row).code is not None] == []

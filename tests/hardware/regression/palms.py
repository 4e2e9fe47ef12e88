"""The palms of the regression set: regions of two sessions, rendered or real, before any jitter."""

import csv
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from hardware.palm.region import Region, cut, whole
from hardware.palm.side import Side
from hardware.simulate.plan import Shot, Subject
from hardware.simulate.renderer import Take, render
from hardware.simulate.studio import person, pose, scene
from hardware.vision import cv2

SEED = 77
"""Other people than those of any default."""


@dataclass(frozen=True, slots=True)
class Palm:
    """``enrolled`` in one session, ``shown`` in another. Left palms count as right ones: more strangers to meet."""

    person: str
    enrolled: tuple[Region, ...]
    shown: tuple[Region, ...]


def rendered(people: int, enrolled: int) -> list[Palm]:
    """Both palms of ``people``, framed by their true joints: what landmarks get wrong is the jitter's part."""
    found = []
    for number in range(1, people + 1):
        for side in Side:
            first = tuple(_region(number, side, 1, look) for look in range(1, enrolled + 1))
            found.append(Palm(str(number), first, (_region(number, side, 2, 1),)))
    return found


def _region(number: int, side: Side, session: int, look: int) -> Region:
    shot = Shot(SEED, number, "plain", Subject.PALM, side, session, look)
    seen = render(person(shot), pose(shot), scene(shot), Take(640, 480, look))
    return replace(cut(seen.pixels, seen.joints, side), side=Side.RIGHT)


def tongji(folder: Path, enrolled: int) -> list[Palm]:
    """The reporting half (odd places of the sorted subjects) of the real regions of two sessions."""
    looks: dict[tuple[str, str], dict[str, list[Region]]] = defaultdict(lambda: defaultdict(list))
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] == "tongji"]
    reporting = set(sorted({row["subject"] for row in rows})[1::2])
    for row in rows:
        if row["subject"] in reporting:
            grey = np.asarray(cv2.imread(str(folder / row["path"]), cv2.IMREAD_GRAYSCALE), np.uint8)
            looks[row["subject"], row["hand"]][row["session"]].append(whole(grey, Side.RIGHT))
    return [Palm(who, tuple(seen["1"][:enrolled]), tuple(seen["2"])) for (who, _), seen in sorted(looks.items())]

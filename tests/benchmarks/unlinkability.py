"""What a permutation and pads under a key cost, and how far templates under different keys can be linked (D_sys)."""

import csv
import os
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from hardware.evaluate.unlinkability import Unlinkability, unlinkability
from hardware.palm.cancelable import protect, restore
from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.features import extract
from hardware.palm.parameters import GRID, MAX_SHIFT, PLANES, ROTATIONS_DEG, SCALES
from hardware.palm.region import whole
from hardware.palm.side import Side
from hardware.vision import cv2
from tests.benchmarks.people import codes
from tests.benchmarks.table import median_ms, show, timed
from tests.helpers.linking import ATTACKS, Looks, pairs, permuted

PALMS = Path(os.environ.get("PALM_PICTURES", Path(__file__).resolve().parents[3] / "shared" / "palms"))
PEOPLE = 30
LOOKS = 3
PAIRS = 10_000
"""Mated pairs, and as many non-mated ones: fewer leave too much to chance (see ``hardware.evaluate.unlinkability``)."""
YARDSTICK_PAIRS = 2_000
"""For the columns that show what would be without protection, which lie far from chance."""
REPEATS = 200
SEARCHED = len(ROTATIONS_DEG) * len(SCALES) * (2 * MAX_SHIFT + 1) ** 2
"""Turned, resized and shifted forms of one code that the search looks through, bends not counted."""

Form = Callable[[PalmTemplate], PalmTemplate]


def main() -> None:
    """Print the costs, then a table for rendered people and one for real palms of two sessions, where there are any."""
    rendered = [_rendered(seed) for seed in range(PEOPLE)]
    _costs(rendered[0][0])
    _table(f"rendered people ({PEOPLE} palms, other frames of one visit)", rendered)
    _table("the same, both databases from the very same frames", [(one, one) for one, _ in rendered])
    if (PALMS / "manifest.csv").is_file():
        real = _tongji()
        _table(f"tongji ({len(real)} palms, the other session)", real)
    else:
        print(f"  no real palm pictures at {PALMS}")


def _costs(template: PalmTemplate) -> None:
    key = os.urandom(32)
    protected, code = protect(template, key), template.codes[0]
    permute = 1000 * _time(lambda: _permute(code))
    rows = [
        ("protect", 1000 * _time(lambda: protect(template, key))),
        ("restore", 1000 * _time(lambda: restore(protected, key))),
        ("permute one code", permute),
        (f"permute its {SEARCHED} turned, resized and shifted forms", SEARCHED * permute),
    ]
    show(f"a template of {len(template.codes)} codes, median microseconds", ("what", "us"), rows)


_CELLS = np.random.default_rng(0).permutation(GRID * GRID)
_PAD = np.random.default_rng(0).random((PLANES, GRID * GRID)) < 0.5


def _permute(code: PalmCode) -> object:
    return code.bits.reshape(PLANES, -1)[:, _CELLS] ^ _PAD, code.mask.ravel()[_CELLS]


def _table(title: str, palms: Looks) -> None:
    chance = np.random.default_rng(2026)
    through: dict[str, Form] = {
        "plain": lambda of: of,
        "permuted only": lambda of: permuted(of, chance),
        "under keys": lambda of: protect(of, chance.bytes(32)),
    }
    counts = dict.fromkeys(through, YARDSTICK_PAIRS) | {"under keys": PAIRS}
    found = {name: _measured(form, palms, counts[name], chance) for name, form in through.items()}
    rows = [
        (attack, *(of[attack].d_sys for of in found.values()), found["under keys"][attack].chance) for attack in ATTACKS
    ]
    heads = ("attack", *through, "under keys, 95 % by chance")
    show(f"D_sys, {title}; {PAIRS} mated and non-mated pairs, {YARDSTICK_PAIRS} for yardsticks", heads, rows)


def _measured(form: Form, palms: Looks, count: int, chance: np.random.Generator) -> dict[str, Unlinkability]:
    """Every pair is drawn, and put under keys, afresh: scores must not depend on each other to be judged by chance."""

    def scores(*, mated: bool) -> np.ndarray:
        drawn = pairs(palms, count, chance, mated=mated)
        formed = ((form(one), form(other)) for one, other in drawn)
        return np.array([[attack(one, other) for attack in ATTACKS.values()] for one, other in formed])

    linked, not_linked = scores(mated=True), scores(mated=False)
    return {name: unlinkability(linked[:, i], not_linked[:, i]) for i, name in enumerate(ATTACKS)}


def _rendered(seed: int) -> tuple[PalmTemplate, PalmTemplate]:
    found = codes(2 * LOOKS, seed=seed)
    return _template(found[:LOOKS], 1_800_000_000 + seed), _template(found[LOOKS:], 1_810_000_000 + seed)


def _tongji() -> Looks:
    shots: dict[tuple[str, str], dict[str, list[PalmCode]]] = defaultdict(lambda: defaultdict(list))
    with (PALMS / "manifest.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            taken = shots[row["subject"], row["hand"]][row["session"]] if row["set"] == "tongji" else None
            if taken is not None and len(taken) < LOOKS:
                pixels = cv2.imread(str(PALMS / row["path"]), cv2.IMREAD_GRAYSCALE)
                taken.append(extract(whole(pixels, Side.LEFT if row["hand"] == "L" else Side.RIGHT)))
    return [
        (_template(of["1"], 1_800_000_000 + number), _template(of["2"], 1_810_000_000 + number))
        for number, of in enumerate(shots.values())
    ]


def _template(found: list[PalmCode], created: int) -> PalmTemplate:
    # Every side looks alike here, so that none of the attacks is helped by what no key hides anyway.
    return PalmTemplate(Side.RIGHT, tuple(replace(code, side=Side.RIGHT) for code in found), created)


def _time(work: Callable[[], object]) -> float:
    return median_ms(timed(work) for _ in range(REPEATS))

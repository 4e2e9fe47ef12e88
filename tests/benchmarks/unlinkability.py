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
from tests.helpers.linking import ATTACKS, Attack, Looks, permuted

PALMS = Path(os.environ.get("PALM_PICTURES", Path(__file__).resolve().parents[3] / "shared" / "palms"))
PEOPLE = 30
LOOKS = 3
FORMS = 12
"""Templates under keys of their own, for each palm and database; pairs are drawn among them."""
PAIRS = 10_000
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
    forms = {name: [[_forms(of, form) for of in pair] for pair in palms] for name, form in through.items()}
    rows = []
    for name, attack in ATTACKS.items():
        found = [_measured(attack, some, chance) for some in forms.values()]
        rows.append((name, *(of.d_sys for of in found), found[-1].chance))
    heads = ("attack", *through, "under keys, 95 % by chance")
    show(f"D_sys, {title}; {PAIRS} mated and as many non-mated scores", heads, rows)


def _forms(of: PalmTemplate, form: Form) -> list[PalmTemplate]:
    return [form(of) for _ in range(FORMS)]


def _measured(attack: Attack, palms: list[list[list[PalmTemplate]]], chance: np.random.Generator) -> Unlinkability:
    """``palms`` are by palm, database and key."""

    def scores(*, mated: bool) -> list[float]:
        drawn = (chance.choice(len(palms), 2, replace=False) for _ in range(PAIRS))
        return [
            attack(palms[here][0][chance.integers(FORMS)], palms[here if mated else there][1][chance.integers(FORMS)])
            for here, there in drawn
        ]

    return unlinkability(scores(mated=True), scores(mated=False))


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

"""What the engine is held to, and how it is measured again: ``python -m tests.hardware.regression.measure``."""

import json
from pathlib import Path
from typing import Any

from tests.hardware.regression.palms import rendered
from tests.hardware.regression.trials import RATES, Outcome, Outcomes, run

PEOPLE, ENROLLED, TRIALS = 40, 1, 240
"""Small enough for every build: 80 palms, one enrolled look, three probes of three looks each."""
SUITES = ("mixed mild", "mixed strong")
BAND = 0.1
"""Points of FNMR at a false-match rate of 1e-5 that may change unexplained, or one miss where that is more."""
COMMAND = "python -m tests.hardware.regression.measure"
FILE = Path(__file__).with_name("expected.json")


def measured() -> dict[str, Outcomes]:
    """Every suite on the same palms."""
    palms = rendered(PEOPLE, ENROLLED)
    return {name: run(palms, name, TRIALS) for name in SUITES}


def expected() -> dict[str, Any]:
    """The reference file."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def as_json(outcomes: dict[str, Outcomes], date: str) -> str:
    """The reference file of today's engine."""
    suites = {name: {"1 frame": _entry(seen.one), "3 frames": _entry(seen.fused)} for name, seen in outcomes.items()}
    head = {"date": date, "command": COMMAND, "people": PEOPLE, "palms": 2 * PEOPLE, "enrolled": ENROLLED}
    return json.dumps({**head, "band": BAND, "suites": suites}, indent=2) + "\n"


def _entry(seen: Outcome) -> dict[str, Any]:
    misses = dict(zip(RATES, seen.misses, strict=True))
    return {"trials": seen.trials, "strangers": seen.strangers, "misses": misses, "genuine": round(seen.genuine, 4)}


def change(old: dict[str, Any], new: Outcome, band: float) -> str | None:
    """What to say when FNMR at 1e-5 has left the band; None while it is inside."""
    before, now = 100 * old["misses"]["1e-5"] / old["trials"], new.fnmr("1e-5")
    if abs(now - before) <= max(band, 100 / new.trials) + 1e-9:
        return None
    return (
        f"FNMR at FMR 1e-5 was {before:.2f} % and is {now:.2f} % ({new.misses[1]} of {new.trials}); mean genuine "
        f"distance {old['genuine']:.4f}, now {new.genuine:.4f}. Explain it, or measure again: {COMMAND} > {FILE.name}"
    )

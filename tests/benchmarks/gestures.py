"""Who passes the gesture at 10, 15, 20 and 30 frames per second: people, and those who only look like it.

``--people`` says how many of each; ``--first`` names the first of them, so that what was tuned on some is reported of
others. Named: it takes minutes.
"""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from hardware.camera.virtual import Cast
from hardware.engine import Engine
from hardware.liveness.verdict import Gesture
from hardware.simulate.performer import Performer
from kiosk.demo.rehearsal import CAPTURED, Rehearsal
from kiosk.demo.scenarios import Scenario
from tests.benchmarks.table import show
from tests.helpers.impostors import IMPOSTORS

RATES = (10.0, 15.0, 20.0, 30.0)
_SLOWER = (Gesture.SPREAD, Gesture.CLOSE, Gesture.TILT, Gesture.NEARER)


def main(people: int, first: int) -> None:
    """Print one line for each kind: captured, and of these with the first gesture asked."""
    casts: dict[str, Cast] = {"person": partial(Performer), **IMPOSTORS}
    with Engine() as engine:
        rows = [_row(engine, name, cast, range(first, first + people)) for name, cast in casts.items()]
    head = ["who", *(f"{rate:.0f}/s" for rate in RATES)]
    who = f"of {people} (people {first} to {first + people - 1})"
    show(f"Captured, {who}; in brackets with the first gesture", head, rows)


def _row(engine: Engine, name: str, cast: Cast, seeds: Sequence[int]) -> list[object]:
    cells: list[object] = [name]
    for rate in RATES:
        seen = Counter[str]()
        for seed in seeds:
            seen.update(_played(engine, cast, rate, seed))
        cells.append(f"{seen['captured']} ({seen['at once']})")
        print(f"  {name}, {rate:.0f}/s: {cells[-1]}", flush=True)
    return cells


def _played(engine: Engine, cast: Cast, rate: float, seed: int) -> list[str]:
    """Every second one is asked to close the hand, the quickest gesture of all; the others for each of the others."""
    gesture = Gesture.FIST if seed % 2 else _SLOWER[seed // 2 % len(_SLOWER)]
    said = list(Rehearsal(engine, Scenario(), seed=seed, rate=rate, gesture=gesture, cast=cast).lines())
    asked = sum(line.code.startswith("challenge_") for line in said)
    return ["captured", *(["at once"] if asked == 1 else [])] if said[-1].code == CAPTURED else []

"""Prints a rehearsal: seconds, what the screen says, and how far the palm has come."""

import json
from collections.abc import Callable

from hardware.camera.spec import open_spec
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from kiosk.demo.cast import cast_for
from kiosk.demo.rehearsal import USUAL_RATE, Line, Rehearsal
from kiosk.demo.scenarios import SCENARIOS, Scenario
from kiosk.views.texts.lookup import instruction, known

RECORDED = "recorded"


def rehearse(
    names: tuple[str, ...],
    seed: int,
    level: LivenessLevel,
    *,
    as_json: bool,
    say: Callable[[str], None],
    rate: float = USUAL_RATE,
) -> None:
    """Play the scenarios one after the other; raises ``ModelError`` without a hand model."""
    with Engine() as engine:
        for name in names:
            if not as_json:
                say(f"\n{name} (person {seed})")
            for line in Rehearsal(engine, SCENARIOS[name], seed=seed, level=level, rate=rate).lines():
                say(_json(name, line) if as_json else _text(line))


def replay(
    recording: str, level: LivenessLevel, *, as_json: bool, say: Callable[[str], None], speed: float | None = None
) -> None:
    """Play ``replay:PATH`` for every palm it shows. Raises ``CannotOpen``, ``NobodyToPlay`` or ``ModelError``."""
    scenario = Scenario(wanted=cast_for(recording).sides)
    if not open_spec(recording).info.answers_challenges:
        level = LivenessLevel.NONE
    with Engine() as engine:
        if not as_json:
            say(f"\n{recording}")
        for line in Rehearsal(engine, scenario, level=level, recording=recording, speed=speed).lines():
            say(_json(RECORDED, line) if as_json else _text(line))


def words_of(line: Line) -> str:
    """What the person reads; nothing for how it ended."""
    return instruction(line.code, line.side) if known("guidance", line.code) else ""


def _text(line: Line) -> str:
    return f"  {line.at:5.2f} s  {line.side.value:5}  {line.progress:4.0%}  {line.code:18}  {words_of(line)}".rstrip()


def _json(name: str, line: Line) -> str:
    said = {"scenario": name, "at": line.at, "side": line.side.value, "code": line.code}
    return json.dumps(said | {"words": words_of(line), "progress": round(line.progress, 3)}, ensure_ascii=False)

"""What the screen says to people who do not do as told at first: in order, long enough, and never going back."""

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest

from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from kiosk.capture import parameters as p
from kiosk.demo.rehearsal import CAPTURED, Line, Rehearsal
from kiosk.demo.rehearse import words_of
from kiosk.demo.scenarios import SCENARIOS

pytestmark = pytest.mark.slow
FRAME_S = 1 / 30


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine() as made:
        yield made


def played(engine: Engine, name: str) -> tuple[list[Line], list[Line]]:
    """What was said, and every frame."""
    rehearsal = Rehearsal(engine, SCENARIOS[name], seed=7, level=LivenessLevel.NONE)
    return list(rehearsal.lines()), rehearsal.frames


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("too-near", "farther"),
        ("tilts", "flatter"),
        ("back", "turn_over"),
        ("dark", "more_light"),
        ("wrong-hand", "other_hand"),
    ],
)
def test_the_hint_that_helps_is_said_and_the_palm_is_captured(engine: Engine, name: str, hint: str) -> None:
    said, frames = played(engine, name)
    assert hint in {line.code for line in said}
    assert said[-1].code == CAPTURED
    assert_calm(said, frames)


def test_either_hand_first_is_never_called_wrong(engine: Engine) -> None:
    said, _ = played(engine, "other-first")
    done = [line.side.value for line in said if line.code == CAPTURED]
    assert done == ["right", "left"]
    before = [line.code for line in said[: [line.code for line in said].index(CAPTURED)]]
    assert "other_hand" not in before


def test_every_line_has_words(engine: Engine) -> None:
    said, _ = played(engine, "leaves")
    assert all(words_of(line) for line in said[:-1])
    assert not words_of(said[-1])


def assert_calm(said: list[Line], frames: list[Line]) -> None:
    """No word goes before it could be read, and no progress goes back."""
    for _, spoken in groupby(frames, key=lambda line: line.side):
        shares = [line.progress for line in spoken]
        assert shares == sorted(shares)
    changes = [line.at for line in said[:-1]]
    assert all(later - sooner >= p.CHANGE_LEAST - FRAME_S for sooner, later in pairwise(changes))

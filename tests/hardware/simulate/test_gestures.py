"""Each gesture moves the scalar that liveness reads, as the real engine sees it, and the hand comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.guidance import Guidance
from hardware.hand.measures import Measures
from hardware.liveness import parameters as p
from hardware.liveness.verdict import Gesture
from hardware.palm.side import Side
from hardware.simulate.habits import Clumsiness
from hardware.simulate.performer import Performer

RATE = 12
READY, DONE = 2.5, 6.0
"""Seconds after which the hand is still, and after which a gesture asked for then is over."""


class Watch:
    """A performer in front of the engine; ``obey`` repeats to the person what the engine advises."""

    def __init__(self, engine: Engine, performer: Performer) -> None:
        self.engine, self.performer, self.count = engine, performer, 0
        self.advice: list[Guidance] = []
        self.told: Guidance | None = None

    def until(self, seconds: float, *, obey: bool = False) -> list[Measures]:
        seen = []
        while self.count < seconds * RATE:
            time = self.count / RATE
            pixels, _ = self.performer.frame(time, 640, 480)
            analysis = self.engine.analyse(Frame(pixels, self.count, time, "simulated"), Side.RIGHT)
            if obey and analysis.guidance is not self.told:
                self.performer.tell(analysis.guidance.value, "right")
                self.told = analysis.guidance
            self.advice.append(analysis.guidance)
            seen += [analysis.measures] if analysis.measures else []
            self.count += 1
        return seen


@pytest.fixture(scope="module")
def engine(hand_model: Path) -> Iterator[Engine]:
    with Engine(hand_model) as made:
        yield made


REACHED = {
    Gesture.SPREAD: lambda base, seen: max(m.spread for m in seen) - base.spread > p.SPREAD_REACH,
    Gesture.CLOSE: lambda base, seen: base.spread - min(m.spread for m in seen) > p.CLOSE_REACH,
    Gesture.TILT: lambda base, seen: max(abs(m.tilt - base.tilt) for m in seen) > p.TILT_REACH,
    Gesture.NEARER: lambda base, seen: max(m.size for m in seen) / base.size - 1 > p.NEARER_REACH,
    Gesture.FIST: lambda base, seen: 1 - min(m.fold for m in seen) / base.fold > p.FIST_REACH,
}


@pytest.mark.parametrize("gesture", list(Gesture))
def test_a_gesture_is_seen_and_undone(engine: Engine, gesture: Gesture) -> None:
    watch = Watch(engine, Performer(21 + list(Gesture).index(gesture)))
    base = watch.until(READY)[-1]
    assert watch.advice[-1] is Guidance.GOOD
    watch.performer.tell(gesture.instruction, "right")
    seen = watch.until(DONE)
    assert REACHED[gesture](base, seen)
    assert not REACHED[gesture](base, seen[-3:])
    assert watch.advice[-1] is Guidance.GOOD


@pytest.mark.parametrize("clumsy", list(Clumsiness))
def test_clumsy_people_can_be_talked_into_a_good_pose(engine: Engine, clumsy: Clumsiness) -> None:
    """Person 34: of six, the tilt gate sees only two who turn the hand by 46 degrees."""
    watch = Watch(engine, Performer(34, clumsy=frozenset({clumsy})))
    watch.until(2.0)
    assert watch.advice[-1] not in {Guidance.GOOD, Guidance.HOLD_STILL}
    watch.until(6.5, obey=True)
    assert set(watch.advice[-5:]) == {Guidance.GOOD}


def test_a_glove_is_noticed_and_taken_off(engine: Engine) -> None:
    performer = Performer(36)
    performer.tell("glove", None)
    watch = Watch(engine, performer)
    watch.until(8.0, obey=True)
    assert set(watch.advice[-5:]) == {Guidance.GOOD}

"""A person's behaviour as a function of time: what is in front of the camera and how it moves."""

from dataclasses import replace

import numpy as np

from hardware.guidance import Guidance
from hardware.palm.side import Side
from hardware.simulate.acting import AIMS, DRIFTS, GESTURE_HOLD, GESTURES, Drift
from hardware.simulate.cast import Cast, recast
from hardware.simulate.habits import AWAY, GONE, PACE, STILLER, TREMOR, Axis, Clumsiness, habits_of
from hardware.simulate.motion import Spring, Tremor
from hardware.simulate.shape import Floats

LOST_AFTER = 2.0
"""Seconds after which a person who is told again to show the hand starts over from the relaxed pose."""


class Actor:
    """Acts at once on what it is told and moves smoothly as time goes on; knows nothing of pictures."""

    def __init__(self, cast: Cast, clumsy: frozenset[Clumsiness]) -> None:
        self._rng = np.random.default_rng([cast.seed, 40])
        self._first_seed = cast.seed
        self._habits = habits_of(self._rng, clumsy)
        self._tremor = Tremor(self._rng, len(Axis))
        self._wanted = cast
        self.shown = replace(cast, present=False)
        self._aim = self._habits.first.copy()
        self._spring = Spring.at(self._below(self._aim), PACE)
        self._drift: Drift | None = None
        self._gesture: tuple[str, float] | None = None
        self._still = 1.0
        self._time = self._settled = 0.0

    def act(self, instruction: str, side: Side | None) -> None:
        """Do what ``instruction`` says; unknown ones change nothing."""
        before = self._wanted
        self._wanted = recast(before, instruction, side, self._first_seed)
        if self._wanted != before:
            self._drift, self._gesture = None, None
        elif instruction == Guidance.SHOW_HAND and self._time - self._settled > LOST_AFTER:
            self._aim = self._habits.again(self._rng)
            self._settled = self._time
        self._move(instruction)

    def _move(self, instruction: str) -> None:
        if instruction in GESTURES and self._gesture is None:
            self._drift, self._gesture = None, (instruction, self._time + GESTURE_HOLD)
        elif instruction in AIMS:
            AIMS[instruction](self._aim, self._habits.home)
        if instruction in set(Guidance):
            self._drift = DRIFTS.get(instruction)
            self._still = STILLER if instruction in {Guidance.HOLD_STILL, Guidance.GOOD} else 1.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._time += seconds
        self._change_over()
        if self._drift is not None and self.shown.present:
            self._drift.apply(self._aim, seconds)
        self._spring.step(self._target(), seconds)

    def _change_over(self) -> None:
        """Swap hand, person or card while nothing is in view."""
        if self.shown == self._wanted or (self.shown.present and self._spring.value[Axis.Y] < GONE):
            return
        if self.shown.present:
            self._aim = self._habits.again(self._rng)
        self.shown = self._wanted
        self._spring = Spring.at(self._below(self._aim), PACE)
        self._settled = self._time

    def _target(self) -> Floats:
        if self.shown != self._wanted or not self.shown.present:
            return self._below(self._aim)
        if self._gesture is None:
            return self._aim
        name, until = self._gesture
        if self._time >= until:
            self._gesture = None
            return self._aim
        target = self._aim.copy()
        GESTURES[name](target)
        return target

    @staticmethod
    def _below(aim: Floats) -> Floats:
        target = aim.copy()
        target[Axis.Y] = AWAY
        return target

    @property
    def place(self) -> Floats:
        """Where everything is now, by ``Axis``, trembling included."""
        return self._spring.value + self._still * TREMOR * self._tremor.at(self._time)

    @property
    def speed(self) -> Floats:
        """How fast it moves, per second."""
        return self._spring.velocity

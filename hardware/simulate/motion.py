"""How a body part moves: smoothly to where it should be, and never perfectly still."""

from dataclasses import dataclass

import numpy as np

from hardware.simulate.shape import Floats


@dataclass(slots=True, eq=False)
class Spring:
    """Critically damped motion of several quantities at once: no overshoot, exact for any time step.

    ``pace`` is the natural frequency in radians per second for each quantity; about 90 % of the way takes 3.9 / pace.
    """

    value: Floats
    pace: Floats
    velocity: Floats

    @classmethod
    def at(cls, value: Floats, pace: Floats) -> "Spring":
        """At rest."""
        return cls(value.astype(np.float64), pace.astype(np.float64), np.zeros(len(value)))

    def step(self, target: Floats, seconds: float) -> None:
        """Move towards ``target`` for ``seconds`` (closed form of the critically damped oscillator)."""
        away = self.value - target
        rush = self.velocity + self.pace * away
        fade = np.exp(-self.pace * seconds)
        self.value = target + (away + rush * seconds) * fade
        self.velocity = (self.velocity - rush * self.pace * seconds) * fade


class Tremor:
    """Physiological tremor and slow drift as a sum of sines, for any number of quantities; unit deviation."""

    def __init__(self, rng: np.random.Generator, quantities: int) -> None:
        self._rates = np.concatenate([rng.uniform(0.2, 0.9, (3, quantities)), rng.uniform(5.0, 10.0, (3, quantities))])
        self._shares = np.array([[0.9], [0.7], [0.5], [0.35], [0.35], [0.35]])
        self._phases = rng.uniform(0.0, 2 * np.pi, self._rates.shape)

    def at(self, time: float) -> Floats:
        """Displacements at ``time`` in seconds."""
        return np.asarray((self._shares * np.sin(2 * np.pi * self._rates * time + self._phases)).sum(axis=0))

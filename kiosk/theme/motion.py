"""How things move: durations, standard easing, and critically damped springs. All pure; clocks are handed in."""

import math

IN_MS = 240
TICK_MS = 400
SLIDE_PX = 24
FRAME_MS = 33


def ease(share: float) -> float:
    """Standard easing 0..1 -> 0..1: quick start, soft landing (cubic ease-out)."""
    left = 1.0 - min(1.0, max(0.0, share))
    return 1.0 - left * left * left


class Spring:
    """A critically damped spring: goes to its target without overshoot (x'' = -2wx' - w^2(x - target)).

    ``pace`` is w in 1/s: the distance has fallen to a tenth after about 4/w seconds.
    """

    __slots__ = ("_pace", "_speed", "value")

    def __init__(self, value: float, pace: float = 14.0) -> None:
        self.value = value
        self._pace = pace
        self._speed = 0.0

    def step(self, target: float, seconds: float) -> float:
        """Advance by ``seconds`` towards ``target``, by the closed form, so any step size is stable."""
        offset = self.value - target
        drift = (self._speed + self._pace * offset) * seconds
        fade = math.exp(-self._pace * seconds)
        self._speed = (self._speed - self._pace * drift) * fade
        self.value = target + (offset + drift) * fade
        return self.value

    def jump(self, value: float) -> None:
        """Be there at once."""
        self.value = value
        self._speed = 0.0

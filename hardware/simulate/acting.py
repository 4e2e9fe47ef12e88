"""What each instruction makes a person do: a new aim at once, a drift while it stands, or a gesture and back."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture
from hardware.simulate.directions import BACK_OF_HAND
from hardware.simulate.habits import Axis
from hardware.simulate.shape import Floats

GESTURE_HOLD = 1.1
"""Seconds from the start of a gesture until the hand goes back, long enough to arrive and stay a moment."""
SIZES = (0.16, 0.6)
"""Smallest and largest size that a person goes to when told to move."""

FILLS_RING = 0.5
"""A larger hand than this cannot be moved into the ring without stepping back."""


@dataclass(frozen=True, slots=True)
class Drift:
    """While an instruction stands: ``axis`` moves by ``rate`` per second towards ``limit`` and no further."""

    axis: Axis
    rate: float
    limit: float

    def apply(self, aim: Floats, seconds: float) -> None:
        """Move the aim, in place."""
        step = self.rate * seconds
        now = float(aim[self.axis])
        aim[self.axis] = max(now, min(now + step, self.limit)) if step > 0 else min(now, max(now + step, self.limit))


DRIFTS = MappingProxyType(
    {
        Guidance.CLOSER.value: Drift(Axis.SIZE, 0.09, SIZES[1]),
        Guidance.FARTHER.value: Drift(Axis.SIZE, -0.09, SIZES[0]),
        Guidance.SPREAD.value: Drift(Axis.SPREAD, 0.5, 0.8),
        Guidance.RELAX.value: Drift(Axis.SPREAD, -0.5, 0.1),
        Guidance.MORE_LIGHT.value: Drift(Axis.LIGHT, 0.7, 1.0),
        Guidance.LESS_LIGHT.value: Drift(Axis.LIGHT, -0.7, 1.0),
    }
)


def _home(axes: tuple[Axis, ...]) -> Callable[[Floats, Floats], None]:
    def settle(aim: Floats, home: Floats) -> None:
        for axis in axes:
            aim[axis] = home[axis]

    return settle


def _flat(aim: Floats, home: Floats) -> None:
    aim[Axis.YAW] = home[Axis.YAW] if abs(aim[Axis.YAW]) < 90.0 else 180.0 + home[Axis.YAW]
    aim[Axis.PITCH], aim[Axis.FOLD] = home[Axis.PITCH], 0.0


def _into_the_ring(aim: Floats, home: Floats) -> None:
    for axis in (Axis.X, Axis.Y, Axis.ROTATION):
        aim[axis] = home[axis]
    if aim[Axis.SIZE] > FILLS_RING:
        aim[Axis.SIZE] = home[Axis.SIZE]


def _back(aim: Floats, home: Floats) -> None:
    aim[Axis.YAW] = 180.0 + home[Axis.YAW]


AIMS = MappingProxyType(
    {
        Guidance.TURN_OVER.value: _home((Axis.YAW,)),
        Guidance.CENTER.value: _into_the_ring,
        Guidance.FLATTER.value: _flat,
        Guidance.OPEN_HAND.value: _home((Axis.FOLD, Axis.SPREAD)),
        BACK_OF_HAND: _back,
    }
)
"""Instructions that change the aim once: functions of the aim (changed in place) and the person's home."""


def _spread(aim: Floats) -> None:
    aim[Axis.SPREAD] = 1.1


def _close(aim: Floats) -> None:
    aim[Axis.SPREAD] = -1.0


def _tilt(aim: Floats) -> None:
    aim[Axis.YAW] += 42.0 if aim[Axis.YAW] < 10.0 else -42.0


def _nearer(aim: Floats) -> None:
    aim[Axis.SIZE] *= 1.32
    aim[Axis.Y] += 0.05


def _fist(aim: Floats) -> None:
    aim[Axis.FOLD] = 1.0


GESTURES = MappingProxyType(
    {
        Gesture.SPREAD.instruction: _spread,
        Gesture.CLOSE.instruction: _close,
        Gesture.TILT.instruction: _tilt,
        Gesture.NEARER.instruction: _nearer,
        Gesture.FIST.instruction: _fist,
    }
)
"""Gestures as changes of a copy of the aim."""

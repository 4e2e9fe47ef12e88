"""How far a hand has come on its way through a gesture: 0 at the person's own open hand, 1 where it counts."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from hardware.hand.measures import Measures
from hardware.liveness import parameters as p
from hardware.liveness.baseline import Baseline
from hardware.liveness.verdict import Gesture

Reach = Callable[[Baseline, Measures], float]

ARTICULATED: frozenset[Gesture] = frozenset({Gesture.SPREAD, Gesture.CLOSE, Gesture.FIST})
"""What a picture on paper or glass cannot do by being moved about; tilt and nearer it can."""


def _spread(base: Baseline, now: Measures) -> float:
    return (now.spread - base.spread) / p.SPREAD_REACH


def _close(base: Baseline, now: Measures) -> float:
    return (base.spread - now.spread) / p.CLOSE_REACH


def _tilt(base: Baseline, now: Measures) -> float:
    return abs(now.tilt - base.tilt) / p.TILT_REACH


def _nearer(base: Baseline, now: Measures) -> float:
    return (now.size / base.size - 1) / p.NEARER_REACH


def _fist(base: Baseline, now: Measures) -> float:
    return (1 - now.fold / base.fold) / p.FIST_REACH


_REACH: Mapping[Gesture, Reach] = MappingProxyType(
    {
        Gesture.SPREAD: _spread,
        Gesture.CLOSE: _close,
        Gesture.TILT: _tilt,
        Gesture.NEARER: _nearer,
        Gesture.FIST: _fist,
    }
)


def reach(gesture: Gesture, base: Baseline, now: Measures) -> float:
    """The share of the required movement, dimensionless; may be negative or above 1."""
    return _REACH[gesture](base, now)


def open_hand(base: Baseline, now: Measures) -> bool:
    """Whether the fingers are stretched as they were at the start."""
    return now.fold >= p.OPEN_SHARE * base.fold


def counts(gesture: Gesture, base: Baseline, now: Measures) -> bool:
    """Whether this is the gesture and no other that moves the same scalar: a fist also closes the fingers."""
    return gesture is Gesture.FIST or open_hand(base, now)


def feasible(base: Baseline) -> tuple[Gesture, ...]:
    """The gestures this hand can still make from where it is; tilt and fist always remain."""
    room = {
        Gesture.SPREAD: base.spread <= p.SPREAD_CEILING,
        Gesture.CLOSE: base.spread >= p.CLOSE_FLOOR,
        Gesture.TILT: True,
        Gesture.NEARER: base.size <= p.NEARER_CEILING,
        Gesture.FIST: True,
    }
    return tuple(gesture for gesture in Gesture if room[gesture])

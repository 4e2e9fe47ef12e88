"""The person's own open hand, which every gesture is measured against."""

from collections import deque
from dataclasses import dataclass
from statistics import median

from hardware.hand.measures import Measures
from hardware.liveness import parameters as p


@dataclass(frozen=True, slots=True)
class Baseline:
    """Medians over good frames; units as in ``Measures``."""

    spread: float
    fold: float
    size: float
    tilt: float


class BaselineWindow:
    """The newest good frames' measures."""

    def __init__(self) -> None:
        self._window: deque[Measures] = deque(maxlen=p.BASELINE_FRAMES)

    @property
    def full(self) -> bool:
        """Whether there is enough to judge by."""
        return len(self._window) == self._window.maxlen

    def add(self, measures: Measures) -> None:
        """One more good frame."""
        self._window.append(measures)

    def baseline(self) -> Baseline:
        """The median hand. Needs at least one frame."""
        seen = self._window
        return Baseline(
            spread=median(m.spread for m in seen),
            fold=median(m.fold for m in seen),
            size=median(m.size for m in seen),
            tilt=median(m.tilt for m in seen),
        )

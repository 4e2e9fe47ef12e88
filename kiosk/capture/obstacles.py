"""What stood in the way, and for how long: the hint for the next try."""

from collections import defaultdict

from hardware.guidance import Guidance


class Obstacles:
    """Sums seconds per guidance code of one attempt."""

    def __init__(self) -> None:
        self._seconds: defaultdict[Guidance, float] = defaultdict(float)

    def add(self, code: Guidance, seconds: float) -> None:
        """The code was true for this long; GOOD stands in nobody's way."""
        if code is not Guidance.GOOD:
            self._seconds[code] += seconds

    @property
    def hint(self) -> Guidance:
        """The longest obstacle; of equals the one that hides the others. Nothing in the way: it was not held still."""
        if not self._seconds:
            return Guidance.HOLD_STILL
        order = list(Guidance)
        return min(self._seconds, key=lambda code: (-self._seconds[code], order.index(code)))

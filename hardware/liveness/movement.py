"""How a movement went from rest to its extreme, whatever the camera's rate: its time is interpolated between frames.

A threshold on the way is no measure of haste: the slower the camera, the more often a person crosses it between two
frames. The middle of the whole movement takes as long at 15 frames per second as at 30.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hardware.liveness import parameters as p

Point = tuple[float, float]
"""Time in seconds, and how far the hand had come."""


@dataclass(frozen=True, slots=True)
class Movement:
    """``seconds`` that the middle of the movement took; ``step``: the largest share of it between two frames."""

    seconds: float
    step: float

    def sudden(self, least: float) -> bool:
        """Whether no muscle made it, which takes ``least`` seconds for it, or no frame showed it on its way."""
        return self.seconds < least or self.step > p.STEP_SHARE


def movement(path: Sequence[Point]) -> Movement:
    """The last way from rest up to the farthest point of ``path``, which rises above 0 and begins at rest."""
    farthest = max(reached for _, reached in path)
    low, high = p.MIDDLE[0] * farthest, p.MIDDLE[1] * farthest
    end = next(at for at, (_, reached) in enumerate(path) if reached >= high)
    start = next((at for at in range(end - 1, -1, -1) if path[at][1] < low), 0)
    steps = [(path[at + 1][1] - path[at][1]) / farthest for at in range(start, end)]
    if not steps:
        return Movement(0.0, 1.0)
    return Movement(_crossed(path[end - 1], path[end], high) - _crossed(path[start], path[start + 1], low), max(steps))


def _crossed(before: Point, after: Point, level: float) -> float:
    """When ``level`` was crossed between two frames; the first of them where it was above already."""
    share = (level - before[1]) / (after[1] - before[1]) if after[1] > before[1] else 0.0
    return before[0] + max(0.0, share) * (after[0] - before[0])

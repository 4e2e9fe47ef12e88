"""How a hand is held in front of the camera."""

from dataclasses import dataclass, replace

from hardware.errors import SimulationError
from hardware.palm.side import Side


@dataclass(frozen=True, slots=True)
class Pose:
    """Angles in degrees, lengths as fractions.

    ``size``: palm length (landmark 0 to 9) over the frame's shorter side. ``center``: palm centre over width and
    height. ``rotation``: fingers from straight up, clockwise positive. ``yaw``: about the forearm; 180 shows the back.
    ``pitch``: fingertips towards the camera positive. ``spread``: -1 fingers together, 0 relaxed, 1 wide.
    ``fold``: 0 open, 1 fist. ``glove``: a plain glove hides the skin. ``tucked``: this finger alone is
    folded, 0 the index, 3 the little one.
    """

    side: Side = Side.RIGHT
    size: float = 0.4
    center: tuple[float, float] = (0.5, 0.55)
    rotation: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    spread: float = 0.25
    fold: float = 0.0
    glove: bool = False
    tucked: int | None = None

    def __post_init__(self) -> None:
        if not 0.02 <= self.size <= 1.5:
            raise SimulationError(f"a hand of size {self.size} cannot be rendered (0.02 to 1.5)")
        if not (-1.5 <= self.spread <= 1.5 and -0.2 <= self.fold <= 1.2):
            raise SimulationError(f"no hand spreads {self.spread} and folds {self.fold}")

    @property
    def palm_facing(self) -> bool:
        """The palm, not the back, looks at the camera."""
        return abs((self.yaw + 180.0) % 360.0 - 180.0) < 90.0

    def back(self) -> "Pose":
        """The same pose with the back of the hand to the camera."""
        return replace(self, yaw=self.yaw + 180.0)

"""Everything about a picture that is not the hand: light, background, lens and sensor."""

from dataclasses import dataclass, field

from hardware.simulate.background import Background
from hardware.simulate.shading import Light


@dataclass(frozen=True, slots=True)
class Scene:
    """``exposure`` scales all light, 1 is well lit. ``seed`` fixes background and noise.

    ``gradient`` is the relative change of light on the hand from the picture's left to right edge. ``warmth`` shifts
    white from blue (-1) to yellow (1). ``noise`` is the sensor's standard deviation in grey levels. ``blur`` is defocus
    in pixels, ``motion`` the hand's streak (x, y) in pixels during exposure.
    """

    exposure: float = 1.0
    gradient: float = 0.0
    warmth: float = 0.0
    noise: float = 2.0
    blur: float = 0.0
    motion: tuple[float, float] = (0.0, 0.0)
    background: Background = Background.ROOM
    light: Light = field(default_factory=Light)
    seed: int = 0

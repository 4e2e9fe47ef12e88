"""What people do before a camera that nobody wished for: the scenarios of ``python -m kiosk rehearse``."""

from dataclasses import dataclass, field
from types import MappingProxyType

from hardware.camera.directions import ENTER, LEAVE, WRONG_HAND
from hardware.palm.side import Side
from hardware.simulate.directions import BACK_OF_HAND, GLOVE
from hardware.simulate.habits import Clumsiness

_RIGHT = (Side.RIGHT,)
_BOTH = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Scenario:
    """``clumsy``: how the hand comes in at first. ``cues``: at so many seconds, what the person does unasked."""

    wanted: tuple[Side, ...] = _RIGHT
    clumsy: frozenset[Clumsiness] = field(default_factory=frozenset)
    cues: tuple[tuple[float, str], ...] = ()


def _clumsy(*slips: Clumsiness) -> Scenario:
    return Scenario(clumsy=frozenset(slips))


SCENARIOS = MappingProxyType(
    {
        "willing": Scenario(_BOTH),
        "too-near": _clumsy(Clumsiness.TOO_NEAR),
        "too-far": _clumsy(Clumsiness.TOO_FAR),
        "tilts": _clumsy(Clumsiness.TILTED),
        "beside": _clumsy(Clumsiness.OFF_CENTER),
        "back": _clumsy(Clumsiness.BACK_FIRST),
        "turns-over": Scenario(cues=((2.0, BACK_OF_HAND),)),
        "dark": _clumsy(Clumsiness.IN_THE_DARK),
        "glove": Scenario(cues=((0.1, GLOVE),)),
        "leaves": Scenario(cues=((2.2, LEAVE), (6.0, ENTER))),
        "wrong-hand": Scenario(cues=((0.5, WRONG_HAND),)),
        "other-first": Scenario(_BOTH, cues=((0.1, WRONG_HAND),)),
        "changes-hands": Scenario(_BOTH, cues=((2.2, WRONG_HAND),)),
        "clumsy": _clumsy(Clumsiness.TOO_FAR, Clumsiness.TILTED, Clumsiness.IN_THE_DARK, Clumsiness.OFF_CENTER),
    }
)
"""Every person does what the screen says from then on."""

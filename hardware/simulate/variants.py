"""Kinds of people to render by name: what they are made like, and what they have on the hand at which visit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hardware.errors import SimulationError
from hardware.simulate.build import VERY_DARK, VERY_LIGHT, Age, Build
from hardware.simulate.wear.wear import Wear

PLAIN, LOST_FINGER = "plain", "four-fingers"


@dataclass(frozen=True, slots=True)
class Variant:
    """``first`` is on the hand at the first visit, when people enroll, ``later`` at every other visit."""

    build: Build = field(default_factory=Build)
    first: frozenset[Wear] = frozenset()
    later: frozenset[Wear] = frozenset()

    def wears(self, session: int) -> frozenset[Wear]:
        """What is on the hand at visit ``session``, counted from 1."""
        return self.first if session == 1 else self.later


def _later(wear: Wear) -> Variant:
    return Variant(later=frozenset({wear}))


VARIANTS: Mapping[str, Variant] = MappingProxyType(
    {
        PLAIN: Variant(),
        "rings": Variant(first=frozenset({Wear.RINGS}), later=frozenset({Wear.RINGS})),
        "plaster": _later(Wear.PLASTER),
        "henna": _later(Wear.HENNA),
        "ink": _later(Wear.INK),
        "wet": _later(Wear.WET),
        "dry": _later(Wear.DRY),
        "very-light": Variant(Build(tone=VERY_LIGHT)),
        "very-dark": Variant(Build(tone=VERY_DARK)),
        "child": Variant(Build(age=Age.CHILD)),
        LOST_FINGER: Variant(),
    }
)
"""What comes and goes is not there at enrollment: the harder case. People differ in which finger they lost."""


def named(names: str) -> tuple[str, ...]:
    """Variants from a list with commas, or ``all``. Raises ``SimulationError`` naming what there is."""
    if names == "all":
        return tuple(VARIANTS)
    chosen = tuple(name.strip() for name in names.split(","))
    unknown = [name for name in chosen if name not in VARIANTS]
    if unknown:
        raise SimulationError(f"there is no variant {unknown[0]!r}; there are all, {', '.join(VARIANTS)}")
    return chosen


def build_of(name: str, seed: int) -> Build:
    """The build of one person of a variant."""
    return Build(missing=seed % 4) if name == LOST_FINGER else VARIANTS[name].build

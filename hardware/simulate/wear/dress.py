"""Everything that a person has on the hand today, laid on the painted skin in the order in which it got there."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from hardware.simulate.atlas import Picture
from hardware.simulate.wear.brush import Flat
from hardware.simulate.wear.henna import henna
from hardware.simulate.wear.ink import ink
from hardware.simulate.wear.moisture import dry, wet
from hardware.simulate.wear.plaster import plaster
from hardware.simulate.wear.rings import rings
from hardware.simulate.wear.wear import Wear

Painter = Callable[[Picture, Flat, np.random.Generator], None]

ON_THE_PALM: MappingProxyType[Wear, Painter] = MappingProxyType(
    {Wear.HENNA: henna, Wear.INK: ink, Wear.DRY: dry, Wear.WET: wet, Wear.PLASTER: plaster, Wear.RINGS: rings}
)
ON_THE_BACK: MappingProxyType[Wear, Painter] = MappingProxyType({Wear.DRY: dry, Wear.WET: wet, Wear.RINGS: rings})


def dress(
    picture: Picture, flat: Flat, wears: frozenset[Wear], painters: MappingProxyType[Wear, Painter], seed: int
) -> None:
    """Lay ``wears`` on the skin, in place; each draws from a stream of its own, so that none moves another."""
    for number, (wear, paint) in enumerate(painters.items()):
        if wear in wears:
            paint(picture, flat, np.random.default_rng([seed, 70 + number]))

"""People who do not exist: everything about a person's hands follows from one number and is never stored."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.atlas import Picture
from hardware.simulate.build import Build
from hardware.simulate.creases import Line, sample_lines
from hardware.simulate.flesh import canonical_joints
from hardware.simulate.folds import finger_folds, knuckle_wrinkles, tendons, wrist_folds
from hardware.simulate.painting import Look, blush_spots, knuckle_spots, nails, paint, polish
from hardware.simulate.shape import HandShape, sample_shape
from hardware.simulate.skin import Skin, sample_skin
from hardware.simulate.visit import Visit
from hardware.simulate.wear.brush import Flat
from hardware.simulate.wear.dress import ON_THE_BACK, ON_THE_PALM, dress
from hardware.simulate.wear.wear import Wear

PALM_GRAIN, BACK_GRAIN = 0.028, 0.014
"""Deviation of the fine texture as a share of the skin's brightness."""
_SALTS = {Side.LEFT: 1, Side.RIGHT: 2}
_BODY, _FACE, _BACK, _KIN, _TODAY = 10, 20, 30, 40, 50


@dataclass(frozen=True, slots=True)
class Identity:
    """One simulated person, on one ``visit`` (None: as the person always is).

    Both hands share shape and skin; each palm has lines and texture of its own, the principal ones akin.
    """

    seed: int
    build: Build = field(default_factory=Build)
    visit: Visit | None = None

    @property
    def shape(self) -> HandShape:
        """Proportions of both hands."""
        return _body(self.seed, self.build)[0]

    @property
    def skin(self) -> Skin:
        """Colours of the skin."""
        return _body(self.seed, self.build)[1]

    @property
    def wet(self) -> bool:
        """Whether there is water on the skin."""
        return self.visit is not None and Wear.WET in self.visit.wears

    def lines(self, side: Side) -> list[Line]:
        """Creases and wrinkles of one palm, in the hand frame."""
        kin = np.random.default_rng([self.seed, _KIN])
        lines = sample_lines(np.random.default_rng([self.seed, _SALTS[side]]), kin)
        return self.build.creased(lines, kin)

    def palm(self, side: Side) -> Picture:
        """Painted skin of the palm side (see ``hardware.simulate.atlas``), cached for a few people."""
        return _palm(self, side)

    def back(self, side: Side) -> Picture:
        """Painted skin of the back of the hand."""
        return _back(self, side)


@lru_cache(maxsize=64)
def _body(seed: int, build: Build) -> tuple[HandShape, Skin]:
    rng = np.random.default_rng([seed, _BODY])
    return build.shaped(sample_shape(rng)), sample_skin(rng, build.tone)


@lru_cache(maxsize=6)
def _palm(identity: Identity, side: Side) -> Picture:
    rng = np.random.default_rng([identity.seed, _FACE + _SALTS[side]])
    shape, skin = identity.shape, identity.skin
    flat = canonical_joints(shape)
    lines = identity.lines(side) + finger_folds(rng, flat, shape.radii) + wrist_folds(rng)
    grain = PALM_GRAIN * identity.build.grain
    visit = identity.visit
    if visit is None:
        return paint(rng, Look(skin.palm, skin.blush, skin.mottle, grain), lines, blush_spots(flat))
    today = np.random.default_rng([visit.seed, _TODAY, identity.seed, _SALTS[side]])
    look = Look(skin.palm, skin.blush, skin.mottle, grain * visit.grain)
    picture = visit.stretched(paint(rng, look, visit.creased(lines, today), blush_spots(flat)), today)
    dress(picture, Flat(flat, shape.radii, side is Side.LEFT), visit.wears, ON_THE_PALM, int(today.integers(2**32)))
    return picture


@lru_cache(maxsize=6)
def _back(identity: Identity, side: Side) -> Picture:
    rng = np.random.default_rng([identity.seed, _BACK + _SALTS[side]])
    shape, skin, visit = identity.shape, identity.skin, identity.visit
    flat = canonical_joints(shape)
    lines = knuckle_wrinkles(rng, flat, shape.radii)
    look = Look(skin.back, 0.8 * skin.blush, 0.6 * skin.mottle, BACK_GRAIN)
    picture = paint(rng, look, lines + tendons(rng, flat), knuckle_spots(flat))
    polish(picture, nails(flat, shape.radii[:, 3], float(shape.thumb_radii[3])))
    if visit is not None:
        dress(picture, Flat(flat, shape.radii, side is Side.LEFT), visit.wears, ON_THE_BACK, visit.seed)
    return picture

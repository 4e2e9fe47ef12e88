"""People who do not exist: everything about a person's hands follows from one number and is never stored."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.atlas import Picture
from hardware.simulate.creases import Line, sample_lines
from hardware.simulate.flesh import canonical_joints
from hardware.simulate.folds import finger_folds, knuckle_wrinkles, tendons, wrist_folds
from hardware.simulate.painting import Look, blush_spots, knuckle_spots, nails, paint, polish
from hardware.simulate.shape import HandShape, sample_shape
from hardware.simulate.skin import Skin, sample_skin

PALM_GRAIN, BACK_GRAIN = 0.026, 0.014
"""Deviation of the fine texture as a share of the skin's brightness."""
_SALTS = {Side.LEFT: 1, Side.RIGHT: 2}
_BODY, _FACE, _BACK = 10, 20, 30


@dataclass(frozen=True, slots=True)
class Identity:
    """One simulated person. Both hands share shape and skin; each palm has lines and texture of its own."""

    seed: int

    @property
    def shape(self) -> HandShape:
        """Proportions of both hands."""
        return _body(self.seed)[0]

    @property
    def skin(self) -> Skin:
        """Colours of the skin."""
        return _body(self.seed)[1]

    def lines(self, side: Side) -> list[Line]:
        """Creases and wrinkles of one palm, in the hand frame."""
        return sample_lines(np.random.default_rng([self.seed, _SALTS[side]]))

    def palm(self, side: Side) -> Picture:
        """Painted skin of the palm side (see ``hardware.simulate.atlas``), cached for a few people."""
        return _palm(self.seed, side)

    def back(self, side: Side) -> Picture:
        """Painted skin of the back of the hand."""
        return _back(self.seed, side)


@lru_cache(maxsize=64)
def _body(seed: int) -> tuple[HandShape, Skin]:
    rng = np.random.default_rng([seed, _BODY])
    return sample_shape(rng), sample_skin(rng)


@lru_cache(maxsize=6)
def _palm(seed: int, side: Side) -> Picture:
    identity = Identity(seed)
    rng = np.random.default_rng([seed, _FACE + _SALTS[side]])
    flat = canonical_joints(identity.shape)
    lines = identity.lines(side) + finger_folds(rng, flat, identity.shape.radii) + wrist_folds(rng)
    look = Look(identity.skin.palm, identity.skin.blush, identity.skin.mottle, PALM_GRAIN)
    return paint(rng, look, lines, blush_spots(flat))


@lru_cache(maxsize=6)
def _back(seed: int, side: Side) -> Picture:
    identity = Identity(seed)
    rng = np.random.default_rng([seed, _BACK + _SALTS[side]])
    flat = canonical_joints(identity.shape)
    lines = knuckle_wrinkles(rng, flat, identity.shape.radii)
    look = Look(identity.skin.back, 0.8 * identity.skin.blush, 0.6 * identity.skin.mottle, BACK_GRAIN)
    picture = paint(rng, look, lines + tendons(rng, flat), knuckle_spots(flat))
    polish(picture, nails(flat, identity.shape.radii[:, 3], float(identity.shape.thumb_radii[3])))
    return picture

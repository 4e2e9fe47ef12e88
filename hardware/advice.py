"""From measures to the one guidance code that helps most: the first rule that applies, in the order of the codes."""

from collections.abc import Callable

from hardware.guidance import Guidance
from hardware.hand.measures import Measures
from hardware.palm import parameters as p
from hardware.palm.side import Side

Rule = tuple[Guidance, Callable[[Measures], bool]]

_PLACE: tuple[Rule, ...] = (
    (Guidance.FARTHER, lambda m: m.size > p.MAX_SIZE),
    (Guidance.CENTER, lambda m: m.inside < p.MIN_INSIDE or not _centred(m)),
    (Guidance.CENTER, lambda m: m.region_inside is not None and m.region_inside < p.MIN_REGION_INSIDE),
)
"""Landmarks outside of the frame are guessed: before they are inside, nothing can be said of side and shape."""

_SHAPE: tuple[Rule, ...] = (
    (Guidance.OPEN_HAND, lambda m: m.least_fold < p.MIN_LEAST_FOLD),
    (Guidance.CLOSER, lambda m: m.size < p.MIN_SIZE or m.palm_width_px < p.MIN_PALM_WIDTH_PX),
    (Guidance.FLATTER, lambda m: abs(m.tilt) > p.MAX_TILT),
    (Guidance.RELAX, lambda m: m.spread > p.MAX_SPREAD),
)

_PICTURE: tuple[Rule, ...] = (
    (Guidance.CENTER, lambda m: m.region_inside is None),
    (Guidance.MORE_LIGHT, lambda m: m.luma is None or m.luma < p.MIN_LUMA),
    (Guidance.LESS_LIGHT, lambda m: (m.luma or 0) > p.MAX_LUMA or (m.saturated or 0) > p.MAX_SATURATED),
    (Guidance.HOLD_STILL, lambda m: m.motion is None or m.motion > p.MAX_MOTION),
)

_DETAIL: tuple[Rule, ...] = (
    (Guidance.UNCOVER, lambda m: m.crease is None or m.crease < p.MIN_CREASE),
    (Guidance.UNCOVER, lambda m: m.drawn is None or m.drawn > p.MAX_DRAWN),
    (Guidance.HOLD_STILL, lambda m: m.sharpness is None or m.sharpness < p.MIN_SHARPNESS),
)


def before_features(measures: Measures, wanted: Side | None) -> Guidance:
    """What is wrong without looking for creases; GOOD when the region is worth filtering."""
    return _first(_PLACE, measures) or _whose(measures, wanted) or _first(_SHAPE + _PICTURE, measures) or Guidance.GOOD


def after_features(measures: Measures) -> Guidance:
    """What is wrong once ``crease`` is known; GOOD when the frame can be used."""
    return _first(_DETAIL, measures) or Guidance.GOOD


def _whose(measures: Measures, wanted: Side | None) -> Guidance | None:
    """A fist hides which side is seen, so it is asked to open before it is asked to turn."""
    if measures.fold < p.MIN_FOLD:
        return Guidance.OPEN_HAND
    if measures.side is None:
        return Guidance.TURN_OVER
    return Guidance.OTHER_HAND if wanted is not None and measures.side is not wanted else None


def _first(rules: tuple[Rule, ...], measures: Measures) -> Guidance | None:
    return next((code for code, applies in rules if applies(measures)), None)


def _centred(measures: Measures) -> bool:
    return all(p.CENTER_MARGIN <= part <= 1 - p.CENTER_MARGIN for part in measures.center)

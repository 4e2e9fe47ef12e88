"""One code at a time: the first problem in the order of the codes, and none hidden behind a lesser one."""

from dataclasses import replace

import pytest

from hardware.advice import after_features, before_features
from hardware.guidance import Guidance
from hardware.hand.measures import Measures
from hardware.palm import parameters as p
from hardware.palm.side import Side

GOOD = Measures(
    side=Side.RIGHT,
    palm_facing=True,
    palm_width_px=150.0,
    size=0.45,
    center=(0.5, 0.5),
    rotation=0.0,
    tilt=0.0,
    spread=9.0,
    fold=0.8,
    motion=0.005,
    inside=1.0,
    sharpness=4.0,
    luma=150.0,
    saturated=0.0,
    crease=0.6,
    region_inside=1.0,
    least_fold=0.6,
    drawn=0.01,
)

FAULTS: list[tuple[Guidance, dict[str, object]]] = [
    (Guidance.FARTHER, {"size": 0.95}),
    (Guidance.CENTER, {"center": (0.05, 0.5)}),
    (Guidance.TURN_OVER, {"side": None, "palm_facing": False}),
    (Guidance.OTHER_HAND, {"side": Side.LEFT}),
    (Guidance.OPEN_HAND, {"least_fold": 0.2}),
    (Guidance.CLOSER, {"palm_width_px": 30.0}),
    (Guidance.FLATTER, {"tilt": -0.5}),
    (Guidance.RELAX, {"spread": 40.0}),
    (Guidance.MORE_LIGHT, {"luma": 20.0}),
    (Guidance.LESS_LIGHT, {"saturated": 0.4}),
    (Guidance.HOLD_STILL, {"motion": 0.2}),
]

ALSO: list[tuple[Guidance, dict[str, object]]] = [
    (Guidance.OPEN_HAND, {"fold": 0.3, "side": None}),
    (Guidance.CLOSER, {"size": 0.1}),
    (Guidance.CENTER, {"inside": 0.4}),
    (Guidance.CENTER, {"region_inside": 0.5}),
    (Guidance.CENTER, {"region_inside": None}),
    (Guidance.FLATTER, {"tilt": 0.5}),
    (Guidance.MORE_LIGHT, {"luma": None}),
    (Guidance.LESS_LIGHT, {"luma": 250.0}),
    (Guidance.HOLD_STILL, {"motion": None}),
]


def test_a_good_hand_is_good() -> None:
    assert before_features(GOOD, Side.RIGHT) is Guidance.GOOD
    assert before_features(GOOD, None) is Guidance.GOOD
    assert after_features(GOOD) is Guidance.GOOD


@pytest.mark.parametrize(("code", "fault"), FAULTS + ALSO)
def test_every_fault_has_its_code(code: Guidance, fault: dict[str, object]) -> None:
    assert before_features(replace(GOOD, **fault), Side.RIGHT) is code


@pytest.mark.parametrize("first", range(len(FAULTS)))
def test_an_earlier_problem_hides_every_later_one(first: int) -> None:
    for later in range(first + 1, len(FAULTS)):
        both = replace(GOOD, **(FAULTS[later][1] | FAULTS[first][1]))
        assert before_features(both, Side.RIGHT) is FAULTS[first][0]


def test_the_order_is_that_of_the_codes() -> None:
    codes = list(Guidance)
    places = [codes.index(code) for code, _ in FAULTS]
    assert places == sorted(places)


def test_without_creases_it_is_no_palm() -> None:
    assert after_features(replace(GOOD, crease=p.MIN_CREASE - 0.01)) is Guidance.UNCOVER
    assert after_features(replace(GOOD, crease=None)) is Guidance.UNCOVER
    assert after_features(replace(GOOD, drawn=p.MAX_DRAWN + 0.01)) is Guidance.UNCOVER
    assert after_features(replace(GOOD, drawn=None)) is Guidance.UNCOVER
    assert after_features(replace(GOOD, sharpness=0.1)) is Guidance.HOLD_STILL

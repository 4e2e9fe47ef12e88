"""Either hand first, where both are wanted: without a word about a wrong hand, and without a slip."""

from hardware.guidance import Guidance
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.whichever import Whichever
from tests.helpers.scripted import RATE, Scene

ENOUGH = round(p.OTHER_HAND_AFTER * RATE) + 2


def said(whichever: Whichever, scene: Scene, *codes: Guidance) -> list[Guidance]:
    return [whichever.take(scene.hand(code), scene.time).guidance for code in codes]


def test_a_welcome_other_hand_becomes_the_one_looked_for() -> None:
    whichever = Whichever(Side.LEFT, (Side.RIGHT,))
    heard = said(whichever, Scene(), *[Guidance.OTHER_HAND] * ENOUGH)
    assert set(heard) == {Guidance.HOLD_STILL}
    assert whichever.side is Side.RIGHT


def test_it_may_change_back() -> None:
    whichever = Whichever(Side.LEFT, (Side.RIGHT,))
    said(whichever, Scene(), *[Guidance.OTHER_HAND] * ENOUGH)
    said(whichever, Scene(), *[Guidance.OTHER_HAND] * ENOUGH)
    assert whichever.side is Side.LEFT


def test_a_fist_that_looks_like_the_other_hand_changes_nothing() -> None:
    whichever, scene = Whichever(Side.LEFT, (Side.RIGHT,)), Scene()
    for _ in range(ENOUGH):
        seen = whichever.take(scene.hand(Guidance.OTHER_HAND), scene.time, asked=True)
        assert seen.guidance is Guidance.OTHER_HAND
    assert whichever.side is Side.LEFT


def test_a_few_odd_frames_change_nothing() -> None:
    whichever, scene = Whichever(Side.LEFT, (Side.RIGHT,)), Scene()
    for _ in range(10):
        said(whichever, scene, *[Guidance.OTHER_HAND] * 5, Guidance.GOOD)
    assert whichever.side is Side.LEFT


def test_a_hand_nobody_wants_is_called_the_other_hand() -> None:
    whichever = Whichever(Side.LEFT)
    assert set(said(whichever, Scene(), *[Guidance.OTHER_HAND] * ENOUGH)) == {Guidance.OTHER_HAND}
    assert whichever.side is Side.LEFT

"""The hint is what stood in the way longest."""

from hypothesis import given
from hypothesis import strategies as st

from hardware.guidance import Guidance
from kiosk.capture.obstacles import Obstacles


def test_the_longest_obstacle_is_the_hint() -> None:
    obstacles = Obstacles()
    for code, seconds in ((Guidance.CLOSER, 2.0), (Guidance.HOLD_STILL, 3.0), (Guidance.CLOSER, 1.5)):
        obstacles.add(code, seconds)
    assert obstacles.hint is Guidance.CLOSER


def test_good_is_nobodys_obstacle() -> None:
    obstacles = Obstacles()
    obstacles.add(Guidance.GOOD, 30.0)
    assert obstacles.hint is Guidance.HOLD_STILL


def test_of_equals_the_one_that_hides_the_others_counts() -> None:
    obstacles = Obstacles()
    obstacles.add(Guidance.HOLD_STILL, 1.0)
    obstacles.add(Guidance.SHOW_HAND, 1.0)
    assert obstacles.hint is Guidance.SHOW_HAND


@given(st.lists(st.tuples(st.sampled_from(list(Guidance)), st.floats(0.01, 5)), min_size=1))
def test_the_hint_was_really_seen(seen: list[tuple[Guidance, float]]) -> None:
    obstacles = Obstacles()
    for code, seconds in seen:
        obstacles.add(code, seconds)
    real = {code for code, _ in seen} - {Guidance.GOOD}
    assert obstacles.hint in (real or {Guidance.HOLD_STILL})

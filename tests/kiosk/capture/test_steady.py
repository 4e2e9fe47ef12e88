"""One instruction at a time, held long enough to be read."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.capture import parameters as p
from kiosk.capture.steady import Steady

CODES = ["show_hand", "closer", "farther", "hold_still", "good"]
FRAME = 1 / 30


def shown_over(codes: list[str], frame: float = FRAME) -> list[tuple[float, str]]:
    steady = Steady()
    return [(i * frame, steady.see(code, i * frame)) for i, code in enumerate(codes)]


def test_the_first_code_is_shown_at_once() -> None:
    assert Steady().see("closer", 5.0) == "closer"


def test_a_correction_waits_until_the_last_one_was_read() -> None:
    shown = shown_over(["closer"] * 3 + ["farther"] * 60)
    changed = next(time for time, code in shown if code == "farther")
    assert p.SHOWN_LEAST <= changed < p.SHOWN_LEAST + 0.1


def test_good_news_comes_sooner() -> None:
    shown = shown_over(["closer"] * 3 + ["good"] * 60)
    changed = next(time for time, code in shown if code == "good")
    assert p.CHANGE_LEAST <= changed < p.CHANGE_LEAST + 0.1


def test_one_odd_frame_changes_nothing() -> None:
    shown = shown_over(["closer"] * 60 + ["hold_still"] + ["closer"] * 60)
    assert {code for _, code in shown} == {"closer"}


def test_two_codes_that_take_turns_do_not_hold_up_the_screen_for_ever() -> None:
    shown = shown_over(["show_hand"] * 40 + ["closer", "hold_still"] * 60)
    assert shown[-1][1] in ("closer", "hold_still")


def test_a_cue_is_shown_at_once_but_never_hurries() -> None:
    steady = Steady()
    steady.see("good", 0.0)
    assert not steady.may_cue(p.CHANGE_LEAST - 0.01)
    assert steady.may_cue(p.CHANGE_LEAST)
    steady.show("challenge_fist", 0.9)
    assert steady.shown == "challenge_fist"
    assert steady.see("open_hand", 1.5) == "challenge_fist"
    assert not steady.may_cue(10.0)


@given(st.lists(st.sampled_from(CODES), min_size=1, max_size=300), st.floats(0.01, 0.3))
def test_whatever_frames_say_nothing_changes_too_soon(codes: list[str], frame: float) -> None:
    shown = shown_over(codes, frame)
    changes = [time for (_, before), (time, code) in pairwise(shown) if code != before]
    gaps = [later - earlier for earlier, later in pairwise(changes)]
    assert all(gap >= p.CHANGE_LEAST - 1e-9 for gap in gaps)
    assert all(code in codes for _, code in shown)

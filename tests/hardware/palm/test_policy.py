"""How much a search asks for: more, the more palms it went through, and never less than a comparison of one."""

import math

from hypothesis import given
from hypothesis import strategies as st

from hardware.palm.parameters import IDENTIFY_MARGIN, IDENTIFY_RATE
from hardware.palm.policy import Use, clear, identify_threshold, search_threshold, threshold

SIZES = st.integers(min_value=0, max_value=10**7)
SCORES = st.floats(min_value=0, max_value=100)


@given(size=SIZES, use=st.sampled_from(Use))
def test_strangers_of_the_whole_gallery_stay_below_the_stated_rate(size: int, use: Use) -> None:
    false_match_rate = 10 ** (-search_threshold(use, size) / 10)
    assert size * false_match_rate <= IDENTIFY_RATE * (1 + 1e-9)


@given(size=SIZES, use=st.sampled_from(Use))
def test_a_search_never_asks_less_than_a_comparison(size: int, use: Use) -> None:
    assert search_threshold(use, size) >= threshold(use) >= threshold(Use.VERIFY)


@given(few=SIZES, more=SIZES)
def test_more_palms_never_make_it_easier(few: int, more: int) -> None:
    few, more = sorted((few, more))
    assert identify_threshold(few) <= identify_threshold(more)


def test_ten_points_more_for_ten_times_the_palms() -> None:
    assert identify_threshold(100_000) == 30 + 10 * 5
    assert math.isclose(identify_threshold(10_000) + 10, identify_threshold(100_000))


@given(best=SCORES, second=SCORES)
def test_the_lead_is_clear_from_the_margin_on(best: float, second: float) -> None:
    assert clear(best, second) == (best - second >= IDENTIFY_MARGIN)


def test_what_is_no_number_leads_nobody() -> None:
    assert not clear(math.nan, 0.0)
    assert not clear(90.0, math.nan)

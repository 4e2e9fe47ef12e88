"""Opening hours: what is written, what it means on the wall clock, and what is no opening hours."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import SettingsError
from kiosk.operator.hours import DAYS, Hours, parse_hours
from kiosk.settings_file import load

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = "mo-fr 08:00-18:00, sa 09:00-12:00"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A day of December 2026, whose 7th is a Monday."""
    return datetime(2026, 12, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("now", "is_open", "opens"),
    [
        (at(7, 7, 59), False, at(7, 8)),
        (at(7, 8), True, at(8, 8)),
        (at(7, 17, 59), True, at(8, 8)),
        (at(7, 18), False, at(8, 8)),
        (at(11, 18), False, at(12, 9)),
        (at(12, 11), True, at(14, 8)),
        (at(12, 12), False, at(14, 8)),
        (at(13, 12), False, at(14, 8)),
    ],
)
def test_a_week(now: datetime, is_open: bool, opens: datetime) -> None:
    hours = parse_hours(WEEK)
    assert hours.open_at(now) is is_open
    assert hours.next_opening(now) == opens


def test_nothing_means_always() -> None:
    for text in ("", "  ", " , "):
        hours = parse_hours(text)
        assert hours == Hours()
        assert hours.open_at(at(13, 3))
        assert hours.next_opening(at(13, 3)) is None


def test_a_night_belongs_to_the_day_it_begins_on() -> None:
    hours = parse_hours("fr-sa 22:00-02:00")
    assert [hours.open_at(at(*moment)) for moment in ((11, 21), (11, 22), (12, 1), (12, 2), (13, 1), (13, 22))] == [
        False, True, True, False, True, False,
    ]  # fmt: skip
    assert hours.next_opening(at(13, 3)) == at(18, 22)


def test_sunday_night_runs_into_monday() -> None:
    hours = parse_hours("su 22:00-02:00")
    assert hours.open_at(at(7, 1))
    assert not hours.open_at(at(8, 1))


def test_days_may_go_over_the_weekend_and_round() -> None:
    assert {span.day for span in parse_hours("fr-mo 10:00-11:00").spans} == {4, 5, 6, 0}
    assert {span.day for span in parse_hours("mo-su 00:00-24:00").spans} == set(range(7))
    assert parse_hours("mo-su 00:00-24:00").open_at(at(9, 23, 59))


def test_a_lunch_break() -> None:
    hours = parse_hours("MO  08:00-12:00,mo 13:00-17:00")
    assert not hours.open_at(at(7, 12, 30))
    assert hours.next_opening(at(7, 12, 30)) == at(7, 13)


def test_the_clock_on_the_wall_counts_when_it_is_changed() -> None:
    """On 28 March 2027 the hour after two is skipped, on 25 October 2026 it comes twice."""
    hours = parse_hours("su 02:30-06:00")
    spring = datetime(2027, 3, 28, 0, 59, tzinfo=UTC)
    assert not hours.open_at(spring.astimezone(BERLIN))
    assert hours.open_at((spring + timedelta(minutes=1)).astimezone(BERLIN)), "02:30 never comes; it is 03:00 now"
    autumn = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    seen = [hours.open_at((autumn + timedelta(minutes=minutes)).astimezone(BERLIN)) for minutes in (29, 30, 60, 90)]
    assert seen == [False, True, False, True], "02:00 comes again, and once more it is before half past"
    assert hours.open_at(datetime(2026, 10, 25, 5, 59, tzinfo=BERLIN))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("always", "must be like"),
        ("mo-fr", "must be like"),
        ("mo-fr 8:00-18:00", "must be like"),
        ("mo-fr 08:00-18:00; sa 09:00-12:00", "must be like"),
        ("mo–fr 08:00-18:00", "must be like"),
        ("xx 08:00-18:00", "must name days"),
        ("mo-xx 08:00-18:00", "must name days"),
        ("mo 08:00-25:00", "from 00:00 to 24:00"),
        ("mo 08:60-09:00", "from 00:00 to 24:00"),
        ("mo 24:01-09:00", "from 00:00 to 24:00"),
        ("mo 08:00-08:00", "must not begin when it ends"),
        ("mo 24:00-09:00", "must not begin when it ends"),
        ("mo ٠٨:٠٠-١٨:٠٠", "must"),
    ],
)
def test_wrong_hours_are_said_in_one_sentence(text: str, why: str) -> None:
    with pytest.raises(SettingsError, match=why) as caught:
        load(opening_hours=text)
    assert str(caught.value).startswith("The setting 'opening_hours' must")
    assert str(caught.value).count("\n") == 0


@given(st.text(max_size=60))
def test_any_text_is_hours_or_a_sentence(text: str) -> None:
    with suppress(ValueError):
        assert isinstance(parse_hours(text), Hours)


clocks = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda it: f"{it[0]:02}:{it[1]:02}")
spans = st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS), clocks, clocks).filter(lambda it: it[2] != it[3])


@given(st.lists(spans, min_size=1, max_size=4), st.integers(0, 2 * 365 * 1440))
def test_the_next_opening_is_the_first_minute_that_is_open(written: list[tuple[str, ...]], minutes: int) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    hours = parse_hours(", ".join(f"{first}-{last} {begins}-{ends}" for first, last, begins, ends in written))
    opens = hours.next_opening(now)
    assert opens is not None
    assert now < opens <= now + timedelta(days=7)
    assert hours.open_at(opens)
    if not hours.open_at(now):
        assert not hours.open_at(opens - timedelta(minutes=1)) or opens - timedelta(minutes=1) < now

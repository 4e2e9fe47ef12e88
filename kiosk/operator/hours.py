"""Opening hours: ``mo-fr 08:00-18:00, sa 09:00-12:00``, in local time. A span may run past midnight; it belongs to the
day on which it begins. Nothing at all means always.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.errors import Unfit

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_DAY = 24 * 60
_SPAN = re.compile(r"([a-z]{2})(?:-([a-z]{2}))? (\d{2}):(\d{2})-(\d{2}):(\d{2})", re.ASCII)
_LIKE = "must be like 'mo-fr 08:00-18:00, sa 09:00-12:00'"


@dataclass(frozen=True, slots=True)
class Span:
    """On ``day`` (0 is Monday) from ``begins`` to ``ends``, in minutes after its midnight; ``ends`` may be past it."""

    day: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Hours:
    """When the kiosk is open. Times are read off the wall clock, so a day with a changed clock needs no rule of its
    own: a span that begins in a skipped hour begins right after it.
    """

    spans: tuple[Span, ...] = ()

    def open_at(self, now: datetime) -> bool:
        """Whether it is open at this local time."""
        return not self.spans or any(_within(span, now) for span in self.spans)

    def next_opening(self, now: datetime) -> datetime | None:
        """The local time at which the next span begins; None when there is none."""
        today = datetime.combine(now.date(), time(), now.tzinfo)
        begins = (
            today + timedelta(days=(span.day - now.weekday()) % 7 + week, minutes=span.begins)
            for span in self.spans
            for week in (0, 7)
        )
        return min((begin for begin in begins if begin > now), default=None)


def parse_hours(text: str) -> Hours:
    """Raises ``ValueError`` with half a sentence for the operator."""
    spans: list[Span] = []
    for part in filter(None, (part.strip() for part in text.lower().split(","))):
        found = _SPAN.fullmatch(" ".join(part.split()))
        if not found:
            raise Unfit("hours_like", _LIKE)
        begins, ends = _minutes(found[3], found[4]), _minutes(found[5], found[6])
        if begins in {ends, _DAY}:
            raise Unfit("hours_begin", "must not begin when it ends; a whole day is 00:00-24:00")
        spans += [Span(day, begins, ends if ends > begins else ends + _DAY) for day in _days(found[1], found[2])]
    return Hours(tuple(spans))


def _within(span: Span, now: datetime) -> bool:
    """The evening belongs to its day, and what is past midnight to the day before."""
    minute = now.hour * 60 + now.minute
    since = (now.weekday() - span.day) % 7 * _DAY + minute
    return span.begins <= since < span.ends


def _days(first: str, last: str | None) -> list[int]:
    """``fr-mo`` goes over the weekend."""
    if first not in DAYS or (last or first) not in DAYS:
        raise Unfit("hours_days", f"must name days as {', '.join(DAYS)}", ", ".join(DAYS))
    start, count = DAYS.index(first), (DAYS.index(last or first) - DAYS.index(first)) % 7
    return [(start + step) % 7 for step in range(count + 1)]


def _minutes(hours: str, minutes: str) -> int:
    total = int(hours) * 60 + int(minutes)
    if total > _DAY or int(minutes) > 59:
        raise Unfit("hours_times", "must hold times from 00:00 to 24:00")
    return total

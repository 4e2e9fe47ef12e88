"""What a person agrees to, with how long a palm is kept: in plain words, and in full."""

from kiosk.views.language import spoken
from kiosk.views.texts.lookup import page, say
from kiosk.views.texts.periods import form

_YEAR, _MONTH = 365, 30
_UNITS = (("years", _YEAR), ("months", _MONTH))


def how_long(days: int | None) -> str:
    """One sentence; ``days`` as in ``kiosk.flows.states.Consent``."""
    if days is None:
        return page("consent.long.line")
    return page("consent.long.for", _period(*_unit(days)))


def full_text(days: int | None) -> str:
    """The whole text, as it is shown and hashed: another period makes it another text."""
    return say("sheets", "consent.body", _kept(days))


def _kept(days: int | None) -> str:
    if days is None:
        return say("sheets", "consent.kept")
    count, unit = _unit(days)
    period = _period(count, unit)
    # Months differ: what is promised is the number of days.
    exact = period if unit == "days" else say("sheets", "consent.exactly", period, _period(days, "days"))
    return say("sheets", "consent.kept.for", exact)


def _unit(days: int) -> tuple[int, str]:
    """Years and months are said where nothing is left over."""
    return next(((days // size, unit) for unit, size in _UNITS if days % size == 0), (days, "days"))


def _period(count: int, unit: str) -> str:
    return say(form(spoken(), count), unit, count)

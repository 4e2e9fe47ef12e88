"""Words of periods: a table for each plural form that any of the languages has.

The forms are those of Unicode's plural rules (CLDR). English knows *one* and *other*, Arabic all of these; a language
says the same in forms that it does not tell apart. Nothing is kept for no days at all, so there is no *zero*.
"""

from collections.abc import Callable

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

PERIODS = {
    "period_one": {
        "days": QT_TRANSLATE_NOOP("period_one", "one day"),
        "months": QT_TRANSLATE_NOOP("period_one", "one month"),
        "years": QT_TRANSLATE_NOOP("period_one", "one year"),
    },
    "period_two": {
        "days": QT_TRANSLATE_NOOP("period_two", "two days"),
        "months": QT_TRANSLATE_NOOP("period_two", "two months"),
        "years": QT_TRANSLATE_NOOP("period_two", "two years"),
    },
    "period_few": {
        "days": QT_TRANSLATE_NOOP("period_few", "%1 days"),
        "months": QT_TRANSLATE_NOOP("period_few", "%1 months"),
        "years": QT_TRANSLATE_NOOP("period_few", "%1 years"),
    },
    "period_many": {
        "days": QT_TRANSLATE_NOOP("period_many", "%1 days"),
        "months": QT_TRANSLATE_NOOP("period_many", "%1 months"),
        "years": QT_TRANSLATE_NOOP("period_many", "%1 years"),
    },
    "period_other": {
        "days": QT_TRANSLATE_NOOP("period_other", "%1 days"),
        "months": QT_TRANSLATE_NOOP("period_other", "%1 months"),
        "years": QT_TRANSLATE_NOOP("period_other", "%1 years"),
    },
}


def form(language: str, count: int) -> str:
    """The table for ``count``, at least 1, in a language of ``kiosk.languages``."""
    return f"period_{_RULES.get(language, _as_in_english)(count)}"


def _as_in_english(count: int) -> str:
    return "one" if count == 1 else "other"


def _as_in_chinese(_count: int) -> str:
    return "other"


def _as_in_arabic(count: int) -> str:
    if count in (1, 2):
        return "one" if count == 1 else "two"
    rest = count % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


_RULES: dict[str, Callable[[int], str]] = {"ar": _as_in_arabic, "zh_CN": _as_in_chinese}

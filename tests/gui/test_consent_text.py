"""How long a palm is kept is part of what a person agrees to: said in their language, hashed with the rest."""

import hashlib
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.flows.events import Consented, Event
from kiosk.flows.states import Consent, Screen
from kiosk.languages import USUAL
from kiosk.views.consent_text import full_text, how_long
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.plain_words import PlainWords
from kiosk.views.widgets.text import Text
from kiosk.views.window import MainWindow

Speak = Callable[[str], None]
SAID = [
    ("en", 1, "one day"), ("en", 30, "one month"), ("en", 31, "31 days"), ("en", 90, "3 months"),
    ("en", 365, "one year"),
    ("en", 730, "2 years"), ("en", 3650, "10 years"), ("en", 36_500, "100 years"),
    ("de", 30, "einen Monat"), ("de", 180, "6 Monate"), ("de", 365, "ein Jahr"), ("de", 1000, "1.000 Tage"),
    ("es", 1, "un día"), ("es", 60, "2 meses"), ("fr", 2, "2 jours"), ("fr", 1095, "3 ans"),
    ("ar", 1, "يوم واحد"), ("ar", 2, "يومين"), ("ar", 7, "7 أيام"), ("ar", 14, "14 يومًا"), ("ar", 101, "101 يوم"),
    ("ar", 102, "102 يوم"), ("ar", 60, "شهرين"), ("ar", 730, "سنتين"), ("ar", 1825, "5 سنوات"), ("ar", 330, "11 شهرًا"),
    ("zh_CN", 1, "1 天"), ("zh_CN", 90, "3 个月"), ("zh_CN", 730, "2 年"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "days", "said"), SAID)
def test_a_period_is_said_in_the_form_that_its_number_takes(language: Speak, code: str, days: int, said: str) -> None:
    language(code)
    assert say("pages", "consent.long.for", said) == how_long(days)
    assert said in full_text(days)


@pytest.mark.parametrize("code", USUAL)
def test_the_full_text_promises_days_where_months_differ(language: Speak, code: str) -> None:
    language(code)
    assert "90" in full_text(90)
    assert "%" not in full_text(90) + full_text(None) + how_long(90)
    assert say("sheets", "consent.kept") in full_text(None)
    assert say("sheets", "consent.kept") not in full_text(90)
    assert how_long(None) == page("consent.long.line")


@pytest.mark.parametrize("code", USUAL)
def test_every_period_is_another_text(language: Speak, code: str) -> None:
    language(code)
    periods = (None, 1, 30, 31, 365, 366, 730)
    assert len({full_text(days) for days in periods}) == len(periods)


def test_what_is_shown_is_what_is_hashed(
    window: MainWindow, show: Callable[[Screen], QWidget], events: list[Event]
) -> None:
    page_ = show(Consent("3+730d", 730))
    (words,) = page_.findChildren(PlainWords)
    assert "For 2 years after its last use" in words.accessibleName()
    window.current.sheet_asked.emit("consent")
    (shown,) = [label.text() for label in window.sheet.findChildren(Text) if "How long." in label.text()]
    assert "For 2 years (730 days) after" in shown
    window.sheet.dismiss()
    next(b for b in page_.findChildren(QAbstractButton) if b.accessibleName() == "I agree").click()
    (answer,) = [event for event in events if isinstance(event, Consented)]
    assert answer.text_sha256 == hashlib.sha256(shown.encode()).hexdigest()
    show(Consent("3"))
    assert "Until you ask us to delete it" in words.accessibleName()

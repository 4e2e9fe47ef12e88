"""Setting lines in scripts that break them differently: Chinese has no spaces, Arabic runs the other way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from kiosk.languages import LANGUAGES, PSEUDO, SOURCE
from kiosk.theme.lines import set_text
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.catalogue import read
from kiosk.views.language import catalogues

CODES = [code for code in LANGUAGES if code not in {SOURCE, PSEUDO}]
TEXTS = {code: sorted(set(read(catalogues() / f"kiosk_{code}.ts").values())) for code in CODES}
# What must not stand at the beginning of a line, and what not at its end.
CLOSING, OPENING = "。，、；：？…”）", "“（"


def set_at(text: str, width: float, role: Role = Role.BODY) -> tuple[str, ...]:
    look = Look()
    return set_text(text, look.font(role), look.line(role), width, balance=True).lines


@pytest.mark.parametrize("width", [120, 200, 340, 600])
def test_chinese_breaks_between_signs_but_not_before_a_stop(qapp: QApplication, width: int) -> None:
    for text in TEXTS["zh_CN"]:
        lines = [line for line in set_at(text, width) if line]
        assert not [line for line in lines if line[0] in CLOSING], text
        assert not [line for line in lines if line[-1] in OPENING], text


@pytest.mark.parametrize("code", CODES)
def test_no_letter_is_lost_or_moved(qapp: QApplication, code: str) -> None:
    for text in TEXTS[code]:
        for width in (150, 400):
            assert "".join("".join(set_at(text, width)).split()) == "".join(text.split())


@pytest.mark.parametrize("code", ["ar", "de", "es", "fr"])
def test_words_stay_whole(qapp: QApplication, code: str) -> None:
    for text in TEXTS[code]:
        words = text.split()
        assert [word for line in set_at(text, 260) for word in line.split()] == words or "-" in text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.floats(1, 500))
def test_any_text_at_any_width_is_set(qapp: QApplication, text: str, width: float) -> None:
    for line in set_at(text, width):
        assert "\n" not in line

"""Rows 51 and 58: what is heard is also seen, at the same moment; the voice says what the page says, and stops."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows.rules import BOTH
from kiosk.flows.states import Capture, Choose, Home, Outcome, Phone, PhoneState, Purpose, Result, Screen, Sending, Who
from kiosk.sound.herald import Herald
from kiosk.sound.library import Library
from kiosk.sound.speaker import Speaker
from kiosk.sound.tones import Cue
from kiosk.theme.look import Look
from kiosk.theme.tokens import CONTRAST, LIGHT
from kiosk.views.desk import Desk
from kiosk.views.gallery import SIZES
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.closing import ClosingPage
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.guidance import GUIDANCE
from kiosk.views.texts.prompts import prompts
from kiosk.views.window import MainWindow
from tests.kiosk.sound.fakes import FakePlayer, Humming

LEFT = Capture(Purpose.ENROLL, Side.LEFT, BOTH)
RIGHT = Capture(Purpose.ENROLL, Side.RIGHT, BOTH, (Side.LEFT,))
GOOD = Result(Purpose.VERIFY, Outcome.VERIFIED, 1008.0)
AGAIN = Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 1030.0, may_retry=True)


class Ears:
    """A speaker that keeps what it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.cues: list[Cue] = []
        self.said: list[str] = []
        self.languages: list[str] = []
        self.hushed = 0
        self.now = 1000.0
        self.speaker = Speaker(Library(folder, Humming()), FakePlayer)
        self.speaker.chime = self.cues.append  # type: ignore[method-assign]
        self.speaker.say = self._say  # type: ignore[method-assign]
        self.speaker.hush = self._hush  # type: ignore[method-assign]

    def _say(self, text: str, language: str) -> None:
        self.said.append(text)
        self.languages.append(language)

    def _hush(self) -> None:
        self.hushed += 1

    def window(self, look: Look, **more: bool) -> MainWindow:
        herald = Herald(self.speaker, lambda: self.now, **{"may_speak": True, "speaks": True} | more)  # type: ignore[arg-type]
        made = MainWindow(Desk(lambda _event: None, lambda: self.now, herald=herald), look)
        made.show()
        made.render_screen(Home())
        return made


@pytest.fixture
def ears(tmp_path: Path) -> Ears:
    return Ears(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, ears: Ears, look: Look) -> Iterator[MainWindow]:
    made = ears.window(look)
    yield made
    made.close()


def seen(window: MainWindow) -> str:
    """What stands on the page, as words, signs and ticks."""
    page = window.current
    if isinstance(page, ClosingPage):
        return f"sign {page.mark._icon}, {page.fact.text()}"
    assert isinstance(page, StagePage)
    hands = page.stage_.hands.accessibleName() if isinstance(page, CapturePage) else ""
    return f"{page.column.instruction.text()} {page.column.problem.text()} {page.column.step.text()} {hands}"


# Every sound with a moment at which it is heard, and what can be seen at that moment and could not before.
TWINS: list[tuple[Cue, Screen, Screen, str]] = [
    (Cue.START, Home(), Choose(), "What would you like to do?"),
    (Cue.STEP_DONE, LEFT, RIGHT, "Left hand done"),
    (Cue.STEP_DONE, RIGHT, Sending(Purpose.ENROLL), "One moment"),
    (
        Cue.STEP_DONE,
        Phone(PhoneState.WAITING, ("0" * 21,) * 21),
        Phone(PhoneState.SCANNED),
        "Now say yes on your phone",
    ),
    (Cue.SUCCESS, Sending(Purpose.VERIFY), GOOD, "sign tick, It is you."),
    (Cue.TRY_AGAIN, Sending(Purpose.VERIFY), AGAIN, "sign again, Let’s try once more"),
    (Cue.TRY_AGAIN, Who(Purpose.VERIFY), Who(Purpose.VERIFY, problem="user_unknown"), "We do not know this id."),
    (Cue.TRY_AGAIN, LEFT, Capture(Purpose.ENROLL, Side.LEFT, BOTH, attempt=2), "try 2 of 3"),
]


@pytest.mark.parametrize("moment", TWINS, ids=lambda moment: f"{moment[0]}-{type(moment[2]).__name__}")
def test_each_sound_has_a_visible_twin(window: MainWindow, ears: Ears, moment: tuple[Cue, Screen, Screen, str]) -> None:
    cue, before, after, twin = moment
    window.render_screen(before)
    assert twin not in seen(window)
    ears.cues.clear()
    window.render_screen(after)
    assert ears.cues == [cue]
    assert twin in seen(window)


def test_every_sound_has_a_twin() -> None:
    assert {cue for cue, *_ in TWINS} == set(Cue)


def test_sounds_can_be_off(qtbot: QtBot, ears: Ears, look: Look) -> None:
    window = ears.window(look, sounds=False)
    window.render_screen(GOOD)
    assert ears.cues == []
    window.close()


def test_the_voice_says_what_the_page_says(window: MainWindow, ears: Ears) -> None:
    assert ears.said == [], "the first page speaks to nobody"
    window.render_screen(Choose())
    assert ears.said == ["What would you like to do? Each takes about a minute."]


@pytest.mark.parametrize("code", GUIDANCE)
def test_each_guidance_code_is_heard_as_it_is_read(window: MainWindow, ears: Ears, code: str) -> None:
    from kiosk.views.texts.lookup import instruction

    window.render_screen(LEFT)
    page = window.current
    assert isinstance(page, CapturePage)
    page._tell(instruction(code, Side.LEFT), "")
    ears.now += 5.0
    window.desk.herald.tick()
    assert page.column.instruction.text() in {text.rstrip(".") for text in ears.said} | set(ears.said)


def test_guidance_is_spoken_at_most_every_four_seconds(window: MainWindow, ears: Ears) -> None:
    window.render_screen(LEFT)
    page = window.current
    assert isinstance(page, CapturePage)
    ears.said.clear()
    for words in ("A little closer", "Open your hand", "Move into the ring"):
        ears.now += 1.0
        page._tell(words, "")
        window.desk.herald.tick()
    assert ears.said == []
    ears.now += 1.0
    window.desk.herald.tick()
    assert ears.said == ["Move into the ring."]


def test_it_stops_with_the_page_and_with_the_visit(window: MainWindow, ears: Ears) -> None:
    window.render_screen(LEFT)
    before = ears.hushed
    window.render_screen(Sending(Purpose.ENROLL))
    assert ears.hushed > before
    before = ears.hushed
    window.render_screen(Home())
    assert ears.hushed > before


def test_what_is_likely_is_made_ahead() -> None:
    texts = list(prompts())
    assert len(texts) == len(set(texts))
    assert len(texts) >= len(GUIDANCE)
    assert "Show your right palm to the camera" in texts


# --- the person's own wishes ---------------------------------------------------------------------------------------


def press(window: MainWindow, name: str) -> None:
    root = window.sheet if window.sheet.isVisible() else window.current
    (found,) = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    found.click()


@pytest.fixture
def asking(qtbot: QtBot, ears: Ears, look: Look) -> Iterator[MainWindow]:
    """``voice = ask``."""
    made = ears.window(look, speaks=False)
    yield made
    made.close()


def test_speak_to_me_from_the_first_page(asking: MainWindow, ears: Ears) -> None:
    press(asking, "Make it easier")
    press(asking, "Speak to me")
    assert ears.said[0].startswith("Your hand is your key. Show your palm")
    press(asking, "Close")
    asking.render_screen(Choose())
    assert ears.said[-1].startswith("What would you like to do?")
    asking.render_screen(Home())
    ears.said.clear()
    asking.render_screen(Choose())
    assert ears.said == [], "the next person finds it as usual"


def test_from_help_on_any_page_and_off_again(asking: MainWindow, ears: Ears) -> None:
    asking.render_screen(Choose())
    press(asking, "Help")
    press(asking, "Make it easier")
    press(asking, "Speak to me")
    assert ears.said
    hushed = ears.hushed
    press(asking, "Speak to me")
    assert ears.hushed > hushed
    assert not asking.desk.herald.speaks


def test_where_there_is_no_voice_it_is_not_offered(qtbot: QtBot, ears: Ears, look: Look) -> None:
    window = ears.window(look, may_speak=False)
    press(window, "Make it easier")
    names = {b.accessibleName() for b in window.sheet.findChildren(QAbstractButton) if b.isVisible()}
    assert names == {"High contrast", "Larger text", "Close"}
    assert not window.desk.herald.speaks
    window.close()


def test_high_contrast_for_this_visit_only(asking: MainWindow) -> None:
    press(asking, "Make it easier")
    press(asking, "High contrast")
    assert asking.look.palette is CONTRAST
    assert asking.sheet.isVisible()
    asking.resize(800, 480)
    assert asking.look.palette is CONTRAST
    asking.render_screen(Choose())
    assert asking.look.palette is CONTRAST
    asking.render_screen(Home())
    assert asking.look.palette is LIGHT


def test_wishes_of_somebody_who_never_begins_are_forgotten(asking: MainWindow) -> None:
    press(asking, "Make it easier")
    press(asking, "High contrast")
    assert asking.wishes._timer.isActive()
    asking.wishes._timer.timeout.emit()
    assert asking.look.palette is LIGHT
    assert not asking.sheet.isVisible()


def test_a_switch_says_whether_it_is_on(asking: MainWindow) -> None:
    press(asking, "Make it easier")
    for wanted in (True, False):
        press(asking, "High contrast")
        (button,) = [b for b in asking.sheet.ways if b.accessibleName() == "High contrast"]
        assert (button.isChecked(), button.icon_name) == (wanted, "on" if wanted else "off")


def test_larger_text_is_twice_as_large_on_every_screen(asking: MainWindow) -> None:
    press(asking, "Make it easier")
    press(asking, "Larger text")
    for size in SIZES:
        asking.resize(*size)
        assert asking.look.text_scale == 2.0
    asking.render_screen(Choose())
    assert asking.look.text_scale == 2.0
    asking.render_screen(Home())
    assert asking.look.text_scale == 1.0


def test_texts_that_are_as_large_as_can_be_are_not_offered_larger(qtbot: QtBot, ears: Ears, look: Look) -> None:
    window = ears.window(replace(look, text_scale=2.0))
    press(window, "Make it easier")
    assert [button.accessibleName() for button in window.sheet.ways] == ["High contrast", "Speak to me"]
    window.close()


# --- in another language -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("screen", [Home(), Choose()], ids=["home", "visit"])
def test_what_was_made_easier_stays_so_in_another_language(
    asking: MainWindow, ears: Ears, language: object, screen: Screen
) -> None:
    asking.render_screen(screen)
    press(asking, "Make it easier") if screen == Home() else asking._show_sheet("comfort")
    for wish in ("High contrast", "Larger text", "Speak to me"):
        press(asking, wish)
    asking.speak("de")
    assert asking.sheet.isVisible()
    assert [(b.accessibleName(), b.isChecked()) for b in asking.sheet.ways] == [
        ("Hoher Kontrast", True), ("Größere Schrift", True), ("Vorlesen", True),
    ]  # fmt: skip
    assert (asking.look.palette, asking.look.text_scale) == (CONTRAST, 2.0)
    assert asking.desk.herald.speaks
    asking.render_screen(Who(Purpose.VERIFY))
    assert asking.look.palette is CONTRAST
    assert (ears.said[-1][:9], ears.languages[-1]) == (asking.current.words()[0][:9], "de")
    asking.render_screen(Home())
    assert (asking.look.palette, asking.look.text_scale, asking.desk.herald.speaks) == (LIGHT, 1.0, False)


def test_the_voice_changes_its_language_at_once_and_falls_silent_in_the_old_one(
    window: MainWindow, ears: Ears, language: object
) -> None:
    window.render_screen(Choose())
    assert ears.languages == ["en"]
    hushed = ears.hushed
    window.speak("fr")
    assert ears.hushed > hushed
    assert (ears.said[-1], ears.languages) == (" ".join(window.current.words()), ["en", "fr"])
    window.current.told.emit()
    assert len(ears.said) == 2


def test_the_voice_begins_in_the_language_of_the_kiosk(
    qtbot: QtBot, ears: Ears, look: Look, language: Callable[[str], None]
) -> None:
    language("zh_CN")
    window = ears.window(look)
    assert window.desk.herald.language == "zh_CN"
    window.close()

"""Each page renders its state, sends its events, and says nothing else."""

import hashlib
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows.events import (
    BackHome,
    Begin,
    Cancelled,
    Chosen,
    Consented,
    Entered,
    Event,
    Retried,
    ScanAsked,
    SideAsked,
    SidesChosen,
    Touched,
)
from kiosk.flows.rules import BOTH, Rules
from kiosk.flows.states import (
    Capture,
    Choose,
    ChooseSide,
    Consent,
    Fault,
    Home,
    Outcome,
    Purpose,
    Result,
    Screen,
    Sending,
    Who,
)
from kiosk.secret import Secret
from kiosk.views.consent_text import full_text
from kiosk.views.pages.who import WhoPage
from kiosk.views.texts.lookup import sign
from kiosk.views.widgets.text import Text
from kiosk.views.window import MainWindow, Status
from tests.gui.conftest import NOW

Show = Callable[[Screen], QWidget]
SECRET = "eks_Ab3dEfgh1jKlmN0pQrStUvWxYz123456"


def press(page: QWidget, name: str) -> None:
    found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, name
    found[0].click()


def said(page: QWidget) -> str:
    return " | ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def sent(events: list[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, Touched)]


def test_home_begins_by_button_or_by_a_touch_anywhere(qtbot: QtBot, show: Show, events: list[Event]) -> None:
    page = show(Home())
    press(page, "Touch to begin")
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert sent(events) == [Begin(), Begin()]
    assert "The camera is off" in said(page)


def test_home_tells_what_a_restart_interrupted(show: Show) -> None:
    assert "was interrupted" in said(show(Home("interrupted_enrollment")))
    assert "was interrupted" not in said(show(Home()))


@pytest.mark.parametrize("purpose", Purpose)
def test_choose_sends_what_the_person_came_for(show: Show, events: list[Event], purpose: Purpose) -> None:
    press(show(Choose()), purpose.value.capitalize())
    assert sent(events) == [Chosen(purpose)]


def test_consent_has_two_equal_answers(show: Show, events: list[Event]) -> None:
    page = show(Consent("7"))
    buttons = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() in {"I agree", "No, thanks"}]
    assert len({(b.kind, b.width(), b.height()) for b in buttons}) == 1
    press(page, "I agree")
    press(page, "No, thanks")
    shown = hashlib.sha256(full_text(None).encode()).hexdigest()
    assert sent(events) == [Consented(agreed, "en", shown, int(NOW)) for agreed in (True, False)]
    assert f"Version {sign('7')}" in said(page)


def test_consent_is_told_with_the_language_and_the_text_on_the_screen(
    show: Show, window: MainWindow, events: list[Event], language: object
) -> None:
    show(Consent("7"))
    english = full_text(None)
    window.speak("fr")
    press(window.current, "J’accepte")
    shown = full_text(None)
    assert shown != english
    assert sent(events) == [Consented(True, "fr", hashlib.sha256(shown.encode()).hexdigest(), int(NOW))]


def test_enter_never_agrees_by_accident(qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]) -> None:
    show(Consent("1"))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not any(isinstance(event, Consented) for event in events)


def test_side_offers_what_the_flow_allows(show: Show, events: list[Event]) -> None:
    page = show(ChooseSide(Purpose.ENROLL, Rules().sides))
    press(page, "Both hands")
    press(page, "Left hand")
    assert sent(events) == [SidesChosen(BOTH), SidesChosen((Side.LEFT,))]
    page = show(ChooseSide(Purpose.VERIFY, ((Side.RIGHT,), (Side.LEFT,))))
    names = {b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()}
    assert "Both hands" not in names


def test_who_wants_to_say_which_hand_may(show: Show, events: list[Event]) -> None:
    press(show(Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT, Side.LEFT), either=True)), "Choose the hand")
    assert sent(events) == [SideAsked()]


@pytest.mark.parametrize(
    "screen",
    [Choose(), Who(Purpose.ENROLL), Consent("1"), Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,)),
     Sending(Purpose.ENROLL), ChooseSide(Purpose.ENROLL, Rules().sides)],
    ids=lambda screen: type(screen).__name__,
)  # fmt: skip
def test_every_page_of_a_visit_has_the_three_quiet_doors(
    window: MainWindow, show: Show, events: list[Event], screen: Screen
) -> None:
    page = show(screen)
    press(page, "Help")
    assert window.sheet.isVisible()
    window.sheet.dismiss()
    press(page, "Another way")
    assert window.sheet.isVisible()
    assert sent(events) == []
    window.sheet.ways[0].click()
    assert sent(events) == [Cancelled()]
    assert not window.sheet.isVisible()
    press(page, "Cancel")
    assert sent(events) == [Cancelled(), Cancelled()]


def test_result_says_the_fact_and_goes_home(show: Show, events: list[Event]) -> None:
    page = show(Result(Purpose.VERIFY, Outcome.VERIFIED, 1008.0))
    assert "It is you." in said(page)
    assert "8 s" in said(page)
    press(page, "Done")
    assert sent(events) == [BackHome()]


def test_a_result_that_may_be_tried_again_offers_it(show: Show, events: list[Event]) -> None:
    page = show(Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 1030.0, (Side.RIGHT,), "flatter", may_retry=True))
    assert "once more" in said(page)
    assert "like a stop sign" in said(page)
    press(page, "Try again")
    assert sent(events) == [Retried()]


@pytest.mark.parametrize("detail", ["once_more", "liveness_failed", "palm_mismatch", "replayed", None])
def test_no_result_says_why_an_attack_check_failed(show: Show, detail: str | None) -> None:
    page = show(Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 1030.0, (Side.RIGHT,), detail, may_retry=True))
    plain = said(show(Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 1030.0, (Side.RIGHT,), None, may_retry=True)))
    assert said(page) == plain


def test_one_palm_is_named(show: Show) -> None:
    page = show(Result(Purpose.ENROLL, Outcome.ENROLLED, 1008.0, (Side.LEFT,)))
    assert "Your left palm is enrolled." in said(page)


def test_locked_says_for_how_long(show: Show) -> None:
    assert "15 min" in said(show(Result(Purpose.VERIFY, Outcome.LOCKED, 1008.0, retry_after=841.0)))


def test_fault_says_when_we_try_again_and_a_code_for_staff(show: Show, events: list[Event]) -> None:
    page = show(Fault("camera_lost", 1003.0, resumes=True))
    assert "taking a break" in said(page)
    assert "in 3 s" in said(page)
    assert "camera_lost" in said(page)
    press(page, "Try now")
    press(page, "Back to the start")
    assert sent(events) == [Retried(), Cancelled()]


def test_sending_says_that_nothing_is_lost(show: Show, events: list[Event]) -> None:
    assert "One moment" in said(show(Sending(Purpose.ENROLL)))
    page = show(Sending(Purpose.ENROLL, retry_at=1004.0))
    assert "try again in 4 s" in said(page)
    press(page, "Try now")
    assert sent(events) == [Retried()]


def typed(events: list[Event]) -> list[Secret]:
    return [event.text for event in events if isinstance(event, Entered)]


def test_a_key_is_typed_on_the_pad(show: Show, events: list[Event]) -> None:
    page = show(Who(Purpose.ENROLL))
    press(page, "a")
    press(page, "Capital letters")
    press(page, "B")
    press(page, "7")
    press(page, "Erase")
    press(page, "Continue")
    assert typed(events) == [Secret("eks_aB")]


def test_a_real_keyboard_works_prefix_and_all(
    qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]
) -> None:
    show(Who(Purpose.ENROLL))
    qtbot.keyClicks(window.focusWidget(), SECRET)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert typed(events) == [Secret(SECRET)]


def test_a_key_of_another_kind_is_sent_as_what_it_is(
    qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]
) -> None:
    show(Who(Purpose.ENROLL))
    qtbot.keyClicks(window.focusWidget(), "rks_abcd")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert typed(events) == [Secret("rks_abcd")]


@pytest.mark.parametrize("text", [SECRET, f" {SECRET}\n", SECRET[4:], "eks_Ab3d Efgh 1jKl mN0p QrSt UvWx Yz12 3456"])
def test_a_pasted_key_goes_into_the_field(show: Show, events: list[Event], text: str) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.paste(text)
    assert page.field.text == SECRET[4:]
    press(page, "Continue")
    assert typed(events) == [Secret(SECRET)]


@pytest.mark.parametrize("text", [f"https://example.org/#{SECRET}", "x" * 200, "käse"])
def test_anything_else_pasted_is_for_the_flow_to_judge(show: Show, events: list[Event], text: str) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.paste(text)
    assert typed(events) == [Secret(text)]
    assert page.field.text == ""


def test_ctrl_v_pastes(qtbot: QtBot, window: MainWindow, show: Show) -> None:
    page = show(Who(Purpose.ENROLL))
    QApplication.clipboard().setText(SECRET)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(page, WhoPage)
    assert page.field.text == SECRET[4:]


def test_nothing_can_be_typed_while_an_entry_is_checked(
    qtbot: QtBot, window: MainWindow, show: Show, events: list[Event]
) -> None:
    show(Who(Purpose.ENROLL))
    page = show(Who(Purpose.ENROLL, busy=True))
    assert isinstance(page, WhoPage)
    page.type_in("abc")
    page.submit()
    page.paste(SECRET)
    assert page.field.text == ""
    assert typed(events) == []


def test_a_problem_keeps_what_was_typed(show: Show) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.type_in("abcd")
    show(Who(Purpose.ENROLL, busy=True))
    show(Who(Purpose.ENROLL, problem="key_secret_unknown"))
    assert page.field.text == "abcd"
    assert "We do not know this key" in said(page)


def test_scanning_is_asked_for_and_given_up(show: Show, events: list[Event]) -> None:
    page = show(Who(Purpose.ENROLL))
    press(page, "Scan a code")
    assert sent(events) == [ScanAsked(on=True)]
    page = show(Who(Purpose.ENROLL, scanning=True))
    press(page, "Type it instead")
    assert sent(events) == [ScanAsked(on=False)]


def test_typing_tells_the_flow_that_somebody_is_here(show: Show, events: list[Event]) -> None:
    page = show(Who(Purpose.ENROLL))
    assert isinstance(page, WhoPage)
    page.type_in("a")
    assert Touched() in events


def test_chips_tell_what_is_not_as_usual(window: MainWindow) -> None:
    window.set_status(Status())
    assert window.bar.chips == ()
    window.set_status(Status(simulated=True, test=True, liveness=True))
    assert window.bar.chips == ("simulated", "test", "liveness")

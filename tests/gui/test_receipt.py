"""The receipt and the code: what is in them, what is not, and that nothing of them stays."""

import re
from collections.abc import Callable
from datetime import date

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from hardware.camera.frame import Frame
from hardware.palm.side import Side
from kiosk.capture.scan import read_code
from kiosk.flows.entry import EntryProblem, parse
from kiosk.flows.events import BackHome, Chosen, Event, PalmAlone, ReceiptAsked, TryAsked
from kiosk.flows.states import Home, Outcome, Purpose, Receipt, Result, Screen, Sending, Slip, Who
from kiosk.secret import Secret
from kiosk.views.pages.receipt import ReceiptPage
from kiosk.views.receipt_text import grouped, lines
from kiosk.views.window import MainWindow
from tests.kiosk.flows.visits import ENROLLMENT_KEY, USER

Show = Callable[[Screen], QWidget]
BOTH = (Side.LEFT, Side.RIGHT)
NUMBER = "K7QM-2XWD-5HPA-LR3C"
SLIP = Slip(NUMBER, Purpose.ENROLL, BOTH, "Front desk", "3")
DAY = date(2031, 5, 17)


def press(page: QWidget, name: str) -> None:
    (button,) = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    button.click()


def offered(page: QWidget) -> set[str]:
    return {b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()}


def read(page: QWidget) -> str | None:
    """What a camera reads off the page."""
    image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = np.ascontiguousarray(rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)[..., ::-1])
    return read_code(Frame(pixels, 0, 0.0, "screen"))


def test_the_receipt_says_these_lines_and_nothing_else() -> None:
    assert lines(SLIP, DAY) == (
        "Receipt · Front desk",
        "Enrolled: both palms",
        "Date: 2031-05-17",
        "Consent text: version 3",
        f"Number: {NUMBER}",
    )
    assert lines(Slip(NUMBER, Purpose.RECOVER, (Side.LEFT,), "Desk"), DAY)[1:] == (
        "Recovered with: left palm",
        "Date: 2031-05-17",
        f"Number: {NUMBER}",
    )


def test_the_code_on_the_screen_can_be_read_and_holds_no_forbidden_field(show: Show) -> None:
    payload = read(show(Receipt(SLIP, 1060.0)))
    assert payload is not None
    assert payload.endswith(NUMBER)
    forbidden = r"usr_|eks_|rks_|trm_|app_|log_|sk_|pk_|template|token|score|@|\bname\b|\b\d{1,2}:\d{2}\b"
    assert not re.search(forbidden, payload, re.IGNORECASE), payload
    assert len(payload.splitlines()) == 5


def test_a_receipt_shown_to_the_kiosk_is_told_from_a_code() -> None:
    text = Secret("\n".join(lines(SLIP, DAY)))
    for purpose in (*Purpose, None):
        assert parse(text, purpose) is EntryProblem.RECEIPT
    for key in (ENROLLMENT_KEY, USER):
        assert not isinstance(parse(Secret(key)), EntryProblem)


def test_the_code_names_the_person_to_the_kiosk_and_is_shown_alone(show: Show) -> None:
    payload = read(show(Receipt(SLIP, 1060.0, USER)))
    assert payload == f"palmkiosk:verify/{USER}"
    entry = parse(Secret(payload), Purpose.VERIFY)
    assert not isinstance(entry, EntryProblem)
    assert entry.value == Secret(USER)
    assert grouped(USER) == "usr eF5e F5eF 5eF5 eF5e F5eF 5eF5"


@pytest.mark.parametrize("screen", [Home(), Sending(Purpose.VERIFY)])
def test_nothing_of_it_stays_when_the_page_is_left(show: Show, screen: Screen) -> None:
    page = show(Receipt(SLIP, 1060.0, USER))
    assert isinstance(page, ReceiptPage)
    show(screen)
    assert page.card.empty
    assert not any(text.text() for text in page.card.findChildren(type(page.column.step)))


def test_the_code_is_one_touch_behind_the_receipt(show: Show, events: list[Event]) -> None:
    page = show(Receipt(SLIP, 1060.0, may_try=True))
    press(page, "Show my code")
    press(page, "Try it now")
    press(page, "Done")
    assert events == [ReceiptAsked(code=True), TryAsked(), BackHome()]
    press(show(Receipt(SLIP, 1060.0, USER)), "Show my receipt")
    assert events == [ReceiptAsked(code=False)]


def test_escape_goes_home(window: MainWindow, show: Show, events: list[Event]) -> None:
    show(Receipt(SLIP, 1060.0))
    window._escape()
    assert events == [BackHome()]


def test_after_an_enrollment_three_things_are_offered(show: Show, events: list[Event]) -> None:
    page = show(Result(Purpose.ENROLL, Outcome.ENROLLED, 1030.0, BOTH, may_try=True, receipt=True))
    for name in ("Try it now", "Your receipt", "Done"):
        press(page, name)
    assert events == [TryAsked(), ReceiptAsked(), BackHome()]


def test_a_result_offers_only_what_it_may(show: Show, events: list[Event]) -> None:
    assert offered(show(Result(Purpose.VERIFY, Outcome.VERIFIED, 1008.0))) == {"Done", "Call staff"}
    page = show(Result(Purpose.VERIFY, Outcome.UNPROVEN, 1030.0, BOTH, may_enroll=True))
    press(page, "Enroll a palm")
    assert events == [Chosen(Purpose.ENROLL)]


def test_just_a_palm_is_offered_where_the_flow_says_so(show: Show, events: list[Event]) -> None:
    assert "Just show your palm" not in offered(show(Who(Purpose.VERIFY)))
    assert "Just show your palm" not in offered(show(Who(Purpose.VERIFY, palm_alone=True, busy=True)))
    press(show(Who(Purpose.VERIFY, palm_alone=True)), "Just show your palm")
    assert events == [PalmAlone()]

"""After an enrollment or a recovery: a try, a receipt, a code; and what is kept for them."""

import re
from dataclasses import fields

import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import Deliver, Forget, SendVerification, StartSession
from kiosk.flows.events import (
    BackHome,
    Cancelled,
    CaptureTimedOut,
    Chosen,
    Consented,
    Enrolled,
    ReceiptAsked,
    Recognised,
    Refused,
    Retried,
    TryAsked,
    Undelivered,
    Unreachable,
)
from kiosk.flows.receipt import receipt_number
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Fault, Home, Outcome, Purpose, Receipt, Result, Sending, Slip, Who
from kiosk.flows.visit import Errand
from kiosk.secret import Secret
from tests.kiosk.flows.visits import ENROLLMENT_KEY, USER, Play, enrolled, enrolling, palm, recovering, session

BOTH = (Side.LEFT, Side.RIGHT)
NAMED = ("left_palm", "right_palm")
TOKEN = Recognised(USER, Secret("header.claims.signature"), "log_1")


def result(play: Play) -> Result:
    assert isinstance(play.screen, Result), play.screen
    return play.screen


def trying(rules: Rules | None = None) -> Play:
    """Up to the capture page of the try."""
    return Play(rules or Rules()).do(*enrolled(), TryAsked(), session(2, NAMED))


def test_a_try_is_a_real_verification_by_every_palm_enrolled_and_its_token_is_for_nobody() -> None:
    play = Play().do(*enrolled())
    assert result(play).may_try
    play.do(TryAsked())
    assert play.of(StartSession) == [StartSession(USER, NAMED)]
    play.do(session(2, NAMED))
    assert isinstance(play.screen, Capture)
    assert play.screen.wanted == BOTH
    play.do(palm(Side.RIGHT), palm(Side.LEFT))
    assert play.of(SendVerification)
    play.do(TOKEN)
    assert result(play).outcome is Outcome.TRIED
    assert not any(isinstance(effect, Deliver) for effect in play.all_effects)
    assert not result(play).may_try, "once is enough"
    assert result(play).receipt


def test_a_single_palm_is_tried_by_itself() -> None:
    play = Play().do(*enrolled(Side.LEFT), TryAsked())
    assert play.of(StartSession) == [StartSession(USER, ("left_palm",))]


def test_a_palm_that_is_not_recognised_ends_in_an_offer_to_enroll_it_again() -> None:
    play = trying()
    play.do(palm(Side.LEFT), palm(Side.RIGHT), Refused("palm_mismatch"))
    assert result(play).may_retry
    play.do(Retried(), session(3, NAMED), palm(Side.LEFT), palm(Side.RIGHT), Refused("palm_mismatch"))
    assert (result(play).outcome, result(play).may_retry) == (Outcome.UNPROVEN, False)
    assert result(play).may_enroll
    play.do(Chosen(Purpose.ENROLL))
    assert play.screen == Who(Purpose.ENROLL)
    assert play.effects == (Forget(),)
    assert play.visit.errand == Errand(Purpose.ENROLL)


def test_a_try_leaves_tries_before_the_server_locks_the_person() -> None:
    play = trying(Rules(attempts=9))
    assert isinstance(play.screen, Capture)
    assert play.screen.attempts == 2


@pytest.mark.parametrize(
    "reason", ["user_unknown", "user_suspended", "user_locked", "flow_invalid", "terminal_unknown", "never_heard_of"]
)
def test_a_server_that_will_not_try_it_takes_nothing_back(reason: str) -> None:
    play = Play().do(*enrolled(), TryAsked(), Refused(reason))
    assert result(play).outcome is Outcome.UNTRIED
    assert not result(play).may_try


def test_a_try_that_gets_no_answer_can_be_tried_again_or_left() -> None:
    play = Play().do(*enrolled(), TryAsked())
    while not isinstance(play.screen, Result):
        play.do(Unreachable("server_unreachable")).wait(16)
    assert result(play).may_retry
    assert isinstance(play.do(Retried()).screen, Sending)
    assert play.do(Cancelled()).screen == Home()
    assert play.visit.errand is None


def test_a_palm_that_is_never_seen_ends_the_try_and_not_the_enrollment() -> None:
    play = trying().do(CaptureTimedOut("closer"), CaptureTimedOut("closer"))
    assert (result(play).outcome, result(play).detail) == (Outcome.UNTRIED, "closer")


def test_cancelling_a_try_keeps_nothing() -> None:
    play = trying().do(palm(Side.LEFT), Cancelled())
    assert play.screen == Home()
    assert Forget() in play.effects
    assert play.visit.errand is None


@pytest.mark.parametrize(("trial", "receipt"), [(False, True), (True, False), (False, False)])
def test_what_is_switched_off_is_not_offered(trial: bool, receipt: bool) -> None:
    play = Play(Rules(trial=trial, receipt=receipt)).do(*enrolled())
    assert (result(play).may_try, result(play).receipt) == (trial, receipt)
    before = play.screen
    if not trial:
        assert play.do(TryAsked()).screen == before
    if not receipt:
        assert play.do(ReceiptAsked()).screen == before
    assert (play.visit.errand is None) == (not trial and not receipt)


def test_while_something_is_offered_only_a_name_and_the_slip_are_kept() -> None:
    errand = Play().do(*enrolled()).visit.errand
    assert errand is not None
    assert errand == Errand(Purpose.ENROLL, user_id=USER, slip=errand.slip)


def test_a_result_that_offers_something_goes_home_by_itself_with_nothing_kept() -> None:
    play = Play().do(*enrolled()).wait(29.9)
    assert isinstance(play.screen, Result)
    assert play.wait(0.2).screen == Home()
    assert play.visit.errand is None


def test_the_receipt_says_what_was_done_and_never_who_it_is() -> None:
    play = Play(Rules(place="Front desk", consent_version="7")).do(*enrolled(), ReceiptAsked())
    assert isinstance(play.screen, Receipt)
    number = receipt_number("seed-0")
    assert play.screen.slip == Slip(number, Purpose.ENROLL, BOTH, "Front desk", "7")
    assert play.screen.code is None
    said = repr(play.screen)
    for forbidden in (USER, USER[4:], ENROLLMENT_KEY, "seed-0", "template", "challenge"):
        assert forbidden not in said
    assert {field.name for field in fields(Slip)} == {"number", "purpose", "sides", "place", "consent"}


def test_the_code_is_shown_only_when_it_is_asked_for_and_not_printed() -> None:
    play = Play().do(*enrolled(), ReceiptAsked(code=True))
    assert isinstance(play.screen, Receipt)
    assert play.screen.code == USER
    assert USER not in repr(play.screen)
    assert isinstance(play.do(ReceiptAsked()).screen, Receipt)
    assert play.screen.code is None
    assert play.do(BackHome()).screen == Home()
    assert play.visit.errand is None


def test_the_receipt_page_goes_home_by_itself_and_can_begin_the_try() -> None:
    play = Play().do(*enrolled(), ReceiptAsked())
    assert isinstance(play.do(TryAsked()).screen, Sending)
    assert Play().do(*enrolled(), ReceiptAsked()).wait(60.1).screen == Home()


def test_a_receipt_number_tells_nothing_of_its_message_or_of_another() -> None:
    numbers = {receipt_number(f"seed-{serial}") for serial in range(1000)}
    assert len(numbers) == 1000
    assert all(re.fullmatch(r"([A-Z2-7]{4}-){3}[A-Z2-7]{4}", number) for number in numbers)


def test_a_recovery_has_a_receipt_without_consent_and_may_lead_to_another_palm() -> None:
    play = Play().do(*recovering(), palm(Side.RIGHT), TOKEN)
    assert (result(play).may_try, result(play).may_enroll, result(play).receipt) == (False, True, True)
    play.do(ReceiptAsked())
    assert isinstance(play.screen, Receipt)
    assert play.screen.slip.purpose is Purpose.RECOVER
    assert play.screen.slip.consent is None
    play = Play().do(*recovering(), palm(Side.RIGHT), TOKEN, Chosen(Purpose.ENROLL))
    assert play.screen == Who(Purpose.ENROLL)
    assert play.visit.errand == Errand(Purpose.ENROLL)


def test_a_token_that_was_not_delivered_is_a_fault_on_the_receipt_page_too() -> None:
    play = Play().do(*recovering(), palm(Side.RIGHT), TOKEN, ReceiptAsked(), Undelivered("token_undelivered"))
    assert play.screen == Fault("token_undelivered")
    assert play.visit.errand is None


def test_a_verification_offers_none_of_this() -> None:
    play = Play().do(*enrolling()[:3], Consented(False))
    assert result(play) == Result(Purpose.ENROLL, Outcome.DECLINED, 8.0)
    for event in (TryAsked(), ReceiptAsked(), Chosen(Purpose.ENROLL)):
        assert isinstance(play.do(event).screen, Result)


def test_a_second_enrollment_answer_changes_nothing() -> None:
    play = Play().do(*enrolled())
    before = play.visit
    assert play.do(Enrolled(USER)).visit == before

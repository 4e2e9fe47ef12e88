"""Where it is switched on, a palm alone says who it is; where that does not do, the code is asked for kindly."""

import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import Deliver, ScanCode, SendVerification, StartSession
from kiosk.flows.events import (
    Begin,
    Cancelled,
    CaptureTimedOut,
    Chosen,
    PalmAlone,
    Recognised,
    Refused,
    ScanAsked,
    SidesChosen,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Home, Outcome, Purpose, Result, Sending, Who
from kiosk.secret import Secret
from tests.kiosk.flows.visits import USER, Play, entered, palm, session

ON = Rules(identify=True)
TOKEN = Recognised(USER, Secret("header.claims.signature"), "log_1")


def who(play: Play) -> Who:
    assert isinstance(play.screen, Who), play.screen
    return play.screen


def showing(rules: Rules = ON) -> Play:
    """Up to the answer to the palm."""
    events = [Chosen(Purpose.VERIFY), PalmAlone(), session(), SidesChosen((Side.RIGHT,)), palm(Side.RIGHT)]
    return Play(rules).do(*events)


@pytest.mark.parametrize("purpose", Purpose)
def test_it_is_never_offered_by_default_and_only_to_verify(purpose: Purpose) -> None:
    play = Play().do(Begin(), Chosen(purpose))
    assert not who(play).palm_alone
    assert play.do(PalmAlone()).screen == Who(purpose), "nor can it be asked for"
    assert not play.effects
    assert who(Play(ON).do(Begin(), Chosen(purpose))).palm_alone == (purpose is Purpose.VERIFY)


def test_a_person_is_found_by_the_palm_alone() -> None:
    play = Play(ON).do(Chosen(Purpose.VERIFY), PalmAlone())
    assert play.of(StartSession) == [StartSession(None, ("either_palm",))]
    assert isinstance(play.screen, Sending)
    play.do(session(), SidesChosen((Side.RIGHT,)), palm(Side.RIGHT))
    assert play.of(SendVerification)
    play.do(TOKEN)
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.VERIFIED
    assert Deliver(USER, TOKEN.id_token, "log_1") in play.effects
    assert play.visit.errand is None


@pytest.mark.parametrize("reason", ["palm_mismatch", "liveness_failed"])
def test_nobody_found_asks_for_the_code_and_may_be_tried_again_a_bounded_number_of_times(reason: str) -> None:
    play = showing().do(Refused(reason))
    assert play.screen == Who(Purpose.VERIFY, problem="alone_nobody", palm_alone=True)
    for _ in range(2):
        play.do(PalmAlone(), session(), SidesChosen((Side.RIGHT,)), palm(Side.RIGHT), Refused(reason))
    assert play.screen == Who(Purpose.VERIFY, problem="alone_nobody")
    assert play.visit.errand is not None
    assert not play.visit.errand.palms
    play.do(entered(USER))
    assert play.of(StartSession) == [StartSession(USER, ("either_palm",))]


@pytest.mark.parametrize(
    ("reason", "problem"),
    [("gallery_too_large", "alone_too_many"), ("too_many_guesses", "alone_paused"), ("bad_request", "alone_off")],
)
def test_where_it_cannot_be_done_only_the_code_is_left(reason: str, problem: str) -> None:
    assert showing().do(Refused(reason)).screen == Who(Purpose.VERIFY, problem=problem)


def test_a_server_where_it_is_off_is_noticed_before_the_camera_opens() -> None:
    play = Play(ON).do(Chosen(Purpose.VERIFY), PalmAlone(), Refused("bad_request"))
    assert play.screen == Who(Purpose.VERIFY, problem="alone_off")
    assert len(play.all_effects) == 2


def test_the_next_visitor_is_offered_it_again() -> None:
    play = showing().do(Refused("gallery_too_large"), Cancelled(), Chosen(Purpose.VERIFY))
    assert who(play).palm_alone


def test_a_found_person_who_is_locked_or_paused_is_told_so() -> None:
    for reason, outcome in (("user_locked", Outcome.LOCKED), ("user_suspended", Outcome.UNFINISHED)):
        play = showing().do(Refused(reason))
        assert isinstance(play.screen, Result)
        assert play.screen.outcome is outcome


def test_an_expired_session_is_opened_again_without_a_name() -> None:
    play = showing().do(Refused("auth_session_expired"))
    assert play.of(StartSession) == [StartSession(None, ("either_palm",))]


def test_a_palm_that_is_never_seen_ends_as_any_other_visit() -> None:
    play = Play(ON).do(Chosen(Purpose.VERIFY), PalmAlone(), session(), SidesChosen((Side.RIGHT,)))
    for _ in range(3):
        assert isinstance(play.screen, Capture)
        play.do(CaptureTimedOut("closer"))
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.UNFINISHED


def test_the_offer_stays_while_a_code_is_looked_for_and_mistyped() -> None:
    play = Play(ON).do(Chosen(Purpose.VERIFY), ScanAsked(True))
    assert who(play).palm_alone
    assert play.of(ScanCode)
    assert who(play.do(ScanAsked(False))).palm_alone
    assert who(play.do(entered("nonsense"))).palm_alone
    assert play.do(ScanAsked(True), PalmAlone()).of(StartSession)
    assert isinstance(play.screen, Sending)
    assert play.do(Cancelled()).screen == Home()

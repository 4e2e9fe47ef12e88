from dataclasses import replace

import pytest

from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.flows.effects import (
    CapturePalm,
    CloseCamera,
    Deliver,
    Forget,
    OpenCamera,
    SendVerification,
    StartSession,
    StopCapture,
)
from kiosk.flows.events import (
    CaptureTimedOut,
    Chosen,
    LivenessFailed,
    Recognised,
    Refused,
    Retried,
    SideAsked,
    SidesChosen,
    Tick,
    Undelivered,
    Unreachable,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, ChooseSide, Fault, Home, Outcome, Purpose, Result, Sending, Who
from kiosk.secret import Secret
from tests.kiosk.flows.visits import LIVE, USER, Play, enrolling, entered, palm, session, verifying

TOKEN = Recognised(USER, Secret("header.claims.signature"), "log_1")


def test_a_person_is_verified_and_the_token_leaves_without_touching_the_screen() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT))
    message = play.of(SendVerification)[0]
    assert isinstance(message, SendVerification)
    assert message.auth_session_id == "authsess_1"
    play.do(TOKEN)
    assert play.screen == Result(Purpose.VERIFY, Outcome.VERIFIED, 8.0, (Side.RIGHT,))
    assert play.effects == (Forget(), Deliver(USER, TOKEN.id_token, "log_1"))
    assert play.visit.errand is None
    assert play.wait(8.1).screen == Home()


ANY = (Side.RIGHT, Side.LEFT)


@pytest.mark.parametrize("side", Side)
def test_where_either_palm_will_do_nobody_is_asked_which(side: Side) -> None:
    play = Play().do(*verifying()[:3])
    assert play.screen == Capture(Purpose.VERIFY, Side.RIGHT, ANY, either=True)
    assert play.of(CapturePalm) == [CapturePalm(Side.RIGHT, Purpose.VERIFY, (Side.LEFT,))]
    play.do(palm(side))
    (message,) = play.of(SendVerification)
    assert isinstance(message, SendVerification)
    assert [shown.side for shown in message.palms] == [side]
    assert play.do(TOKEN).screen == Result(Purpose.VERIFY, Outcome.VERIFIED, 8.0, (side,))


def test_who_wants_to_say_which_hand_may() -> None:
    play = Play().do(*verifying()[:3], SideAsked())
    assert play.screen == ChooseSide(Purpose.VERIFY, ((Side.RIGHT,), (Side.LEFT,)))
    assert play.effects == (StopCapture(), CloseCamera())
    play.do(SidesChosen((Side.LEFT,)))
    assert play.screen == Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,))
    assert OpenCamera() in play.effects
    assert play.do(SideAsked()).screen == Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,)), "it was said"


def test_another_try_takes_either_palm_again() -> None:
    play = Play().do(*verifying()[:3], palm(Side.RIGHT), Refused("palm_mismatch"), Retried(), session(2))
    assert play.screen == Capture(Purpose.VERIFY, Side.RIGHT, ANY, attempt=2, hint="once_more", either=True)
    assert play.do(palm(Side.LEFT)).of(SendVerification)


def test_an_expired_session_with_either_palm_sends_it_again() -> None:
    play = Play().do(*verifying()[:3], palm(Side.LEFT), Refused("auth_session_expired"), session(2))
    (message,) = play.of(SendVerification)
    assert isinstance(message, SendVerification)
    assert [shown.side for shown in message.palms] == [Side.LEFT]


def test_the_one_that_is_not_enrolled_leaves_the_other() -> None:
    play = Play().do(*verifying()[:3], palm(Side.RIGHT), Refused("factor_not_enrolled"))
    assert play.screen == Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,), hint="other_hand")


def test_what_to_enroll_is_asked_even_where_one_palm_is_enough() -> None:
    play = Play(Rules(sides=((Side.RIGHT,), (Side.LEFT,)))).do(*enrolling()[:4])
    assert isinstance(play.screen, ChooseSide)


@pytest.mark.parametrize(
    ("flow", "wanted"),
    [
        (("left_palm",), (Side.LEFT,)),
        (("right_palm", "either_palm"), (Side.RIGHT,)),
        (("right_palm", "left_palm"), (Side.LEFT, Side.RIGHT)),
    ],
)
def test_a_flow_that_names_palms_leaves_no_choice(flow: tuple[str, ...], wanted: tuple[Side, ...]) -> None:
    play = Play(Rules(flow=flow)).do(Chosen(Purpose.VERIFY), entered(USER))
    assert play.of(StartSession) == [StartSession(USER, flow)]
    play.do(session(flow=flow))
    assert isinstance(play.screen, Capture)
    assert play.screen.wanted == wanted


def test_not_recognised_is_tried_again_in_a_new_session_up_to_the_limit() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT))
    for number in (2, 3):
        play.do(Refused("palm_mismatch"))
        assert isinstance(play.screen, Result)
        assert (play.screen.outcome, play.screen.may_retry) == (Outcome.NOT_RECOGNISED, True)
        play.do(Retried())
        assert play.of(StartSession)
        play.do(session(number))
        assert isinstance(play.screen, Capture)
        assert play.screen.attempt == number
        play.do(palm(Side.RIGHT))
    play.do(Refused("palm_mismatch"))
    assert isinstance(play.screen, Result)
    assert (play.screen.outcome, play.screen.may_retry) == (Outcome.NOT_RECOGNISED, False)
    assert play.visit.errand is None


def test_each_message_has_a_name_of_its_own() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT), Refused("palm_mismatch"), Retried(), session(2), palm(Side.RIGHT))
    names = {effect.attempt for effect in play.all_effects if isinstance(effect, SendVerification)}
    assert len(names) == 2


def test_a_locked_person_is_told_for_how_long() -> None:
    for play in (Play().do(*verifying()[:2]), Play().do(*verifying(), palm(Side.RIGHT))):
        play.do(Refused("user_locked", 540.0))
        assert isinstance(play.screen, Result)
        assert play.screen.outcome is Outcome.LOCKED
        assert play.screen.retry_after == 540.0
        assert not play.screen.may_retry


def test_an_expired_session_is_replaced_and_the_same_palms_are_sent() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT), Unreachable("server_unreachable")).wait(2)
    first = play.of(SendVerification)[0]
    play.do(Refused("auth_session_expired"))
    assert play.of(StartSession)
    play.do(session(2))
    second = play.of(SendVerification)[0]
    assert isinstance(first, SendVerification)
    assert isinstance(second, SendVerification)
    assert second.palms == first.palms
    assert second.auth_session_id == "authsess_2"
    assert second.attempt != first.attempt


def test_a_server_that_ends_every_session_does_not_keep_the_person() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT))
    for number in (2, 3):
        play.do(Refused("auth_session_expired"), session(number))
    play.do(Refused("auth_session_expired"))
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.UNFINISHED


def test_the_other_palm_is_offered_when_the_one_shown_is_not_enrolled() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT), Refused("factor_not_enrolled"))
    assert isinstance(play.screen, Capture)
    assert play.screen.side is Side.LEFT
    play.do(palm(Side.LEFT), Refused("factor_not_enrolled"))
    assert isinstance(play.screen, Result)
    assert play.screen.detail == "factor_not_enrolled"


def test_unknown_people_are_named_at_the_entry() -> None:
    play = Play().do(*verifying()[:2], Refused("user_unknown"))
    assert play.screen == Who(Purpose.VERIFY, problem="user_unknown")


def test_a_capture_that_fails_is_repeated_with_its_hint_up_to_the_limit() -> None:
    play = Play().do(*verifying(), CaptureTimedOut("more_light"))
    assert isinstance(play.screen, Capture)
    assert (play.screen.attempt, play.screen.hint) == (2, "more_light")
    play.do(LivenessFailed(LIVE))
    assert isinstance(play.screen, Capture)
    assert play.screen.hint == "once_more", "why a check failed is never said"
    play.do(CaptureTimedOut("closer"))
    assert isinstance(play.screen, Result)
    assert (play.screen.outcome, play.screen.detail) == (Outcome.UNFINISHED, "closer")


@pytest.mark.parametrize("verdict", [replace(LIVE, live=False), replace(LIVE, level=LivenessLevel.NONE)])
def test_a_palm_that_proves_less_than_this_terminal_demands_is_not_sent(verdict: Verdict) -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT, verdict))
    assert isinstance(play.screen, Capture)
    assert play.screen.attempt == 2


def test_a_terminal_without_liveness_takes_a_palm_that_proves_nothing() -> None:
    rules = Rules(liveness=LivenessLevel.NONE)
    play = Play(rules).do(*verifying(), palm(Side.RIGHT, replace(LIVE, level=LivenessLevel.NONE)))
    assert isinstance(play.screen, Sending)


def test_a_server_that_asks_for_time_gets_it() -> None:
    play = Play().do(*verifying()[:2], Refused("rate_limit_exceeded", 4.0))
    assert play.screen == Sending(Purpose.VERIFY, retry_at=4.0)
    assert play.do(Tick(4.0)).of(StartSession)
    play.do(session())
    assert isinstance(play.screen, Capture)


def test_a_message_that_is_still_being_decided_is_asked_for_again_under_the_same_name() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT))
    first = play.of(SendVerification)
    play.do(Refused("idempotency_running")).wait(2)
    assert play.of(SendVerification) == first


def test_a_flow_that_asks_for_no_palm_cannot_be_met_here() -> None:
    play = Play(Rules(flow=("local_passcode",))).do(Chosen(Purpose.VERIFY), entered(USER), session(flow=("device",)))
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.UNFINISHED


def test_an_undelivered_token_is_a_fault_and_no_success() -> None:
    play = Play().do(*verifying(), palm(Side.RIGHT), TOKEN, Undelivered("token_undelivered"))
    assert play.screen == Fault("token_undelivered")


def test_sides_of_another_page_mean_nothing() -> None:
    play = Play().do(*verifying(), SidesChosen((Side.LEFT,)))
    assert isinstance(play.screen, Capture)
    assert play.screen.side is Side.RIGHT

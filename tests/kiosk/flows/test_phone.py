"""The way without a palm: a code, what becomes of it, another before it is over, and a token taken once."""

from dataclasses import replace

import pytest

from kiosk.flows.effects import CloseCamera, Deliver, Forget, LookAtPhone, OpenPhone, TakeToken
from kiosk.flows.events import (
    BackHome,
    Cancelled,
    Chosen,
    Consented,
    Event,
    PhoneAsked,
    PhoneOpened,
    PhoneSaid,
    Recognised,
    Refused,
    Retried,
    Unreachable,
)
from kiosk.flows.following import PhoneCode
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Fault, Home, Outcome, Phone, PhoneState, Purpose, Result, Who
from kiosk.secret import Secret
from tests.kiosk.flows.visits import Play, enrolling, verifying

RULES = Rules(without_palm=("local_biometric",))
MODULES = ("01" * 10 + "1",) * 21
TOKEN = Recognised("usr_1", Secret("token"), "log_1")


def code(number: int = 1, lasts: float = 120.0) -> PhoneOpened:
    return PhoneOpened(PhoneCode(f"authsess_{number}", Secret(f"poll-{number}"), MODULES, lasts))


def waiting() -> Play:
    """A verification that turned to the phone; the first code is on the screen."""
    return Play(RULES).do(*verifying(), PhoneAsked(), code())


def looked_at(play: Play) -> list[str]:
    return [effect.code.auth_session_id for effect in play.effects if isinstance(effect, LookAtPhone)]


@pytest.mark.parametrize(
    "before",
    [[Chosen(Purpose.VERIFY)], verifying(), enrolling()[:3], [*enrolling()[:3], Consented(False)], enrolling()],
    ids=["who", "capture", "consent", "declined", "enrolling"],
)
def test_it_can_be_asked_for_anywhere_and_everything_else_is_forgotten(before: list[Event]) -> None:
    play = Play(RULES).do(*before)
    camera_on = isinstance(play.screen, Capture)
    play.do(PhoneAsked())
    assert play.screen == Phone(PhoneState.OPENING)
    assert play.of(OpenPhone) == [OpenPhone(("local_biometric",))]
    assert play.of(Forget)
    assert bool(play.of(CloseCamera)) == camera_on
    errand = play.visit.errand
    assert errand is not None
    assert (errand.secret, errand.user_id, errand.palms, errand.purpose) == (None, None, (), Purpose.VERIFY)


def test_where_it_is_not_offered_nothing_happens() -> None:
    play = Play().do(*verifying(), PhoneAsked())
    assert isinstance(play.screen, Capture)
    assert play.effects == ()
    assert isinstance(Play(RULES).do(PhoneAsked()).screen, Home)


def test_scanned_then_approved_is_verified_and_delivered_once() -> None:
    play = waiting()
    assert play.screen == Phone(PhoneState.WAITING, MODULES)
    assert looked_at(play.wait(1.0)) == ["authsess_1"]
    assert play.do(PhoneSaid("pending")).screen == Phone(PhoneState.WAITING, MODULES)
    play.wait(1.0).do(PhoneSaid("scanned"))
    assert play.screen == Phone(PhoneState.SCANNED), "a claimed code is hidden"
    play.wait(1.0).do(PhoneSaid("succeeded"))
    assert len(play.of(TakeToken)) == 1
    play.do(TOKEN)
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.VERIFIED
    assert play.of(Deliver) == [Deliver("usr_1", Secret("token"), "log_1")]
    play.do(TOKEN)
    assert play.effects == ()


def test_questions_are_asked_one_at_a_time_and_not_too_often() -> None:
    play = waiting()
    assert play.wait(0.5).effects == ()
    assert looked_at(play.wait(0.5)) == ["authsess_1"]
    assert play.wait(5.0).effects == ()
    assert play.do(PhoneSaid("pending")).wait(0.9).effects == ()


@pytest.mark.parametrize("state", ["failed", "denied", "expired"])
def test_each_end_is_shown_and_leads_to_a_new_code(state: str) -> None:
    play = waiting().wait(1.0).do(PhoneSaid("scanned")).wait(1.0).do(PhoneSaid(state))
    assert play.screen == Phone(PhoneState(state))
    assert play.wait(30.0).effects == ()
    assert play.do(Retried()).of(OpenPhone)
    assert play.do(code(2)).screen == Phone(PhoneState.WAITING, MODULES)


def test_retrying_a_code_that_still_waits_changes_nothing() -> None:
    assert waiting().do(Retried()).effects == ()


def test_a_code_is_replaced_before_it_is_over_and_never_taken_off_the_screen_for_it() -> None:
    play = waiting().wait(1.0).do(PhoneSaid("pending")).wait(100.0)
    assert play.of(OpenPhone), "twenty seconds early"
    assert play.screen == Phone(PhoneState.WAITING, MODULES), "no flash: the old one stays until the new one is there"
    other = ("10" * 10 + "0",) * 21
    play.do(PhoneOpened(replace(code(2).code, modules=other)))
    assert play.screen == Phone(PhoneState.WAITING, other)


def test_a_code_that_was_just_replaced_may_still_have_been_scanned() -> None:
    play = waiting().wait(1.0).do(PhoneSaid("pending")).wait(100.0).do(code(2))
    first, second = looked_at(play.wait(1.0)), looked_at(play.do(PhoneSaid("pending")).wait(1.0))
    assert sorted([*first, *second]) == ["authsess_1", "authsess_2"]
    while looked_at(play) != ["authsess_1"]:
        play.do(PhoneSaid("pending")).wait(1.0)
    play.do(PhoneSaid("scanned"))
    assert play.screen == Phone(PhoneState.SCANNED)
    assert looked_at(play.wait(1.0)) == ["authsess_1"], "only the claimed one counts from now on"


def test_a_code_that_is_over_is_replaced_at_once() -> None:
    play = waiting().wait(1.0).do(PhoneSaid("expired"))
    assert play.screen == Phone(PhoneState.OPENING)
    assert play.wait(1.0).of(OpenPhone)


def test_a_clock_that_is_wrong_does_not_make_it_ask_for_codes_all_the_time() -> None:
    play = Play(RULES).do(*verifying(), PhoneAsked(), code(lasts=0.0))
    assert not play.wait(1.0).of(OpenPhone)
    assert play.do(PhoneSaid("pending")).wait(2.0).of(OpenPhone)


def test_an_outage_is_told_and_passes() -> None:
    play = waiting().wait(1.0).do(Unreachable("server_unreachable"))
    assert play.screen == Phone(PhoneState.WAITING, MODULES, trouble=True)
    assert looked_at(play.wait(1.0)) == ["authsess_1"]
    assert play.do(PhoneSaid("pending")).screen == Phone(PhoneState.WAITING, MODULES)


def test_a_silent_server_counts_as_lost() -> None:
    play = waiting().wait(1.0).wait(RULES.answer_s)
    assert play.screen == Phone(PhoneState.WAITING, MODULES, trouble=True)


def test_an_outage_that_lasts_ends_the_visit() -> None:
    play = Play(replace(RULES, phone_s=3600.0)).do(*verifying(), PhoneAsked(), code())
    for _ in range(60):
        if isinstance(play.screen, Result):
            break
        play.wait(15.0).do(Unreachable("server_unreachable"))
    assert isinstance(play.screen, Result)
    assert (play.screen.outcome, play.screen.detail) == (Outcome.UNFINISHED, "server_unreachable")


def test_a_limit_is_waited_for() -> None:
    play = Play(RULES).do(*verifying(), PhoneAsked(), Refused("rate_limit_exceeded", 7.0))
    assert play.screen == Phone(PhoneState.OPENING, trouble=True)
    assert play.wait(6.0).effects == ()
    assert play.wait(1.0).of(OpenPhone)


@pytest.mark.parametrize("reason", ["flow_invalid", "publishable_key_unknown", "foreign_origin"])
def test_a_terminal_that_may_not_is_for_staff(reason: str) -> None:
    assert Play(RULES).do(*verifying(), PhoneAsked(), Refused(reason)).screen == Fault(reason)


def test_a_session_the_server_has_lost_is_replaced_or_failed() -> None:
    assert waiting().wait(1.0).do(Refused("polling_secret_unknown")).screen == Phone(PhoneState.OPENING)
    claimed = waiting().wait(1.0).do(PhoneSaid("scanned")).wait(1.0)
    assert claimed.do(Refused("polling_secret_unknown")).screen == Phone(PhoneState.FAILED)


def test_a_token_that_was_taken_is_a_failure_and_never_a_success() -> None:
    play = waiting().wait(1.0).do(PhoneSaid("succeeded"), Refused("token_taken"))
    assert play.screen == Phone(PhoneState.FAILED)
    assert not [effect for effect in play.all_effects if isinstance(effect, Deliver)]


def test_a_token_nobody_asked_for_is_not_delivered() -> None:
    assert waiting().do(TOKEN).effects == ()
    assert waiting().wait(1.0).do(TOKEN).effects == ()


@pytest.mark.parametrize("leaving", [Cancelled(), BackHome()])
def test_leaving_forgets_the_code(leaving: Event) -> None:
    play = waiting().do(leaving)
    assert isinstance(play.screen, Home)
    assert play.visit.errand is None
    assert play.of(Forget)


def test_an_abandoned_page_goes_home_though_codes_are_replaced() -> None:
    play = waiting()
    for _ in range(200):
        play.wait(1.0)
        if isinstance(play.screen, Home):
            break
        asked = play.visit.errand and play.visit.errand.asked
        play.do(code(2) if isinstance(asked, OpenPhone) else PhoneSaid("pending"))
    assert isinstance(play.screen, Home)


def test_nothing_of_a_code_is_in_a_repr() -> None:
    play = waiting()
    assert "poll-1" not in repr(play.visit)
    assert MODULES[0] not in repr(play.visit)


def test_from_who_the_purpose_may_be_any() -> None:
    play = Play(RULES).do(Chosen(Purpose.RECOVER))
    assert isinstance(play.screen, Who)
    assert play.do(PhoneAsked()).screen == Phone()

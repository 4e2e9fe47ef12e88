import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import Deliver, Forget, SendRecovery
from kiosk.flows.events import Chosen, KeyAccepted, Recognised, Refused, Retried
from kiosk.flows.states import Capture, Outcome, Purpose, Result, Who
from kiosk.secret import Secret
from tests.kiosk.flows.visits import ENROLLMENT_KEY, RECOVERY_KEY, USER, Play, entered, palm, recovering

TOKEN = Recognised(USER, Secret("header.claims.signature"), "log_1")


def accepted(flow: tuple[str, ...] | None, left: bool = True, right: bool = True) -> Play:
    events = [Chosen(Purpose.RECOVER), entered(RECOVERY_KEY), KeyAccepted(USER, flow, left, right)]
    return Play().do(*events)


def test_a_person_recovers_and_the_token_is_delivered() -> None:
    play = Play().do(*recovering(), palm(Side.RIGHT))
    message = play.of(SendRecovery)[0]
    assert isinstance(message, SendRecovery)
    assert message.secret == Secret(RECOVERY_KEY)
    play.do(TOKEN)
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.RECOVERED
    assert play.effects == (Forget(), Deliver(USER, TOKEN.id_token, "log_1"))


@pytest.mark.parametrize("flow", [None, ("either_palm",)])
def test_either_palm_offers_those_that_are_enrolled(flow: tuple[str, ...] | None) -> None:
    screen = accepted(flow).screen
    assert isinstance(screen, Capture)
    assert screen.either
    only = accepted(flow, right=False).screen
    assert isinstance(only, Capture)
    assert only.wanted == (Side.LEFT,)


def test_a_flow_of_both_palms_captures_both() -> None:
    play = accepted(("left_palm", "right_palm"))
    assert isinstance(play.screen, Capture)
    assert play.screen.wanted == (Side.LEFT, Side.RIGHT)


def test_a_palm_that_was_never_enrolled_cannot_recover_anything() -> None:
    play = accepted(("left_palm",), left=False)
    assert isinstance(play.screen, Result)
    assert play.screen.detail == "factor_not_enrolled"
    assert play.visit.errand is None


def test_an_impostor_gets_the_limited_tries_and_no_token() -> None:
    play = Play().do(*recovering(), palm(Side.RIGHT))
    for _ in range(2):
        play.do(Refused("palm_mismatch"), Retried(), palm(Side.RIGHT))
    play.do(Refused("palm_mismatch"))
    assert isinstance(play.screen, Result)
    assert not play.screen.may_retry
    assert not any(isinstance(effect, Deliver) for effect in play.all_effects)


def test_an_enrollment_key_is_told_apart_before_it_is_sent_anywhere() -> None:
    play = Play().do(Chosen(Purpose.RECOVER), entered(ENROLLMENT_KEY))
    assert play.screen == Who(Purpose.RECOVER, problem="key_secret_wrong_kind")
    assert not play.effects

"""An abandoned page: asks first, gives more time to whoever asks for it, and goes home in the end."""

import pytest

from hardware.palm.side import Side
from kiosk.flows.events import (
    Begin,
    CameraFailed,
    Chosen,
    Consented,
    Event,
    HandSeen,
    LivenessFailed,
    MoreTime,
    Retried,
    ScanAsked,
    Touched,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Consent, Fault, Home, Purpose, Result, Sending
from kiosk.flows.time import Leaving, leaves_at, leaving
from tests.kiosk.flows.visits import LIVE, Play, enrolling, palm, verifying

RULES = Rules(idle_s=60, notice_s=20, capture_s=120, hand_s=180, fault_s=90)


def asked(play: Play) -> Leaving | None:
    return leaving(play.visit, play.rules)


def at_consent() -> Play:
    return Play(RULES).do(*enrolling()[:3])


@pytest.mark.parametrize(
    ("events", "period"),
    [
        ([Begin()], 60),
        ([Chosen(Purpose.ENROLL)], 60),
        ([Chosen(Purpose.ENROLL), ScanAsked(True)], 60),
        (enrolling()[:3], 60),
        (enrolling()[:4], 60),
        (enrolling(), 120),
        ([*enrolling(), CameraFailed("camera_lost", None)], 90),
    ],
    ids=["choose", "who", "scanning", "consent", "side", "capture", "camera fault"],
)
def test_every_page_asks_in_its_last_part_before_it_goes_home(events: list[Event], period: float) -> None:
    play = Play(RULES).do(*events)
    assert asked(play.wait(period - 20.1)) is None
    assert asked(play.wait(0.2)) == Leaving(at=period, whole=20)
    assert play.screen != Home()
    assert play.wait(20).screen == Home()
    assert asked(play) is None


def test_home_and_the_server_s_turn_wait_for_nobody() -> None:
    assert asked(Play(RULES).wait(1000)) is None
    busy = Play(RULES).do(*enrolling()[:2])
    assert leaves_at(busy.visit, RULES) is None
    assert asked(busy.wait(44)) is None
    sending = Play(RULES).do(*verifying(), palm(Side.RIGHT))
    assert isinstance(sending.screen, Sending)
    assert asked(sending.wait(44)) is None


def test_a_fault_for_staff_asks_nobody() -> None:
    play = Play(RULES).do(Begin())
    play.visit = play.visit.__class__(screen=Fault("terminal_unknown"))
    assert asked(play.wait(85)) is None
    assert play.wait(10).screen == Home()


@pytest.mark.parametrize("event", [Touched(), MoreTime()])
def test_anything_the_person_does_gives_the_whole_time_again(event: Event) -> None:
    play = at_consent()
    for _ in range(5):
        play.wait(50)
        assert asked(play) is not None
        assert asked(play.do(event)) is None
        assert leaves_at(play.visit, RULES) == play.visit.now + 60
    assert isinstance(play.screen, Consent)


def test_more_time_on_every_page_doubles_every_time_of_this_visit_only() -> None:
    play = at_consent().wait(50).do(MoreTime(always=True))
    assert leaves_at(play.visit, RULES) == 50 + 120
    play.do(*enrolling()[3:])
    assert leaves_at(play.visit, RULES) == 50 + 240
    play.do(MoreTime(always=True))
    assert leaves_at(play.visit, RULES) == 50 + 240, "asking twice does not double twice"
    assert play.wait(240).screen == Home()
    play.do(Begin())
    assert leaves_at(play.visit, RULES) == play.visit.now + 60


def test_a_result_stays_longer_as_well() -> None:
    play = Play(RULES).do(*enrolling()[:3], MoreTime(always=True), Consented(False))
    assert isinstance(play.screen, Result)
    assert play.screen.home_at == play.visit.now + 2 * RULES.result_s


def test_more_time_at_home_is_nobody_s() -> None:
    assert Play(RULES).do(MoreTime(always=True)).visit.stretch == 1.0


def test_a_hand_in_view_counts_as_somebody() -> None:
    play = Play(RULES).do(*verifying())
    play.wait(110)
    assert asked(play) is not None
    assert asked(play.do(HandSeen())) is None
    assert leaves_at(play.visit, RULES) == 110 + 120


def test_a_poster_of_a_hand_does_not_hold_the_kiosk_for_ever() -> None:
    play = Play(RULES).do(*verifying())
    for _ in range(149):
        play.do(HandSeen()).wait(2)
        assert isinstance(play.screen, Capture)
    assert asked(play) is not None
    assert play.do(HandSeen()).wait(2).screen == Home()


def test_the_tries_a_poster_may_fail_are_bounded_too() -> None:
    play = Play(RULES).do(*enrolling())
    while isinstance(play.screen, Capture):
        play.wait(20).do(HandSeen(), LivenessFailed(LIVE))
    assert play.visit.now == 20 * RULES.attempts
    assert play.wait(RULES.retry_page_s).screen == Home()


def test_a_hand_seen_elsewhere_means_nothing() -> None:
    play = at_consent().wait(50).do(HandSeen())
    assert asked(play) is not None
    assert leaves_at(play.visit, RULES) == 60


def test_a_hand_of_the_last_visit_does_not_count_in_the_next() -> None:
    play = Play(RULES).do(*verifying()).wait(30).do(HandSeen(), Retried()).wait(200)
    assert play.screen == Home()
    play.do(*verifying())
    assert leaves_at(play.visit, RULES) == play.visit.now + 120


def test_a_short_time_is_halved_so_that_there_is_a_time_before_the_question() -> None:
    rules = Rules(idle_s=10, notice_s=20)
    play = Play(rules).do(Begin())
    assert leaving(play.wait(4.9).visit, rules) is None
    assert leaving(play.wait(0.2).visit, rules) == Leaving(at=10, whole=5)

"""Closing time: nothing begins, whoever is here finishes, and what a crash left to tell is told all the same."""

from datetime import UTC, datetime

import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import Forget
from kiosk.flows.events import BackHome, Begin, Broke, Cancelled, Chosen, Enrolled, Event, Restarted, Shut, Touched
from kiosk.flows.states import Closed, Fault, Home, Purpose, Result, Stage
from tests.kiosk.flows.visits import ENROLLMENT_KEY, USER, Play, enrolling, entered, palm

PAGE = Closed("hours", datetime(2026, 11, 30, 8, tzinfo=UTC), 1)


@pytest.mark.parametrize(
    "event",
    [Begin(), entered(ENROLLMENT_KEY), entered(USER), Touched(), BackHome(), Cancelled(), *map(Chosen, Purpose)],
    ids=repr,
)
def test_nothing_begins_while_it_is_closed(event: Event) -> None:
    play = Play().do(Shut(PAGE))
    assert play.screen == PAGE
    assert play.do(event).screen == PAGE
    assert play.visit.errand is None
    assert not play.effects
    assert play.wait(10_000).screen == PAGE


def test_it_opens_again() -> None:
    play = Play().do(Shut(PAGE), Shut(None))
    assert play.screen == Home()
    assert play.do(Chosen(Purpose.ENROLL)).screen != Home()


def test_another_reason_renews_the_page() -> None:
    assert Play().do(Shut(PAGE), Shut(Closed("repair"))).screen == Closed("repair")


def test_a_visit_in_progress_is_finished_first() -> None:
    play = Play().do(*enrolling()[:4], Shut(PAGE), *enrolling()[4:], palm(Side.LEFT), palm(Side.RIGHT), Enrolled(USER))
    assert isinstance(play.screen, Result)
    assert play.do(BackHome()).screen == PAGE
    assert Forget() in play.effects


def test_a_visit_that_is_left_ends_at_the_closed_page() -> None:
    assert Play().do(*enrolling()[:3], Shut(PAGE), Cancelled()).screen == PAGE
    assert Play().do(*enrolling()[:3], Shut(PAGE)).wait(1000).screen == PAGE


def test_closed_and_open_again_during_a_visit_changes_nothing() -> None:
    assert Play().do(*enrolling()[:3], Shut(PAGE), Shut(None), Cancelled()).screen == Home()


def test_a_bug_is_told_and_then_it_is_still_closed() -> None:
    play = Play().do(Shut(PAGE), Broke("internal_error"))
    assert play.screen == Fault("internal_error")
    assert play.do(BackHome()).screen == PAGE


def test_what_a_restart_has_to_tell_is_told_when_it_opens() -> None:
    play = Play().do(Shut(PAGE), Restarted(Purpose.ENROLL, Stage.SENDING, landed=True))
    assert play.screen == PAGE
    assert play.effects == (Forget(),)
    assert play.do(Shut(None)).screen == Home("enrollment_had_landed")


def test_leaving_the_first_page_does_not_forget_what_it_has_to_tell() -> None:
    play = Play().do(Restarted(Purpose.ENROLL, Stage.SENDING, landed=None), Cancelled())
    assert play.screen == Home("enrollment_unsettled")
    assert not play.effects

import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import CapturePalm, CloseCamera, Forget, OpenCamera, StopCapture
from kiosk.flows.events import (
    BackHome,
    Begin,
    Broke,
    CameraBack,
    CameraFailed,
    Cancelled,
    Chosen,
    Restarted,
    Retried,
    ScanAsked,
    Touched,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Choose, Consent, Fault, Home, Purpose, Screen, Stage, Who
from kiosk.flows.time import leaves_at
from tests.kiosk.flows.visits import ENROLLMENT_KEY, RECOVERY_KEY, USER, Play, enrolling, entered, palm, verifying


def test_a_camera_that_goes_and_comes_back_loses_no_palm() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), CameraFailed("camera_lost", 5.0))
    assert play.screen == Fault("camera_lost", 5.0, resumes=True)
    play.do(CameraFailed("camera_cannot_open", 7.0))
    assert play.screen == Fault("camera_cannot_open", 7.0, resumes=True)
    play.do(CameraBack())
    assert isinstance(play.screen, Capture)
    assert play.screen.done == (Side.LEFT,)
    assert play.effects == (OpenCamera(), CapturePalm(Side.RIGHT, Purpose.ENROLL))


def test_a_camera_fault_can_be_tried_again_or_left() -> None:
    play = Play().do(*verifying(), CameraFailed("camera_not_allowed", None), Retried())
    assert isinstance(play.screen, Capture)
    assert OpenCamera() in play.effects
    play.do(CameraFailed("camera_not_allowed", None), Cancelled())
    assert play.screen == Home()
    assert play.effects == (StopCapture(), CloseCamera(), Forget())


def test_a_camera_fault_nobody_waits_for_goes_home() -> None:
    play = Play().do(*verifying())
    for _ in range(13):
        play.do(CameraFailed("camera_lost", play.visit.now + 10)).wait(10)
    assert play.screen == Home(), "repeated faults are nobody's touch"


def test_a_camera_that_fails_while_scanning_leaves_the_entry_to_typing() -> None:
    play = Play().do(Chosen(Purpose.ENROLL), ScanAsked(True), CameraFailed("camera_lost", 3.0))
    assert play.screen == Who(Purpose.ENROLL, problem="camera_lost")
    assert CloseCamera() in play.effects


def test_a_bug_ends_the_visit_with_nothing_kept() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), Broke("internal_error"))
    assert play.screen == Fault("internal_error")
    assert play.effects == (StopCapture(), CloseCamera(), Forget())
    assert play.visit.errand is None
    assert play.do(Retried()).screen == Home()


def test_an_abandoned_page_goes_home_and_a_busy_one_does_not() -> None:
    rules = Rules(idle_s=60)
    play = Play(rules).do(*enrolling()[:3]).wait(59)
    assert isinstance(play.screen, Consent)
    assert leaves_at(play.visit, rules) == 60
    play.do(Touched()).wait(59)
    assert isinstance(play.screen, Consent)
    play.wait(2)
    assert play.screen == Home()
    assert Forget() in play.effects


def test_the_clock_never_runs_backwards() -> None:
    play = Play().do(Begin()).wait(10).wait(-9)
    assert play.visit.now == 10


@pytest.mark.parametrize(
    ("text", "screen"),
    [
        (ENROLLMENT_KEY, Who(Purpose.ENROLL, busy=True)),
        (f"https://example.org/enroll#{RECOVERY_KEY}", Who(Purpose.RECOVER, busy=True)),
        (f"palmkiosk:{USER}", Who(Purpose.VERIFY, busy=True)),
        ("anything else", Home()),
    ],
)
def test_a_link_says_everything_at_once(text: str, screen: Screen) -> None:
    assert Play().do(entered(text)).screen == screen


@pytest.mark.parametrize(
    ("event", "notice"),
    [
        (Restarted(Purpose.ENROLL, Stage.CAPTURING, False), "interrupted_enrollment"),
        (Restarted(Purpose.ENROLL, Stage.CAPTURING, None), "interrupted_enrollment"),
        (Restarted(Purpose.ENROLL, Stage.SENDING, False), "interrupted_enrollment"),
        (Restarted(Purpose.ENROLL, Stage.SENDING, True), "enrollment_had_landed"),
        (Restarted(Purpose.RECOVER, Stage.SENDING, True), "recovery_had_landed"),
        (Restarted(Purpose.VERIFY, Stage.SENDING, False), "interrupted_verification"),
    ],
)
def test_a_restart_is_told_on_the_home_page_until_somebody_comes(event: Restarted, notice: str) -> None:
    play = Play().do(event)
    assert play.screen == Home(notice)
    assert play.effects == (Forget(),)
    assert play.wait(1000).screen == Home(notice)
    assert play.do(Begin()).screen == Choose()
    assert play.do(BackHome()).screen == Home()


def test_a_message_whose_fate_is_not_known_keeps_its_journal() -> None:
    play = Play().do(Restarted(Purpose.ENROLL, Stage.SENDING, None))
    assert play.screen == Home("enrollment_unsettled")
    assert not play.effects
    assert play.do(Restarted(Purpose.ENROLL, Stage.SENDING, True)).screen == Home("enrollment_had_landed")


def test_news_of_a_restart_waits_for_the_present_visit() -> None:
    play = Play().do(Begin(), Restarted(Purpose.ENROLL, Stage.SENDING, True))
    assert play.screen == Choose()
    assert play.do(Cancelled()).screen == Home("enrollment_had_landed")

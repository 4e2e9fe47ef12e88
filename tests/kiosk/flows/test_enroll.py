from dataclasses import replace

from hardware.palm.side import Side
from kiosk.flows.effects import (
    Agreement,
    CapturePalm,
    CloseCamera,
    Forget,
    InspectKey,
    Note,
    OpenCamera,
    ScanCode,
    SendEnrollment,
    StopCapture,
)
from kiosk.flows.events import (
    BackHome,
    Begin,
    Cancelled,
    Chosen,
    Consented,
    Enrolled,
    KeyAccepted,
    ReceiptAsked,
    Refused,
    Retried,
    ScanAsked,
    SidesChosen,
    Unreachable,
)
from kiosk.flows.rules import Rules
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
    Sending,
    Stage,
    Who,
)
from kiosk.secret import Secret
from tests.kiosk.flows.visits import ENROLLMENT_KEY, USER, Play, enrolling, entered, palm

ACCEPTED = KeyAccepted(USER, None, left_palm_enrolled=False, right_palm_enrolled=False)


def test_both_palms_from_the_first_touch_to_the_last_page() -> None:
    play = Play().do(Begin())
    assert play.screen == Choose()
    assert play.do(Chosen(Purpose.ENROLL)).screen == Who(Purpose.ENROLL)
    play.do(entered(ENROLLMENT_KEY))
    assert play.screen == Who(Purpose.ENROLL, busy=True)
    assert play.effects == (InspectKey(Secret(ENROLLMENT_KEY), Purpose.ENROLL),)
    assert play.do(ACCEPTED).screen == Consent("1")
    assert isinstance(play.do(Consented(True)).screen, ChooseSide)
    assert not play.of(OpenCamera)
    play.do(SidesChosen((Side.LEFT, Side.RIGHT)))
    assert play.effects == (
        Note(Purpose.ENROLL, Stage.CAPTURING, None),
        OpenCamera(),
        CapturePalm(Side.LEFT, Purpose.ENROLL, (Side.RIGHT,)),
    )
    play.do(palm(Side.LEFT))
    assert play.screen == Capture(Purpose.ENROLL, Side.RIGHT, (Side.LEFT, Side.RIGHT), done=(Side.LEFT,))
    play.do(palm(Side.RIGHT))
    close, note, message = play.effects
    assert close == CloseCamera()
    assert isinstance(message, SendEnrollment)
    assert note == Note(Purpose.ENROLL, Stage.SENDING, message.attempt)
    assert [p.side for p in message.palms] == [Side.LEFT, Side.RIGHT]
    play.do(Enrolled(USER))
    both = (Side.LEFT, Side.RIGHT)
    assert play.screen == Result(Purpose.ENROLL, Outcome.ENROLLED, 30.0, both, may_try=True, receipt=True)
    assert Forget() in play.effects
    assert play.do(BackHome()).screen == Home()


def test_what_was_agreed_to_goes_with_the_palms() -> None:
    play = Play(Rules(consent_version="2027-01")).do(*enrolling()[:3])
    assert not play.of(OpenCamera)
    assert play.screen == Consent("2027-01")
    play.do(Consented(True, "de", "ab" * 32, 1_900_000_000), SidesChosen((Side.LEFT,)), palm(Side.LEFT))
    (message,) = play.of(SendEnrollment)
    assert isinstance(message, SendEnrollment)
    assert message.agreement == Agreement("2027-01", "de", "ab" * 32, 1_900_000_000)
    played = [type(effect) for effect in play.all_effects]
    assert played.index(OpenCamera) > played.index(InspectKey)


def test_another_period_is_another_version() -> None:
    play = Play(Rules(consent_version="3")).do(*enrolling()[:2], replace(ACCEPTED, keep_days=730))
    assert play.screen == Consent("3+730d", 730)
    play.do(Consented(True, "de", "ab" * 32, 1_900_000_000), SidesChosen((Side.LEFT,)), palm(Side.LEFT))
    (message,) = play.of(SendEnrollment)
    assert isinstance(message, SendEnrollment)
    assert message.agreement.version == "3+730d"
    assert play.do(Enrolled(USER), ReceiptAsked()).screen.slip.consent == "3+730d"  # type: ignore[union-attr]


def test_the_next_person_is_asked_anew() -> None:
    play = Play().do(*enrolling(), Cancelled())
    assert play.visit.errand is None
    play.do(*enrolling()[:3])
    assert play.screen == Consent("1")
    play.do(SidesChosen((Side.LEFT,)))
    assert play.screen == Consent("1")
    assert not play.of(OpenCamera)


def test_a_palm_nobody_asked_for_is_not_taken() -> None:
    play = Play().do(*enrolling()[:4], SidesChosen((Side.LEFT,)))
    before = play.screen
    assert play.do(palm(Side.RIGHT)).screen == before


def test_of_two_palms_either_may_come_first() -> None:
    play = Play().do(*enrolling(), palm(Side.RIGHT))
    assert play.screen == Capture(Purpose.ENROLL, Side.LEFT, (Side.LEFT, Side.RIGHT), done=(Side.RIGHT,))
    assert play.effects == (CapturePalm(Side.LEFT, Purpose.ENROLL),)
    assert play.do(palm(Side.RIGHT)).screen == Capture(
        Purpose.ENROLL, Side.LEFT, (Side.LEFT, Side.RIGHT), done=(Side.RIGHT,)
    ), "the same palm twice is one palm"
    play.do(palm(Side.LEFT))
    assert [p.side for p in play.of(SendEnrollment)[0].palms] == [Side.RIGHT, Side.LEFT]  # type: ignore[attr-defined]


def test_declining_consent_leads_to_another_way_with_the_camera_never_opened() -> None:
    play = Play().do(*enrolling()[:3], Consented(False))
    assert isinstance(play.screen, Result)
    assert play.screen.outcome is Outcome.DECLINED
    assert play.visit.errand is None
    assert not any(isinstance(effect, OpenCamera) for effect in play.all_effects)


def test_only_offered_sides_can_be_chosen() -> None:
    play = Play(Rules(sides=((Side.LEFT,), (Side.RIGHT,)))).do(*enrolling()[:4])
    assert isinstance(play.do(SidesChosen((Side.LEFT, Side.RIGHT))).screen, ChooseSide)
    assert isinstance(play.do(SidesChosen((Side.LEFT,))).screen, Capture)


def test_a_single_choice_is_not_asked() -> None:
    play = Play(Rules(sides=((Side.RIGHT,),))).do(*enrolling()[:4])
    assert play.screen == Capture(Purpose.ENROLL, Side.RIGHT, (Side.RIGHT,))


def test_a_scan_opens_the_camera_only_while_it_is_asked_for() -> None:
    play = Play().do(Chosen(Purpose.ENROLL), ScanAsked(True))
    assert play.effects == (OpenCamera(), ScanCode())
    play.do(ScanAsked(False))
    assert play.effects == (StopCapture(), CloseCamera())
    play.do(ScanAsked(True), entered(ENROLLMENT_KEY))
    assert play.effects[:2] == (StopCapture(), CloseCamera())
    assert play.screen == Who(Purpose.ENROLL, busy=True)


def test_a_mistyped_key_is_named_where_it_is_entered() -> None:
    for reason in ("key_secret_unknown", "key_secret_expired", "key_secret_used", "key_secret_wrong_kind"):
        play = Play().do(*enrolling()[:2], Refused(reason))
        assert play.screen == Who(Purpose.ENROLL, problem=reason)
        assert play.visit.errand is not None
        assert play.visit.errand.secret is None
        assert play.do(entered(ENROLLMENT_KEY)).screen == Who(Purpose.ENROLL, busy=True)


def test_a_key_that_dies_while_the_palms_are_captured_leads_back_to_the_entry_with_nothing_kept() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), palm(Side.RIGHT), Refused("key_secret_expired"))
    assert play.screen == Who(Purpose.ENROLL, problem="key_secret_expired")
    assert Forget() in play.effects
    assert play.visit.errand is not None
    assert not play.visit.errand.palms


def test_a_palm_that_somebody_else_has_enrolled_ends_with_the_staff_and_nothing_kept() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), palm(Side.RIGHT), Refused("palm_enrolled_elsewhere"))
    assert isinstance(play.screen, Result)
    assert (play.screen.outcome, play.screen.detail) == (Outcome.UNFINISHED, "palm_enrolled_elsewhere")
    assert play.screen.may_retry is False
    assert Forget() in play.effects
    assert play.visit.errand is None


def test_the_same_attempt_is_sent_again_after_an_outage() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), palm(Side.RIGHT))
    first = play.of(SendEnrollment)
    pauses = []
    for _ in range(5):
        play.do(Unreachable("server_unreachable"))
        assert isinstance(play.screen, Sending)
        assert play.screen.retry_at is not None
        pauses.append(play.screen.retry_at - play.visit.now)
        play.wait(pauses[-1] - 0.01)
        assert not play.effects
        play.wait(0.02)
        assert play.of(SendEnrollment) == first
    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[-1]
    assert isinstance(play.do(Enrolled(USER)).screen, Result)


def test_a_long_outage_is_put_to_the_person_and_nothing_is_lost_by_it() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), palm(Side.RIGHT))
    first = play.of(SendEnrollment)
    while not isinstance(play.screen, Result):
        play.do(Unreachable("server_unreachable")).wait(16)
    assert play.screen.may_retry
    assert play.screen.detail == "server_unreachable"
    play.do(Retried())
    assert play.of(SendEnrollment) == first
    assert isinstance(play.do(Enrolled(USER)).screen, Result)
    assert play.screen.outcome is Outcome.ENROLLED


def test_a_question_without_any_answer_counts_as_an_outage() -> None:
    play = Play().do(*enrolling()[:2]).wait(46)
    assert isinstance(play.screen, Sending)
    assert play.screen.retry_at is not None
    assert play.do(ACCEPTED).screen == Consent("1"), "the answer came after all"


def test_cancel_during_an_outage_keeps_nothing_but_the_question_what_became_of_it() -> None:
    play = Play().do(*enrolling(), palm(Side.LEFT), palm(Side.RIGHT), Unreachable("x"), Cancelled())
    assert play.screen == Home("enrollment_unsettled")
    assert play.visit.errand is None
    assert Forget(Note(Purpose.ENROLL, Stage.SENDING, "seed-0")) in play.effects
    assert play.do(Enrolled(USER)).screen == Home("enrollment_unsettled"), "a late answer finds nobody"


def test_cancel_before_anything_was_sent_leaves_no_question() -> None:
    play = Play().do(*enrolling()[:2], Unreachable("x"), Cancelled())
    assert play.screen == Home()
    assert Forget() in play.effects


def test_a_terminal_that_is_no_longer_known_is_for_staff() -> None:
    play = Play().do(*enrolling()[:2], Refused("terminal_unknown"))
    assert play.screen == Fault("terminal_unknown")
    assert play.visit.errand is None


def test_palms_the_server_cannot_use_are_captured_again_a_bounded_number_of_times() -> None:
    play = Play().do(*enrolling())
    for _ in range(2):
        play.do(palm(Side.LEFT), palm(Side.RIGHT), Refused("palm_not_found"))
        assert isinstance(play.screen, Result)
        assert play.screen.may_retry
        play.do(Retried())
        assert isinstance(play.screen, Capture)
    play.do(palm(Side.LEFT), palm(Side.RIGHT), Refused("palm_not_found"))
    assert isinstance(play.screen, Result)
    assert not play.screen.may_retry


def test_a_server_that_judges_palms_nobody_showed_gets_nobody_past_consent() -> None:
    play = Play().do(*enrolling()[:2], Refused("palm_mismatch"))
    assert play.screen == Fault("palm_mismatch")
    assert play.do(Retried()).screen == Home()

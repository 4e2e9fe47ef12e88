"""Which change of the screen is heard."""

import pytest

from hardware.palm.side import Side
from kiosk.flows.rules import BOTH
from kiosk.flows.states import (
    Capture,
    Choose,
    Consent,
    Home,
    Outcome,
    Phone,
    PhoneState,
    Purpose,
    Result,
    Screen,
    Sending,
    Who,
)
from kiosk.sound.cues import cue_for
from kiosk.sound.tones import Cue

LEFT = Capture(Purpose.ENROLL, Side.LEFT, BOTH)
RIGHT = Capture(Purpose.ENROLL, Side.RIGHT, BOTH, (Side.LEFT,))
AGAIN = Capture(Purpose.ENROLL, Side.LEFT, BOTH, attempt=2)
MISSED = Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, 30.0, may_retry=True)


@pytest.mark.parametrize(
    ("before", "after", "cue"),
    [
        (None, Home(), None),
        (Home(), Choose(), Cue.START),
        (Home(), Who(Purpose.VERIFY, busy=True), Cue.START),
        (Choose(), Who(Purpose.ENROLL), None),
        (Who(Purpose.ENROLL), Who(Purpose.ENROLL, problem="entry_unknown"), Cue.TRY_AGAIN),
        (Who(Purpose.ENROLL, busy=True), Consent("1"), None),
        (LEFT, RIGHT, Cue.STEP_DONE),
        (LEFT, AGAIN, Cue.TRY_AGAIN),
        (RIGHT, Sending(Purpose.ENROLL), Cue.STEP_DONE),
        (Sending(Purpose.ENROLL), Sending(Purpose.ENROLL, 3.0), None),
        (Sending(Purpose.ENROLL), Result(Purpose.ENROLL, Outcome.ENROLLED, 8.0), Cue.SUCCESS),
        (Sending(Purpose.VERIFY), Result(Purpose.VERIFY, Outcome.VERIFIED, 8.0), Cue.SUCCESS),
        (Sending(Purpose.VERIFY), MISSED, Cue.TRY_AGAIN),
        (MISSED, MISSED, None),
        (Consent("1"), Result(Purpose.ENROLL, Outcome.DECLINED, 8.0), None),
        (Phone(PhoneState.WAITING), Phone(PhoneState.WAITING, trouble=True), None),
        (Phone(PhoneState.WAITING), Phone(PhoneState.SCANNED), Cue.STEP_DONE),
        (Phone(PhoneState.SCANNED), Phone(PhoneState.DENIED), Cue.TRY_AGAIN),
        (MISSED, Home(), None),
    ],
)
def test_the_sound_of_a_change(before: Screen | None, after: Screen, cue: Cue | None) -> None:
    assert cue_for(before, after) is cue

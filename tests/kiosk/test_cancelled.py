"""Cancelled wherever somebody is: home at once, the camera shut, nothing of them kept, nothing in the journal."""

from pathlib import Path

import pytest

from hardware.palm.side import Side
from kiosk.flows.events import (
    BackHome,
    Begin,
    CameraFailed,
    Cancelled,
    CaptureTimedOut,
    Chosen,
    Consented,
    Event,
    Refused,
    ScanAsked,
    SidesChosen,
)
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Fault, Home, Purpose, Result, Who
from tests.kiosk.flows.visits import ENROLLMENT_KEY, entered
from tests.kiosk.house import House

BOTH = (Side.LEFT, Side.RIGHT)
KEY = [Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)]
PLACES: list[tuple[list[Event], type, list[Event], type]] = [
    ([Begin()], Choose, [], Choose),
    ([Chosen(Purpose.VERIFY)], Who, [], Who),
    ([Chosen(Purpose.VERIFY)], Who, [ScanAsked(on=True)], Who),
    (KEY, Consent, [], Consent),
    (KEY, Consent, [Consented(True)], ChooseSide),
    (KEY, Consent, [Consented(True), SidesChosen(BOTH)], Capture),
    (KEY, Consent, [Consented(True), SidesChosen(BOTH), CaptureTimedOut("closer")], Capture),
    (KEY, Consent, [Consented(True), SidesChosen(BOTH), CameraFailed("camera_lost", None)], Fault),
    (KEY, Consent, [Consented(True), SidesChosen(BOTH), *3 * [CaptureTimedOut("closer")]], Result),
    (KEY, Consent, [Consented(False)], Result),
]


@pytest.mark.parametrize(("events", "waits_for", "more", "at"), PLACES, ids=lambda it: getattr(it, "__name__", ""))
@pytest.mark.parametrize("way", [Cancelled(), BackHome()], ids=repr)
def test_cancelled(
    tmp_path: Path, *, events: list[Event], waits_for: type, more: list[Event], at: type, way: Event
) -> None:
    with House(tmp_path) as house:
        house.do(*events).until(waits_for).do(*more)
        assert isinstance(house.screen, at)
        house.do(way)
        if not isinstance(house.screen, Home):
            assert isinstance(way, BackHome), "a door of the result page only"
            house.do(Cancelled())
        assert house.screen == Home()
        assert house.kiosk.visit.errand is None
        assert house.journal.read() is None
        opened = "open" in house.capture.told
        assert not opened or house.capture.told[-1] == "close"
        assert list(tmp_path.iterdir()) == []


def test_an_answer_that_comes_after_it_changes_nothing(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.do(*KEY, Cancelled())
        house.take_one()
        assert house.screen == Home()
        house.do(Refused("key_secret_used"))
        house.capture.show(Side.LEFT)
        house.take_one()
        assert house.screen == Home()

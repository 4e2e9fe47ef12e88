"""Palms of a phone's owner before any camera: rendered people, stills, a code on a card."""

from dataclasses import replace
from pathlib import Path

import pytest

from hardware.camera.virtual import VirtualCamera
from hardware.errors import CannotOpen
from hardware.liveness.verdict import Check, LivenessLevel
from hardware.palm.codec import decode
from hardware.palm.side import Side
from hardware.simulate.directions import SHOW_CODE
from kiosk.flows.events import CameraFailed, CaptureTimedOut, Event, LivenessFailed
from kiosk.flows.states import Purpose
from kiosk.phone.errors import PalmMissing
from kiosk.phone.palms import Palms, Post, from_template, kiosk_capture, named_source
from kiosk.phone.sides import missing_palm, wanted_sides
from tests.kiosk.flows.visits import LIVE
from tests.kiosk.house import ScriptedCapture
from tests.kiosk.phone.phones import Place
from tests.kiosk.town import data


def before(camera: str, hand_model: Path | None = None) -> Palms:
    return Palms(lambda post: kiosk_capture(named_source(camera), post, hand_model=hand_model))


def test_a_phone_is_enrolled_and_used_by_a_rendered_person(shop: Place, hand_model: Path) -> None:
    camera = before("virtual:61", hand_model)
    phone = shop.new("rendered")
    phone.enroll(shop.enrollment_key(shop.backend.user()), camera.capture((Side.RIGHT,), Purpose.ENROLL))
    (palm,) = camera.capture((Side.RIGHT,), Purpose.VERIFY)
    assert (palm.verdict.level, palm.verdict.live, palm.verdict.simulated) == (LivenessLevel.CHALLENGE, True, True)
    assert phone.authenticate(("right_palm",), (palm,)).id_token is not None


@pytest.mark.palms
def test_stills_are_taken_without_a_challenge_and_say_so(palms_dir: Path, hand_model: Path) -> None:
    manifest = palms_dir / "manifest.csv"
    (palm,) = before(f"replay:{manifest}", hand_model).capture((Side.RIGHT,), Purpose.VERIFY)
    assert palm.verdict.level is LivenessLevel.NONE
    assert decode(palm.template).side is Side.RIGHT


def test_a_code_is_read_off_a_card(hand_model: Path) -> None:
    camera = VirtualCamera(61)
    camera.tell(SHOW_CODE + "https://palm.example/a/authsess_1#wc_1", None)
    palms = Palms(lambda post: kiosk_capture(camera, post, hand_model=hand_model))
    assert palms.scan().reveal() == "https://palm.example/a/authsess_1#wc_1"


def test_no_palm_is_wanted_and_no_camera_opened() -> None:
    assert before("no-such-camera").capture((), Purpose.VERIFY) == ()
    with pytest.raises(CannotOpen):
        before("no-such-camera").capture((Side.LEFT,), Purpose.VERIFY)


def test_a_template_is_called_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "left.palm"
    file.write_bytes(data(Side.LEFT, 5))
    palm = from_template(file)
    assert (palm.side, palm.verdict.level, palm.verdict.simulated) == (Side.LEFT, LivenessLevel.NONE, True)
    file.write_bytes(b"")
    with pytest.raises(PalmMissing):
        from_template(file)


@pytest.mark.parametrize(
    ("flow", "sides"),
    [
        (("either_palm",), (Side.RIGHT,)),
        (("left_palm", "either_palm"), (Side.LEFT,)),
        (("right_palm", "left_palm"), (Side.LEFT, Side.RIGHT)),
        (("local_passcode", "device"), ()),
    ],
)
def test_the_palms_of_a_flow(flow: tuple[str, ...], sides: tuple[Side, ...]) -> None:
    assert wanted_sides(flow, Side.RIGHT) == sides
    assert missing_palm(flow, sides) is None
    if sides:
        assert missing_palm(flow, sides[1:]) in flow


class Failing(ScriptedCapture):
    """Nobody ever holds the hand right."""

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...] = ()) -> None:
        super().capture(side, purpose)
        self.post(self.answer)

    answer: Event = CaptureTimedOut("closer")


@pytest.mark.parametrize(
    ("answer", "asked", "cause"),
    [
        (CaptureTimedOut("closer"), 2, "closer"),
        (
            LivenessFailed(replace(LIVE, checks=(Check("gesture", passed=False, reason="not_reached"),))),
            2,
            "not_reached",
        ),
        (CameraFailed("camera_lost", None), 1, "camera_lost"),
    ],
)
def test_a_hand_that_fails_is_asked_again_and_not_for_ever(answer: Event, asked: int, cause: str) -> None:
    made: list[Failing] = []

    def make(post: Post) -> Failing:
        made.append(Failing(post))
        made[0].answer = answer
        return made[0]

    with pytest.raises(PalmMissing, match=cause):
        Palms(make, 2).capture((Side.LEFT,), Purpose.VERIFY)
    assert made[0].told == ["open", *["capture left"] * asked, "shutdown"]

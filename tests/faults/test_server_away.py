"""The server goes away before, during and after the send: one enrollment, and the person gets the result."""

import pytest

from hardware.camera.directions import LEAVE
from kiosk.flows.states import Home, Outcome, Purpose
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page, say
from tests.faults.front import Front
from tests.faults.line import Break, Moment
from tests.faults.place import Place
from tests.faults.sources import Cabled

pytestmark = pytest.mark.slow

ENROLLMENTS = "/v1/sdk/enrollments"


def test_down_before_anything_is_asked(place: Place) -> None:
    front = place.kiosk()
    place.line.down()
    front.come_for(Purpose.ENROLL, place.key())
    front.until(lambda: page("sending.again") in front.words, "the outage was not told")
    assert "Nothing is lost" in front.words
    place.line.up()
    front.robot.press(page("fault.again"))
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
    assert place.palms() == (False, True)


@pytest.mark.parametrize(
    "moments",
    [(Moment.BEFORE,), (Moment.DURING,), (Moment.AFTER,), (Moment.AFTER, Moment.DURING, Moment.BEFORE)],
    ids="-then-".join,
)
def test_cut_at_the_send_enrolls_once(place: Place, moments: tuple[Moment, ...]) -> None:
    front = place.kiosk()
    breaks = place.line.breaking(*(Break(ENROLLMENTS, moment) for moment in moments))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    for fault in breaks:
        front.until(fault.happened.is_set, "nothing was sent")
        front.until(lambda: page("sending.again") in front.words, "the outage was not told")
        front.robot.press(page("fault.again"))
    assert front.outcome() is Outcome.ENROLLED
    assert place.line.sent(ENROLLMENTS) == len(moments) + 1
    assert place.backend.events("enrollment_key.used") == 1
    assert place.palms() == (False, True)


def test_whoever_leaves_with_the_answer_lost_is_told_on_the_first_page(place: Place) -> None:
    front = place.kiosk()
    (fault,) = place.line.breaking(Break(ENROLLMENTS, Moment.AFTER))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    front.until(fault.happened.is_set, "nothing was sent")
    front.until(lambda: page("sending.again") in front.words, "the outage was not told")
    front.robot.press(page("door.cancel"))
    front.until(lambda: front.screen == Home("enrollment_had_landed"), "nobody was told")
    assert say("notices", "enrollment_had_landed") in front.words
    assert place.palms() == (False, True)
    assert place.line.sent(ENROLLMENTS) == 1


def enroll(place: Place, front: Front) -> None:
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
    front.robot.press(page("result.done"))


def test_a_lost_verdict_is_fetched_again(place: Place) -> None:
    """The server recognised the person twice over: once to verify, once to recover, and lost the line both times."""
    camera = Cabled()
    front = place.kiosk(camera)
    enroll(place, front)
    recovery = Secret(place.backend.recovery_key(place.user_id))
    visits = [(Purpose.VERIFY, Secret(place.user_id), "/verify"), (Purpose.RECOVER, recovery, "/recoveries")]
    for purpose, entry, route in visits:
        camera.tell(LEAVE, None)
        (fault,) = place.line.breaking(Break(route, Moment.AFTER))
        front.come_for(purpose, entry)
        front.choose()
        front.until(fault.happened.is_set, "nothing was sent")
        front.until(lambda: page("sending.again") in front.words, "the outage was not told")
        front.robot.press(page("fault.again"))
        assert front.outcome() in (Outcome.VERIFIED, Outcome.RECOVERED)
        front.robot.press(page("result.done"))
    front.until(lambda: len(front.tokens.tokens) == 2, "a token was not delivered")
    logs = [log["log_id"] for log in place.backend.get("/v1/logs")["data"]]
    assert sorted(token.log_id for token in front.tokens.tokens) == sorted(logs)
    assert place.backend.events("recovery_key.used") == 1

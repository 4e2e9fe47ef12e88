"""The hand model is missing, cut off or empty: the person is told; when it is whole again the visit goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.flows.states import Fault, Outcome, Purpose
from kiosk.views.texts.lookup import page, say
from tests.faults.place import Place


@pytest.mark.slow
@pytest.mark.parametrize(("share", "code"), [(None, "model_missing"), (0.5, "model_damaged"), (0.0, "model_damaged")])
def test_told_at_the_capture_and_mended_without_a_restart(
    place: Place, hand_model: Path, expect_log: Callable[[str], None], share: float | None, code: str
) -> None:
    expect_log("analysis failed")
    path = place.folder / "hand.task"
    whole = hand_model.read_bytes()
    if share is not None:
        path.write_bytes(whole[: int(len(whole) * share)])
    front = place.kiosk(hand_model=path)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    front.until(lambda: isinstance(front.screen, Fault), "no fault page", 20)
    assert isinstance(front.screen, Fault)
    assert front.screen.code == code
    assert say("faults", code) in front.words
    assert page("fault.code", code) in front.words
    assert place.palms() == (False, False)
    path.write_bytes(whole)
    front.robot.press(page("fault.again"))
    assert front.outcome() is Outcome.ENROLLED

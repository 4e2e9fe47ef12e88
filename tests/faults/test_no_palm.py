"""What is no palm, held up to the whole kiosk: the page says what would help, and nothing is ever sent."""

from collections.abc import Callable

import numpy as np
import pytest

from hardware.guidance import Guidance
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from kiosk.flows.states import Home, Outcome, Purpose
from kiosk.views.texts.lookup import instruction, page
from tests.faults.place import Place
from tests.faults.sources import Poster

pytestmark = pytest.mark.slow


def picture(pose: Pose) -> np.ndarray:
    return render(Identity(9), pose, Scene(seed=9), Take(640, 480)).pixels


def two_hands() -> np.ndarray:
    one = picture(Pose(size=0.3, center=(0.25, 0.55)))
    other = picture(Pose(side=Side.LEFT, size=0.3, center=(0.75, 0.55)))
    return np.concatenate([one[:, :320], other[:, 320:]], axis=1)


def grey() -> np.ndarray:
    return np.full((480, 640, 3), 128, np.uint8)


def dark() -> np.ndarray:
    return (picture(Pose()) * 0.1).astype(np.uint8)


SHOWN: dict[str, tuple[Callable[[], np.ndarray], Guidance]] = {
    "grey": (grey, Guidance.SHOW_HAND),
    "two hands": (two_hands, Guidance.ONE_HAND),
    "back of the hand": (lambda: picture(Pose().back()), Guidance.TURN_OVER),
    "fist": (lambda: picture(Pose(fold=1.0)), Guidance.OPEN_HAND),
    "glove": (lambda: picture(Pose(glove=True)), Guidance.UNCOVER),
    "half out of view": (lambda: picture(Pose(center=(0.02, 0.55))), Guidance.CENTER),
    "other hand": (lambda: picture(Pose(side=Side.LEFT)), Guidance.OTHER_HAND),
    "dark": (dark, Guidance.MORE_LIGHT),
}


def test_each_is_told_and_none_is_captured(place: Place) -> None:
    camera = Poster(grey())
    front = place.kiosk(camera)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    for name, (pixels, guidance) in SHOWN.items():
        camera.hold_up(pixels())
        words = instruction(guidance.value, Side.RIGHT)
        front.until(lambda words=words: words in front.words, f"{name}: {words!r} was not said", 30)
    assert place.line.sent("/v1/sdk/enrollments") == 0
    front.robot.press(page("door.cancel"))
    front.until(lambda: front.screen == Home(), "the visit did not end")
    assert place.palms() == (False, False)


def test_a_hand_in_view_after_all_that_is_captured(place: Place) -> None:
    """The counter-proof: the same camera, kiosk and person, and an open palm."""
    camera = Poster(picture(Pose(glove=True)))
    front = place.kiosk(camera)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    front.until(lambda: instruction("uncover", Side.RIGHT) in front.words, "the glove was not noticed", 30)
    camera.hold_up(picture(Pose()))
    assert front.outcome() is Outcome.ENROLLED

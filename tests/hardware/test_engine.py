"""The engine before rendered people: what is right gives a code, what is wrong gives its guidance and never a code."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.errors import PictureError
from hardware.guidance import Guidance
from hardware.palm.matching import code_distance
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from hardware.vision import cv2

OPEN = {"size": 0.4, "center": (0.5, 0.57), "spread": 0.3}


class Camera:
    """Shows a picture for as long as it takes a person to hold still; pictures before it are forgotten."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.sequence = engine, 0

    def hold(self, pixels: np.ndarray, wanted: Side | None = Side.RIGHT, frames: int = 5) -> Analysis:
        self.look(np.full((480, 640, 3), 90, np.uint8), wanted)
        return [self.look(pixels, wanted) for _ in range(frames)][-1]

    def look(self, pixels: np.ndarray, wanted: Side | None = Side.RIGHT) -> Analysis:
        self.sequence += 1
        return self.engine.analyse(Frame(pixels.copy(), self.sequence, self.sequence / 30, "test:1"), wanted)


@pytest.fixture(scope="module")
def camera(hand_model: Path) -> Iterator[Camera]:
    with Engine(hand_model) as engine:
        yield Camera(engine)


def picture(seed: int = 3, *, back: bool = False, exposure: float = 0.9, **changes: object) -> np.ndarray:
    pose = Pose(**(OPEN | changes))
    return render(
        Identity(seed), pose.back() if back else pose, Scene(seed=seed, exposure=exposure), Take(640, 480)
    ).pixels


@pytest.mark.parametrize("side", Side)
def test_an_open_palm_gives_a_code_of_its_side(camera: Camera, side: Side) -> None:
    seen = camera.hold(picture(side=side), side)
    assert seen.guidance is Guidance.GOOD
    assert seen.code is not None
    assert seen.code.side is side
    assert seen.code.mask.mean() > 0.8
    assert seen.measures is not None
    assert seen.measures.side is side


def test_the_first_frame_of_a_hand_is_never_good(camera: Camera) -> None:
    camera.look(np.full((480, 640, 3), 90, np.uint8))
    first = camera.look(picture())
    assert first.measures is not None
    assert first.measures.motion is None
    assert (first.guidance, first.code) == (Guidance.HOLD_STILL, None)


@pytest.mark.parametrize("turn", [-90, 45, 90])
def test_a_turned_hand_is_as_good(camera: Camera, turn: float) -> None:
    upright = camera.hold(picture(size=0.33)).code
    # Turned as a picture, so that even the shading is the same and only the engine's own error remains.
    square = picture(size=0.33)[:, 80:560]
    matrix = cv2.getRotationMatrix2D((239.5, 239.5), -turn, 1.0)
    seen = camera.hold(cv2.warpAffine(square, matrix, (480, 480), borderMode=cv2.BORDER_REPLICATE))
    assert seen.guidance is Guidance.GOOD
    assert upright is not None
    assert seen.code is not None
    assert code_distance(seen.code, upright) < 0.36


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"side": Side.LEFT}, {Guidance.OTHER_HAND}),
        ({"back": True}, {Guidance.TURN_OVER}),
        ({"glove": True}, {Guidance.UNCOVER, Guidance.SHOW_HAND}),
        ({"fold": 1.0}, {Guidance.OPEN_HAND}),
        ({"size": 0.16}, {Guidance.CLOSER}),
        ({"exposure": 0.12}, {Guidance.MORE_LIGHT, Guidance.SHOW_HAND}),
        ({"center": (0.95, 0.57)}, {Guidance.CENTER}),
        ({"center": (0.5, 1.0)}, {Guidance.CENTER}),
    ],
)
def test_what_is_wrong_is_said_and_never_coded(
    camera: Camera, changes: dict[str, object], expected: set[Guidance]
) -> None:
    seen = camera.hold(picture(**changes))
    assert seen.guidance in expected
    assert seen.code is None


def test_two_hands_are_one_too_many(camera: Camera) -> None:
    left, right = picture(side=Side.LEFT, size=0.3), picture(side=Side.RIGHT, size=0.3)
    seen = camera.hold(np.hstack([right[:, 160:480], left[:, 160:480]]))
    assert len(seen.hands) == 2
    assert (seen.guidance, seen.measures, seen.code) == (Guidance.ONE_HAND, None, None)


def test_a_moving_hand_is_asked_to_hold_still(camera: Camera) -> None:
    camera.hold(picture())
    moved = camera.look(np.roll(picture(), 14, axis=1))
    assert (moved.guidance, moved.code) == (Guidance.HOLD_STILL, None)


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_a_plain_picture_has_no_hand(camera: Camera, grey: int) -> None:
    seen = camera.hold(np.full((480, 640, 3), grey, np.uint8))
    assert (seen.guidance, seen.hands, seen.code) == (Guidance.SHOW_HAND, (), None)


def test_a_picture_without_colour_still_has_a_palm(camera: Camera) -> None:
    grey = cv2.cvtColor(picture(), cv2.COLOR_BGR2GRAY)
    seen = camera.hold(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR))
    assert seen.guidance in {Guidance.GOOD, Guidance.SHOW_HAND}


@pytest.mark.parametrize("shape", [(1, 1, 3), (7000, 8000, 3)])
def test_pictures_of_no_use_are_refused(camera: Camera, shape: tuple[int, ...]) -> None:
    with pytest.raises(PictureError):
        camera.look(np.zeros(shape, np.uint8))


class _Album:
    def __init__(self) -> None:
        self.steps: list[str] = []

    def show(self, step: str, picture: np.ndarray) -> None:
        self.steps.append(step)


def test_a_sink_is_shown_every_step(hand_model: Path) -> None:
    album = _Album()
    with Engine(hand_model, album) as engine:
        Camera(engine).hold(picture(), frames=4)
    assert album.steps[-5:] == ["canvas", "normalised", "lines", "code", "mask"]

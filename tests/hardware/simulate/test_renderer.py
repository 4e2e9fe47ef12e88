"""Pictures: repeatable, as posed, at any size, and nothing impossible."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.errors import SimulationError
from hardware.palm.side import Side
from hardware.simulate.background import Background
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene

TAKE = Take(320, 240)
CLEAN = Scene(noise=0.0, background=Background.PLAIN)
WHO = Identity(1)


def covered(pose: Pose, take: Take = TAKE) -> np.ndarray:
    return (render(WHO, pose, CLEAN, take).pixels != render_empty(CLEAN, take)).any(axis=2)


def test_the_same_arguments_give_the_same_pixels() -> None:
    first, again = (render(WHO, Pose(), Scene(seed=4), TAKE).pixels for _ in range(2))
    assert np.array_equal(first, again)


def test_noise_differs_from_frame_to_frame() -> None:
    first, second = (render(WHO, Pose(), Scene(), replace(TAKE, frame=frame)).pixels for frame in (1, 2))
    difference = np.abs(first.astype(int) - second)
    assert 1.0 < difference.std() < 6.0


def test_the_background_is_not_painted_over() -> None:
    before = render_empty(CLEAN, TAKE)
    render(WHO, Pose(), CLEAN, TAKE)
    assert np.array_equal(before, render_empty(CLEAN, TAKE))


def test_joints_have_the_posed_size_place_and_turn() -> None:
    pose = Pose(size=0.4, center=(0.4, 0.6), rotation=20.0)
    joints = render(WHO, pose, CLEAN, TAKE).joints
    along = joints[9] - joints[0]
    assert np.hypot(*along) == pytest.approx(0.4 * 240, rel=0.03)
    assert np.degrees(np.arctan2(along[0], -along[1])) == pytest.approx(20.0, abs=1.0)
    assert np.allclose((joints[0] + joints[9]) / 2, [0.4 * 320, 0.6 * 240], atol=8)


def test_a_left_hand_mirrors_a_right_one() -> None:
    right = render(WHO, Pose(Side.RIGHT), CLEAN, TAKE).joints
    left = render(WHO, Pose(Side.LEFT), CLEAN, TAKE).joints
    assert np.allclose(left[:, 0] - 160, 160 - right[:, 0], atol=1e-6)


def test_the_forearm_reaches_the_edge() -> None:
    assert covered(Pose())[-1].any()


def test_a_hand_out_of_view_leaves_the_scene_empty() -> None:
    assert not covered(Pose(center=(0.5, 3.0))).any()
    assert not covered(Pose(center=(-2.0, 0.5))).any()


def test_half_out_of_view() -> None:
    shown, whole = covered(Pose(center=(0.0, 0.55))), covered(Pose())
    assert 0.2 < shown.sum() / whole.sum() < 0.8


def test_a_glove_hides_the_creases() -> None:
    bare = render(WHO, Pose(size=0.8), CLEAN, TAKE).pixels[100:150, 130:180]
    glove = render(WHO, Pose(size=0.8, glove=True), CLEAN, TAKE).pixels[100:150, 130:180]
    grain = [np.abs(np.diff(crop.astype(float), axis=0)).mean() for crop in (bare, glove)]
    assert grain[1] < 0.5 * grain[0]


def test_less_light_is_darker_and_motion_blurs() -> None:
    plain = render(WHO, Pose(), CLEAN, TAKE).pixels.astype(float)
    dark = render(WHO, Pose(), replace(CLEAN, exposure=0.4), TAKE).pixels
    blurred = render(WHO, Pose(), replace(CLEAN, motion=(9.0, 3.0)), TAKE).pixels.astype(float)
    assert dark.mean() == pytest.approx(0.4 * plain.mean(), rel=0.05)
    assert np.abs(np.diff(blurred, axis=1)).max() < 0.8 * np.abs(np.diff(plain, axis=1)).max()


@pytest.mark.parametrize("background", list(Background))
def test_backgrounds(background: Background) -> None:
    empty = render_empty(replace(CLEAN, background=background), TAKE)
    assert empty.shape == (240, 320, 3)
    assert (empty.std() == 0) == (background is Background.PLAIN) or empty.std() > 3


@pytest.mark.parametrize("wrong", [{"size": 0.0}, {"size": 9.0}, {"spread": 3.0}, {"fold": 2.0}])
def test_impossible_hands_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SimulationError):
        Pose(**wrong)


@settings(max_examples=40, deadline=None)
@given(
    pose=st.builds(
        Pose,
        side=st.sampled_from(Side),
        size=st.floats(0.02, 1.5),
        center=st.tuples(st.floats(-1.0, 2.0), st.floats(-1.0, 3.0)),
        rotation=st.floats(-180, 180),
        yaw=st.floats(-360, 360),
        pitch=st.floats(-80, 80),
        spread=st.floats(-1.5, 1.5),
        fold=st.floats(-0.2, 1.2),
    ),
    shape=st.sampled_from([(64, 48), (33, 97), (320, 240)]),
)
def test_every_pose_can_be_rendered_at_every_size(pose: Pose, shape: tuple[int, int]) -> None:
    pixels = render(WHO, pose, CLEAN, Take(*shape)).pixels
    assert pixels.shape == (shape[1], shape[0], 3)
    assert pixels.dtype == np.uint8

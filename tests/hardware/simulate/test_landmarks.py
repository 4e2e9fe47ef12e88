"""The real landmark model takes simulated hands for hands, knows which one, and finds its joints where they are."""

import numpy as np
import pytest

from hardware.hand.landmarks import HandFinder
from hardware.hand.side import palm_facing, side_of
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from tests.hardware.simulate.views import HEIGHT, WIDTH, look, ordinary_pose, ordinary_scene, picture_of

PEOPLE = 30
PALM = [0, 5, 9, 13, 17]
SURE = 0.8


def test_palms_are_found_with_confidence_and_the_right_label(finder: HandFinder) -> None:
    scores, right_side = [], 0
    for seed in range(PEOPLE):
        side = list(Side)[seed % 2]
        rng = np.random.default_rng([seed, 1])
        seen = look(finder, picture_of(seed, ordinary_pose(rng, side), ordinary_scene(rng, seed)))
        scores += [hand.score for hand in seen.hands[:1]]
        right_side += [side_of(hand) for hand in seen.hands] == [side]
    assert right_side >= 0.97 * PEOPLE
    assert np.mean(np.array(scores) > SURE) * len(scores) >= 0.98 * PEOPLE


def test_backs_never_pass_for_palms(finder: HandFinder) -> None:
    for seed in range(PEOPLE // 2):
        side = list(Side)[seed % 2]
        rng = np.random.default_rng([seed, 2])
        pose = ordinary_pose(rng, side, yaw=180.0 + rng.uniform(-6, 6))
        seen = look(finder, picture_of(seed, pose, ordinary_scene(rng, seed)))
        assert [hand.label for hand in seen.hands] == [side], f"person {seed}"
        assert not palm_facing(seen.hands[0]), f"person {seed}"
        assert side_of(seen.hands[0]) is None, f"person {seed}"


@pytest.mark.parametrize(
    "changes",
    [
        {"rotation": 25.0},
        {"rotation": -25.0},
        {"yaw": 25.0},
        {"yaw": -25.0},
        {"pitch": 25.0},
        {"pitch": -25.0},
        {"size": 0.2},
        {"size": 0.55},
        {"spread": 1.0},
        {"spread": -1.0},
        {"fold": 1.0},
        {"fold": 0.5},
        {"center": (0.2, 0.55)},
        {"center": (0.85, 0.55)},
    ],
    ids=str,
)
def test_hands_are_found_in_every_pose(finder: HandFinder, changes: dict[str, object]) -> None:
    for seed, side in ((11, Side.LEFT), (12, Side.RIGHT)):
        seen = look(finder, picture_of(seed, Pose(side=side, **changes)))
        assert [hand.label for hand in seen.hands] == [side]


def test_palm_landmarks_are_where_the_joints_are(finder: HandFinder) -> None:
    """Alignment decides accuracy: landmarks must move with the palm, whoever it is and however it is held."""
    errors = []
    for seed in range(PEOPLE):
        rng = np.random.default_rng([seed, 3])
        pose = ordinary_pose(rng, Side.RIGHT)
        rendering = render(Identity(seed), pose, Scene(seed=seed), Take(WIDTH, HEIGHT))
        found = look(finder, rendering.pixels).hands[0].points[PALM]
        errors.append((found - rendering.joints[PALM]) / (pose.size * HEIGHT))
    bias, scatter = np.mean(errors, axis=0), np.std(errors, axis=0)
    assert np.abs(bias).max() < 0.08
    assert scatter.mean() < 0.025

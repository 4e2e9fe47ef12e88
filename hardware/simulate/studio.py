"""Takes the pictures of a plan."""

from dataclasses import replace

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.atlas import Picture
from hardware.simulate.build import CHILD_SIZE, Age
from hardware.simulate.identity import Identity
from hardware.simulate.ordinary import held, ordinary_pose, ordinary_scene, relit
from hardware.simulate.plan import Shot, Subject
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene
from hardware.simulate.variants import VARIANTS
from hardware.simulate.visit import Visit

NEARER = 1.25
"""A child is told to come nearer and does, by this factor."""
TWO_HANDS_SIZE, APART = 0.24, 0.24
"""Size of each of two hands that are shown at once, and how far from the middle they are, of the width."""


def picture(shot: Shot, take: Take) -> Picture:
    """One picture of the plan, (height, width, 3) uint8 BGR."""
    room = scene(shot)
    if shot.what is Subject.EMPTY:
        return render_empty(room, take)
    if shot.what is Subject.TWO_HANDS:
        return _two_hands(shot, room, take)
    return render(person(shot), pose(shot), room, replace(take, frame=shot.look)).pixels


def person(shot: Shot) -> Identity:
    """Who is in the picture, as on that day."""
    day = np.random.default_rng([shot.identity_seed, 80, shot.session, shot.side is Side.LEFT]).integers(2**32)
    return Identity(shot.identity_seed, shot.build, Visit.drawn(int(day), VARIANTS[shot.variant].wears(shot.session)))


def pose(shot: Shot) -> Pose:
    """How the hand is held: much the same within a visit."""
    rng = _rng(shot, 81)
    made = ordinary_pose(rng, shot.side)
    if shot.build.age is Age.CHILD:
        made = replace(made, size=made.size * CHILD_SIZE * NEARER)
    if shot.look > 1:
        made = held(made, _rng(shot, 82, shot.look))
    if shot.what is Subject.BACK:
        return made.back()
    return replace(made, glove=shot.what is Subject.GLOVE, fold=1.0 if shot.what is Subject.FIST else 0.0)


def scene(shot: Shot) -> Scene:
    """Where the person stands: the same within a visit."""
    rng = _rng(shot, 83)
    number = int(rng.integers(2**32))
    return relit(ordinary_scene(rng, number), rng)


def _rng(shot: Shot, *salt: int) -> np.random.Generator:
    """A stream of its own for a hand on a day."""
    what = list(Subject).index(shot.what)
    return np.random.default_rng([shot.identity_seed, shot.session, shot.side is Side.LEFT, what, *salt])


def _two_hands(shot: Shot, room: Scene, take: Take) -> Picture:
    """Both hands of the person side by side."""
    who, rng = person(shot), _rng(shot, 84)
    halves = []
    for half, side in ((0, Side.RIGHT), (1, Side.LEFT)):
        center = (0.5 + APART * (2 * half - 1), 0.6)
        shown = ordinary_pose(rng, side, size=TWO_HANDS_SIZE, center=center)
        seen = render(who, shown, room, take).pixels
        halves.append(np.array_split(seen, 2, axis=1)[half])
    return np.ascontiguousarray(np.hstack(halves))

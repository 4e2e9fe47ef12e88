"""Rendered hands held up to the real engine as stills, and what people enrolled with."""

from dataclasses import replace

import numpy as np

from hardware.evaluate.stills import Held, Studio
from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from hardware.simulate.build import Build
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from hardware.simulate.visit import Visit
from hardware.simulate.wear.wear import Wear

OPEN = Pose(size=0.4, center=(0.5, 0.57), spread=0.3)
PEOPLE = range(500, 506)
SIZE = Take(640, 480)


def picture(who: int, day: int = 2, wears: frozenset[Wear] = frozenset(), build: Build | None = None, **pose: object):  # noqa: ANN201
    """A hand in an ordinary room: (480, 640, 3)."""
    person = Identity(who, build or Build(), Visit(100 * who + day, wears=wears))
    return render(person, replace(OPEN, **pose), Scene(seed=day, exposure=0.95), SIZE).pixels


def template(*codes: PalmCode | None) -> PalmTemplate:
    """What these looks enroll; every one of them has to be good."""
    assert all(code is not None for code in codes)
    return PalmTemplate(codes[0].side, codes, 0)


class Desk:
    """Everybody's right palm, enrolled on a plain day with two looks."""

    def __init__(self) -> None:
        self.studio = Studio()
        self.enrolled = {who: template(*(self._look(who, turn) for turn in (0.0, 3.0))) for who in PEOPLE}

    def _look(self, who: int, turn: float) -> PalmCode | None:
        return self.show(picture(who, day=1, rotation=turn)).code

    def show(self, pixels: np.ndarray, wanted: Side = Side.RIGHT) -> Held:
        return self.studio.hold(pixels, wanted)

    def takes_for(self, code: PalmCode) -> set[int]:
        """Who this palm passes for."""
        probe = PalmTemplate(code.side, (code,), 0)
        return {who for who, known in self.enrolled.items() if accepts(compare(probe, known).score, Use.VERIFY)}

"""Who tries to pass for a living hand: rendered people that do not do as told, each in a way of their own."""

from typing import Any

import numpy as np

from hardware.liveness.verdict import Gesture
from hardware.simulate.actor import Actor
from hardware.simulate.atlas import Picture as Pixels
from hardware.simulate.performer import Performer

_ASKED = {gesture.instruction: gesture for gesture in Gesture}
EVERY_S = 2.4
"""A recording of a gesture, from rest to rest, is about so long."""


class Picture(Performer):
    """A picture that is held up: it goes where it is told and makes no gesture."""

    def tell(self, instruction: str, side: str | None) -> None:
        if instruction not in _ASKED:
            super().tell(instruction, side)


class Wrong(Performer):
    """Makes another gesture than the one that was asked for, in time and well."""

    def tell(self, instruction: str, side: str | None) -> None:
        asked = _ASKED.get(instruction)
        others = [gesture for gesture in Gesture if gesture is not asked]
        super().tell(instruction if asked is None else others[int(self._rng.integers(4))].instruction, side)


class Replayed(Picture):
    """A recording of one gesture, played over and over; it was recorded without knowing what will be asked."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._gesture = list(Gesture)[int(np.random.default_rng([seed, 70]).integers(5))]
        self._next = 0.0

    def frame(self, time: float, width: int, height: int) -> tuple[Pixels, dict[str, Any]]:
        if time >= self._next and self._actor.shown.present:
            self._next = time + EVERY_S
            self._actor.act(self._gesture.instruction, None)
        return super().frame(time, width, height)


class Flipped(Performer):
    """Two pictures, open hand and gesture made: one is put in the place of the other between two frames."""

    back = True
    """And the first one back, too; else the hand opens as a living one does."""

    def _live_until(self, time: float) -> None:
        before = self._actor._gesture
        super()._live_until(time)
        now = self._actor._gesture
        if now is not None or (before is not None and self.back):
            _jump(self._actor)


class FlippedOnce(Flipped):
    """A cut into the middle of a recording, which then goes on."""

    back = False


def _jump(actor: Actor) -> None:
    actor._spring.value = actor._target().copy()
    actor._spring.velocity = np.zeros_like(actor._spring.velocity)


IMPOSTORS = {
    "two pictures": Flipped,
    "cut in": FlippedOnce,
    "replayed": Replayed,
    "wrong gesture": Wrong,
    "picture": Picture,
}

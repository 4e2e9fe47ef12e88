"""A simulated person who reads the screen and does what it says, as pictures."""

from collections import deque
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from hardware.palm.side import Side
from hardware.simulate import directions
from hardware.simulate.actor import Actor
from hardware.simulate.atlas import Picture
from hardware.simulate.card import lay_card
from hardware.simulate.cast import Cast
from hardware.simulate.habits import Axis, Clumsiness
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene

REACTION = (0.3, 0.6)
"""Seconds between reading and moving."""
LONGEST_STEP = 0.05
"""Seconds of motion computed at once."""
EXPOSURE = 0.008
"""Seconds of exposure: how much of a movement blurs the picture."""
CARD_GRIP = 0.17
"""How far below the card's middle the holding hand's palm is, fraction of the frame's height."""


class Performer:
    """One person after another in front of one camera.

    Has no clock of its own: time is what ``frame`` is given, and the same seed, frames and instructions give the same
    pixels. ``tell`` may be called from another thread than ``frame``.
    """

    def __init__(
        self,
        seed: int,
        *,
        side: Side = Side.RIGHT,
        present: bool = True,
        clumsy: frozenset[Clumsiness] = frozenset(),
        scene: Scene | None = None,
    ) -> None:
        self._scene = scene or Scene(seed=seed)
        self._actor = Actor(Cast(seed, side, present), clumsy)
        self._rng = np.random.default_rng([seed, 50])
        self._heard: deque[tuple[str, Side | None]] = deque()
        self._due: deque[tuple[float, str, Side | None]] = deque()
        self._last: float | None = None
        self._frame = 0

    def tell(self, instruction: str, side: str | None) -> None:
        """Show the person ``instruction``: a guidance or challenge code, or one of ``directions``.

        Unknown instructions are ignored. Raises ``SimulationError`` for what nobody can do.
        """
        self._heard.append((instruction, directions.check(instruction, side)))

    def frame(self, time: float, width: int, height: int) -> tuple[Picture, dict[str, Any]]:
        """The picture (height, width, 3) uint8 BGR at ``time`` (seconds, never decreasing) and its metadata."""
        self._listen(time)
        self._live_until(time)
        self._frame += 1
        return self._picture(Take(width, height, self._frame))

    def _listen(self, now: float) -> None:
        while self._heard:
            instruction, side = self._heard.popleft()
            earliest = self._due[-1][0] if self._due else now
            self._due.append((max(now + float(self._rng.uniform(*REACTION)), earliest), instruction, side))

    def _live_until(self, time: float) -> None:
        now = time if self._last is None else self._last
        while now < time:
            step = min(LONGEST_STEP, time - now)
            now = time if time - now <= LONGEST_STEP else now + step
            while self._due and self._due[0][0] <= now:
                _, instruction, side = self._due.popleft()
                self._actor.act(instruction, side)
            self._actor.advance(step)
        self._last = max(time, now)

    def _picture(self, take: Take) -> tuple[Picture, dict[str, Any]]:
        shown, place = self._actor.shown, self._actor.place
        scene = self._lit(take, float(place[Axis.LIGHT]))
        meta: dict[str, Any] = {"simulated": True, "seed": shown.seed, "side": None, "pose": None}
        if not shown.present:
            return render_empty(scene, take), meta
        pose = self._pose()
        if shown.card is not None:
            return self._with_card(shown.card, pose, scene, take), meta | {"card": True}
        meta |= {"side": shown.side.value, "pose": asdict(pose)}
        return render(Identity(shown.seed), pose, scene, take).pixels, meta

    def _lit(self, take: Take, light: float) -> Scene:
        speed = self._actor.speed * EXPOSURE
        motion = (float(speed[Axis.X]) * take.width, float(speed[Axis.Y]) * take.height)
        return replace(self._scene, exposure=self._scene.exposure * max(light, 0.02), motion=motion)

    def _pose(self) -> Pose:
        shown, place = self._actor.shown, [float(value) for value in self._actor.place]
        return Pose(
            side=shown.side,
            size=min(max(place[Axis.SIZE], 0.05), 1.4),
            center=(place[Axis.X], place[Axis.Y]),
            rotation=place[Axis.ROTATION],
            yaw=place[Axis.YAW],
            pitch=place[Axis.PITCH],
            spread=min(max(place[Axis.SPREAD], -1.2), 1.4),
            fold=min(max(place[Axis.FOLD], -0.05), 1.1),
            glove=shown.glove,
        )

    def _with_card(self, text: str, pose: Pose, scene: Scene, take: Take) -> Picture:
        center = pose.center[0] * take.width, (pose.center[1] - CARD_GRIP) * take.height
        grip = replace(pose, fold=0.3, spread=-0.3)

        def hold(picture: Picture) -> None:
            lay_card(picture, text, center, pose.rotation)

        return render(Identity(self._actor.shown.seed), grip, scene, take, hold).pixels

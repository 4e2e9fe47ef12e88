"""One picture of a simulated hand."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hardware.simulate import atlas
from hardware.simulate.atlas import Picture
from hardware.simulate.background import background
from hardware.simulate.body import Body, sculpt
from hardware.simulate.identity import Identity
from hardware.simulate.layer import Patch
from hardware.simulate.pose import Pose
from hardware.simulate.scene import Scene
from hardware.simulate.sensor import expose
from hardware.simulate.shading import SKIN, WATER, shade
from hardware.simulate.shape import Floats
from hardware.simulate.skeleton import joints
from hardware.simulate.solid import Plane
from hardware.simulate.view import View
from hardware.vision import cv2

CUFF = -0.12
"""Where a glove ends, y of the hand frame."""


@dataclass(frozen=True, slots=True)
class Take:
    """The size of the picture in pixels and which frame of a film it is: ``frame`` only changes the noise."""

    width: int = 1280
    height: int = 720
    frame: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Rendering:
    """``pixels`` (height, width, 3) uint8 BGR; ``joints`` (21, 2) are the true places of the joints in pixels."""

    pixels: Picture
    joints: Floats


def render(
    identity: Identity, pose: Pose, scene: Scene, take: Take, over: Callable[[Picture], None] | None = None
) -> Rendering:
    """Render one frame; the same arguments give the same pixels. ``over`` may draw on the picture before the lens."""
    view = View.of(pose, take.width, take.height)
    picture = background(scene.background, scene.seed, take.width, take.height).copy()
    body = sculpt(identity.shape, pose, view, take.width, take.height)
    if body is not None:
        _lay(picture, body, view, (identity, pose, scene))
    if over is not None:
        over(picture)
    pixels = expose(picture, scene, np.random.default_rng([scene.seed, take.frame]))
    return Rendering(pixels, view.project(joints(identity.shape, pose.spread, pose.fold, pose.tucked))[:, :2])


def render_empty(scene: Scene, take: Take) -> Picture:
    """The scene with nobody in it, (height, width, 3) uint8 BGR."""
    picture = background(scene.background, scene.seed, take.width, take.height)
    return expose(picture, scene, np.random.default_rng([scene.seed, take.frame]))


def _lay(picture: Picture, body: Body, view: View, subject: tuple[Identity, Pose, Scene]) -> None:
    """Put the lit hand over the background, in place."""
    identity, pose, scene = subject
    surface, patch = body.surface, Patch.of(body, picture)
    light = shade(surface.height, scene.light, view.scale / body.reduce, WATER if identity.wet else SKIN)
    light *= _gradient(scene, patch, picture.shape[1], light.shape[1])
    u, v = (surface.u - atlas.LEFT) * atlas.SCALE, (atlas.TOP - surface.v) * atlas.SCALE
    place = patch.enlarge(np.asarray(np.dstack([u, v, surface.cover]), dtype=np.float32))
    layer = cv2.multiply(_skin(identity, pose, place), patch.enlarge(light), dtype=cv2.CV_8U)
    patch.lay(picture, np.asarray(layer, dtype=np.uint8), patch.edge(place[:, :, 2]), scene.motion)


def _gradient(scene: Scene, patch: Patch, full: int, columns: int) -> Plane:
    share = (patch.left + np.linspace(0, patch.width, columns, dtype=np.float32)) / np.float32(full) - np.float32(0.5)
    return (np.float32(1.0) + np.float32(scene.gradient) * share)[None, :, None]


def _skin(identity: Identity, pose: Pose, place: Plane) -> Picture:
    """Colour of the skin at every pixel of ``place`` (height, width, 3: painting x, y, coverage)."""
    painted = identity.palm(pose.side) if pose.palm_facing else identity.back(pose.side)
    u, v = np.ascontiguousarray(place[:, :, 0]), np.ascontiguousarray(place[:, :, 1])
    seen = cv2.remap(painted, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    skin = np.asarray(seen, dtype=np.uint8)
    if pose.glove:
        skin[v < (atlas.TOP - CUFF) * atlas.SCALE] = identity.skin.glove * 255
    return skin

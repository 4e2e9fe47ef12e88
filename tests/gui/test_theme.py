"""Contrast from the tokens, the scale, springs and the hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from hardware.palm.side import Side
from kiosk.theme import hand, icons
from kiosk.theme.colour import contrast, mix
from kiosk.theme.hand import Pose
from kiosk.theme.look import TARGET_FLOOR, Look, scale_for
from kiosk.theme.motion import Spring, ease
from kiosk.theme.tokens import PALETTES, Palette
from kiosk.theme.type import Role

TEXT, CONTROL = 4.5, 3.0  # WCAG 2.2: 1.4.3 (text) and 1.4.11 (controls)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_text_is_readable_on_every_ground(palette: Palette) -> None:
    grounds = (palette.paper, palette.surface, palette.accent_field, palette.success_field, palette.warning_field)
    for ground in grounds:
        assert contrast(palette.ink, ground) >= TEXT
        assert contrast(palette.muted, ground) >= TEXT
    for ground in (palette.paper, palette.surface):
        for tone in (palette.accent, palette.success, palette.warning, palette.danger):
            assert contrast(tone, ground) >= TEXT
    assert contrast(palette.on_accent, palette.accent) >= TEXT
    assert contrast(palette.paper, palette.success) >= CONTROL


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_controls_and_focus_stand_out(palette: Palette) -> None:
    for ground in (palette.paper, palette.surface):
        assert contrast(palette.control, ground) >= CONTROL
        assert contrast(palette.focus, ground) >= CONTROL


def test_contrast_agrees_with_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_mixing_goes_from_one_to_the_other() -> None:
    assert mix("#000000", "#FFFFFF", 0.0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1.0) == "#FFFFFF"
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1920, 1080, 1.0), (1080, 1920, 1.0), (800, 480, 0.75), (640, 360, 0.75), (3840, 2160, 2.0)],
)
def test_the_scale_follows_the_shorter_side(width: int, height: int, scale: float) -> None:
    assert scale_for(width, height) == pytest.approx(scale)


@given(st.integers(320, 4000), st.integers(320, 4000))
def test_targets_never_fall_under_the_floor(width: int, height: int) -> None:
    assert Look().sized(width, height).target >= TARGET_FLOOR


def test_the_instruction_has_the_size_of_the_art_direction(qapp: object) -> None:
    assert Look().font(Role.INSTRUCTION).pixelSize() == 64
    assert Look().line(Role.INSTRUCTION) == 72
    assert Look(scale=0.75).font(Role.INSTRUCTION).pixelSize() == 48


@given(st.floats(-500, 500), st.floats(-500, 500), st.lists(st.floats(0.001, 0.5), min_size=1, max_size=80))
def test_springs_never_overshoot(start: float, target: float, steps: list[float]) -> None:
    spring = Spring(start)
    low, high = sorted((start, target))
    for seconds in steps:
        assert low - 1e-6 <= spring.step(target, seconds) <= high + 1e-6


@given(st.floats(0, 1), st.floats(0, 1))
def test_easing_only_goes_forward(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0.0 <= ease(low) <= ease(high) <= 1.0


@pytest.mark.parametrize("side", Side)
def test_the_thumb_is_on_the_side_where_a_mirror_shows_it(qapp: object, side: Side) -> None:
    box = hand.outline(side, hand.OPEN, QPointF(0, 0), 100).boundingRect()
    thumb_left = -box.left() > box.right()
    assert thumb_left == (side is Side.RIGHT)


@pytest.mark.parametrize("pose", [Pose(), Pose(spread=1), Pose(spread=-1), Pose(fold=1), Pose(tilt=1)])
def test_every_pose_is_one_closed_sweep_from_wrist_to_wrist(qapp: object, pose: Pose) -> None:
    path = hand.outline(Side.RIGHT, pose, QPointF(0, 0), 100)
    assert len(path.toSubpathPolygons()) == 1
    start, end = path.elementAt(0), path.elementAt(path.elementCount() - 1)
    assert min(start.y, end.y) > 80
    assert abs(start.y - end.y) < 12


def test_a_fist_is_shorter_and_spread_fingers_are_wider(qapp: object) -> None:
    def box(pose: Pose) -> tuple[float, float]:
        rect = hand.outline(Side.RIGHT, pose, QPointF(0, 0), 100).boundingRect()
        return rect.width(), rect.height()

    assert box(Pose(fold=1))[1] < 0.8 * box(Pose())[1]
    assert box(Pose(spread=1))[0] > box(Pose())[0]
    assert box(Pose(tilt=1))[0] < 0.9 * box(Pose())[0]


def test_icons_can_all_be_drawn(qapp: object) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    for name in icons.PATHS:
        image = QImage(48, 48, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        icons.draw(painter, name, QRectF(0, 0, 48, 48), QColor("#000000"), mirrored=True)
        painter.end()
        drawn = sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))
        assert drawn > 40, name


@pytest.mark.parametrize("name", icons.PATHS)
def test_icons_that_point_are_mirrored_and_no_others(name: str, qapp: object) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    def drawn(mirrored: bool) -> QImage:
        image = QImage(48, 48, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        icons.draw(painter, name, QRectF(0, 0, 48, 48), QColor("#000000"), mirrored=mirrored)
        painter.end()
        return image

    assert (drawn(True) != drawn(False)) == (name in icons.POINTING)

"""A look: palette, scale and type together, handed to everything that paints."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QFont

from kiosk.theme import type
from kiosk.theme.tokens import LIGHT, Palette
from kiosk.theme.type import Role

CARD_CORNER = 24
BUTTON_CORNER = 16
TARGET = 96
TARGET_FLOOR = 72
LARGEST_TEXT = 2.0
FOCUS_RING = 4
FOCUS_GAP = 3


def scale_for(width: int, height: int) -> float:
    """1.0 where the shorter side has 1080 pixels, 0.75 at 480 and below, growing in proportion above 1080."""
    side = min(width, height)
    return side / 1080 if side > 1080 else max(0.75, 0.75 + 0.25 * (side - 480) / 600)


@dataclass(frozen=True, slots=True)
class Look:
    """How everything looks right now; a new one is made when the window or the theme changes.

    ``text_scale`` (1 to 2) makes texts larger, and only texts.
    """

    palette: Palette = LIGHT
    scale: float = 1.0
    family: str = ""
    reduced_motion: bool = False
    text_scale: float = 1.0

    def px(self, pixels: float) -> int:
        """Pixels at this scale."""
        return round(pixels * self.scale)

    @property
    def target(self) -> int:
        """Height of a touch target, never under the floor; with large texts it has room for two lines."""
        return round(max(TARGET_FLOOR, self.px(TARGET)) * (1 + 0.3 * (self.text_scale - 1)))

    def icon(self, pixels: float) -> int:
        """Pixels of a sign beside words: it grows with them, half as fast, so that it leaves them the room."""
        return round(pixels * self.scale * (1 + 0.5 * (self.text_scale - 1)))

    def font(self, role: Role) -> QFont:
        """The font of a role."""
        return type.font(self.family, role, self.scale * self.text_scale)

    def line(self, role: Role) -> int:
        """Line height of a role in pixels."""
        style = type.STYLES[role]
        size = max(15, round(style.size * self.scale * self.text_scale))
        return round(size * style.line / style.size)

    def colour(self, tone: str) -> QColor:
        """A tone's colour by its name."""
        return QColor(getattr(self.palette, tone))

    def sized(self, width: int, height: int) -> "Look":
        """This look for a window of that size."""
        return replace(self, scale=scale_for(width, height))

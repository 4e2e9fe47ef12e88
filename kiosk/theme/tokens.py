"""Colour tokens: light, dark and high contrast. Nothing else in the kiosk names a colour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours as ``#RRGGBB``; ``line`` is decoration only and carries no meaning.

    A ``_field`` is a soft ground for text: brighter than its own colour thinned out would be.
    """

    name: str
    paper: str
    surface: str
    ink: str
    muted: str
    line: str
    control: str
    accent: str
    on_accent: str
    success: str
    warning: str
    danger: str
    focus: str
    accent_field: str
    success_field: str
    warning_field: str

    @property
    def flat(self) -> bool:
        """High contrast: no tints, no soft fields; outlines carry everything."""
        return self.name == "contrast"


LIGHT = Palette(
    name="light",
    paper="#F6F7F9",
    surface="#FFFFFF",
    ink="#0E1A2B",
    muted="#48566A",
    line="#C9D1DC",
    control="#6B7A90",
    accent="#0A6E6A",
    on_accent="#FFFFFF",
    success="#176B34",
    warning="#8A4B00",
    danger="#A9201A",
    focus="#1D4ED8",
    accent_field="#E6F1F1",
    success_field="#E1F3E7",
    warning_field="#FBF3E8",
)
DARK = Palette(
    name="dark",
    paper="#0A1220",
    surface="#121D30",
    ink="#EDF2F8",
    muted="#A8B5C7",
    line="#2A3950",
    control="#7488A3",
    accent="#4CCFC4",
    on_accent="#062321",
    success="#6FD48E",
    warning="#F2B35E",
    danger="#FF8A80",
    focus="#8AB4FF",
    accent_field="#0E2330",
    success_field="#10281F",
    warning_field="#231E1A",
)
CONTRAST = Palette(
    name="contrast",
    paper="#000000",
    surface="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    line="#FFFFFF",
    control="#FFFFFF",
    accent="#FFE600",
    on_accent="#000000",
    success="#5CFF8F",
    warning="#FFC400",
    danger="#FF9C94",
    focus="#00E5FF",
    accent_field="#000000",
    success_field="#000000",
    warning_field="#000000",
)

# A code is scanned by somebody else's camera: the same in every theme, dark on light.
CODE_INK = "#000000"
CODE_GROUND = "#FFFFFF"

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST)}

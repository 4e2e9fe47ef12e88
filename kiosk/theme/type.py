"""Type: the scale, and the best installed humanist sans."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

# Humanist sans faces in order of preference; Debian: fonts-open-sans, fonts-noto-core, fonts-inter, fonts-dejavu-core.
FAMILIES = ("Open Sans", "Source Sans 3", "Noto Sans", "Inter", "Cantarell", "Lato", "Segoe UI", "DejaVu Sans")
# For keys that are read character by character: 0 and O, 1, l and I must differ.
EXACT_FAMILIES = ("DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Consolas", "Menlo")
# Companions asked for scripts that the first face lacks.
COMPANIONS = (
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Sans CJK SC",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
    "WenQuanYi Zen Hei",
    "Noto Sans",
)


class Role(StrEnum):
    """What a text is for."""

    INSTRUCTION = "instruction"
    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    LABEL = "label"
    NOTE = "note"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Style:
    """``size`` and ``line`` height in pixels at 1080 pixels of screen height; ``weight`` as in CSS."""

    size: int
    line: int
    weight: int


STYLES = {
    Role.INSTRUCTION: Style(64, 72, 600),
    Role.TITLE: Style(44, 52, 600),
    Role.LEAD: Style(34, 42, 600),
    Role.BODY: Style(28, 40, 400),
    Role.LABEL: Style(24, 32, 600),
    Role.NOTE: Style(20, 28, 400),
    Role.CODE: Style(32, 48, 400),
}


def best_family() -> str:
    """The first preferred family that is installed; Qt's own default when none is."""
    installed = set(QFontDatabase.families())
    return next((name for name in FAMILIES if name in installed), QFont().family())


def font(family: str, role: Role, scale: float) -> QFont:
    """The font of ``role``; figures are tabular so that counts do not jump. The caller's own, to change as it likes."""
    return QFont(_font(family, role, scale))


@lru_cache(maxsize=64)
def _font(family: str, role: Role, scale: float) -> QFont:
    """Every word that is painted asks for its font, and there are no more than a dozen at a time."""
    style = STYLES[role]
    made = QFont([*EXACT_FAMILIES, family] if role is Role.CODE else [family, *COMPANIONS])
    made.setPixelSize(max(15, round(style.size * scale)))
    made.setWeight(QFont.Weight(style.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    if style.size >= STYLES[Role.TITLE].size:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made

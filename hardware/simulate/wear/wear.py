"""The names of what a person can have on the hand."""

from enum import StrEnum


class Wear(StrEnum):
    """Worn, drawn or on the skin."""

    RINGS = "rings"
    PLASTER = "plaster"
    HENNA = "henna"
    INK = "ink"
    WET = "wet"
    DRY = "dry"

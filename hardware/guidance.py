"""The one instruction that would help most right now, as a code; texts are the kiosk's."""

from enum import StrEnum


class Guidance(StrEnum):
    """Codes in the order in which a problem hides the next one (shared words: see the kiosk's texts)."""

    SHOW_HAND = "show_hand"
    ONE_HAND = "one_hand"
    FARTHER = "farther"
    CENTER = "center"
    TURN_OVER = "turn_over"
    OTHER_HAND = "other_hand"
    OPEN_HAND = "open_hand"
    CLOSER = "closer"
    FLATTER = "flatter"
    SPREAD = "spread"
    RELAX = "relax"
    MORE_LIGHT = "more_light"
    LESS_LIGHT = "less_light"
    UNCOVER = "uncover"
    HOLD_STILL = "hold_still"
    GOOD = "good"

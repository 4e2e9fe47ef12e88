"""What a performer can be told besides the guidance and challenge codes that a person would read."""

from typing import Final

from hardware.camera.directions import BECOME, ENTER, FIRST_PERSON, LEAVE, NEXT_PERSON, WRONG_HAND
from hardware.errors import SimulationError
from hardware.palm.side import Side
from hardware.simulate.card import modules

__all__ = [
    "BACK_OF_HAND",
    "BECOME",
    "ENTER",
    "FIRST_PERSON",
    "GLOVE",
    "LEAVE",
    "NEXT_PERSON",
    "SHOW_CODE",
    "WRONG_HAND",
    "check",
    "seed_of",
]

BACK_OF_HAND: Final = "back_of_hand"
GLOVE: Final = "glove"
SHOW_CODE: Final = "show_code:"
"""Followed by a text: a card with its QR code is held up."""


def check(instruction: str, side: str | None) -> Side | None:
    """The side as a ``Side``. Raises ``SimulationError`` for what nobody can do; unknown instructions pass."""
    if side is not None and side not in set(Side):
        raise SimulationError(f"nobody has a {side!r} hand")
    if instruction.startswith(BECOME):
        seed_of(instruction)
    if instruction.startswith(SHOW_CODE):
        modules(instruction.removeprefix(SHOW_CODE))
    return None if side is None else Side(side)


def seed_of(instruction: str) -> int:
    """The seed behind ``become:``."""
    text = instruction.removeprefix(BECOME)
    if not (text.isascii() and text.isdigit()):
        raise SimulationError(f"a person has a whole number for a seed, not {text!r}")
    return int(text)

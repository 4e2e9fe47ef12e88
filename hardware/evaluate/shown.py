"""One side of a comparison: a template, whose it is and which pictures made it."""

from dataclasses import dataclass

from hardware.evaluate.rows import Palm
from hardware.palm.code import PalmTemplate


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """``pictures`` are places in the list of what was acquired; ``session`` is empty where none is known."""

    template: PalmTemplate
    palm: Palm
    session: str
    pictures: tuple[int, ...]

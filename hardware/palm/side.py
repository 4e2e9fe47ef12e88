"""Which hand: the person's own left or right."""

from enum import StrEnum


class Side(StrEnum):
    """The person's own hand, whatever the picture looks like."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The other hand."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT

"""Lists by cursor: newest first, the cursor is the id of the last item seen."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)

DEFAULT_LIMIT = 10
MAXIMUM_LIMIT = 100


@dataclass(frozen=True, slots=True)
class PageRequest:
    """``after`` is the id of an item of this kind; it stays good when that item is deleted."""

    limit: int = DEFAULT_LIMIT
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[T_co]):
    """``has_more`` says whether older items exist."""

    items: tuple[T_co, ...]
    has_more: bool


class CursorUnknown(Exception):
    """``after`` never was an item of this list."""

"""Lists whose cursor came from outside."""

from collections.abc import Callable
from typing import TypeVar

from server_stub.domain.errors import BadRequest
from server_stub.domain.ports import CursorUnknown, Page, PageRequest

Of = TypeVar("Of")
T = TypeVar("T")


def ask(page: Callable[[Of, PageRequest], Page[T]], of: Of, request: PageRequest) -> Page[T]:
    """One page of a repository's list; raises BadRequest for an unknown cursor."""
    try:
        return page(of, request)
    except CursorUnknown as error:
        raise BadRequest("No item of this list has this id.", param="starting_after") from error

"""Python to machine code with numba, for the loops that a palm is compared in."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """Compiled at its first call; other threads run meanwhile. Kept on disk where a place can be found for it.

    What is kept does not notice that another file changed: constants must come in as arguments.
    """
    try:
        return cast(Function, njit(nogil=True, cache=True)(function))
    except RuntimeError:  # neither beside its file nor in the user's cache folder may be written
        return cast(Function, njit(nogil=True)(function))


def _ones(_typing: Any, _word: Any) -> Any:  # noqa: ANN401 - numba's own objects
    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:  # noqa: ANN401
        return builder.ctpop(arguments[0])

    return types.int64(types.uint64), generate


ones = cast(Callable[[np.uint64], int], intrinsic(_ones))
"""Set bits of a 64-bit word, by one instruction where the processor has one."""

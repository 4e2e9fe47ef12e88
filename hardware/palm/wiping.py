"""Overwrites keys and palms once they are done with, as far as Python lets anybody.

What can be overwritten is a buffer of our own: a ``bytearray``, the arrays of a decoded template. What cannot is every
``bytes`` and ``str`` (a request's body, base64, ``encode``'s answer) and what libraries copy for themselves; these are
freed and written over by chance. So this narrows the time and the number of places in which a memory dump holds a
palm; it does not end it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import PalmTemplate

Wipeable: TypeAlias = bytearray | NDArray[Any] | PalmTemplate


def wipe(*things: Wipeable) -> None:
    """Overwrite with zeros, in place; an array that is only a view of read-only memory is left as it is."""
    for thing in things:
        if isinstance(thing, PalmTemplate):
            wipe(*(array for code in thing.codes for array in (code.bits, code.mask)))
        elif isinstance(thing, bytearray):
            thing[:] = bytes(len(thing))
        elif thing.flags.writeable:
            thing[...] = np.zeros((), thing.dtype)


@contextmanager
def wiping(*things: Wipeable) -> Iterator[None]:
    """Overwrite them when the block ends, whatever happened in it."""
    try:
        yield
    finally:
        wipe(*things)

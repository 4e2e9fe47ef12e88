"""Every intermediate picture of the engine, for whoever asks: the camera test page, a debugger, a report.

A step asks ``if sink is not None`` before it makes a picture, so nobody pays when nobody looks.
"""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Sink(Protocol):
    """Takes pictures as they are made; must be quick and must not write to them."""

    def show(self, step: str, picture: NDArray[np.generic]) -> None:
        """``step``: ``canvas``, ``normalised``, ``lines``, ``code`` or ``mask``; (height, width), any scalar type."""
        ...

"""Find hands in frames."""

from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from hardware.camera.frame import Frame
from hardware.errors import PictureError
from hardware.hand.hand import Hand
from hardware.hand.model import ensure_model
from hardware.palm.parameters import LANDMARK_SIDE_PX, MAX_PIXELS, MIN_SIDE_PX
from hardware.palm.side import Side
from hardware.vision import cv2


class HandFinder:
    """Follows up to two hands through frames; use it from one thread and close it.

    ``model`` names a ``.task`` file; without it the assembled one is used (and assembled if need be).
    Raises ``ModelMissing`` or ``ModelDamaged``.
    """

    def __init__(self, model: Path | None = None) -> None:
        path = ensure_model(model)
        from hardware.hand.tasks import Landmarker  # noqa: PLC0415 - takes most of a second, and only users pay it

        self._landmarker = Landmarker(path)

    def find(self, frame: Frame) -> tuple[Hand, ...]:
        """The hands in view, at most two. Raises ``PictureError`` for a picture too small, too large or none."""
        _check(frame.pixels)
        rgb = cv2.cvtColor(_shrunk(frame.pixels), cv2.COLOR_BGR2RGB)
        size = np.array([frame.width, frame.height], np.float32)
        found = self._landmarker.detect(np.asarray(rgb, np.uint8))
        return tuple(Hand(points * size, Side(label.lower()), score) for points, label, score in found)

    def close(self) -> None:
        """Free the model; harmless when done twice."""
        self._landmarker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _check(pixels: NDArray[np.uint8]) -> None:
    if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
        raise PictureError(f"not a colour picture: {pixels.shape} {pixels.dtype}")
    height, width = pixels.shape[:2]
    if min(height, width) < MIN_SIDE_PX or height * width > MAX_PIXELS:
        raise PictureError(f"{width} x {height} pixels: at least {MIN_SIDE_PX} a side, at most {MAX_PIXELS} in all")


def _shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture at a size the model gains nothing beyond; a copy only when it is larger."""
    factor = LANDMARK_SIDE_PX / max(pixels.shape[:2])
    if factor >= 1:
        return pixels
    size = (max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)

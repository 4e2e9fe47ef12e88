"""The one place that imports mediapipe: a hand landmarker, and the writer of its model bundle."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hardware.hand.quiet import quiet

os.environ.setdefault("GLOG_minloglevel", "2")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

with quiet():
    import mediapipe
    from mediapipe.tasks.python import BaseOptions, vision
    from mediapipe.tasks.python.metadata.metadata_writers import model_asset_bundle_utils

MAX_HANDS = 2
"""One more than may be shown, so that a second hand is noticed."""

_STEP_MS = 33


class Landmarker:
    """MediaPipe's HandLandmarker in VIDEO mode, with a clock of its own that only rises."""

    def __init__(self, model: Path) -> None:
        options = vision.HandLandmarkerOptions(
            base_options=BaseOptions(model_asset_path=str(model)),
            running_mode=vision.RunningMode.VIDEO,
            num_hands=MAX_HANDS,
        )
        with quiet():
            self._task = vision.HandLandmarker.create_from_options(options)
            self._time = 0
            self.detect(np.zeros((64, 64, 3), np.uint8))  # the first call makes the rest of the noise

    def detect(self, rgb: NDArray[np.uint8]) -> list[tuple[NDArray[np.float32], str, float]]:
        """Hands in ``rgb`` (height, width, 3): points (21, 2) as fractions, the label's word, its score."""
        self._time += _STEP_MS
        image = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=rgb)
        result: Any = self._task.detect_for_video(image, self._time)
        found = zip(result.hand_landmarks, result.handedness, strict=True)
        return [(_points(marks), str(kinds[0].category_name), float(kinds[0].score)) for marks, kinds in found]

    def close(self) -> None:
        """Free the model; harmless when done twice."""
        self._task.close()


def write_bundle(members: dict[str, bytes], path: Path) -> None:
    """A ``.task`` file of ``members`` by mediapipe's own writer."""
    model_asset_bundle_utils.create_model_asset_bundle(members, str(path))


def _points(marks: Iterable[Any]) -> NDArray[np.float32]:
    return np.array([(mark.x, mark.y) for mark in marks], np.float32)

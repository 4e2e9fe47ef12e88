"""Small versions of the pictures of a pair, for reports that were asked to show biometric pictures."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hardware.camera.pictures import letterbox, load_picture
from hardware.evaluate.evaluation import Evaluation
from hardware.evaluate.rows import Row
from hardware.vision import cv2

SIDE_PX = 180
WARNING = "This report shows pictures of palms, which are biometric data of real people: keep it safe, then delete it."

Thumbnail = NDArray[np.uint8]


def thumbnails(done: Evaluation) -> dict[str, Thumbnail]:
    """(SIDE_PX, SIDE_PX, 3) BGR of every picture in the worst pairs, by name."""
    rows = {one.row.name: one.row for one in done.acquired}
    return {name: _small(rows[name]) for name in _named(done.figures["worst"])}


def jpeg(picture: Thumbnail) -> bytes:
    """The bytes of a JPEG file."""
    _, data = cv2.imencode(".jpg", picture)
    return data.tobytes()


def _named(worst: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[str]:
    entries = [entry for sort in worst.values() for entry in sort]
    return list(dict.fromkeys(name for entry in entries for name in [*entry["probe"], *entry["reference"]]))


def _small(row: Row) -> Thumbnail:
    return np.asarray(letterbox(load_picture(row.path), SIDE_PX, SIDE_PX), np.uint8)

"""Write what a camera sees to a video file: the only place that stores pictures of people, and only on request."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from hardware.camera.chapters import table_of
from hardware.camera.frame import Frame
from hardware.camera.source import CameraSource, Directed, Format
from hardware.errors import PictureError
from hardware.guidance import Guidance
from hardware.vision import cv2

CODECS = {".avi": "MJPG", ".mp4": "mp4v"}

_MEASURED_S = 1.0


Watch = Callable[[Frame], None]
"""Shown every frame as it is written."""


def record(
    source: CameraSource, wanted: Format, seconds: float, path: Path, watch: Watch | None = None
) -> tuple[int, Format]:
    """Record ``seconds`` of frame time without dropping any; how many frames of which format were written.

    The file must not exist, nor chapters beside it, and is readable by its owner only. Raises ``PictureError`` when it
    cannot be written and ``CameraFault`` when the camera fails; what was recorded until then stays.
    """
    _reserve(path)
    try:
        got = source.open(wanted)
        if isinstance(source, Directed):
            source.tell(Guidance.SHOW_HAND, None)
        return _write(source, got, path, seconds, watch or (lambda _frame: None))
    finally:
        source.close()
        if not path.stat().st_size:
            path.unlink()


def _reserve(path: Path) -> None:
    """Make the file with its rights first: a video writer would make it readable for everybody."""
    if path.suffix.lower() not in CODECS:
        raise PictureError(f"videos are written as {' or '.join(CODECS)}, not as {path.suffix or 'a file without end'}")
    if table_of(path).exists():
        raise PictureError(f"{table_of(path).name} is there already and belongs to another video")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise PictureError(f"cannot write {path}: {error.strerror}") from error


def _write(source: CameraSource, got: Format, path: Path, seconds: float, watch: Watch) -> tuple[int, Format]:
    """The file's rate is measured on the first second, because what a camera promises is not what it delivers."""
    first = source.read()
    start = [first]
    while start[-1].time - first.time < min(_MEASURED_S, seconds):
        start.append(source.read())
    got = Format(got.width, got.height, (len(start) - 1) / (start[-1].time - first.time))
    codec = cv2.VideoWriter.fourcc(*CODECS[path.suffix.lower()])
    writer = cv2.VideoWriter(str(path), codec, got.rate, (got.width, got.height))
    if not writer.isOpened():
        raise PictureError(f"cannot write {path}")
    frames = 0
    try:
        for frame in _until(source, start, first.time + seconds):
            writer.write(frame.pixels)
            watch(frame)
            frames += 1
    finally:
        writer.release()
    return frames, got


def _until(source: CameraSource, start: list[Frame], end: float) -> Iterator[Frame]:
    """``start``, then what follows it, up to the time ``end``."""
    yield from start
    last = start[-1]
    while last.time < end:
        last = source.read()
        yield last

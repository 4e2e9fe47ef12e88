"""The one place that imports OpenCV: ``from hardware.vision import cv2``.

Importing ``cv2`` points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at Qt plugins of its own, with which PySide6
cannot start, and puts a folder of its own (and the current one) into LD_LIBRARY_PATH for every child process. This
module puts the environment back as it was, and also cleans up when somebody else imported ``cv2`` before.

It also tells OpenCV's V4L2 backend to give up on a silent camera after ``V4L_TIMEOUT_S`` instead of ten seconds; that
is read from the environment once, so it has to be said before the first camera is opened. Its own warnings are
switched off, because every one of them comes back to us as an error that we report; OPENCV_LOG_LEVEL overrides it.
"""

import importlib
import os
from pathlib import Path

TOUCHED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")

V4L_TIMEOUT_S = 2

_before = {name: os.environ.get(name) for name in TOUCHED}
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(V4L_TIMEOUT_S))
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
importlib.import_module("cv2")

import cv2 as cv2  # noqa: E402, PLC0414 - after the environment was noted; `as` makes it part of this module

__all__ = ["cv2"]


def _without_own(value: str | None, folder: str) -> str | None:
    """``value`` less the entries inside ``folder``, as an earlier import by somebody else may have left them."""
    if value is None or folder not in value:
        return value
    kept = [entry for entry in value.split(os.pathsep) if entry and not entry.startswith(folder)]
    return os.pathsep.join(kept) or None


def _restore() -> None:
    folder = str(Path(cv2.__file__).parent)
    for name, value in _before.items():
        wanted = _without_own(value, folder)
        if wanted is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = wanted


_restore()

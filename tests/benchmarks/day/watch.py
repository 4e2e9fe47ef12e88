"""What a day costs: how long the window stood still, and what it left in memory and on disk."""

import gc
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from hardware.camera.frame import Frame
from hardware.palm.code import PalmCode
from kiosk.flows.effects import Palm

BEAT_MS = 10
APART = "apart"
"""How threads of the app's backend are named: they are no part of the kiosk."""
MIB = 1024 * 1024
PERSONAL = (Frame, PalmCode, Palm)
"""Objects that hold something of a person."""


class Stalls(QObject):
    """A timer in the window's thread that notes how late it is called: for so long nobody was answered."""

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.milliseconds.append(max(0.0, 1000 * (now - self._last) - BEAT_MS))
        self._last = now


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What there is of what could pile up, between two visits. MiB of the kiosk's process; ``files`` below a folder."""

    mib: float
    threads: int
    widgets: int
    personal: int
    files: int


# Made once per sound, at its first use, and kept: what a day needs, not what a visit leaves.
SOUND = ".wav"


def personal() -> int:
    """How many objects that hold something of a person there are right now."""
    return sum(isinstance(one, PERSONAL) for one in gc.get_objects())


def leftovers(folder: Path) -> Leftovers:
    """Count now, after everything that waits to be deleted was deleted."""
    gc.collect()
    return Leftovers(
        mib=psutil.Process(os.getpid()).memory_info().rss / MIB,
        threads=sum(not thread.name.startswith(APART) for thread in threading.enumerate()),
        widgets=len(QApplication.allWidgets()),
        personal=personal(),
        files=sum(1 for path in folder.rglob("*") if path.is_file() and path.suffix != SOUND),
    )

"""What a day leaves in memory and on disk."""

import gc
import os
import threading
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from hardware.camera.frame import Frame
from hardware.palm.code import PalmCode
from kiosk.flows.effects import Palm

APART = "apart"
"""How threads of the app's backend are named: they are no part of the kiosk."""
POOLED = "kiosk-work"
"""Threads of a pool, which come one by one, as they are needed, up to a fixed number, and stay."""
MIB = 1024 * 1024
PERSONAL = (Frame, PalmCode, Palm)
"""Objects that hold something of a person."""


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
        threads=sum(not thread.name.startswith((APART, POOLED)) for thread in threading.enumerate()),
        widgets=len(QApplication.allWidgets()),
        personal=personal(),
        files=sum(1 for path in folder.rglob("*") if path.is_file() and path.suffix != SOUND),
    )
